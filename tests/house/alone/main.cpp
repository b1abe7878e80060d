// SPDX-License-Identifier: GPL-3.0-or-later

/// Links one of the lower rooms of ui whole, with nothing but what it may know: a call to a higher floor is missing
/// then.
int main()
{
    return 0;
}

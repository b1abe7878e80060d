// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstring>

/// Copies what nobody knows the length of to the stack, which is what is guarded.
int main(int, char **argv)
{
    char name[16];
    std::strcpy(name, argv[0]);
    return std::puts(name) < 0;
}

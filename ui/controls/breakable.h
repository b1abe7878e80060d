// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Lets a line break inside a word that is too long for one, such as an address: puts zero width spaces
/// into it. For showing only.
[[nodiscard]] QString breakable(const QString &text);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

/// The program's own signs, coloured from the palette.
namespace icons {

/// The sign called `name` (a file of resources/icons) in the colour of `role`.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::Text);

} // namespace icons

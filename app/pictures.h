// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

/// Pictures of every page with the sample's content, light and dark, in each language.
namespace pictures {

/// The names of the pages, in the order of the sidebar.
[[nodiscard]] QStringList pages();

/// Draws them into `folder` as LANGUAGE-SCHEME-PAGE.png; `only` one of pages(), or empty for all. Needs a
/// QApplication, whose colours it changes. BadInput for an unknown page, Disk. Returns how many were
/// drawn.
[[nodiscard]] Result<int> draw(const QString &folder, const QString &only);

} // namespace pictures

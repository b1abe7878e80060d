// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSize>
#include <QStringList>

/// Pictures of every page and dialog with the sample's content: in each language, light and dark, in ordinary and
/// in large type, and once mirrored.
namespace pictures {

/// The names of the pages, in the order of the sidebar.
[[nodiscard]] QStringList pages();

/// What to draw. As it stands: everything, in a window of ordinary size.
struct Wish
{
    QString page; ///< one of pages(), or empty for all
    QSize size{1280, 860};
};

/// Draws them into `folder` as PAGE-LANGUAGE-SCHEME-POINTS.png. Needs a QApplication, whose language it gives back
/// and whose font and colours it changes. BadInput for an unknown page, Disk. Returns how many were drawn.
[[nodiscard]] Result<int> draw(const QString &folder, const Wish &wish);

} // namespace pictures

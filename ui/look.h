// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace theme {

/// How everything looks at the moment.
struct Look
{
    Scheme scheme = Scheme::Light;
    bool highContrast = false; ///< ink on plain ground, lines that are seen
    bool moves = true;         ///< whether anything may glide or fade

    bool operator==(const Look &) const = default;
};

/// The look of a desktop that brings this palette.
[[nodiscard]] Look lookOf(const QPalette &desktop);

/// Puts style, palette and style sheet on the application.
void apply(QApplication &application, const Look &look);

[[nodiscard]] QPalette palette(const Look &look);

/// WCAG's contrast of two colours, from 1 to 21. https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// What palette and style cannot say: shapes, margins and borders, in the sizes of the application's font.
[[nodiscard]] QString styleSheet(const Look &look);

} // namespace theme

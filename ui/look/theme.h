// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

/// Colours, type and spacing of the window, settled once. Colours travel in the palette, so that every
/// widget finds them where Qt widgets look; sizes follow the font.
namespace theme {

enum class Scheme { Light, Dark };

/// Light or dark as the desktop's palette is.
[[nodiscard]] Scheme desktopScheme();

/// Puts the palette and the style sheet on the application.
void apply(QApplication &application, Scheme scheme);

[[nodiscard]] QPalette palette(Scheme scheme);

// Roles in a palette, by what they are for.
[[nodiscard]] QColor paper(const QPalette &palette);
[[nodiscard]] QColor side(const QPalette &palette);
[[nodiscard]] QColor card(const QPalette &palette);
[[nodiscard]] QColor ink(const QPalette &palette);
[[nodiscard]] QColor softInk(const QPalette &palette);
[[nodiscard]] QColor hairline(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);
[[nodiscard]] QColor tint(const QPalette &palette);
[[nodiscard]] QColor warm(const QPalette &palette);

enum class Type { Title, Heading, Body, Small };

/// `base` in the size and weight of a type.
[[nodiscard]] QFont font(const QFont &base, Type type);

/// `factor` times the height of a line of the application's font, in pixels.
[[nodiscard]] int space(double factor);

/// The width of a line of 68 characters of text in the application's font, in pixels: 45 to 75 are read with ease, and
/// 66 is the classic measure (Bringhurst, The Elements of Typographic Style, 2.1.2).
[[nodiscard]] int lineWidth();

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

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

} // namespace theme

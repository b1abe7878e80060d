// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>

class QPainter;

/// Small pictures as shapes, in points: drawn by a painter, or written as SVG.
namespace drawing {

enum class Ink { Text, Soft, Hair, Accent, Warm };

struct Line
{
    std::vector<QPointF> points;
    Ink ink = Ink::Accent;
    qreal width = 1;
};

/// A circle, filled or open: what is told apart by colour is told apart without it too.
struct Dot
{
    QPointF centre;
    qreal radius = 3;
    bool filled = false;
    Ink ink = Ink::Accent;
};

struct Square
{
    QRectF box;
    Ink ink = Ink::Warm;
};

struct Label
{
    QPointF baseline; ///< of its left end
    QString text;
    qreal size = 8; ///< of the font
    Ink ink = Ink::Soft;
};

using Shape = std::variant<Line, Dot, Square, Label>;

struct Drawing
{
    QSizeF size;
    std::vector<Shape> shapes;
};

/// How wide a text is at a font size, in points.
using Measure = std::function<qreal(const QString &text, qreal size)>;

/// The journey line, `width` wide.
[[nodiscard]] Drawing journey(const report::Journey &, qreal width, const Measure &);

/// Ratings from 1 to 5 over time; the first open, the last filled.
[[nodiscard]] Drawing ratings(const std::vector<report::RatingPoint> &, QSizeF size);

/// With the top left at (0, 0). `unit` is how many of the painter's units make a point.
void paint(QPainter &, const Drawing &, qreal unit);

/// An SVG element with title and description for those who do not see it. Its colours are those of print, or
/// with `inPage` the custom properties --ink, --soft, --line, --accent and --warm of the page around it.
[[nodiscard]] QString svg(const Drawing &, const QString &title, const QString &description, bool inPage);

} // namespace drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/pictures.h"
#include "ui/printing/printlook.h"

#include <QPointF>

#include <functional>
#include <vector>

class QPainter;

/// Text set in lines of known height. All lengths here and in rows.h are twentieths of a point.
namespace page {

inline constexpr qreal unit = 20; ///< to the point

constexpr qreal pt(qreal points)
{
    return points * unit;
}

/// What never breaks across pages: a line of text, a picture.
struct Piece
{
    qreal top = 0; ///< from the top of what it is a part of
    qreal height = 0;
    std::function<void(QPainter &, QPointF topLeft)> draw;
    bool holdsNext = false; ///< stays on the page of the piece after it
};

using Pieces = std::vector<Piece>;

struct Style
{
    qreal size = printlook::bodySize; ///< in points
    drawing::Ink ink = drawing::Ink::Text;
    QFont::Weight weight = QFont::Normal;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal leading = 1.42; ///< height of a line, in sizes
};

[[nodiscard]] qreal bottomOf(const Pieces &);

/// Puts `below` under what is there.
void append(Pieces &pieces, Pieces below, qreal gap = 0);

/// A text of ours in as many lines as it takes; words that are too long break anywhere.
[[nodiscard]] Pieces setPlain(const QString &text, const Style &, qreal width);

/// A part of a text in a style of its own.
struct Stretch
{
    qsizetype from = 0;
    qsizetype length = 0;
    Style style;
};

/// The same with one stretch that looks different.
[[nodiscard]] Pieces setPlain(const QString &text, const Style &, qreal width, const Stretch &);

/// The pictures that a text shows, and how high one may be.
struct Album
{
    const pictures::ByHash &pictures;
    qreal highest;
};

/// Markdown: paragraphs, lists, quotes, and pictures that never break.
[[nodiscard]] Pieces setProse(const QString &markdown, const Style &, qreal width, const Album &album);
[[nodiscard]] Pieces setProse(const QString &markdown, const Style &, qreal width);

/// The pieces with an accent bar at their left, and moved to make room for it.
[[nodiscard]] Pieces withBar(Pieces pieces, qreal indent, drawing::Ink ink, qreal barWidth);

} // namespace page

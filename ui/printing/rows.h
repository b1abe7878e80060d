// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/lines.h"
#include "ui/printing/report.h"

#include <memory>

namespace page {

struct Strip
{
    qreal left = 0;
    Pieces pieces;
};

/// What lies beside each other and is placed on a page together, or goes on over the next page column by column.
struct Row
{
    std::vector<Strip> strips;
    qreal before = 0; ///< space above; none at the top of a page
    qreal after = 0;  ///< space below
    bool keepsNext = false;
    bool isWhole = false;              ///< never breaks
    bool hasRule = false;              ///< a hairline under its last part
    QString heading;                   ///< of a heading, its text
    std::shared_ptr<const Row> header; ///< repeated where it goes on over a new page

    [[nodiscard]] qreal height() const;
};

using Rows = std::vector<Row>;

/// A report in rows of `width`; its pictures are no higher than `highest`.
[[nodiscard]] Rows compose(const report::Report &, qreal width, qreal highest = pt(240));

struct Placed
{
    Row row;
    qreal top = 0;
};

using Page = std::vector<Placed>;

/// Breaks rows into pages of `height`. Headings stay with what they head; a row that is higher than a page is
/// broken where it must be.
[[nodiscard]] std::vector<Page> paginate(const Rows &, qreal height);

void draw(QPainter &, const Page &, QPointF topLeft, qreal width);

} // namespace page

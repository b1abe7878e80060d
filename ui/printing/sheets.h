// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"
#include "ui/printing/rows.h"

#include <QImage>
#include <QMarginsF>
#include <QSizeF>

namespace report {

/// The pages of a report on paper of one size: laid out once, then drawn as often, as large and on as many
/// devices as is wished.
class Sheets
{
public:
    Sheets() = default;

    /// `size` of the paper and `least`, the margins that a printer needs, are in points.
    Sheets(const Report &, QSizeF size, QMarginsF least = {});

    [[nodiscard]] int count() const { return count_; }

    /// In points.
    [[nodiscard]] QSizeF size() const { return size_; }

    /// Draws a page, from 0, with the corner of the paper at (0, 0), in twentieths of a point.
    void draw(QPainter &, int page) const;

    /// The same as a picture, `dotsPerInch` fine.
    [[nodiscard]] QImage picture(int page, double dotsPerInch) const;

    /// The headings on a page, for those who do not see it.
    [[nodiscard]] QStringList headings(int page) const;

private:
    void drawFoot(QPainter &, int page) const;
    void layOut(qreal scale);
    [[nodiscard]] qreal lastFilled() const; ///< how much of the last page, 0 to 1

    Report report_;
    QSizeF size_;
    QMarginsF margins_; ///< twentieths of a point, as are the pages
    qreal scale_ = 1;   ///< of the type
    std::vector<page::Page> pages_;
    int count_ = 0;
};

} // namespace report

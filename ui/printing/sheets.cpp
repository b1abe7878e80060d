// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheets.h"

#include "ui/printing/certificate.h"
#include "ui/printing/hyphens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace report {

namespace {

using page::pt;

constexpr qreal footHeight = 30; ///< points between the text and the foot of the page
constexpr qreal cardMargin = 34;
constexpr std::array cardScales{0.92, 0.87, 0.82};  ///< of the type on a card, until all of it is on one page
constexpr std::array scales{1.0, 0.98, 0.96, 0.94}; ///< of other type, until the last page is not almost empty
constexpr qreal almostEmpty = 0.22;                 ///< of the height of a page
constexpr int manyPages = 24;                       ///< with which nobody minds the last one

QMarginsF marginsOf(const Report &report, QSizeF size, QMarginsF least)
{
    const bool isCard = report.layout == Report::Layout::Card;
    const qreal side = isCard ? cardMargin : std::min(printlook::margin, size.width() / 8);
    const qreal top = isCard ? cardMargin : printlook::margin;
    return QMarginsF(std::max(side, least.left()),
                     std::max(top, least.top()),
                     std::max(side, least.right()),
                     std::max(isCard ? top + footHeight / 2 : top + footHeight, least.bottom()));
}

} // namespace

Sheets::Sheets(const Report &report, QSizeF size, QMarginsF least) :
    report_(report), size_(size), margins_(marginsOf(report, size, least) * page::unit), count_(1)
{
    if (report.layout == Report::Layout::Certificate)
        return;
    if (report.layout == Report::Layout::Pages) {
        for (const qreal scale : scales) {
            layOut(scale);
            if (count_ == 1 || count_ > manyPages || lastFilled() > almostEmpty)
                return;
        }
        layOut(1);
        return;
    }
    for (const qreal scale : cardScales) {
        layOut(scale);
        if (count_ == 1)
            return;
    }
}

void Sheets::layOut(qreal scale)
{
    scale_ = scale;
    const QSizeF paper = size_ * page::unit;
    const qreal width = (paper.width() - margins_.left() - margins_.right()) / scale;
    const qreal height = (paper.height() - margins_.top() - margins_.bottom()) / scale;
    pages_ = page::paginate(page::compose(softened(report_), width, height / 3), height);
    count_ = int(pages_.size());
}

qreal Sheets::lastFilled() const
{
    if (pages_.back().empty())
        return 0;
    const page::Placed &last = pages_.back().back();
    const qreal height = (size_.height() * page::unit - margins_.top() - margins_.bottom()) / scale_;
    return (last.top + last.row.height()) / height;
}

void Sheets::draw(QPainter &painter, int page) const
{
    if (report_.layout == Report::Layout::Certificate) {
        paintCertificate(report_, painter, size_ * page::unit);
        return;
    }
    const qreal width = (size_.width() * page::unit - margins_.left() - margins_.right()) / scale_;
    painter.save();
    painter.translate(margins_.left(), margins_.top());
    painter.scale(scale_, scale_);
    page::draw(painter, pages_[size_t(page)], {}, width);
    painter.restore();
    drawFoot(painter, page);
}

void Sheets::drawFoot(QPainter &painter, int page) const
{
    const QSizeF paper = size_ * page::unit;
    const QFont font = printlook::font(printlook::footSize, page::unit);
    const QFontMetricsF metrics(font);
    const QString pages = QStringLiteral("%1 / %2").arg(page + 1).arg(count_);
    const qreal below = report_.layout == Report::Layout::Card ? footHeight / 2 : footHeight;
    const qreal baseline = paper.height() - margins_.bottom() + pt(below);
    const qreal right = paper.width() - margins_.right();
    const qreal room = right - margins_.left() - metrics.horizontalAdvance(pages) - pt(20);
    painter.setPen(printlook::colour(drawing::Ink::Soft));
    printlook::drawLine(painter,
                        QPointF(margins_.left(), baseline),
                        metrics.elidedText(report_.runningHead, Qt::ElideRight, room),
                        font);
    printlook::drawLine(painter, QPointF(right - metrics.horizontalAdvance(pages), baseline), pages, font);
}

QImage Sheets::picture(int page, double dotsPerInch) const
{
    QImage image((size_ * dotsPerInch / 72).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / 72 / page::unit, dotsPerInch / 72 / page::unit);
    draw(painter, page);
    return image;
}

QStringList Sheets::headings(int page) const
{
    if (report_.layout == Report::Layout::Certificate)
        return {report_.title};
    QStringList headings;
    if (page >= count_)
        return headings;
    for (const page::Placed &placed : pages_[size_t(page)]) {
        if (!placed.row.heading.isEmpty())
            headings << placed.row.heading;
    }
    return headings;
}

} // namespace report

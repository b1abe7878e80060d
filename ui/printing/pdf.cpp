// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf.h"

#include "ui/printing/certificate.h"
#include "ui/printing/rows.h"
#include "ui/printing/savedfile.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

using page::pt;

constexpr qreal footHeight = 30; ///< points between the text and the foot of the page

struct Sheet
{
    QSizeF size;      ///< of the paper
    QMarginsF margin; ///< at least what the printer needs
};

Sheet sheetOf(const QPagedPaintDevice &device)
{
    const QPageLayout layout = device.pageLayout();
    const QSizeF size = layout.fullRect(QPageLayout::Point).size();
    const QMarginsF least = layout.margins(QPageLayout::Point);
    const qreal side = std::min(look::margin, size.width() / 8);
    return {size * page::unit,
            QMarginsF(std::max(side, least.left()),
                      std::max(look::margin, least.top()),
                      std::max(side, least.right()),
                      std::max(look::margin + footHeight, least.bottom()))
                * page::unit};
}

void drawFoot(QPainter &painter, const Sheet &sheet, const QString &head, int number, int count)
{
    const QFont font = look::font(look::footSize, page::unit);
    const QFontMetricsF metrics(font);
    const QString pages = QStringLiteral("%1 / %2").arg(number).arg(count);
    const qreal baseline = sheet.size.height() - sheet.margin.bottom() + pt(footHeight);
    const qreal right = sheet.size.width() - sheet.margin.right();
    painter.setPen(look::colour(drawing::Ink::Soft));
    const qreal room = right - sheet.margin.left() - metrics.horizontalAdvance(pages) - pt(20);
    look::drawLine(
        painter, QPointF(sheet.margin.left(), baseline), metrics.elidedText(head, Qt::ElideRight, room), font);
    look::drawLine(painter, QPointF(right - metrics.horizontalAdvance(pages), baseline), pages, font);
}

int paintPages(const Report &report, QPainter &painter, QPagedPaintDevice &device, const Sheet &sheet)
{
    const qreal width = sheet.size.width() - sheet.margin.left() - sheet.margin.right();
    const qreal height = sheet.size.height() - sheet.margin.top() - sheet.margin.bottom();
    const std::vector<page::Page> pages = page::paginate(page::compose(report, width), height);
    const int count = int(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            device.newPage();
        page::draw(painter, pages[size_t(i)], {sheet.margin.left(), sheet.margin.top()}, width);
        drawFoot(painter, sheet, report.runningHead, i + 1, count);
    }
    return count;
}

} // namespace

int paint(const Report &report, QPagedPaintDevice *device)
{
    QPainter painter;
    if (!painter.begin(device))
        return 0;
    const Sheet sheet = sheetOf(*device);
    // The origin of a printer that is not in full-page mode is within its margins.
    const QPointF origin = device->pageLayout().paintRect(QPageLayout::Point).topLeft();
    painter.scale(device->logicalDpiX() / 72.0 / page::unit, device->logicalDpiY() / 72.0 / page::unit);
    painter.translate(-origin * page::unit);
    if (report.layout == Report::Layout::Pages)
        return paintPages(report, painter, *device, sheet);
    paintCertificate(report, painter, sheet.size);
    return 1;
}

Result<void> writePdf(const Report &report, QIODevice &device, const QPageSize &size)
{
    if (!look::hasFont(QFontDatabase::families()))
        return failure(Error::Kind::Missing,
                       Words::tr("No font is installed on this computer, so the PDF would be blank: install one, or "
                                 "choose ODT or HTML."));
    QPdfWriter writer(&device);
    writer.setResolution(int(72 * page::unit));
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(report.title.simplified());
    writer.setCreator(QStringLiteral("Peili"));
    if (paint(report, &writer) == 0)
        return failure(Error::Kind::Disk,
                       Words::tr("The PDF could not be written: check that there is room in its folder."));
    return {};
}

Result<void> writePdf(const Report &report, const QString &path, const QPageSize &size)
{
    return save(path, [&](QIODevice &device) { return writePdf(report, device, size); });
}

} // namespace report

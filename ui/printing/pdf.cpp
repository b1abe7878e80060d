// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf.h"

#include "core/base/files.h"
#include "ui/printing/pdfcharacters.h"
#include "ui/printing/printlook.h"
#include "ui/printing/sheets.h"
#include "ui/printing/words.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace report {

int paint(const Report &report, QPagedPaintDevice *device)
{
    QPainter painter;
    if (!painter.begin(device))
        return 0;
    const QPageLayout layout = device->pageLayout();
    const Sheets sheets(report, layout.fullRect(QPageLayout::Point).size(), layout.margins(QPageLayout::Point));
    // The origin of a printer that is not in full-page mode is within its margins.
    const QPointF origin = layout.paintRect(QPageLayout::Point).topLeft();
    painter.scale(device->logicalDpiX() / 72.0 / page::unit, device->logicalDpiY() / 72.0 / page::unit);
    painter.translate(-origin * page::unit);
    for (int page = 0; page < sheets.count(); ++page) {
        if (page > 0)
            device->newPage();
        sheets.draw(painter, page);
    }
    return sheets.count();
}

Result<void> writePdf(const Report &report, QIODevice &device, const QPageSize &size)
{
    if (!printlook::hasFont(QFontDatabase::families()))
        return failure(
            Error::Kind::Missing,
            PrintingWords::tr("No font is installed on this computer, so the PDF would be blank: install one, or "
                              "choose ODT or HTML."));
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    QPdfWriter writer(&whole);
    writer.setResolution(int(72 * page::unit));
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(report.title.simplified());
    writer.setCreator(QStringLiteral("Peili"));
    const int pages = paint(report, &writer);
    QByteArray pdf = whole.data();
    nameCharacters(pdf);
    if (pages == 0 || device.write(pdf) != pdf.size())
        return failure(Error::Kind::Disk,
                       PrintingWords::tr("The PDF could not be written: check that there is room in its folder."));
    return {};
}

Result<void> writePdf(const Report &report, const QString &path, const QPageSize &size)
{
    return files::write(path, [&](QIODevice &device) { return writePdf(report, device, size); });
}

} // namespace report

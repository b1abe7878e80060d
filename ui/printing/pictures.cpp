// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pictures.h"

#include "ui/printing/pdf.h"

#include <QBuffer>
#include <QPdfWriter>

namespace report {

namespace {

/// A paged device whose pages are pictures. Qt makes only its own; this one borrows the page layout of the
/// PDF writer and paints on an image, which is taken and wiped for each new page.
class PictureDevice final : public QPdfWriter
{
public:
    PictureDevice(QIODevice *nowhere, double dotsPerInch, int most) : QPdfWriter(nowhere), most_(most)
    {
        setPageSize(QPageSize(QPageSize::A4));
        setPageMargins({});
        const QSizeF points = pageLayout().fullRect(QPageLayout::Point).size();
        sheet_ = QImage((points * dotsPerInch / 72).toSize(), QImage::Format_RGB32);
        const int dotsPerMetre = qRound(dotsPerInch / 0.0254);
        sheet_.setDotsPerMeterX(dotsPerMetre);
        sheet_.setDotsPerMeterY(dotsPerMetre);
        sheet_.fill(Qt::white);
    }

    bool newPage() override
    {
        take();
        sheet_.fill(Qt::white);
        return true;
    }

    /// Ends the last page.
    [[nodiscard]] std::vector<QImage> finish()
    {
        take();
        return std::move(pages_);
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return sheet_.paintEngine(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return sheet_.width();
        case PdmHeight:
            return sheet_.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return sheet_.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return sheet_.logicalDpiY();
        default:
            return QPdfWriter::metric(metric);
        }
    }

private:
    void take()
    {
        if (int(pages_.size()) < most_)
            pages_.push_back(sheet_.copy());
    }

    int most_;
    QImage sheet_;
    std::vector<QImage> pages_;
};

} // namespace

Pictures pictures(const Report &report, double dotsPerInch, int most)
{
    QBuffer nowhere;
    PictureDevice device(&nowhere, dotsPerInch, most);
    const int count = paint(report, &device);
    return {count > 0 ? device.finish() : std::vector<QImage>(), count};
}

} // namespace report

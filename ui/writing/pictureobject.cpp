// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/pictureobject.h"

#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace writing {

namespace {

constexpr double highest = 0.75; ///< of the column's width
constexpr double anyWidth = 480; ///< while there is no column yet

QImage imageOf(const QTextDocument &document, const QTextFormat &format)
{
    return document.resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name())).value<QImage>();
}

double columnAt(const QTextDocument &document, int position)
{
    const double width = document.textWidth() > 0 ? document.textWidth() : anyWidth;
    const int indent = document.findBlock(position).blockFormat().indent();
    return std::max(24.0, width - indent * document.indentWidth() - 2 * document.documentMargin() - 1);
}

/// What a picture shows, or that it is one.
QString wordsFor(const QTextFormat &format)
{
    const QString words = format.stringProperty(QTextFormat::ImageAltText);
    return words.isEmpty() ? PictureObject::tr("A picture that is not here") : words;
}

} // namespace

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const double column = columnAt(*document, position);
    const QImage image = imageOf(*document, format);
    if (image.isNull()) {
        const QFontMetricsF metrics(view_.font());
        const double words = metrics.horizontalAdvance(wordsFor(format)) + 2 * metrics.height();
        return {std::min(column, words), metrics.height() * 1.6};
    }
    const QSizeF size = image.size();
    const double scale = std::min({1.0, column / size.width(), column * highest / size.height()});
    return size * scale;
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                               const QTextFormat &format)
{
    const QImage image = imageOf(*document, format);
    painter->save();
    if (image.isNull()) {
        const QFontMetricsF metrics(view_.font());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme::softInk(view_.palette()), 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(view_.font());
        const QString words = metrics.elidedText(wordsFor(format), Qt::ElideRight, rect.width() - metrics.height());
        painter->drawText(rect, Qt::AlignCenter, words);
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, image);
    }
    painter->restore();
}

} // namespace writing

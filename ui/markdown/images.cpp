// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/images.h"

#include "core/mentoring/records/pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace images {

namespace {

struct ImagesWords
{
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr qint64 largestFile = 50'000'000; ///< bytes
constexpr int jpegQuality = 85;

/// What is read. No SVG, which can name other files.
bool isRead(const QByteArray &format)
{
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "gif", "bmp", "webp", "tiff", "tif"};
    return formats.contains(format);
}

tl::unexpected<Error> unreadable()
{
    return failure(Error::Kind::BadInput,
                   ImagesWords::tr("This is no picture that Peili can read. Save it as PNG or "
                                   "JPEG and paste that."));
}

tl::unexpected<Error> tooLarge()
{
    return failure(Error::Kind::Refused,
                   ImagesWords::tr("This picture is larger than %1 MB even when it is made smaller. Cut out what "
                                   "matters and paste that.")
                       .arg(pictures::largest / 1'000'000));
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage whole = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < whole.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(whole.constScanLine(y));
        if (std::any_of(line, line + whole.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

/// The pixels alone, in the colours of the screen: no texts, no profile, no resolution.
QImage pixelsOf(QImage image)
{
    if (image.width() > longestSide || image.height() > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage fresh(image.size(), isTransparent(image) ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    QPainter painter(&fresh);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, image);
    return fresh;
}

/// The format of a kept picture, or nullptr.
const char *formatOf(const QByteArray &bytes)
{
    return pictures::begins(bytes, PictureFormat::Png) ? "png"
        : pictures::begins(bytes, PictureFormat::Jpeg) ? "jpeg"
                                                       : nullptr;
}

Picture pictureOf(PictureFormat format, const QByteArray &bytes)
{
    Picture picture;
    picture.format = format;
    picture.bytes = bytes;
    picture.hash = pictures::hashOf(bytes);
    return picture;
}

} // namespace

Result<Picture> kept(QImage image)
{
    if (image.isNull())
        return unreadable();
    if (qint64(image.width()) * image.height() > mostPixels)
        return tooLarge();
    const QImage pixels = pixelsOf(std::move(image));
    const QByteArray png = encoded(pixels, "PNG", -1);
    const QByteArray jpeg = pixels.hasAlphaChannel() ? QByteArray() : encoded(pixels, "JPEG", jpegQuality);
    // Of a photograph a JPEG has a small part of the bytes; drawings and letters stay sharp as PNG.
    const bool isPhotograph = !jpeg.isEmpty() && (png.size() > 2 * jpeg.size() || png.size() > pictures::largest);
    const QByteArray &bytes = isPhotograph ? jpeg : png;
    if (bytes.isEmpty())
        return unreadable();
    if (bytes.size() > pictures::largest)
        return tooLarge();
    return pictureOf(isPhotograph ? PictureFormat::Jpeg : PictureFormat::Png, bytes);
}

Result<Picture> kept(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(256); // MB
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // which way is up goes with the metadata
    if (!isRead(reader.format()))
        return unreadable();
    const QSize size = reader.size(); // is known before anything is read
    if (size.isEmpty())
        return unreadable();
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(Error::Kind::Refused,
                       ImagesWords::tr("This picture has more than %1 million pixels. Make it smaller first.")
                           .arg(mostPixels / 1'000'000));
    return kept(reader.read());
}

Result<Picture> keptFile(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile)
        return tooLarge();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable();
    return kept(file.read(largestFile));
}

bool isNamedSo(const QString &path)
{
    return isRead(QFileInfo(path).suffix().toLower().toLatin1());
}

std::optional<Picture> asItIs(const QByteArray &bytes)
{
    if (bytes.size() > pictures::largest || sizeOf(bytes).isEmpty())
        return {};
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Jpeg}) {
        if (pictures::begins(bytes, format))
            return pictureOf(format, bytes);
    }
    return {};
}

QImage shown(const QByteArray &bytes)
{
    return sizeOf(bytes).isEmpty() ? QImage() : QImage::fromData(bytes, formatOf(bytes));
}

QSize sizeOf(const QByteArray &bytes)
{
    const char *format = formatOf(bytes);
    if (!format)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer, format).size();
    return size.width() > longestSide || size.height() > longestSide || size.isEmpty() ? QSize() : size;
}

QString mimeType(PictureFormat format)
{
    return format == PictureFormat::Png ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
}

QString dataUri(const Picture &picture)
{
    return QStringLiteral("data:%1;base64,%2")
        .arg(mimeType(picture.format), QString::fromLatin1(picture.bytes.toBase64()));
}

} // namespace images

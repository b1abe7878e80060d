// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

/// Images as people have them, for the tests of pictures.
namespace someimage {

/// Few colours, sharp edges; another for each number.
[[nodiscard]] inline QImage drawing(QSize size = {320, 200}, int number = 1)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(10, 10, size.width() / 3, size.height() / 4, QColor::fromHsv(number * 37 % 360, 200, 180));
    painter.drawEllipse(QPoint(size.width() / 2, size.height() / 2), size.height() / 4, size.height() / 5);
    return image;
}

/// Soft changes with the grain that a camera makes; `grain` from 0 to 255.
[[nodiscard]] inline QImage photograph(QSize size = {320, 200}, int grain = 12)
{
    QImage image(size, QImage::Format_RGB32);
    uint seed = 1;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const auto noisy = [&](int value) {
                seed = seed * 1664525u + 1013904223u;
                return std::clamp(value + int(seed >> 24) * grain / 255 - grain / 2, 0, 255);
            };
            line[x] = qRgb(noisy(x * 200 / size.width() + 20), noisy(y * 180 / size.height() + 40), noisy(120));
        }
    }
    return image;
}

/// The bytes of a file with the image in it.
[[nodiscard]] inline QByteArray file(const QImage &image, const char *format = "PNG", int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace someimage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/images.h"

#include "core/mentoring/records/pictures.h"
#include "tests/support/someimage.h"
#include "tests/support/test.h"

#include <QColorSpace>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace {

/// A JPEG with what a camera writes beside the pixels: that it stands on its side, and where it was taken.
QByteArray fromCamera(const QImage &image)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08", 8);
    tiff += QByteArray("\0\x01", 2);                              // one entry:
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 12); // orientation, turned right
    tiff += QByteArray("\0\0\0\0", 4) + "GPS 60.1699 N 24.9384 E";
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(exif.size() + 2), length.data());
    QByteArray bytes = someimage::file(image, "JPEG", 95);
    return bytes.insert(2, QByteArray("\xff\xe1") + length + exif);
}

/// As PNG has it of its parts: W3C PNG, annex D.
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

/// The head of a PNG that says it has so many pixels.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray bytes = someimage::file(someimage::drawing({8, 8}));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crcOf(bytes.mid(12, 17)), bytes.data() + 29);
    return bytes;
}

} // namespace

TEST_CASE("Photographs are kept as JPEG, drawings as PNG")
{
    const auto photograph = images::kept(someimage::photograph());
    REQUIRE(photograph);
    CHECK(photograph->format == PictureFormat::Jpeg);
    CHECK(pictures::begins(photograph->bytes, PictureFormat::Jpeg));
    CHECK(photograph->hash == pictures::hashOf(photograph->bytes));
    const auto drawing = images::kept(someimage::drawing());
    REQUIRE(drawing);
    CHECK(drawing->format == PictureFormat::Png);
    CHECK(images::shown(drawing->bytes).convertToFormat(QImage::Format_RGB32) == someimage::drawing());
    QImage stamp(60, 60, QImage::Format_ARGB32);
    stamp.fill(QColor(200, 40, 40, 90));
    CHECK(images::kept(stamp)->format == PictureFormat::Png);
    CHECK(images::shown(images::kept(stamp)->bytes).pixelColor(5, 5).alpha() == 90);
}

TEST_CASE("The same image gives the same bytes, however it comes")
{
    const QImage image = someimage::drawing();
    CHECK(images::kept(image)->hash == images::kept(someimage::file(image))->hash);
    CHECK(images::kept(image)->hash == images::kept(image.convertToFormat(QImage::Format_ARGB32))->hash);
    CHECK(images::kept(image)->hash != images::kept(someimage::drawing({320, 200}, 2))->hash);
}

TEST_CASE("What is larger than 1,600 pixels is scaled down, in its proportions")
{
    const auto wide = images::kept(someimage::drawing({3200, 1000}));
    REQUIRE(wide);
    CHECK(images::sizeOf(wide->bytes) == QSize(1600, 500));
    const auto high = images::kept(someimage::drawing({100, 2000}));
    REQUIRE(high);
    CHECK(images::sizeOf(high->bytes) == QSize(80, 1600));
    CHECK(images::sizeOf(images::kept(someimage::drawing({1600, 1600}))->bytes) == QSize(1600, 1600));
}

TEST_CASE("What a camera or a program wrote beside the pixels is not kept")
{
    const QByteArray camera = fromCamera(someimage::photograph({300, 200}));
    REQUIRE(camera.contains("GPS 60.1699"));
    const auto photograph = images::kept(camera);
    REQUIRE(photograph);
    CHECK(images::sizeOf(photograph->bytes) == QSize(200, 300)); // upright
    for (const char *trace : {"Exif", "GPS", "60.1699"})
        CHECK_FALSE(photograph->bytes.contains(trace));

    QImage told = someimage::drawing();
    told.setText(u"Author"_s, u"Aino at home"_s);
    told.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    told.setDotsPerMeterX(5000);
    REQUIRE(someimage::file(told).contains("Aino"));
    const auto drawing = images::kept(someimage::file(told));
    REQUIRE(drawing);
    for (const char *trace : {"Aino", "Author", "tEXt", "iTXt", "iCCP", "eXIf"})
        CHECK_FALSE(drawing->bytes.contains(trace));
}

TEST_CASE("What is still too large is refused in one sentence")
{
    const auto noise = images::kept(someimage::photograph({1600, 1600}, 255));
    checkRefused(noise, Error::Kind::Refused);
    CHECK(noise.error().words.contains(u"1 MB"_s));
}

TEST_CASE("Bad images are refused before they are read")
{
    checkRefused(images::kept(claiming(10'000, 5'000)), Error::Kind::Refused);
    CHECK_FALSE(images::kept(claiming(0x7fffffff, 0x7fffffff)));
    checkRefused(images::kept(claiming(0, 0)), Error::Kind::BadInput);
    checkRefused(images::kept(QByteArray()), Error::Kind::BadInput);
    checkRefused(images::kept(QByteArray("Dear diary")), Error::Kind::BadInput);
    checkRefused(images::kept(QByteArray("\x89PNG\r\n\x1a\n")), Error::Kind::BadInput);
    checkRefused(images::kept(QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                         "<image href='file:///etc/passwd'/></svg>")),
                 Error::Kind::BadInput);
    checkRefused(images::kept(QImage()), Error::Kind::BadInput);
    const QByteArray whole = someimage::file(someimage::photograph());
    checkRefused(images::kept(whole.left(whole.size() / 8)), Error::Kind::BadInput);

    CHECK(images::shown(claiming(10'000, 5'000)).isNull());
    CHECK(images::shown("\x89PNG\r\n\x1a\n").isNull());
    CHECK(images::shown({}).isNull());
    CHECK_FALSE(images::asItIs(claiming(10'000, 5'000)));
    CHECK_FALSE(images::asItIs("Dear diary"));
}

TEST_CASE("Image files are read by what they are")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mill.JPG"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(someimage::file(someimage::drawing()));
    file.close();
    CHECK(images::isNamedSo(path));
    CHECK_FALSE(images::isNamedSo(u"notes.txt"_s));
    CHECK_FALSE(images::isNamedSo(u"drawing.svg"_s));
    CHECK(images::keptFile(path)->hash == images::kept(someimage::drawing())->hash);
    checkRefused(images::keptFile(folder.path()), Error::Kind::BadInput);
    checkRefused(images::keptFile(folder.filePath(u"none.png"_s)), Error::Kind::BadInput);
}

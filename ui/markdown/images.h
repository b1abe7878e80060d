// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/picture.h"

#include <QImage>

#include <optional>

/// Images as they come in from other programs, and pictures as they are shown.
namespace images {

/// The longest side of what is kept, in pixels; what is larger is scaled down.
inline constexpr int longestSide = 1600;

/// The most pixels that are read at all.
inline constexpr qint64 mostPixels = 40'000'000;

/// An image as a picture that can be kept: photographs as JPEG, drawings as PNG, without anything that a camera or a
/// program wrote beside the pixels. Of the picture only hash, format and bytes are set. Refused when it is still too
/// large.
[[nodiscard]] Result<Picture> kept(QImage image);

/// The same from the bytes of a file. BadInput when it can't be read.
[[nodiscard]] Result<Picture> kept(const QByteArray &file);
[[nodiscard]] Result<Picture> keptFile(const QString &path);

/// Whether a file looks like an image by its name.
[[nodiscard]] bool isNamedSo(const QString &path);

/// The bytes of a picture that was kept, as they stand; nothing when they are none.
[[nodiscard]] std::optional<Picture> asItIs(const QByteArray &bytes);

/// A kept picture to show. Null when its bytes are none, or larger than any that `kept` gives.
[[nodiscard]] QImage shown(const QByteArray &bytes);

/// Its size without reading all of it; empty likewise.
[[nodiscard]] QSize sizeOf(const QByteArray &bytes);

/// "image/png"
[[nodiscard]] QString mimeType(PictureFormat format);

/// The whole picture as an address: "data:image/png;base64,…"
[[nodiscard]] QString dataUri(const Picture &picture);

} // namespace images

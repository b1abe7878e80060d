// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

#include <QSet>
#include <QStringList>

/// Pictures in texts. In Markdown one stands as `![what it shows](picture:HASH)`.
namespace pictures {

/// The most bytes that one picture may have.
inline constexpr qsizetype largest = 1'000'000;

/// The most bytes that all pictures of a mentorship may have together.
inline constexpr qint64 largestTogether = 100'000'000;

/// Pictures by their hashes.
using ByHash = std::map<QString, Picture>;

/// The hash of a picture's bytes.
[[nodiscard]] QString hashOf(const QByteArray &bytes);

/// The one id that a picture can have in a mentorship.
[[nodiscard]] Id<Picture> idOf(Id<Programme> mentorship, const QString &hash);

/// The picture with this hash, or nullptr.
[[nodiscard]] const Picture *find(const Mentorship &mentorship, const QString &hash);

/// How a text names a picture.
[[nodiscard]] QString address(const QString &hash);

/// The hash that an address names, or an empty text for any other address.
[[nodiscard]] QString hashIn(const QString &address);

/// The hashes that a text names, each once.
[[nodiscard]] QStringList namedIn(const QString &text);
[[nodiscard]] QSet<QString> namedIn(const Record &record);

/// The hashes that the texts of a mentorship name, those in its trash too.
[[nodiscard]] QSet<QString> namedIn(const Mentorship &mentorship);

/// A text with what its pictures show in their places, for where words alone are wanted.
[[nodiscard]] QString inWords(const QString &markdown);

/// Whether bytes begin as those of a format do.
[[nodiscard]] bool begins(const QByteArray &bytes, PictureFormat format);

/// A text that names a picture that is not there.
struct Missing
{
    QString table;
    QUuid record;
    QString hash;

    bool operator==(const Missing &) const = default;
};

/// All of them, in the order of the records.
[[nodiscard]] std::vector<Missing> missing(const Mentorship &mentorship);

} // namespace pictures

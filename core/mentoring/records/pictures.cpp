// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/pictures.h"

#include "core/base/sha256.h"

#include <QRegularExpression>

namespace pictures {

namespace {

constexpr QLatin1String scheme("picture:");

/// Calls `visit(text)` for each text of a record that may show pictures.
template <class R, class Visit>
void forEachText(const R &record, Visit &&visit)
{
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (std::is_same_v<V, QString>)
            visit(record.*(field.member));
    });
}

template <class R>
void addNamed(QSet<QString> &hashes, const R &record)
{
    forEachText(record, [&](const QString &text) {
        for (const QString &hash : namedIn(text))
            hashes.insert(hash);
    });
}

} // namespace

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

Id<Picture> idOf(Id<Programme> mentorship, const QString &hash)
{
    return Id<Picture>(QUuid::createUuidV5(mentorship.uuid(), hash));
}

const Picture *find(const Mentorship &mentorship, const QString &hash)
{
    return mentorship.find(idOf(mentorship.id(), hash));
}

QString address(const QString &hash)
{
    return scheme + hash;
}

QString hashIn(const QString &address)
{
    static const QRegularExpression whole(QStringLiteral("^picture:([0-9a-f]{64})$"));
    return whole.match(address).captured(1);
}

QStringList namedIn(const QString &text)
{
    QStringList hashes;
    if (!text.contains(scheme))
        return hashes;
    static const QRegularExpression one(QStringLiteral("picture:([0-9a-f]{64})(?![0-9a-f])"));
    for (auto all = one.globalMatch(text); all.hasNext();) {
        const QString hash = all.next().captured(1);
        if (!hashes.contains(hash))
            hashes << hash;
    }
    return hashes;
}

QSet<QString> namedIn(const Record &record)
{
    QSet<QString> hashes;
    std::visit([&](const auto &one) { addNamed(hashes, one); }, record);
    return hashes;
}

QSet<QString> namedIn(const Mentorship &mentorship)
{
    QSet<QString> hashes;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>())
            addNamed(hashes, record);
    });
    return hashes;
}

QString inWords(const QString &markdown)
{
    if (!markdown.contains(scheme))
        return markdown;
    static const QRegularExpression picture(
        QStringLiteral("!\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(picture:[0-9a-f]{64}\\)"));
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    QString words;
    qsizetype from = 0;
    for (auto all = picture.globalMatch(markdown); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        words += QStringView(markdown).mid(from, match.capturedStart() - from);
        words += match.captured(1).replace(escape, QStringLiteral("\\1"));
        from = match.capturedEnd();
    }
    return words + markdown.mid(from);
}

bool begins(const QByteArray &bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return bytes.startsWith("\x89PNG\r\n\x1a\n");
    case PictureFormat::Jpeg:
        return bytes.startsWith("\xff\xd8\xff");
    }
    return false;
}

std::vector<Missing> missing(const Mentorship &mentorship)
{
    std::vector<Missing> all;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (std::is_same_v<R, Removal>)
            return; // nobody sees it there
        for (const auto &[id, record] : mentorship.all<R>()) {
            forEachText(record, [&, uuid = id.uuid()](const QString &text) {
                for (const QString &hash : namedIn(text)) {
                    if (!find(mentorship, hash))
                        all.push_back({QLatin1String(Describe<R>::table), uuid, hash});
                }
            });
        }
    });
    return all;
}

} // namespace pictures

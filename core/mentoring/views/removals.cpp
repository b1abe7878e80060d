// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/removals.h"

#include "core/mentoring/records/pictures.h"
#include "core/mentoring/records/recordjson.h"
#include "core/mentoring/views/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace removals {

namespace {

struct RemovalsWords
{
    Q_DECLARE_TR_FUNCTIONS(Removals)
};

constexpr QLatin1String recordsKey("records");
constexpr QLatin1String unlinkedKey("unlinked");

/// The references that are empty in `is` and were not in `was`.
template <class R>
void addUnlinked(QJsonArray &list, const R &was, const R &is)
{
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (IsId<V>::value) {
            const V &before = was.*(field.member);
            if (!before.isNull() && (is.*(field.member)).isNull())
                list.append(QJsonArray{
                    QLatin1String(Describe<R>::table), was.id.text(), QLatin1String(field.name), before.text()});
        }
    });
}

std::optional<Record> readRecord(const QJsonArray &entry)
{
    std::optional<Record> record;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (entry.size() != 2 || entry.at(0).toString() != QLatin1String(Describe<R>::table))
            return;
        if (const auto read = recordjson::recordOf<R>(entry.at(1).toObject()); read && !read->id.isNull())
            record = *read;
    });
    return record;
}

template <class R>
QString ownWords(const R &record)
{
    if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.topic; })
        return record.topic;
    else if constexpr (requires { record.what; })
        return record.what;
    else if constexpr (requires { record.text; })
        return record.text;
    else
        return {};
}

QString beginningOf(const QString &words)
{
    constexpr qsizetype longest = 120;
    QString line = pictures::inWords(words).simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return line + QChar(0x2026);
}

} // namespace

QString write(const Changeset &changeset)
{
    QJsonArray records;
    QJsonArray unlinked;
    for (const Change &change : changeset.changes) {
        std::visit(
            [&]<class R>(const R &r) {
                if (!change.is)
                    records.append(QJsonArray{QLatin1String(Describe<R>::table), recordjson::objectOf(r)});
                else if (change.was)
                    addUnlinked(unlinked, std::get<R>(*change.was), r);
            },
            change.any());
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{recordsKey, records}, {unlinkedKey, unlinked}}).toJson(QJsonDocument::Compact));
}

Result<Content> read(const Removal &removal)
{
    const auto damaged = [] {
        return failure(Error::Kind::Damaged,
                       RemovalsWords::tr("This entry of the trash can’t be read any more, so it can’t be put back."));
    };
    const QJsonObject root = QJsonDocument::fromJson(removal.content.toUtf8()).object();
    Content content;
    const QJsonArray records = root.value(recordsKey).toArray();
    for (const QJsonValue &entry : records) {
        std::optional<Record> record = readRecord(entry.toArray());
        if (!record)
            return damaged();
        content.records.push_back(std::move(*record));
    }
    if (content.records.empty())
        return damaged();
    const QJsonArray unlinked = root.value(unlinkedKey).toArray();
    for (const QJsonValue &value : unlinked) {
        const QJsonArray entry = value.toArray();
        const auto text = [&](int i) { return entry.at(i).toString(); };
        content.unlinked.push_back({text(0), QUuid::fromString(text(1)), text(2), QUuid::fromString(text(3))});
    }
    return content;
}

Removal entryFor(const Record &record, const Changeset &changeset)
{
    Removal removal;
    removal.id = Id<Removal>::fresh();
    removal.mentorship = mentorshipOf(record);
    removal.content = write(changeset);
    std::visit(
        [&]<class R>(const R &r) {
            removal.kind = QLatin1String(Describe<R>::table);
            removal.title = beginningOf(ownWords(r));
            if constexpr (Personal<R>) {
                if (!isShared(r))
                    removal.whose = r.author;
            }
        },
        record);
    return removal;
}

std::vector<Removal> seenBy(const Mentorship &mentorship, Id<Person> reader)
{
    return mentorship.sorted<Removal>(
        [&](const Removal &removal) { return removal.whose.isNull() || removal.whose == reader; },
        [](const Removal &a, const Removal &b) { return a.removedAt > b.removedAt; });
}

std::vector<QString> wordsFor(const Removal &removal, Id<Person> reader)
{
    std::vector<QString> words;
    const Result<Content> content = read(removal);
    if (!content || (!removal.whose.isNull() && removal.whose != reader))
        return words;
    for (const Record &record : content->records) {
        const QString own = std::visit(
            [&]<class R>(const R &r) {
                if constexpr (Personal<R>)
                    return reading::isFor(reader, r) ? ownWords(r).trimmed() : QString();
                else
                    return ownWords(r).trimmed();
            },
            record);
        if (!own.isEmpty())
            words.push_back(own);
    }
    return words;
}

} // namespace removals

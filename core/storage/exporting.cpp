// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exporting.h"

#include "core/mentoring/records/recordjson.h"
#include "core/mentoring/records/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace exporting {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

tl::unexpected<Error> bad(const QString &words)
{
    return failure(Error::Kind::BadInput, words + QLatin1Char(' ') + ExportWords::tr("Nothing was imported."));
}

/// Why an object of `table` is no record.
QString wordsFor(const recordjson::Fault &fault, const QString &table)
{
    switch (fault.kind) {
    case recordjson::Fault::Kind::Missing:
        return ExportWords::tr("“%1” lacks the field “%2”.").arg(table, fault.field);
    case recordjson::Fault::Kind::Impossible:
        return ExportWords::tr("The field “%2” of “%1” has an impossible value.").arg(table, fault.field);
    case recordjson::Fault::Kind::Unknown:
        return ExportWords::tr("“%1” has an unknown field “%2”.").arg(table, fault.field.left(40));
    }
    Q_UNREACHABLE();
}

template <class R>
Result<R> recordOf(const QJsonValue &value)
{
    const QString table = QLatin1String(Describe<R>::table);
    if (!value.isObject())
        return bad(ExportWords::tr("An entry of “%1” is not an object.").arg(table));
    const auto record = recordjson::recordOf<R>(value.toObject());
    if (!record)
        return bad(wordsFor(record.error(), table));
    if (record->id.isNull())
        return bad(ExportWords::tr("An entry of “%1” has no id.").arg(table));
    if (auto good = rules::check(Record(*record)); !good)
        return bad(good.error().words);
    return *record;
}

/// The version of the export in which a list came to be.
template <class R>
constexpr int since = std::is_same_v<R, Picture> ? 3
    : std::is_same_v<R, Removal>                 ? 2
                                                 : 1;

/// `ids` are those that the file had so far.
Result<Changeset> readMentorship(const QJsonValue &value, int version, QSet<QUuid> &ids)
{
    if (!value.isObject())
        return bad(ExportWords::tr("A mentorship is not an object."));
    const QJsonObject object = value.toObject();
    Changeset changeset;
    QSet<QString> known;
    std::optional<Error> error;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        const QString table = QLatin1String(Describe<R>::table);
        known.insert(table);
        const QJsonValue list = object.value(table);
        if (error || (version < since<R> && list.isUndefined()))
            return;
        if (!list.isArray()) {
            error = bad(ExportWords::tr("The list “%1” is missing.").arg(table)).value();
            return;
        }
        for (const QJsonValue &entry : list.toArray()) {
            Result<R> record = recordOf<R>(entry);
            if (record && ids.contains(record->id.uuid()))
                record = bad(ExportWords::tr("The id %1 stands twice.").arg(record->id.text()));
            if (!record) {
                error = record.error();
                return;
            }
            ids.insert(record->id.uuid());
            changeset.changes.push_back({std::nullopt, Record(std::move(*record))});
        }
    });
    if (error)
        return tl::unexpected(*error);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return bad(ExportWords::tr("A mentorship has an unknown list “%1”.").arg(it.key().left(40)));
    }
    if (object.value(QLatin1String("programme")).toArray().size() != 1)
        return bad(ExportWords::tr("A mentorship must have exactly one programme."));
    for (const Change &change : changeset.changes) {
        if (mentorshipOf(*change.is) != changeset.mentorship())
            return bad(ExportWords::tr("A record belongs to another mentorship."));
    }
    if (!Mentorship().checkReferences(changeset))
        return bad(ExportWords::tr("A record refers to one that is not in the file."));
    return changeset;
}

} // namespace

QByteArray toJson(const std::vector<Mentorship> &mentorships)
{
    std::vector<const Mentorship *> ordered;
    for (const Mentorship &mentorship : mentorships)
        ordered.push_back(&mentorship);
    std::sort(
        ordered.begin(), ordered.end(), [](const Mentorship *a, const Mentorship *b) { return a->id() < b->id(); });

    QJsonArray list;
    for (const Mentorship *mentorship : ordered) {
        QJsonObject object;
        forEachRecordType([&]<class R>(std::type_identity<R>) {
            QJsonArray records;
            for (const auto &[id, record] : mentorship->all<R>())
                records.append(recordjson::objectOf(record));
            object.insert(QLatin1String(Describe<R>::table), records);
        });
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QLatin1String("format"), QLatin1String("peili")},
                                     {QLatin1String("version"), formatVersion},
                                     {QLatin1String("mentorships"), list}})
        .toJson(QJsonDocument::Indented);
}

Result<std::vector<Changeset>> fromJson(const QByteArray &json, const std::vector<Programme> &known)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull())
        return bad(ExportWords::tr("This file is no JSON (at byte %1: %2).")
                       .arg(parseError.offset)
                       .arg(parseError.errorString()));
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String("peili"))
        return bad(ExportWords::tr("This JSON file is no export of a Peili notebook."));
    if (root.value(QLatin1String("version")).toInt() > formatVersion)
        return failure(Error::Kind::Newer,
                       ExportWords::tr("This export was written by a newer Peili. Update Peili and import it again."));
    if (!root.value(QLatin1String("mentorships")).isArray() || root.size() != 3)
        return bad(ExportWords::tr("This export is incomplete or has unknown parts."));

    std::vector<Changeset> changesets;
    QSet<QUuid> ids;
    QSet<QUuid> there;
    for (const Programme &programme : known)
        there.insert(programme.id.uuid());
    for (const QJsonValue &value : root.value(QLatin1String("mentorships")).toArray()) {
        Result<Changeset> changeset = readMentorship(value, root.value(QLatin1String("version")).toInt(), ids);
        if (!changeset)
            return tl::unexpected(changeset.error());
        if (there.contains(changeset->mentorship().uuid()))
            return failure(
                Error::Kind::Refused,
                ExportWords::tr("A mentorship of this file is in the notebook already. Import it into an empty "
                                "notebook. Nothing was imported."));
        there.insert(changeset->mentorship().uuid());
        changesets.push_back(std::move(*changeset));
    }
    return changesets;
}

} // namespace exporting

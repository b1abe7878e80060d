// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/search.h"

#include <QStringList>

/// What can be found of a record, and where it stands in time.
namespace search {

/// Fields that hold the person's own words; keys and zone names are not searched.
inline bool isProse(const char *name)
{
    const QLatin1String field(name);
    return field != QLatin1String("key") && field != QLatin1String("prompt") && field != QLatin1String("zone")
        && field != QLatin1String("pack");
}

/// The words that are looked for.
inline QStringList wordsOf(const QString &query)
{
    return query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Calls `visit(std::type_identity<R>{})` for every type of record that can be found. What was thrown away is looked
/// for in the trash, pictures by the words that stand for them.
template <class Visit>
void forEachFound(Visit &&visit)
{
    forEachRecordType([&]<class R>(std::type_identity<R> type) {
        if constexpr (!std::is_same_v<R, Removal> && !std::is_same_v<R, Picture>)
            visit(type);
    });
}

/// Calls `visit(text)` for every text of a record in which words are looked for.
template <class R, class Visit>
void forEachText(const R &record, Visit &&visit)
{
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (std::is_same_v<V, QString>) {
            if (isProse(field.name))
                visit(record.*(field.member));
        }
    });
}

/// A day among times: its first moment in UTC.
inline QDateTime startOf(const QDate &day)
{
    return {day, QTime(0, 0), Qt::UTC};
}

template <class R>
QDateTime when(const Mentorship &mentorship, const R &record)
{
    if constexpr (requires { record.writtenAt; })
        return record.writtenAt;
    else if constexpr (requires { record.startsAt; })
        return record.startsAt;
    else if constexpr (requires { record.meeting; }) {
        const Meeting *meeting = mentorship.find(record.meeting);
        return meeting ? meeting->startsAt : QDateTime();
    } else if constexpr (requires { record.plannedOn; })
        return startOf(record.plannedOn);
    else if constexpr (requires { record.answeredOn; })
        return startOf(record.answeredOn);
    else if constexpr (requires { record.madeOn; })
        return startOf(record.madeOn);
    else if constexpr (requires { record.writtenOn; })
        return startOf(record.writtenOn);
    else if constexpr (requires { record.ratedOn; })
        return startOf(record.ratedOn);
    else
        return mentorship.programme().createdAt;
}

template <class R>
Entry entryOf(const Mentorship &mentorship, const R &record)
{
    Entry entry{record.id.uuid(), QLatin1String(Describe<R>::table), {}, Visibility::Shared, when(mentorship, record)};
    if constexpr (requires { record.author; })
        entry.author = record.author;
    if constexpr (requires { record.visibility; })
        entry.visibility = record.visibility;
    return entry;
}

} // namespace search

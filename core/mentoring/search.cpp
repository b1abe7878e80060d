// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/search.h"

#include "core/mentoring/rhythm.h"

#include <QStringList>

namespace search {

namespace {

/// Fields that hold the person's own words; keys and zone names are not searched.
bool isProse(const char *name)
{
    const QLatin1String field(name);
    return field != QLatin1String("key") && field != QLatin1String("prompt") && field != QLatin1String("zone")
        && field != QLatin1String("pack");
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
        return record.plannedOn.startOfDay(Qt::UTC);
    else if constexpr (requires { record.answeredOn; })
        return record.answeredOn.startOfDay(Qt::UTC);
    else if constexpr (requires { record.madeOn; })
        return record.madeOn.startOfDay(Qt::UTC);
    else if constexpr (requires { record.writtenOn; })
        return record.writtenOn.startOfDay(Qt::UTC);
    else if constexpr (requires { record.ratedOn; })
        return record.ratedOn.startOfDay(Qt::UTC);
    else
        return mentorship.programme().createdAt;
}

template <class R>
std::optional<Hit> match(const R &record, const QStringList &words)
{
    QStringList missing = words;
    Hit hit;
    bool first = true;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (std::is_same_v<V, QString>) {
            if (!isProse(field.name))
                return;
            const QString &text = record.*(field.member);
            for (const QString &word : words) {
                const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
                if (at < 0)
                    continue;
                missing.removeAll(word);
                if (first) {
                    first = false;
                    hit.text = text;
                    hit.at = at;
                    hit.length = word.size();
                }
            }
        }
    });
    if (!missing.isEmpty())
        return {};
    return hit;
}

} // namespace

std::vector<Hit> find(const Mentorship &mentorship, const QString &query)
{
    const QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    if (words.isEmpty())
        return hits;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>()) {
            std::optional<Hit> hit = match(record, words);
            if (!hit)
                continue;
            hit->record = id.uuid();
            hit->table = QLatin1String(Describe<R>::table);
            if constexpr (requires(const R &any) { any.author; })
                hit->author = record.author;
            hit->when = when(mentorship, record);
            hits.push_back(std::move(*hit));
        }
    });
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.when > b.when; });
    return hits;
}

} // namespace search

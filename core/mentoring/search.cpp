// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/search.h"

#include "core/mentoring/pictures.h"
#include "core/mentoring/rhythm.h"

#include <QStringList>

#include <algorithm>

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

QStringList wordsOf(const QString &query)
{
    return query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::vector<Span> spansOf(const QString &text, const QStringList &words)
{
    std::vector<Span> found;
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            found.push_back({at, word.size()});
    }
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) { return a.at < b.at; });
    std::vector<Span> merged;
    for (const Span &span : found) {
        if (!merged.empty() && span.at <= merged.back().at + merged.back().length)
            merged.back().length = std::max(merged.back().length, span.at + span.length - merged.back().at);
        else
            merged.push_back(span);
    }
    return merged;
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
            const QString text = pictures::inWords(record.*(field.member));
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
    hit.spans = spansOf(hit.text, words);
    return hit;
}

} // namespace

std::vector<Hit> find(const Mentorship &mentorship, const QString &query)
{
    const QStringList words = wordsOf(query);
    std::vector<Hit> hits;
    if (words.isEmpty())
        return hits;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (std::is_same_v<R, Removal> || std::is_same_v<R, Picture>)
            return; // what was thrown away is looked for in the trash, pictures by the words that stand for them
        for (const auto &[id, record] : mentorship.all<R>()) {
            std::optional<Hit> hit = match(record, words);
            if (!hit)
                continue;
            hit->record = id.uuid();
            hit->table = QLatin1String(Describe<R>::table);
            if constexpr (requires(const R &any) { any.author; })
                hit->author = record.author;
            if constexpr (requires(const R &any) { any.visibility; })
                hit->visibility = record.visibility;
            hit->when = when(mentorship, record);
            hits.push_back(std::move(*hit));
        }
    });
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.when > b.when; });
    return hits;
}

std::vector<Span> spans(const QString &text, const QString &query)
{
    return spansOf(text, wordsOf(query));
}

Snippet snippet(const Hit &hit, qsizetype before, qsizetype after)
{
    const QString &text = hit.text;
    const auto isLow = [&](qsizetype i) { return i > 0 && i < text.size() && text.at(i).isLowSurrogate(); };
    qsizetype from = hit.at > before ? hit.at - before : 0;
    qsizetype to = std::min(hit.at + hit.length + after, text.size());
    if (from > 0)
        from = std::clamp<qsizetype>(text.indexOf(QLatin1Char(' '), from) + 1, from, hit.at);
    if (to < text.size())
        to = std::max(text.lastIndexOf(QLatin1Char(' '), to), hit.at + hit.length);
    from -= isLow(from) ? 1 : 0;
    to += isLow(to) ? 1 : 0;
    const QString ellipsis = QStringLiteral("…");
    Snippet snippet;
    snippet.text = from > 0 ? ellipsis : QString();
    const qsizetype shift = snippet.text.size() - from;
    snippet.text += text.mid(from, to - from);
    if (to < text.size())
        snippet.text += ellipsis;
    for (const Span &span : hit.spans) {
        const qsizetype begin = std::max(span.at, from);
        const qsizetype end = std::min(span.at + span.length, to);
        if (begin < end)
            snippet.spans.push_back({begin + shift, end - begin});
    }
    return snippet;
}

} // namespace search

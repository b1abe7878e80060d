// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/search.h"

#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/searchable.h"

#include <algorithm>

namespace search {

namespace {

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
std::optional<Hit> match(const Mentorship &mentorship, const R &record, const QStringList &words)
{
    QStringList missing = words;
    Hit hit;
    bool first = true;
    forEachText(record, [&](const QString &written) {
        const QString text = pictures::inWords(written);
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
    });
    if (words.isEmpty() || !missing.isEmpty())
        return {};
    hit.spans = spansOf(hit.text, words);
    static_cast<Entry &>(hit) = entryOf(mentorship, record);
    return hit;
}

} // namespace

std::vector<Hit> find(const Mentorship &mentorship, const QString &query)
{
    const QStringList words = wordsOf(query);
    std::vector<Hit> hits;
    if (words.isEmpty())
        return hits;
    forEachFound([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>()) {
            if (std::optional<Hit> hit = match(mentorship, record, words))
                hits.push_back(std::move(*hit));
        }
    });
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.when > b.when; });
    return hits;
}

std::optional<Hit> hitIn(const Mentorship &mentorship, const QUuid &record, const QString &query)
{
    const QStringList words = wordsOf(query);
    std::optional<Hit> hit;
    forEachFound([&]<class R>(std::type_identity<R>) {
        if (const R *found = hit ? nullptr : mentorship.find(Id<R>(record)))
            hit = match(mentorship, *found, words);
    });
    return hit;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/searchtexts.h"

#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/searchable.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace search {

namespace {

/// A text without case, letter for letter as Qt compares it: no letter becomes two.
QByteArray folded(const QString &text)
{
    QString result = text;
    QChar *letters = result.data();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = letters[i];
        if (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) {
            letters[i] = QChar(c.unicode() + ('a' - 'A'));
        } else if (c.isHighSurrogate() && i + 1 < result.size() && letters[i + 1].isLowSurrogate()) {
            const char32_t letter = QChar::toCaseFolded(QChar::surrogateToUcs4(c, letters[i + 1]));
            letters[i] = QChar(QChar::highSurrogate(letter));
            letters[++i] = QChar(QChar::lowSurrogate(letter));
        } else if (c.unicode() > 0x7f && !c.isSurrogate()) {
            letters[i] = c.toCaseFolded();
        }
    }
    return result.toUtf8();
}

/// The longest first: the fewest texts hold it.
QList<QByteArray> wordsIn(const QString &query)
{
    QList<QByteArray> words;
    for (const QString &word : wordsOf(query))
        words << folded(word);
    std::stable_sort(
        words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return words;
}

const char *found(QByteArrayView in, const QByteArray &word)
{
    return static_cast<const char *>(memmem(in.data(), size_t(in.size()), word.data(), size_t(word.size())));
}

bool holdsAll(QByteArrayView text, QList<QByteArray>::const_iterator word, QList<QByteArray>::const_iterator end)
{
    return std::all_of(word, end, [&](const QByteArray &each) { return found(text, each) != nullptr; });
}

} // namespace

Texts::Texts(const Mentorship &mentorship)
{
    struct Made
    {
        Entry entry;
        QByteArray text;
    };
    std::vector<Made> all;
    forEachFound([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>()) {
            Made made{entryOf(mentorship, record), {}};
            forEachText(record, [&](const QString &text) {
                if (!text.isEmpty())
                    made.text += folded(pictures::inWords(text)) + '\n';
            });
            if (!made.text.isEmpty())
                all.push_back(std::move(made));
        }
    });
    std::stable_sort(all.begin(), all.end(), [](const Made &a, const Made &b) { return a.entry.when > b.entry.when; });
    text_.reserve(std::accumulate(
        all.begin(), all.end(), qsizetype(0), [](qsizetype sum, const Made &made) { return sum + made.text.size(); }));
    for (const Made &made : all) {
        entries_.push_back(made.entry);
        text_ += made.text;
        ends_.push_back(text_.size());
    }
}

QByteArrayView Texts::at(size_t number) const
{
    const qsizetype begin = number == 0 ? 0 : ends_[number - 1];
    return QByteArrayView(text_).sliced(begin, ends_[number] - begin);
}

Numbers Texts::find(const QString &query) const
{
    const QList<QByteArray> words = wordsIn(query);
    Numbers numbers;
    if (words.isEmpty())
        return numbers;
    // Through all entries at once: most of them do not hold the longest word.
    size_t number = 0;
    for (qsizetype from = 0; from < text_.size(); from = ends_[number++]) {
        const char *place = found(QByteArrayView(text_).sliced(from), words.front());
        if (place == nullptr)
            break;
        const auto end = std::upper_bound(ends_.begin() + std::ptrdiff_t(number), ends_.end(), place - text_.data());
        number = size_t(end - ends_.begin());
        if (holdsAll(at(number), words.begin() + 1, words.end()))
            numbers.push_back(number);
    }
    return numbers;
}

Numbers Texts::find(const QString &query, const Numbers &among) const
{
    const QList<QByteArray> words = wordsIn(query);
    Numbers numbers;
    std::copy_if(among.begin(), among.end(), std::back_inserter(numbers), [&](size_t number) {
        return holdsAll(at(number), words.begin(), words.end());
    });
    return numbers;
}

} // namespace search

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/searchtexts.h"

#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/searchable.h"

#include <algorithm>
#include <cstring>

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

/// The texts of a record, each on lines of its own; empty where it has none.
template <class R>
QByteArray textOf(const Mentorship &mentorship, const QUuid &id)
{
    QByteArray all;
    if (const R *record = mentorship.find(Id<R>(id))) {
        forEachText(*record, [&](const QString &text) {
            if (!text.isEmpty())
                all += folded(pictures::inWords(text)) + '\n';
        });
    }
    return all;
}

} // namespace

Texts::Texts(const Mentorship &mentorship)
{
    forEachFound([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>())
            waiting_.push_back({entryOf(mentorship, record), textOf<R>});
    });
    std::stable_sort(waiting_.begin(), waiting_.end(), [](const Waiting &a, const Waiting &b) {
        return a.entry.when > b.entry.when;
    });
}

void Texts::layOut(const Mentorship &mentorship, size_t most)
{
    const size_t end = next_ + std::min(most, waiting_.size() - next_);
    for (; next_ < end; ++next_) {
        const Waiting &waiting = waiting_[next_];
        const QByteArray text = waiting.text(mentorship, waiting.entry.record);
        if (text.isEmpty())
            continue;
        entries_.push_back(waiting.entry);
        text_ += text;
        ends_.push_back(text_.size());
    }
    if (isWhole()) {
        waiting_ = {};
        next_ = 0;
        text_.squeeze();
    }
}

QByteArrayView Texts::at(size_t number) const
{
    return QByteArrayView(text_).sliced(beginOf(number), ends_[number] - beginOf(number));
}

Numbers Texts::find(const QString &query, size_t first) const
{
    const QList<QByteArray> words = wordsIn(query);
    Numbers numbers;
    if (words.isEmpty())
        return numbers;
    // Through all entries at once: most of them do not hold the longest word.
    size_t number = first;
    for (qsizetype from = beginOf(first); from < text_.size(); from = ends_[number++]) {
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

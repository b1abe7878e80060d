// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/fuzzy.h"

#include <QStringList>

#include <algorithm>

namespace fuzzy {

namespace {

using search::Span;

constexpr int asBeginning = 30;
constexpr int asBeginnings = 20;
constexpr int within = 10;
constexpr int ofTheLine = 5;   ///< on top, for the first word of the line
constexpr int otherLetter = 2; ///< taken off, for each a that stands for ä
constexpr qsizetype shortestWithin = 3;

/// A letter without its marks: a for ä.
QChar bare(QChar letter)
{
    const QString parts = letter.decomposition();
    return parts.isEmpty() ? letter : parts.front();
}

/// What a typed letter costs for a letter of the line; nothing when they are no match.
std::optional<int> cost(QChar typed, QChar letter)
{
    typed = typed.toLower();
    letter = letter.toLower();
    if (typed == letter)
        return 0;
    return bare(letter) == typed ? std::optional(otherLetter) : std::nullopt;
}

/// Where the words of the line begin.
std::vector<qsizetype> beginnings(const QString &line)
{
    std::vector<qsizetype> found;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i).isLetterOrNumber() && (i == 0 || !line.at(i - 1).isLetterOrNumber()))
            found.push_back(i);
    }
    return found;
}

/// What it costs to find `piece` at a place of the line; nothing when it is not there.
std::optional<int> costAt(const QString &line, qsizetype at, QStringView piece)
{
    if (at + piece.size() > line.size())
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const std::optional<int> one = cost(piece.at(i), line.at(at + i));
        if (!one)
            return {};
        sum += *one;
    }
    return sum;
}

/// Finds `piece` shared out among the beginnings of words from the `from`th on.
bool spread(const QString &line, const std::vector<qsizetype> &words, size_t from, QStringView piece, Match &match)
{
    for (size_t word = from; word < words.size(); ++word) {
        for (qsizetype length = piece.size(); length > 0; --length) {
            const std::optional<int> price = costAt(line, words[word], piece.left(length));
            if (!price)
                continue;
            if (length < piece.size() && !spread(line, words, word + 1, piece.mid(length), match))
                continue;
            match.rank -= *price;
            match.spans.push_back({words[word], length});
            return true;
        }
    }
    return false;
}

std::optional<Match> matchWord(const QString &line, const std::vector<qsizetype> &words, const QString &word)
{
    for (const qsizetype at : words) {
        if (const std::optional<int> price = costAt(line, at, word))
            return Match{asBeginning + (at == words.front() ? ofTheLine : 0) - *price, {{at, word.size()}}};
    }
    Match several{asBeginnings, {}};
    if (spread(line, words, 0, word, several))
        return several;
    for (qsizetype at = 0; word.size() >= shortestWithin && at < line.size(); ++at) {
        if (const std::optional<int> price = costAt(line, at, word))
            return Match{within - *price, {{at, word.size()}}};
    }
    return {};
}

} // namespace

std::optional<Match> match(const QString &line, const QString &query)
{
    const std::vector<qsizetype> words = beginnings(line);
    Match whole;
    for (const QString &word :
         query.normalized(QString::NormalizationForm_C).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<Match> one = matchWord(line, words, word);
        if (!one)
            return {};
        whole.rank += one->rank;
        whole.spans.insert(whole.spans.end(), one->spans.begin(), one->spans.end());
    }
    std::sort(whole.spans.begin(), whole.spans.end(), [](const Span &a, const Span &b) { return a.at < b.at; });
    return whole;
}

} // namespace fuzzy

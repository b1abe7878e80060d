// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/textwords.h"

#include <QString>

#include <algorithm>

namespace {

constexpr QChar softHyphen(0x00ad);
constexpr QChar curlyApostrophe(0x2019);

bool belongsToWord(QChar c)
{
    return c.isLetter() || c.isMark() || c == softHyphen || c.isSurrogate();
}

/// What may stand between two letters of one word.
bool joinsLetters(QChar c)
{
    return c == u'\'' || c == curlyApostrophe || c == u'-' || c == u':' || c == QChar(0x2010);
}

/// From one blank to the next: something to be left alone as a whole?
bool isAddress(QStringView chunk)
{
    const qsizetype at = chunk.indexOf(u'@');
    if (at >= 0 || chunk.contains(u"://") || chunk.contains(u'\\') || chunk.startsWith(u"www."))
        return true;
    // peili.fi, notes.txt: a dot between letters, which no sentence has.
    for (qsizetype i = 1; i + 1 < chunk.size(); ++i) {
        if ((chunk[i] == u'.' || chunk[i] == u'_') && chunk[i - 1].isLetterOrNumber()
            && chunk[i + 1].isLetterOrNumber())
            return true;
        if (chunk[i] == u'/' && (chunk[i - 1] == u'/' || chunk[0] == u'/' || chunk[0] == u'~'))
            return true;
    }
    return false;
}

/// EU, EU:n, PhD, YouTube: capitals where a sentence has none.
bool isName(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLetter())
            return true;
    }
    return false;
}

bool isWorthLooking(QStringView word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && !isName(word);
}

void wordsOfChunk(QStringView text, qsizetype begin, qsizetype end, QList<TextWord> &words)
{
    qsizetype at = begin;
    while (at < end) {
        if (!text[at].isLetterOrNumber() && !belongsToWord(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool hasDigit = false;
        while (at < end) {
            const QChar c = text[at];
            const bool joined = joinsLetters(c) && at + 1 < end && text[at + 1].isLetterOrNumber();
            if (!c.isLetterOrNumber() && !belongsToWord(c) && !joined)
                break;
            hasDigit = hasDigit || c.isNumber();
            ++at;
        }
        if (!hasDigit && isWorthLooking(text.mid(start, at - start)))
            words << TextWord{start, at - start};
    }
}

} // namespace

QString TextWord::in(QStringView text) const
{
    QString word = text.mid(start, length).toString();
    word.remove(softHyphen);
    word.replace(curlyApostrophe, u'\'');
    return word.replace(QChar(0x2010), u'-').normalized(QString::NormalizationForm_C);
}

QList<TextWord> textwords::of(QStringView text)
{
    QList<TextWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at] == QChar::ObjectReplacementCharacter) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && !text[at].isSpace() && text[at] != QChar::ObjectReplacementCharacter)
            ++at;
        if (!isAddress(text.mid(begin, at - begin)))
            wordsOfChunk(text, begin, at, words);
    }
    return words;
}

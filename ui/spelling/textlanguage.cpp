// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/textlanguage.h"

#include <algorithm>

namespace {

constexpr qsizetype fewest = 3; ///< words that tell a language by their majority

qsizetype accepted(const QStringList &words, const QString &language, const textlanguage::Accepts &accepts)
{
    return std::count_if(words.begin(), words.end(), [&](const QString &word) { return accepts(language, word); });
}

/// Two words inherit their language, unless it knows none of them and another one knows both.
QString ofFewWords(const QStringList &words, const QStringList &languages, const QString &inherited,
                   const textlanguage::Accepts &accepts)
{
    if (words.size() < 2 || accepted(words, inherited, accepts) > 0)
        return inherited;
    for (const QString &language : languages) {
        if (accepted(words, language, accepts) == words.size())
            return language;
    }
    return inherited;
}

} // namespace

QString textlanguage::recognise(const QStringList &words, const QStringList &languages, const QString &now,
                                const QString &around, const Accepts &accepts)
{
    const QString inherited = now.isEmpty() ? around : now;
    if (words.size() < fewest)
        return ofFewWords(words, languages, inherited, accepts);
    const QStringList telling = words.mid(0, enough);
    const qsizetype inheritedCount = accepted(telling, inherited, accepts);
    QString best = inherited;
    qsizetype bestCount = inheritedCount;
    for (const QString &language : languages) {
        const qsizetype count = accepted(telling, language, accepts);
        if (count > bestCount) {
            best = language;
            bestCount = count;
        }
    }
    // What was settled gives way only to what is clearly better.
    const qsizetype clearly = now.isEmpty() ? 1 : std::max<qsizetype>(2, telling.size() / 5);
    return bestCount - inheritedCount >= clearly ? best : inherited;
}

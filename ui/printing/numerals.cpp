// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/numerals.h"

#include <array>

namespace report {

namespace {

constexpr int first = 2;

constexpr std::array words{
    QT_TRANSLATE_NOOP("Report", "two"),      QT_TRANSLATE_NOOP("Report", "three"),
    QT_TRANSLATE_NOOP("Report", "four"),     QT_TRANSLATE_NOOP("Report", "five"),
    QT_TRANSLATE_NOOP("Report", "six"),      QT_TRANSLATE_NOOP("Report", "seven"),
    QT_TRANSLATE_NOOP("Report", "eight"),    QT_TRANSLATE_NOOP("Report", "nine"),
    QT_TRANSLATE_NOOP("Report", "ten"),      QT_TRANSLATE_NOOP("Report", "eleven"),
    QT_TRANSLATE_NOOP("Report", "twelve"),   QT_TRANSLATE_NOOP("Report", "thirteen"),
    QT_TRANSLATE_NOOP("Report", "fourteen"), QT_TRANSLATE_NOOP("Report", "fifteen"),
    QT_TRANSLATE_NOOP("Report", "sixteen"),  QT_TRANSLATE_NOOP("Report", "seventeen"),
    QT_TRANSLATE_NOOP("Report", "eighteen"), QT_TRANSLATE_NOOP("Report", "nineteen"),
    QT_TRANSLATE_NOOP("Report", "twenty"),
};

} // namespace

QStringList inWords(const QStringList &counts, const PrintLanguage &language)
{
    QStringList spelled;
    for (const QString &count : counts) {
        const QString figure = count.section(QLatin1Char(' '), 0, 0);
        bool isNumber = false;
        const double value = language.locale().toDouble(figure, &isNumber);
        const int index = int(value) - first;
        if (!isNumber || index < 0 || index >= int(words.size()))
            return counts;
        const QString word = language(words.at(size_t(index)));
        // Of all that is counted only hours have halves.
        spelled << (value > int(value) ? language(QT_TRANSLATE_NOOP("Report", "%1 and a half hours")).arg(word)
                                       : word + count.mid(figure.size()));
    }
    if (!spelled.isEmpty())
        spelled.first() = language.locale().toUpper(spelled.first().left(1)) + spelled.first().mid(1);
    return spelled;
}

} // namespace report

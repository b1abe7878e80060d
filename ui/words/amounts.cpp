// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/amounts.h"

#include <QCoreApplication>
#include <QLocale>

namespace amounts {

namespace {

struct AmountsWords
{
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

} // namespace

QString spent(int minutes)
{
    if (minutes <= 0)
        return {};
    const QLocale locale;
    const QString hours = locale.toString(minutes / 60);
    const QString rest = locale.toString(minutes % 60);
    if (minutes < 60)
        return AmountsWords::tr("%1 min").arg(rest);
    return minutes % 60 == 0 ? AmountsWords::tr("%1 h").arg(hours) : AmountsWords::tr("%1 h %2 min").arg(hours, rest);
}

QString beginning(const QString &text, int characters)
{
    const QString line = text.simplified();
    if (line.size() <= characters)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), characters);
    QString kept = line.left(space > characters / 2 ? space : characters);
    while (kept.endsWith(QLatin1Char('.')) || kept.endsWith(QLatin1Char(',')))
        kept.chop(1);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + QChar(0x2026);
}

} // namespace amounts

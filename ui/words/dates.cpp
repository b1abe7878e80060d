// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/dates.h"

namespace dates {

namespace {

bool isFinnish(const QLocale &locale)
{
    return locale.language() == QLocale::Finnish;
}

/// "30 November" / "30. marraskuuta": the month's name as it stands after a day.
QString dayAndMonth(QDate date, const QLocale &locale)
{
    const QString month = isFinnish(locale) ? locale.standaloneMonthName(date.month()) + QLatin1String("ta")
                                            : locale.standaloneMonthName(date.month());
    return QString::number(date.day()) + (isFinnish(locale) ? QLatin1String(". ") : QLatin1String(" ")) + month;
}

} // namespace

QString dayMonth(QDate date, const QLocale &locale, QDate today)
{
    if (!date.isValid())
        return {};
    const QString text = dayAndMonth(date, locale);
    return today.isValid() && today.year() == date.year() ? text
                                                          : text + QLatin1Char(' ') + QString::number(date.year());
}

QString full(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    return locale.standaloneDayName(date.dayOfWeek()) + QLatin1Char(' ') + dayMonth(date, locale);
}

QString onDay(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const QString ending = isFinnish(locale)    ? QStringLiteral("na ")
        : locale.language() == QLocale::Swedish ? QStringLiteral("en den ")
                                                : QStringLiteral(" ");
    return locale.standaloneDayName(date.dayOfWeek()) + ending + dayMonth(date, locale);
}

QString numeric(QDate date, const QLocale &locale)
{
    const bool nordic = isFinnish(locale) || locale.language() == QLocale::Swedish;
    return date.toString(nordic ? QStringLiteral("d.M.yyyy") : QStringLiteral("dd/MM/yyyy"));
}

QString clock(QTime time, const QLocale &locale)
{
    return time.toString(isFinnish(locale) ? QStringLiteral("H.mm") : QStringLiteral("HH:mm"));
}

QString monthYear(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    return locale.standaloneMonthName(date.month()) + QLatin1Char(' ') + QString::number(date.year());
}

QString atTheHead(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace dates

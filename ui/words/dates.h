// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Dates as people in the locale write them. Finnish long dates of Qt come in the essive, Qt writes the
/// Swedish of Finland in ISO form, so neither is asked for its ready-made formats.
namespace dates {

/// "30 November", "30. marraskuuta", "30 november"; with the year where it is not `today`'s.
[[nodiscard]] QString dayMonth(QDate date, const QLocale &locale, QDate today = {});

/// "Monday 30 November 2026", "maanantai 30. marraskuuta 2026", "måndag 30 november 2026".
[[nodiscard]] QString full(QDate date, const QLocale &locale);

/// The same inside a sentence: "on Monday 30 November 2026" without the "on", "maanantaina 30. marraskuuta 2026",
/// "måndagen den 30 november 2026".
[[nodiscard]] QString onDay(QDate date, const QLocale &locale);

/// "30/11/2026", "30.11.2026".
[[nodiscard]] QString numeric(QDate date, const QLocale &locale);

/// "15:00", "15.00".
[[nodiscard]] QString clock(QTime time, const QLocale &locale);

/// "November 2026", "marraskuu 2026".
[[nodiscard]] QString monthYear(QDate date, const QLocale &locale);

/// Words of a date where a line or a heading begins with them: "Today 15:00", "Marraskuu 2026".
[[nodiscard]] QString atTheHead(const QString &words);

} // namespace dates

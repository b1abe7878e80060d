// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/dates.h"

#include "tests/support/test.h"

TEST_CASE("A day of the week stands inside a sentence as its language wants it")
{
    const QDate friday(2025, 12, 12);
    CHECK(dates::onDay(friday, QLocale(QLocale::English, QLocale::UnitedKingdom)) == u"Friday 12 December 2025"_s);
    CHECK(dates::onDay(friday, QLocale(QLocale::Finnish, QLocale::Finland)) == u"perjantaina 12. joulukuuta 2025"_s);
    CHECK(dates::onDay(friday, QLocale(QLocale::Swedish, QLocale::Finland)) == u"fredagen den 12 december 2025"_s);
    CHECK(dates::onDay({}, QLocale(QLocale::English, QLocale::UnitedKingdom)).isEmpty());
}

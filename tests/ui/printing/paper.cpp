// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper.h"

#include "tests/support/test.h"

#include <QSize>

using report::Paper;
using Layout = report::Report::Layout;

TEST_CASE("Letter is usual in the United States and in Canada, A4 elsewhere")
{
    CHECK(report::usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)) == Paper::Letter);
    CHECK(report::usualPaper(QLocale(QLocale::French, QLocale::Canada)) == Paper::Letter);
    CHECK(report::usualPaper(QLocale(QLocale::Finnish, QLocale::Finland)) == Paper::A4);
    CHECK(report::usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)) == Paper::A4);
    CHECK(report::usualPaper(QLocale::c()) == Paper::A4);
}

TEST_CASE("A card is half a sheet")
{
    CHECK(report::pageSize(Paper::A4, Layout::Pages).id() == QPageSize::A4);
    CHECK(report::pageSize(Paper::A4, Layout::Card).id() == QPageSize::A5);
    CHECK(report::pageSize(Paper::Letter, Layout::Certificate).id() == QPageSize::Letter);
    CHECK(report::pageSize(Paper::Letter, Layout::Card).sizePoints() == QSize(396, 612));
}

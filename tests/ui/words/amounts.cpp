// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/amounts.h"

#include "tests/support/test.h"

TEST_CASE("Time spent is said in hours and minutes")
{
    CHECK(amounts::spent(0).isEmpty());
    CHECK(amounts::spent(-5).isEmpty());
    CHECK(amounts::spent(45) == u"45 min"_s);
    CHECK(amounts::spent(240) == u"4 h"_s);
    CHECK(amounts::spent(90) == u"1 h 30 min"_s);
}

TEST_CASE("The beginning of a text is whole words on one line")
{
    CHECK(amounts::beginning({}).isEmpty());
    CHECK(amounts::beginning(u"One line,\nand another"_s) == u"One line, and another"_s);
    CHECK(amounts::beginning(u"Wait three breaths before the next question"_s, 20) == u"Wait three breaths…"_s);
    CHECK(amounts::beginning(u"I asked how. Then I waited"_s, 13) == u"I asked how…"_s);
    CHECK(amounts::beginning(QString(30, u'x'), 10) == QString(10, u'x') + u"…"_s);
    CHECK(amounts::beginning(u"....................."_s, 5) == u"…"_s);
    CHECK(amounts::beginning(u"😀😀😀😀"_s, 3) == u"😀…"_s);
}

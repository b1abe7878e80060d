// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

#include "tests/support/test.h"

namespace {

constexpr Place now{PageId::Now, {}};
constexpr Place journal{PageId::Journal, {}};
constexpr Place dialogue{PageId::Dialogue, {}};

} // namespace

TEST_CASE("The way back leads through the places in turn, and forward again")
{
    History history;
    CHECK(history.behind() == 0);
    CHECK(history.ahead() == 0);
    for (const Place &place : {now, journal, dialogue})
        history.visit(place);
    CHECK(history.behind() == 2);
    CHECK(history.look(-1) == journal);
    CHECK(history.go(-1) == journal);
    CHECK(history.go(-1) == now);
    CHECK(history.behind() == 0);
    CHECK(history.ahead() == 2);
    CHECK(history.go(1) == journal);
    CHECK(history.look(1) == dialogue);
}

TEST_CASE("Going on from an earlier place forgets what lay ahead")
{
    History history;
    for (const Place &place : {now, journal, dialogue})
        history.visit(place);
    history.go(-2);
    history.visit({PageId::Learning, {}});
    CHECK(history.ahead() == 0);
    CHECK(history.behind() == 1);
    CHECK(history.look(-1) == now);
}

TEST_CASE("Staying where one is makes no step, another record on the page does")
{
    History history;
    const QUuid meeting = QUuid::createUuid();
    history.visit(dialogue);
    history.visit(dialogue);
    CHECK(history.behind() == 0);
    history.visit({PageId::Dialogue, meeting});
    history.visit({PageId::Dialogue, meeting});
    CHECK(history.behind() == 1);
}

TEST_CASE("The history forgets what is long ago")
{
    History history;
    for (int i = 0; i < 300; ++i)
        history.visit(i % 2 == 0 ? now : journal);
    CHECK(history.behind() == 99);
    CHECK(history.ahead() == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/noticebar.h"

#include "tests/support/test.h"

#include <QAbstractButton>

TEST_CASE("A notice stays until the same thing succeeds")
{
    NoticeBar bar;
    bar.say({u"The meeting is on Wednesday. Hold it then."_s, u"Hold a meeting"_s, {}});
    bar.settle(u"Add a topic"_s);
    CHECK(bar.text() == u"The meeting is on Wednesday. Hold it then."_s);
    bar.settle(u"Hold a meeting"_s);
    CHECK(bar.text().isEmpty());
}

TEST_CASE("A notice about nothing that could succeed stays until it is closed")
{
    NoticeBar bar;
    bar.say({u"This notebook can be read but not changed here."_s, {}, {}});
    bar.settle({});
    bar.settle(u"Undo"_s);
    CHECK_FALSE(bar.text().isEmpty());
    bar.findChild<QAbstractButton *>(u"closeNotice"_s)->click();
    CHECK(bar.text().isEmpty());
}

TEST_CASE("A notice may carry what can be done about it at once")
{
    NoticeBar bar;
    int tried = 0;
    bar.say({u"The disk is full."_s, u"saving"_s, u"Try again"_s, [&] {
                 ++tried;
                 bar.say({u"The disk is still full."_s, u"saving"_s, {}});
             }});
    auto *button = bar.findChild<QAbstractButton *>(u"noticeAction"_s);
    CHECK(button->text() == u"Try again"_s);
    button->click();
    CHECK(tried == 1);
    CHECK(bar.text() == u"The disk is still full."_s);
    CHECK(button->isHidden());
}

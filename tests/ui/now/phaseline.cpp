// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/phaseline.h"

#include "tests/support/story.h"
#include "tests/support/test.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace {

using story::Chapter;
using story::Story;

/// The line of a pair that is in the middle of its way, 900 pixels wide.
struct OnTheWay
{
    explicit OnTheWay(int width = 900)
    {
        line.resize(width, line.sizeHint().height());
        line.show(journey(Story(Chapter::HalfWay), story::on("2026-02-02")));
        static_cast<QWidget &>(line).show();
        line.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&line));
        line.setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(&line, key); }

    [[nodiscard]] QString current() { return line.name(line.currentStop()); }

    PhaseLine line;
};

} // namespace

TEST_CASE("The arrow keys go from phase to phase, and Enter opens one")
{
    OnTheWay way;
    QSignalSpy wanted(&way.line, &PhaseLine::wanted);
    CHECK(way.current() == u"Dialogue"_s); // where the pair is
    way.press(Qt::Key_Left);
    CHECK(way.current() == u"Get acquainted"_s);
    way.press(Qt::Key_Home);
    CHECK(way.current() == u"Prepare"_s);
    way.press(Qt::Key_Left); // there is nothing before
    CHECK(way.current() == u"Prepare"_s);
    way.press(Qt::Key_End);
    CHECK(way.current() == u"Change in use"_s);
    CHECK(wanted.isEmpty()); // looking is not going
    way.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).value<Place>() == Place{PageId::ChangeInUse, {}});
}

TEST_CASE("Learning runs below dialogue, on the same stretch of the way")
{
    OnTheWay way;
    way.press(Qt::Key_Down);
    CHECK(way.current() == u"Learning"_s);
    const int learning = way.line.currentStop();
    way.press(Qt::Key_Up);
    const int dialogue = way.line.currentStop();
    CHECK(way.current() == u"Dialogue"_s);
    CHECK(way.line.area(learning).left() == way.line.area(dialogue).left());
    CHECK(way.line.area(learning).top() >= way.line.area(dialogue).bottom());
    CHECK(way.line.isNow(dialogue));
    CHECK(way.line.state(learning) == u"done"_s); // before the dialogue is
}

TEST_CASE("Where reading goes from right to left, so does the way")
{
    OnTheWay way;
    way.line.setLayoutDirection(Qt::RightToLeft);
    CHECK(way.line.area(0).left() > way.line.area(1).left());
    CHECK(way.line.area(0).right() >= 890);
    way.press(Qt::Key_Left); // onwards
    CHECK(way.current() == u"Learning"_s);
    way.press(Qt::Key_Right);
    CHECK(way.current() == u"Dialogue"_s);
    QSignalSpy wanted(&way.line, &PhaseLine::wanted);
    QTest::mouseClick(&way.line, Qt::LeftButton, {}, QPoint(880, way.line.area(0).center().y()));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).value<Place>() == Place{PageId::Prepare, {}});
}

TEST_CASE("Every phase stays within a narrow line")
{
    OnTheWay way(220);
    for (int stop = 0; stop < way.line.count(); ++stop)
        CHECK(way.line.rect().contains(way.line.area(stop)));
}

TEST_CASE("A screen reader finds tabs, and can press them")
{
    OnTheWay way;
    QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(&way.line);
    REQUIRE(voice);
    CHECK(voice->role() == QAccessible::PageTabList);
    REQUIRE(voice->childCount() == 6);
    QStringList said;
    for (int i = 0; i < voice->childCount(); ++i) {
        QAccessibleInterface *tab = voice->child(i);
        REQUIRE(tab);
        CHECK(tab->role() == QAccessible::PageTab);
        CHECK(tab->parent() == voice);
        CHECK(voice->indexOfChild(tab) == i);
        CHECK(voice->childAt(tab->rect().center().x(), tab->rect().center().y()) == tab);
        said << tab->text(QAccessible::Name) + u": "_s + tab->text(QAccessible::Description);
    }
    CHECK(said.join(u", "_s)
          == u"Prepare: done, Get acquainted: done, Dialogue: now, Learning: done, Evaluation: begun, "
             "Change in use: ahead"_s);
    CHECK(voice->focusChild() == voice->child(2));
    CHECK(voice->child(2)->state().focused);
    QSignalSpy wanted(&way.line, &PhaseLine::wanted);
    QAccessibleActionInterface *action = voice->child(0)->actionInterface();
    REQUIRE(action);
    action->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).value<Place>() == Place{PageId::Prepare, {}});
}

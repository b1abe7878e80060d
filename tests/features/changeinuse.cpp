// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/features/desk.h"
#include "ui/change/commitmentcard.h"

#include <QComboBox>

using story::Chapter;
using story::Story;

namespace {

Commitment commitmentCalled(Desk &desk, const QString &what)
{
    for (const auto &[id, commitment] : desk.mentorship().all<Commitment>()) {
        if (commitment.what == what)
            return commitment;
    }
    FAIL("There is no commitment called " << what.toStdString());
    return {};
}

/// A pair that has closed, with one commitment of the mentee's that is shared.
Story closedWithOneCommitment()
{
    Story told(Chapter::Closed);
    for (const Commitment &commitment : story::allOf<Commitment>(told)) {
        if (commitment.what != told.says("commitment"))
            told.does(edits::remove(told, commitment.id));
    }
    return told;
}

/// The visible buttons with this text, from top to bottom.
std::vector<QAbstractButton *> buttons(Desk &desk, const QString &text)
{
    std::vector<QAbstractButton *> found;
    for (QAbstractButton *each : desk.page().findChildren<QAbstractButton *>()) {
        if (each->text() == text && each->isVisibleTo(&desk.window()))
            found.push_back(each);
    }
    return found;
}

} // namespace

TEST_CASE("A mentee takes something into use, for a goal, and shares it with the mentor")
{
    Story told(Chapter::Through);
    Desk desk(told, "2026-06-20T09:00");
    desk.goTo(PageId::ChangeInUse);
    CHECK(desk.reads(u"Nothing yet"_s));
    desk.click(u"Add a commitment"_s);
    desk.type(u"Commitment"_s, u"I leave the first word to others"_s);
    CHECK_FALSE(desk.reads(u"Nothing yet"_s));
    auto *goals = desk.page().findChild<QComboBox *>();
    REQUIRE(goals);
    goals->setFocus();
    QTest::keyClick(goals, Qt::Key_Down);

    const Commitment made = commitmentCalled(desk, u"I leave the first word to others"_s);
    CHECK(made.author == told.mentee());
    CHECK(made.goal == told.goal(0));
    CHECK(made.madeOn == story::on("2026-06-20"));
    CHECK(made.visibility == Visibility::Private);

    desk.editing().setActor(told.mentor());
    CHECK_FALSE(desk.reads(u"I leave the first word to others"_s));
    desk.editing().setActor(told.mentee());
    desk.click(u"Private – stays on this laptop"_s);
    desk.editing().setActor(told.mentor());
    CHECK(desk.reads(u"Helen Ward takes along"_s));
    CHECK(desk.reads(u"I leave the first word to others"_s));
    CHECK(desk.reads(told.says("goal-1")));
}

TEST_CASE("A pair closes the mentorship with words of its own")
{
    Story told(Chapter::Evaluated);
    Desk desk(told, "2026-06-30T09:00");
    desk.goTo(PageId::ChangeInUse);
    CHECK(desk.reads(u"Closing ends the meetings"_s));
    desk.type(u"Closing words of all of you"_s, u"Thank you for the questions."_s);
    desk.click(u"Close the mentorship"_s);

    const Programme closed = desk.mentorship().programme();
    CHECK(closed.closedOn == story::on("2026-06-30"));
    CHECK_FALSE(closed.endedEarly);
    CHECK(closed.closing == u"Thank you for the questions."_s);
    CHECK(desk.reads(u"Closed on Tuesday 30 June 2026"_s));
    CHECK_FALSE(desk.button(u"Close the mentorship"_s));
    CHECK(desk.reads(u"After one month: 30 July"_s));
    CHECK(desk.reads(u"After three months: 30 September"_s));
    CHECK(desk.reads(u"After six months: 30 December"_s));
    CHECK_FALSE(desk.button(u"Look back"_s));

    desk.click(u"Print the summary"_s);
    CHECK(desk.window().place().page == PageId::Summary);
}

TEST_CASE("Closing before the final evaluation is ending early, and is said kindly")
{
    Story told(Chapter::HalfWay);
    Desk desk(told, "2026-02-20T09:00");
    desk.goTo(PageId::ChangeInUse);
    CHECK(desk.reads(u"an honourable end with a summary of its own"_s));
    desk.click(u"Close the mentorship"_s);
    CHECK(desk.mentorship().programme().endedEarly);
    CHECK(desk.reads(u"You parted well"_s));

    desk.click(u"Open again"_s);
    CHECK_FALSE(desk.mentorship().programme().closedOn.isValid());
    CHECK_FALSE(desk.mentorship().programme().endedEarly);
    CHECK(desk.button(u"Close the mentorship"_s));
    CHECK_FALSE(desk.button(u"Open again"_s));
}

TEST_CASE("A month after the closing the look back that is due is open, the later ones are dates")
{
    Desk desk(closedWithOneCommitment(), "2026-07-31T09:00");
    desk.goTo(PageId::ChangeInUse);
    CHECK(desk.reads(u"Still doing it?"_s));
    CHECK(desk.reads(u"After three months: 30 September"_s));
    CHECK_FALSE(desk.field(u"What tells you so?"_s)); // first the answer, then the words
    desk.click(u"Partly"_s);
    desk.type(u"What tells you so?"_s, u"Three Mondays of four"_s);
    desk.type(u"What gets in the way?"_s, u"Holidays"_s);
    desk.type(u"What next?"_s, u"Put it in the calendar"_s);
    desk.type(u"Who supports me now?"_s, u"Samu"_s);

    REQUIRE(desk.mentorship().all<LookBack>().size() == 1);
    const LookBack written = desk.mentorship().all<LookBack>().begin()->second;
    CHECK(written.months == 1);
    CHECK(written.still == StillDoing::Partly);
    CHECK(written.evidence == u"Three Mondays of four"_s);
    CHECK(written.obstacle == u"Holidays"_s);
    CHECK(written.next == u"Put it in the calendar"_s);
    CHECK(written.support == u"Samu"_s);
    CHECK(written.writtenOn == story::on("2026-07-31"));
    CHECK(desk.written(u"What tells you so?"_s) == u"Three Mondays of four"_s); // still open

    desk.comeBack();
    CHECK(desk.reads(u"After one month · Partly · Three Mondays of four"_s));
    CHECK_FALSE(desk.field(u"What tells you so?"_s));
}

TEST_CASE("The newest look back stands first; a missed one can still be written")
{
    Desk desk(closedWithOneCommitment(), "2026-10-02T09:00");
    desk.goTo(PageId::ChangeInUse);
    desk.click(u"Yes"_s);
    REQUIRE(desk.mentorship().all<LookBack>().size() == 1);
    CHECK(desk.mentorship().all<LookBack>().begin()->second.months == 3);

    REQUIRE(buttons(desk, u"Look back"_s).size() == 1);
    desk.click(u"Look back"_s);
    const auto no = buttons(desk, u"No"_s);
    REQUIRE(no.size() == 2);
    QAbstractButton *missed = no.front()->mapTo(&desk.page(), QPoint()).y()
            > no.back()->mapTo(&desk.page(), QPoint()).y()
        ? no.front()
        : no.back();
    QTest::mouseClick(missed, Qt::LeftButton);
    const LookBack *first = lookup::lookBackOf(
        desk.mentorship(), desk.mentorship().all<Commitment>().begin()->first, 1);
    REQUIRE(first);
    CHECK(first->still == StillDoing::No);
}

TEST_CASE("The partner reads how a shared commitment is doing")
{
    Story told(Chapter::LookedBack);
    Desk desk(told, "2027-01-02T09:00");
    desk.editing().setActor(told.mentor());
    desk.goTo(PageId::ChangeInUse);
    CHECK(desk.reads(told.says("commitment")));
    CHECK(desk.reads(u"After six months · Yes · "_s + told.says("look-back")));
    CHECK_FALSE(desk.reads(told.says("commitment-private")));
}

TEST_CASE("A commitment that was removed comes back with its looks back")
{
    Story told(Chapter::LookedBack);
    Desk desk(told, "2027-01-02T09:00");
    desk.goTo(PageId::ChangeInUse);
    const size_t before = desk.mentorship().all<LookBack>().size();
    desk.click(u"Remove"_s);
    CHECK(desk.mentorship().all<LookBack>().size() == before - 3);
    desk.editing().undo();
    CHECK(desk.mentorship().all<LookBack>().size() == before);
    CHECK(desk.page().findChildren<CommitmentCard *>().size() == 2);
}

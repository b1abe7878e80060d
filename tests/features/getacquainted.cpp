// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

#include <QComboBox>

using story::Chapter;
using story::Story;

namespace {

const QString introduce = u"part-0"_s;
const QString agreement = u"part-1"_s;
const QString decision = u"part-2"_s;

/// The headings of the clauses that stand open.
QStringList openClauses(Desk &desk)
{
    QStringList keys;
    for (const QAbstractButton *each : desk.page().findChildren<QAbstractButton *>()) {
        if (each->objectName().startsWith(u"clause-"_s) && each->isChecked() && each->isVisibleTo(&desk.page()))
            keys << each->objectName().mid(7);
    }
    return keys;
}

/// A pair who have introduced themselves, with the agreement before them.
void beginAgreement(Desk &desk)
{
    desk.goTo(PageId::GetAcquainted);
    desk.click(agreement);
    desk.click(u"beginAgreement"_s);
}

} // namespace

TEST_CASE("A pair introduce themselves and read each other's words")
{
    const Story prepared(Chapter::Prepared);
    Desk desk(prepared);
    desk.goTo(PageId::GetAcquainted);
    CHECK(desk.button(introduce)->isChecked());
    desk.type(u"A little about me"_s, u"I fix things that nobody sees"_s);

    desk.writeAs(prepared.mentor());
    CHECK(desk.reads(u"I fix things that nobody sees"_s));
    CHECK(desk.reads(u"Helen – private, stays on this laptop"_s));
    CHECK(desk.written(u"A little about me"_s).isEmpty());
    desk.type(u"A little about me"_s, u"I have led three teams"_s);

    desk.writeAs(prepared.mentee());
    CHECK(desk.reads(u"I have led three teams"_s));
    CHECK(desk.written(u"A little about me"_s) == u"I fix things that nobody sees"_s);
    CHECK(desk.button(introduce)->accessibleDescription() == u"finished"_s);
}

TEST_CASE("The part that is not finished is shown first")
{
    SECTION("introducing ourselves")
    {
        Desk desk{Story(Chapter::Prepared)};
        desk.goTo(PageId::GetAcquainted);
        CHECK(desk.button(introduce)->isChecked());
        CHECK(desk.field(u"A little about me"_s));
    }
    SECTION("the agreement, once all is done")
    {
        Desk desk{Story(Chapter::Acquainted)};
        desk.goTo(PageId::GetAcquainted);
        CHECK(desk.button(agreement)->isChecked());
        CHECK_FALSE(desk.field(u"A little about me"_s));
    }
    SECTION("the decision, once the agreement is signed")
    {
        Story told(Chapter::Acquainted);
        for (const Id<Person> who : {told.mentee(), told.mentor()})
            told.does(edits::decide(told, who, std::nullopt, story::on("2025-09-13")));
        Desk desk(told);
        desk.goTo(PageId::GetAcquainted);
        CHECK(desk.button(decision)->isChecked());
    }
}

TEST_CASE("Each answers a clause alone, then one answer becomes the words of both")
{
    const Story prepared(Chapter::Prepared);
    Desk desk(prepared);
    beginAgreement(desk);
    CHECK(desk.reads(u"0 of 16 clauses written · version 1 · drafted 10 September"_s));
    CHECK(openClauses(desk) == QStringList{u"purpose"_s});

    CHECK(desk.window().focusWidget() == desk.field(u"My answer"_s));

    CHECK_FALSE(desk.button(u"Use my answer"_s));
    desk.type(u"My answer"_s, u"To grow"_s);
    CHECK(desk.button(u"Use my answer"_s));

    desk.writeAs(prepared.mentor());
    CHECK(openClauses(desk) == QStringList{u"purpose"_s});
    CHECK(desk.reads(u"To grow"_s));
    CHECK(desk.written(u"My answer"_s).isEmpty());
    desk.type(u"My answer"_s, u"To think aloud together"_s);

    desk.writeAs(prepared.mentee());
    desk.click(u"Use Peter’s answer"_s);
    CHECK(desk.written(u"What we agree"_s) == u"To think aloud together"_s);
    CHECK_FALSE(desk.button(u"Use Peter’s answer"_s));
    desk.type(u"What we agree"_s, u"!"_s);
    CHECK(desk.reads(u"1 of 16 clauses written"_s));

    desk.click(u"Next clause"_s);
    CHECK(openClauses(desk) == QStringList{u"aims"_s});
    CHECK(desk.window().focusWidget() == desk.field(u"My answer"_s));
    desk.comeBack();
    desk.click(agreement);
    CHECK(openClauses(desk) == QStringList{u"aims"_s});
    desk.click(u"clause-purpose"_s);
    CHECK(desk.written(u"My answer"_s) == u"To grow"_s);
    CHECK(desk.written(u"What we agree"_s).contains(u"To think aloud together"_s));
}

TEST_CASE("One clause stands open at a time, and the keyboard opens and closes it")
{
    Desk desk{Story(Chapter::Prepared)};
    beginAgreement(desk);
    QAbstractButton *rhythm = desk.button(u"clause-rhythm"_s);
    REQUIRE(rhythm);
    CHECK(rhythm->accessibleName() == u"How often, how long and where"_s);
    CHECK(rhythm->accessibleDescription() == u"closed, not agreed yet"_s);
    rhythm->setFocus();
    QTest::keyClick(rhythm, Qt::Key_Space);
    CHECK(openClauses(desk) == QStringList{u"rhythm"_s});
    desk.type(u"What we agree"_s, u"Once a month\nfor an hour"_s);
    CHECK(rhythm->accessibleDescription() == u"open"_s);

    QTest::keyClick(rhythm, Qt::Key_Space);
    CHECK(openClauses(desk).isEmpty());
    CHECK(rhythm->accessibleDescription() == u"closed, Once a month"_s);
}

TEST_CASE("An agreement that everyone has signed is there to be read, until a new version begins")
{
    Desk desk{Story(Chapter::Prepared)};
    beginAgreement(desk);
    desk.click(u"clause-confidentiality"_s);
    desk.type(u"What we agree"_s, u"What is said here stays here"_s);
    desk.click(u"sign-0"_s);
    CHECK(desk.reads(u"Signed 10 September 2025"_s));
    CHECK_FALSE(desk.button(u"reviseAgreement"_s));
    desk.click(u"sign-1"_s);

    CHECK(desk.reads(u"Everyone has signed"_s));
    CHECK(desk.reads(u"What is said here stays here"_s));
    CHECK_FALSE(desk.field(u"What we agree"_s));
    CHECK_FALSE(desk.button(u"unsign-0"_s));

    desk.click(u"reviseAgreement"_s);
    CHECK(desk.reads(u"1 of 16 clauses written · version 2"_s));
    CHECK(desk.button(u"sign-0"_s));
    desk.click(u"clause-confidentiality"_s);
    desk.type(u"What we agree"_s, u"Names stay out. "_s);

    auto *versions = desk.page().findChild<QComboBox *>(u"agreementVersions"_s);
    REQUIRE(versions);
    REQUIRE(versions->count() == 2);
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    CHECK(desk.reads(u"This is an earlier version"_s));
    CHECK(desk.reads(u"What is said here stays here"_s));
    CHECK_FALSE(desk.reads(u"Names stay out"_s));
    CHECK_FALSE(desk.button(u"sign-0"_s));
    QTest::keyClick(versions, Qt::Key_Up);
    CHECK(desk.button(u"sign-0"_s));
    desk.click(u"clause-confidentiality"_s);
    CHECK(desk.written(u"What we agree"_s).contains(u"Names stay out"_s));
}

TEST_CASE("Words that change after a signature are signed again")
{
    Desk desk{Story(Chapter::Prepared)};
    beginAgreement(desk);
    desk.type(u"What we agree"_s, u"To grow"_s);
    desk.click(u"sign-0"_s);
    CHECK(desk.mentorship().all<Signature>().size() == 1);
    desk.type(u"What we agree"_s, u"Well. "_s);
    CHECK(desk.mentorship().all<Signature>().empty());
    CHECK(desk.button(u"sign-0"_s));

    desk.editing().undo();
    CHECK(desk.mentorship().all<Signature>().size() == 1);
    desk.click(u"unsign-0"_s);
    CHECK(desk.button(u"sign-0"_s));
}

TEST_CASE("An agreement without words can't be signed, and the window says why")
{
    Desk desk{Story(Chapter::Prepared)};
    beginAgreement(desk);
    desk.click(u"sign-0"_s);
    CHECK(desk.mentorship().all<Signature>().empty());
    CHECK(desk.window().notice().contains(u"Agree on the words of at least one clause"_s));
}

TEST_CASE("Each decides alone; the decisions are shown together and lead on to the meetings")
{
    const Story prepared(Chapter::Prepared);
    Desk desk(prepared);
    desk.goTo(PageId::GetAcquainted);
    desk.click(decision);
    CHECK(desk.reads(u"Has not decided yet."_s));
    CHECK_FALSE(desk.field(u"In my own words"_s));
    desk.click(u"decide-0-0"_s);
    CHECK(desk.button(u"decide-0-0"_s)->isChecked());
    desk.type(u"In my own words"_s, u"I can say what I think here"_s);

    desk.click(u"Write as Peter"_s);
    CHECK(desk.editing().actor() == prepared.mentor());
    CHECK(desk.reads(u"It is shown here once everyone has."_s));
    CHECK_FALSE(desk.reads(u"I can say what I think here"_s));
    CHECK_FALSE(desk.button(u"follow"_s));
    desk.click(u"decide-1-0"_s);
    CHECK(desk.reads(u"I can say what I think here"_s));
    CHECK(desk.reads(u"You all want to go on."_s));

    desk.click(u"Plan the meetings"_s);
    CHECK(desk.window().place() == Place{PageId::Dialogue, {}});
}

TEST_CASE("A wish to change something leads back to the agreement")
{
    const Story prepared(Chapter::Prepared);
    Desk desk(prepared);
    desk.goTo(PageId::GetAcquainted);
    desk.click(decision);
    desk.click(u"decide-0-0"_s);
    desk.writeAs(prepared.mentor());
    desk.click(u"decide-1-0"_s);
    desk.click(u"decide-1-1"_s); // thinks better of it
    CHECK(desk.mentorship().all<Decision>().size() == 2);
    desk.click(u"Back to the agreement"_s);
    CHECK(desk.button(agreement)->isChecked());

    desk.click(decision);
    desk.click(u"undecide-1"_s);
    CHECK(desk.mentorship().all<Decision>().size() == 1);
    CHECK_FALSE(desk.button(u"follow"_s));
}

TEST_CASE("Parting well is an honourable end")
{
    const Story prepared(Chapter::Prepared);
    Desk desk(prepared);
    desk.goTo(PageId::GetAcquainted);
    desk.click(decision);
    desk.click(u"decide-0-2"_s);
    desk.writeAs(prepared.mentor());
    desk.click(u"decide-1-0"_s);
    CHECK(desk.reads(u"You part well."_s));
    desk.click(u"Close the mentorship"_s);
    CHECK(desk.mentorship().programme().closedOn == story::on("2025-09-10"));
    CHECK(desk.mentorship().programme().endedEarly);
    CHECK(desk.window().place().page == PageId::Summary);

    desk.goTo(PageId::GetAcquainted);
    desk.click(decision);
    CHECK(desk.reads(u"You closed this mentorship on 10 September 2025."_s));
    desk.editing().undo();
    CHECK_FALSE(desk.mentorship().programme().closedOn.isValid());
    CHECK(desk.button(u"Close the mentorship"_s));
}

TEST_CASE("A place leads to the clause that it names")
{
    const Story told(Chapter::Acquainted);
    SECTION("in a signed agreement it stands to be read")
    {
        Desk desk(told);
        desk.goTo(PageId::GetAcquainted, told.clause(u"rhythm"_s).uuid());
        CHECK(desk.reads(told.says("clause-rhythm")));
    }
    SECTION("in an open one it is opened")
    {
        Story revised(Chapter::Acquainted);
        revised.does(edits::reviseAgreement(revised, story::on("2025-09-20")));
        Desk desk(revised, "2025-09-20T09:00");
        desk.goTo(PageId::GetAcquainted, revised.clause(u"rhythm"_s).uuid());
        CHECK(openClauses(desk) == QStringList{u"rhythm"_s});
        CHECK(desk.written(u"What we agree"_s) == told.says("clause-rhythm"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/journey.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/features/desk.h"
#include "ui/controls/momentedit.h"
#include "ui/goals/goalcard.h"
#include "ui/meetings/agendarow.h"
#include "ui/start/startpage.h"
#include "ui/summary/summarypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>

constexpr int meetings = 12;

/// A pair who live a year with one window between them. What they write is short, so that no line of print breaks it.
class Year : public Desk
{
public:
    Year() : Desk("2026-01-12T08:00") { }

    void begins();
    void prepares();
    void getsAcquainted();
    void plansTheMeetings();
    void holdsAMeetingByHand(int index, const QString &topic);
    void holdsAMeeting(int index);
    void learns();
    void keepsAJournal();
    void reviewsTheMiddle();
    void evaluates();
    void closes();
    void looksBack(const char *when, const QString &evidence);

    [[nodiscard]] QString saved(const QString &button, const QString &name);

    /// What was shared and so is printed, by the heading under which it stands, and what was not.
    QMap<QString, QStringList> printed;
    QStringList kept;

private:
    /// Writes into the field under a question and shares it by its strip, or keeps it private.
    void writes(const QString &question, const QString &text, bool share, int index = 0);
    void addsLine(const QString &button, const QString &text);
    void does(const edits::Edit &edit) { REQUIRE(editing().perform(u"A step"_s, edit)); }
    [[nodiscard]] Meeting meeting(int index) { return rhythm::meetings(mentorship()).at(size_t(index)); }
    void itIsBy(const QDateTime &utc) { itIs(qPrintable(utc.toString(u"yyyy-MM-ddTHH:mm"_s))); }

    Id<Person> mentee_;
    Id<Person> mentor_;
    QTemporaryDir folder_;
};

// The headings of the print.
inline const QString goals = u"What we set out for, and where we are"_s;
inline const QString quotes = u"In our own words"_s;
inline const QString reflections = u"From our reflections"_s;
inline const QString held = u"Our meetings"_s;
inline const QString notes = u"From our notes"_s;
inline const QString learned = u"What else we learned from"_s;
inline const QString goalsOnTheWay = u"Our goals on the way"_s;
inline const QString middle = u"Half-way"_s;
inline const QString final = u"Looking back together"_s;
inline const QString change = u"What changes now"_s;
inline const QString inUse = u"Change in use"_s;
inline const QString agreement = u"Our agreement"_s;
inline const QString beginning = u"How we began"_s;
inline const QString signatures = u"Signatures"_s;

inline void Year::writes(const QString &question, const QString &text, bool share, int index)
{
    type(question, text, index);
    if (!share)
        return;
    QAbstractButton *strip = nullptr;
    for (QWidget *around = field(question, index)->parentWidget(); around && !strip; around = around->parentWidget())
        strip = button(u"Private – stays on this laptop"_s, around);
    INFO("A strip to share by, near " << question.toStdString());
    REQUIRE(strip);
    QTest::mouseClick(strip, Qt::LeftButton);
    settle();
}

inline void Year::addsLine(const QString &name, const QString &text)
{
    if (!field(name))
        click(name);
    keys(field(name), text);
    QTest::keyClick(field(name), Qt::Key_Return);
    settle();
}

inline void Year::begins()
{
    auto *start = window().findChild<StartPage *>();
    REQUIRE(start);
    QTest::mouseClick(button(u"startMentee"_s, start), Qt::LeftButton);
    keys(start->findChild<QLineEdit *>(u"myName"_s), u"Nora Lind"_s);
    keys(start->findChild<QLineEdit *>(u"otherName"_s), u"Eero Salo"_s);
    QTest::mouseClick(button(u"begin"_s, start), Qt::LeftButton);
    settle();
    REQUIRE(editing().hasMentorship());
    const std::vector<Person> people = forms::people(mentorship());
    REQUIRE(people.size() == 2);
    mentee_ = people.at(0).id;
    mentor_ = people.at(1).id;
    CHECK(people.at(0).name == u"Nora Lind"_s);
    CHECK(people.at(0).role == Role::Mentee);
    CHECK(editing().actor() == mentee_);
}

inline void Year::prepares()
{
    goTo(PageId::Prepare);
    writes(u"What I want to reach"_s, u"To lead without doing it all"_s, true);
    writes(u"What I would rather leave out"_s, u"sealed: the flat"_s, false);
    click(u"Add a goal"_s);
    writes(u"Goal"_s, u"Hand over the release"_s, true);
    click(u"Add a goal"_s);
    writes(u"Goal"_s, u"sealed: decide if I stay"_s, false);
    for (GoalCard *card : page().findChildren<GoalCard *>()) {
        card->beginWriting();
        QTest::mouseClick(button(u"2"_s, card), Qt::LeftButton);
    }
    writeAs(mentor_);
    writes(u"What I want to reach"_s, u"To hear how work looks today"_s, true);
    writeAs(mentee_);
    printed[goals] << u"Hand over the release"_s;
    printed[beginning] << u"To lead without doing it all"_s << u"To hear how work looks today"_s;
    kept << u"sealed: the flat"_s << u"sealed: decide if I stay"_s;
}

inline void Year::getsAcquainted()
{
    itIs("2026-01-20T09:00");
    goTo(PageId::GetAcquainted);
    writes(u"A little about me"_s, u"I fix things nobody sees"_s, true);
    writes(u"Why I am here"_s, u"sealed: nobody asked"_s, false);
    writeAs(mentor_);
    writes(u"A little about me"_s, u"I have led three teams"_s, true);
    writeAs(mentee_);

    click(u"part-1"_s);
    click(u"beginAgreement"_s);
    type(u"What we agree"_s, u"We meet so that Nora grows"_s);
    click(u"clause-confidentiality"_s);
    type(u"What we agree"_s, u"What is said stays here"_s);
    click(u"sign-0"_s);
    click(u"sign-1"_s);
    CHECK(reads(u"Everyone has signed"_s));

    click(u"part-2"_s);
    click(u"decide-0-0"_s);
    writeAs(mentor_);
    click(u"decide-1-0"_s);
    writeAs(mentee_);
    CHECK(journey(mentorship(), editing().today()).of(Phase::GetAcquainted).progress == Progress::Done);
    printed[agreement] << u"We meet so that Nora grows"_s << u"What is said stays here"_s;
    printed[beginning] << u"I fix things nobody sees"_s << u"I have led three teams"_s;
    kept << u"sealed: nobody asked"_s;
}

inline void Year::plansTheMeetings()
{
    click(u"Plan the meetings"_s);
    CHECK(window().place().page == PageId::Dialogue);
    page().findChild<MomentEdit *>(u"first"_s)->setMoment(story::at("2026-02-03T12:00"));
    page().findChild<QSpinBox *>(u"count"_s)->setValue(meetings);
    page().findChild<QSpinBox *>(u"weeks"_s)->setValue(4);
    click(u"planMeetings"_s);
    REQUIRE(mentorship().all<Meeting>().size() == meetings);
}

inline void Year::holdsAMeetingByHand(int index, const QString &topic)
{
    const Meeting planned = meeting(index);
    itIsBy(planned.startsAt.addDays(-1));
    goTo(PageId::Dialogue, planned.id.uuid());
    click(u"Before"_s);
    writes(u"What has been hardest"_s, u"Waiting, %1"_s.arg(index), true);
    addsLine(u"Add a topic"_s, topic);

    itIsBy(planned.startsAt.addSecs(1800));
    click(u"During"_s);
    for (AgendaRow *row : page().findChildren<AgendaRow *>()) {
        if (row->accessibleName() == topic)
            QTest::mouseClick(row->box(), Qt::LeftButton, {}, QPoint(5, row->box()->height() / 2));
    }
    addsLine(u"Add a promise"_s, u"Promise %1"_s.arg(index));
    type(u"Shared note"_s, u"Noted together %1"_s.arg(index));
    click(u"held"_s);
    CHECK(meeting(index).state == MeetingState::Held);

    click(u"After"_s);
    writes(u"What stayed with me"_s, u"He waited %1 times"_s.arg(index + 2), true);
    type(u"What I left unsaid"_s, u"sealed: unsaid %1"_s.arg(index));
    type(u"Private note"_s, u"sealed: my note %1"_s.arg(index));
    writeAs(mentor_);
    writes(u"What stayed with me"_s, u"She found %1 ways"_s.arg(index + 2), true);
    writeAs(mentee_);
    printed[reflections] << u"Waiting, %1"_s.arg(index) << u"He waited %1 times"_s.arg(index + 2)
                         << u"She found %1 ways"_s.arg(index + 2);
    printed[notes] << u"Noted together %1"_s.arg(index);
    kept << u"sealed: unsaid %1"_s.arg(index) << u"sealed: my note %1"_s.arg(index);
}

/// The same again, without the hands.
inline void Year::holdsAMeeting(int index)
{
    const Meeting planned = meeting(index);
    itIsBy(planned.startsAt.addDays(-1));
    does(edits::draftAgenda(mentorship(), planned.id, mentee_));
    const auto topic = Id<AgendaItem>::fresh();
    does(edits::addTopic(mentorship(), topic, planned.id, mentee_, u"Topic %1"_s.arg(index)));
    itIsBy(planned.startsAt.addSecs(3600));
    does(edits::tickTopic(mentorship(), topic, true));
    does(edits::writeNote(
        mentorship(), planned.id, mentee_, Visibility::Private, u"sealed: note %1"_s.arg(index), editing().now()));
    does(edits::holdMeeting(mentorship(), planned.id, editing().now()));
    for (const ActionItem &promise : story::allOf<ActionItem>(mentorship())) {
        if (promise.state == PromiseState::Open)
            does(edits::setPromiseState(mentorship(), promise.id, PromiseState::Kept, editing().today()));
    }
    const lookup::Question stayed{mentee_, Occasion::AfterMeeting, planned.id, u"stayed"_s};
    does(edits::answer(mentorship(), stayed, u"sealed: stayed %1"_s.arg(index), editing().now()));
    kept << u"sealed: note %1"_s.arg(index) << u"sealed: stayed %1"_s.arg(index);
}

inline void Year::learns()
{
    goTo(PageId::Learning);
    click(u"Add a learning activity"_s);
    writes(u"Title"_s, u"The quiet room"_s, true);
    type(u"What I took from it"_s, u"Three breaths first"_s);
    click(u"Done"_s);
    goTo(PageId::Now);
    goTo(PageId::Learning);
    click(u"Add a learning activity"_s);
    writes(u"Title"_s, u"sealed: a course elsewhere"_s, false);
    printed[learned] << u"The quiet room"_s << u"Three breaths first"_s;
    kept << u"sealed: a course elsewhere"_s;
}

inline void Year::keepsAJournal()
{
    goTo(PageId::Journal);
    click(u"reflect"_s);
    type(u"Reflection"_s, u"sealed: a long day, but they led and I only watched"_s);
    auto *text = qobject_cast<QTextEdit *>(field(u"Reflection"_s));
    text->moveCursor(QTextCursor::Start);
    REQUIRE(text->find(u"they led and I only watched"_s));
    click(u"quoteInSummary"_s);                          // the editor has a “quote” of its own
    printed[quotes] << u"they led and I only watched"_s; // chosen by name, though the entry stays private
    kept << u"sealed: a long day"_s;
}

inline void Year::reviewsTheMiddle()
{
    goTo(PageId::Evaluation);
    click(u"midPoint"_s);
    writes(u"The best moment so far"_s, u"The walk by the river"_s, true);
    writes(u"The hardest moment so far"_s, u"sealed: April"_s, false);
    writeAs(mentor_);
    writes(u"The best moment so far"_s, u"When you asked me back"_s, true);
    writeAs(mentee_);
    printed[middle] << u"The walk by the river"_s << u"When you asked me back"_s;
    kept << u"sealed: April"_s;
}

inline void Year::evaluates()
{
    itIs("2026-12-15T10:00");
    goTo(PageId::Evaluation);
    CHECK(button(u"final"_s)->isChecked());
    writes(u"What I do differently now"_s, u"I ask before I answer"_s, true);
    writes(u"Was it worth the time?"_s, u"sealed: mostly"_s, false);
    writeAs(mentor_);
    writes(u"What I learned as a mentor"_s, u"A question can wait"_s, true);
    writeAs(mentee_);
    const Goal shared = story::allOf<Goal>(mentorship()).at(0).visibility == Visibility::Shared
        ? story::allOf<Goal>(mentorship()).at(0)
        : story::allOf<Goal>(mentorship()).at(1);
    goTo(PageId::Evaluation, shared.id.uuid());
    click(u"4"_s);
    type(u"What tells you so?"_s, u"Samu led it without me"_s);
    click(u"Reached"_s);
    printed[goals] << u"Samu led it without me"_s;
    printed[final] << u"I ask before I answer"_s << u"A question can wait"_s;
    kept << u"sealed: mostly"_s;
}

inline void Year::closes()
{
    goTo(PageId::ChangeInUse);
    click(u"Add a commitment"_s);
    writes(u"Commitment"_s, u"I leave the first word"_s, true);
    type(u"Closing words of all of you"_s, u"We ended in the sun"_s);
    click(u"Close the mentorship"_s);
    CHECK(mentorship().programme().closedOn == story::on("2026-12-15"));
    CHECK_FALSE(mentorship().programme().endedEarly);
    printed[change] << u"I leave the first word"_s;
    printed[quotes] << u"We ended in the sun"_s;
}

inline void Year::looksBack(const char *when, const QString &evidence)
{
    itIs(when);
    comeBack();
    goTo(PageId::ChangeInUse);
    click(u"Yes"_s);
    type(u"What tells you so?"_s, evidence);
    printed[inUse] << evidence;
}

inline QString Year::saved(const QString &name, const QString &file)
{
    goTo(PageId::Summary);
    auto *summary = qobject_cast<SummaryPage *>(&page());
    REQUIRE(summary);
    const QString path = folder_.filePath(file);
    summary->output.askForFile = [path](const QString &, const QString &, const QString &) { return path; };
    click(u"everything"_s);
    click(name);
    CHECK(QFile::exists(path));
    return path;
}

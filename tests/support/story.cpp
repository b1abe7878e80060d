// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/story.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"
#include "core/notebook.h"
#include "tests/support/somepicture.h"
#include "tests/support/test.h"

namespace story {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QDateTime at(const char *iso)
{
    QDateTime time = QDateTime::fromString(key(iso), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    REQUIRE(time.isValid());
    return time;
}

QDate on(const char *iso)
{
    const QDate date = QDate::fromString(key(iso), Qt::ISODate);
    REQUIRE(date.isValid());
    return date;
}

Mentorship after(const Mentorship &mentorship, const edits::Edit &edit)
{
    REQUIRE(edit);
    REQUIRE(rules::check(*edit));
    REQUIRE(mentorship.checkStillTrue(*edit));
    REQUIRE(mentorship.checkReferences(*edit));
    Mentorship result = mentorship;
    result.apply(*edit);
    return result;
}

Story::Story(Chapter chapter, Language language, Form form) : language_(language)
{
    static constexpr void (Story::*chapters[])() = {&Story::prepare,
                                                    &Story::acquaint,
                                                    &Story::plan,
                                                    &Story::holdFirst,
                                                    &Story::liveToTheMiddle,
                                                    &Story::liveToTheEnd,
                                                    &Story::evaluate,
                                                    &Story::close,
                                                    &Story::lookBack};
    begin(form);
    for (int i = 0; i < static_cast<int>(chapter); ++i)
        (this->*chapters[i])();
}

Id<Meeting> Story::meeting(int index) const
{
    return rhythm::meetings(now_).at(static_cast<size_t>(index)).id;
}

Id<Goal> Story::goal(int index) const
{
    const auto goals = now_.sorted<Goal>([](const Goal &) { return true; },
                                         [](const Goal &a, const Goal &b) { return a.position < b.position; });
    return goals.at(static_cast<size_t>(index)).id;
}

Id<Clause> Story::clause(const QString &name) const
{
    const Agreement *agreement = lookup::currentAgreement(now_);
    for (const auto &[id, clause] : now_.all<Clause>()) {
        if (agreement && clause.agreement == agreement->id && clause.key == name)
            return id;
    }
    FAIL("The agreement has no clause " << name.toStdString());
    return {};
}

Story &Story::does(const edits::Edit &edit)
{
    now_ = after(now_, edit);
    history_.push_back(*edit);
    return *this;
}

void Story::tell(Notebook &notebook) const
{
    for (const Changeset &changeset : history_)
        REQUIRE(notebook.commit(changeset));
}

void Story::begin(Form form)
{
    const std::vector<Role> roles = forms::roles(form);
    edits::Beginning beginning;
    beginning.form = form;
    beginning.title = says("title");
    Person mentee;
    mentee.name = says("mentee");
    mentee.role = roles.front();
    mentee.background = says("mentee-background");
    mentee.mine = true;
    Person mentor;
    mentor.name = says("mentor");
    mentor.role = roles.at(1);
    mentor.background = says("mentor-background");
    beginning.people = {mentee, mentor};
    beginning.startsOn = on("2025-09-01");
    beginning.endsOn = on("2026-06-30");
    beginning.rhythmWeeks = 4;
    beginning.meetingMinutes = 75;
    beginning.place = says("place");
    beginning.zone = u"Europe/Helsinki"_s;
    does(edits::start(beginning, at("2025-08-28T06:30")));
    mentee_ = forms::people(now_).front().id;
    mentor_ = forms::people(now_).at(1).id;
}

void Story::answer(Id<Person> who, Occasion occasion, const char *prompt, const char *textKey, const QDateTime &when,
                   bool shared, Id<Meeting> meeting)
{
    const lookup::Question question{who, occasion, meeting, key(prompt)};
    does(edits::answer(now_, question, says(textKey), when));
    if (shared)
        does(edits::shareAnswer(now_, question, Visibility::Shared));
}

void Story::review(Id<Person> who, Review review, const char *prompt, const char *textKey, QDate when, bool shared)
{
    does(edits::evaluate(now_, who, review, key(prompt), says(textKey), when));
    if (shared)
        does(edits::shareEvaluation(now_, who, review, key(prompt), Visibility::Shared));
}

void Story::prepare()
{
    const QDateTime when = at("2025-09-02T17:10");
    answer(mentee_, Occasion::Prepare, "aims", "aims", when, true);
    answer(mentor_, Occasion::Prepare, "aims", "aims-mentor", when, true);
    answer(mentee_, Occasion::Prepare, "expectations", "expectations", when, true);
    answer(mentor_, Occasion::Prepare, "expectations", "expectations-mentor", when, true);
    answer(mentee_, Occasion::Prepare, "left-out", "left-out-private", when, false);

    for (const char *title : {"goal-1", "goal-2", "goal-private"}) {
        const auto id = Id<Goal>::fresh();
        does(edits::addGoal(now_, id, mentee_, says(title)));
        does(edits::rateGoal(now_, id, 2, on("2025-09-03")));
    }
    does(edits::write(now_, goal(0), &Goal::whyNow, says("goal-1-why")));
    does(edits::write(now_, goal(0), &Goal::evidence, says("goal-1-evidence")));
    does(edits::write(now_, goal(0), &Goal::targetOn, on("2026-03-31")));
    does(edits::write(now_, goal(1), &Goal::evidence, says("goal-2-evidence")));
    does(edits::setVisibility(now_, goal(0), Visibility::Shared));
    does(edits::setVisibility(now_, goal(1), Visibility::Shared));
}

void Story::acquaint()
{
    const QDateTime when = at("2025-09-09T16:00");
    answer(mentee_, Occasion::GetAcquainted, "about-me", "about", when, true);
    answer(mentor_, Occasion::GetAcquainted, "about-me", "about-mentor", when, true);
    answer(mentee_, Occasion::GetAcquainted, "why-here", "why-private", when, false);
    does(edits::draftAgreement(now_, builtInPack(now_.programme().pack), on("2025-09-10")));
    does(edits::answerClause(now_, mentee_, u"purpose"_s, says("answer-purpose")));
    does(edits::wordClause(now_, clause(u"purpose"_s), says("clause-purpose")));
    does(edits::wordClause(now_, clause(u"rhythm"_s), says("clause-rhythm")));
    does(edits::wordClause(now_, clause(u"confidentiality"_s), says("clause-confidentiality")));
    const Id<Agreement> agreement = lookup::currentAgreement(now_)->id;
    for (const Id<Person> who : {mentee_, mentor_}) {
        does(edits::sign(now_, agreement, who, on("2025-09-12")));
        does(edits::decide(now_, who, Verdict::Continue, on("2025-09-12")));
    }
    does(edits::explainDecision(now_, mentee_, says("decision")));
}

void Story::plan()
{
    does(edits::planMeetings(now_, at("2025-09-17T12:00"), 10));
}

void Story::holdFirst()
{
    const Id<Meeting> first = meeting(0);
    answer(mentee_, Occasion::BeforeMeeting, "important", "before", at("2025-09-16T18:00"), true, first);
    for (const char *topic : {"topic-1", "topic-2", "topic-old"})
        does(edits::addTopic(now_, Id<AgendaItem>::fresh(), first, mentee_, says(topic)));
    does(edits::holdMeeting(now_, first, at("2025-09-17T13:20")));
    for (const AgendaItem &item : allOf<AgendaItem>(now_)) {
        if (item.topic != says("topic-old"))
            does(edits::tickTopic(now_, item.id, true));
    }
    does(edits::writeNote(now_, first, mentee_, Visibility::Shared, says("note"), at("2025-09-17T12:40")));
    does(edits::writeNote(now_, first, mentee_, Visibility::Private, says("note-private"), at("2025-09-17T12:50")));
    const auto kept = Id<ActionItem>::fresh();
    does(edits::promise(now_, kept, mentee_, first, says("promise-1")));
    does(edits::write(now_, kept, &ActionItem::until, on("2025-09-26")));
    does(edits::write(now_, kept, &ActionItem::goal, goal(0)));
    does(edits::promise(now_, Id<ActionItem>::fresh(), mentor_, first, says("promise-mentor")));
    does(edits::setPromiseState(now_, kept, PromiseState::Kept, on("2025-09-25")));
    const QDateTime after = at("2025-09-17T18:30");
    answer(mentee_, Occasion::AfterMeeting, "stayed", "stayed", after, true, first);
    answer(mentee_, Occasion::AfterMeeting, "try", "try", after, false, first);
    answer(mentee_, Occasion::AfterMeeting, "unsaid", "unsaid", after, false, first);
    answer(mentor_, Occasion::AfterMeeting, "stayed", "stayed-mentor", after, true, first);
    does(edits::star(now_, lookup::answerTo(now_, {mentee_, Occasion::AfterMeeting, first, u"stayed"_s})->id, true));
}

void Story::liveToTheMiddle()
{
    const auto book = Id<LearningActivity>::fresh();
    does(edits::addActivity(now_, book, mentee_, ActivityKind::Book, says("book"), on("2025-10-01")));
    does(edits::setActivityState(now_, book, ActivityState::Doing, on("2025-10-05")));
    does(edits::write(now_, book, &LearningActivity::goal, goal(0)));
    does(edits::setVisibility(now_, book, Visibility::Shared));

    does(edits::draftAgenda(now_, meeting(1), mentee_));
    does(edits::holdMeeting(now_, meeting(1), at("2025-10-15T13:10")));
    does(edits::setActivityState(now_, book, ActivityState::Done, on("2025-11-02")));
    does(edits::write(now_, book, &LearningActivity::takeaway, says("book-takeaway")));
    does(edits::write(now_, book, &LearningActivity::minutes, 240));
    does(edits::draftAgenda(now_, meeting(2), mentee_));
    does(edits::addTopic(now_, Id<AgendaItem>::fresh(), meeting(2), mentee_, says("topic-3")));
    does(edits::holdMeeting(now_, meeting(2), at("2025-11-12T14:00")));
    for (const AgendaItem &item : allOf<AgendaItem>(now_)) {
        if (item.meeting == meeting(2))
            does(edits::tickTopic(now_, item.id, true));
    }
    does(edits::reflect(now_, Id<Reflection>::fresh(), mentee_, says("journal-private"), at("2025-11-20T19:00")));
    const auto journal = Id<Reflection>::fresh();
    does(edits::reflect(now_, journal, mentee_, says("journal"), at("2025-12-01T19:00")));
    does(edits::setVisibility(now_, journal, Visibility::Shared));
    does(edits::holdMeeting(now_, meeting(3), at("2025-12-10T14:00")));
    does(edits::promise(now_, Id<ActionItem>::fresh(), mentee_, meeting(3), says("promise-2")));
    does(edits::skipMeeting(now_, meeting(4), says("skipped")));
    does(edits::rateGoal(now_, goal(0), 3, on("2026-01-15")));
    review(mentee_, Review::MidPoint, "best", "mid-best", on("2026-01-31"), true);
    review(mentor_, Review::MidPoint, "best", "mid-best-mentor", on("2026-02-01"), true);
    review(mentee_, Review::MidPoint, "hardest", "mid-hardest-private", on("2026-01-31"), false);
}

void Story::liveToTheEnd()
{
    const auto visit = Id<LearningActivity>::fresh();
    does(edits::addActivity(now_, visit, mentee_, ActivityKind::Visit, says("visit"), on("2026-02-10")));
    does(edits::setVisibility(now_, visit, Visibility::Shared));
    does(edits::setActivityState(now_, visit, ActivityState::Done, on("2026-02-18")));
    does(edits::addActivity(now_,
                            Id<LearningActivity>::fresh(),
                            mentee_,
                            ActivityKind::Exercise,
                            says("exercise-private"),
                            on("2026-03-01")));
    for (int i = 5; i < 10; ++i)
        does(edits::holdMeeting(now_, meeting(i), now_.find(meeting(i))->startsAt.addSecs(3600)));
    for (const ActionItem &promise : allOf<ActionItem>(now_)) {
        if (promise.state == PromiseState::Open)
            does(edits::setPromiseState(now_, promise.id, PromiseState::Kept, on("2026-05-20")));
    }
}

void Story::evaluate()
{
    const QDate day = on("2026-06-10");
    review(mentee_, Review::Final, "goals", "final-goals", day, true);
    review(mentor_, Review::Final, "goals", "final-goals-mentor", day, true);
    review(mentor_, Review::Final, "worth-it", "final-worth", day, true);
    review(mentee_, Review::Final, "worth-it", "final-private", day, false);
    does(edits::rateGoal(now_, goal(0), 5, day));
    does(edits::rateGoal(now_, goal(2), 4, day));
    does(edits::setGoalState(now_, goal(0), GoalState::Reached, day));
    does(edits::setGoalState(now_, goal(1), GoalState::LetGo, day));
    const auto commitment = Id<Commitment>::fresh();
    does(edits::addCommitment(now_, commitment, mentee_, says("commitment"), day));
    does(edits::write(now_, commitment, &Commitment::goal, goal(0)));
    does(edits::setVisibility(now_, commitment, Visibility::Shared));
    does(edits::addCommitment(now_, Id<Commitment>::fresh(), mentee_, says("commitment-private"), day));
    const Reflection *source = lookup::answerTo(now_, {mentor_, Occasion::AfterMeeting, meeting(0), u"stayed"_s});
    does(edits::quote(now_, Id<Pick>::fresh(), source->id.uuid(), says("quote")));
}

void Story::close()
{
    does(edits::write(now_, now_.id(), &Programme::closing, says("closing")));
    does(edits::close(now_, on("2026-06-30")));
}

void Story::lookBack()
{
    for (const int months : {1, 3, 6}) {
        for (const Commitment &commitment : allOf<Commitment>(now_)) {
            does(edits::lookBack(now_, commitment.id, months, StillDoing::Yes, on("2026-06-30").addMonths(months)));
            if (commitment.visibility == Visibility::Shared)
                does(edits::write(
                    now_, lookup::lookBackOf(now_, commitment.id, months)->id, &LookBack::evidence, says("look-back")));
        }
    }
    // Written twice by mistake: one goes into the trash, with a picture in it.
    const Id<Reflection> twice = Id<Reflection>::fresh();
    const QDateTime when = at("2026-12-30T18:00");
    const Picture picture = somePicture(1);
    const QString text = says("look-back") + u"\n\n![](%1)"_s.arg(pictures::address(picture.hash));
    does(edits::withPictures(now_, edits::reflect(now_, twice, mentee_, text, when), {picture}, mentee_, when));
    does(edits::trash(now_, twice, mentee_, at("2026-12-30T18:01")));
}

} // namespace story

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps.h"

#include "core/mentoring/agenda.h"
#include "core/mentoring/rhythm.h"
#include "ui/amounts.h"
#include "ui/dates.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

using Kind = NextStep::Kind;

/// “Saying no to extra work”, “What to read next” and 2 more
QString topics(const std::vector<AgendaItem> &items)
{
    constexpr size_t named = 2;
    constexpr int longest = 60; // characters of a topic
    QStringList quoted;
    for (size_t i = 0; i < std::min(named, items.size()); ++i)
        quoted << Words::tr("“%1”").arg(amounts::beginning(items[i].topic, longest));
    const QString names = quoted.join(QStringLiteral(", "));
    const int more = int(items.size()) - int(quoted.size());
    return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(names) : names;
}

StepWords aboutMeeting(const NextStep &step, const Editing &editing)
{
    const Mentorship &mentorship = editing.mentorship();
    const Meeting *meeting = mentorship.find(Id<Meeting>(step.subject));
    const QString title = meeting ? meetingTitle(rhythm::number(mentorship, meeting->id)) : QString();
    const Place place{PageId::Dialogue, step.subject};
    if (step.kind == Kind::Reflect)
        return {Words::tr("Look back on your last meeting"),
                Words::tr("What stayed with you is clearest in the first days. Two sentences are enough."),
                Words::tr("Write a reflection"),
                place};
    if (step.kind == Kind::HoldMeeting)
        return {title,
                Words::tr("The agenda is ready to tick off, and notes and promises have their place beside it."),
                Words::tr("Open the meeting"),
                place};
    const auto there = meeting ? agenda::of(mentorship, meeting->id) : std::vector<AgendaItem>();
    const auto open = meeting && there.empty() ? agenda::proposal(mentorship, meeting->id, editing.actor())
                                               : std::vector<AgendaItem>();
    const QString sentence = !there.empty() ? Words::tr("On the draft already: %1.").arg(topics(there))
        : !open.empty()
        ? Words::tr("Open or starred since last time: %1. One press puts it on the draft.").arg(topics(open))
        : Words::tr("What matters most to you right now? Put it on the agenda.");
    return {title, sentence, Words::tr("Prepare the agenda"), place, Words::tr("Two minutes to prepare")};
}

} // namespace

StepWords wordsFor(const NextStep &step, const Editing &editing)
{
    switch (step.kind) {
    case Kind::WriteAims:
        return {Words::tr("What do you hope for?"),
                Words::tr("A few lines on your aims and expectations, each of you alone. They can stay private."),
                Words::tr("Write your aims"),
                {PageId::Prepare, {}}};
    case Kind::SetGoals:
        return {Words::tr("Set a first goal"),
                Words::tr("One is enough. It may change on the way, and it will be remembered that it did."),
                Words::tr("Add a goal"),
                {PageId::Prepare, {}}};
    case Kind::RateGoals:
        return {Words::tr("Where do you stand today?"),
                Words::tr("Give each goal a first rating, so that you can see later what moved."),
                Words::tr("Rate the goals"),
                {PageId::Prepare, {}}};
    case Kind::Introduce:
        return {Words::tr("Get to know each other"),
                Words::tr("What would you like the other to know about you before you begin?"),
                Words::tr("Introduce yourself"),
                {PageId::GetAcquainted, {}}};
    case Kind::WordAgreement:
        return {Words::tr("Agree on how you work together"),
                Words::tr("Clause by clause: first each alone, then in common words."),
                Words::tr("Open the agreement"),
                {PageId::GetAcquainted, {}}};
    case Kind::SignAgreement:
        return {Words::tr("Sign the agreement"),
                Words::tr("The words are there. Read them once more together, and sign."),
                Words::tr("Open the agreement"),
                {PageId::GetAcquainted, {}}};
    case Kind::Decide:
        return {
            Words::tr("Do you want to go on together?"),
            Words::tr("Each of you decides alone: go on, adjust something, or part well. All three are good answers."),
            Words::tr("Decide"),
            {PageId::GetAcquainted, {}}};
    case Kind::AdjustAgreement:
        return {Words::tr("Something is to be adjusted"),
                Words::tr("One of you would like to change something first. Talk about it, then decide again."),
                Words::tr("Open the decision"),
                {PageId::GetAcquainted, {}}};
    case Kind::PlanMeetings:
        return {Words::tr("Plan your meetings"),
                Words::tr("A rhythm that is in both calendars carries further than good intentions."),
                Words::tr("Plan the meetings"),
                {PageId::Dialogue, {}}};
    case Kind::PrepareMeeting:
    case Kind::HoldMeeting:
    case Kind::Reflect:
        return aboutMeeting(step, editing);
    case Kind::PlanLearning:
        return {Words::tr("Learn beside the meetings"),
                Words::tr("A book, a visit, an exercise: what would help with your goals?"),
                Words::tr("Add a learning activity"),
                {PageId::Learning, {}}};
    case Kind::ReviewMidPoint:
        return {Words::tr("You are half-way"),
                Words::tr("Look together at what works and what you would like more or less of."),
                Words::tr("Review the first half"),
                {PageId::Evaluation, {}}};
    case Kind::EvaluateFinal:
        return {Words::tr("Evaluate together"),
                Words::tr("Each of you answers alone; then read the answers side by side."),
                Words::tr("Open the evaluation"),
                {PageId::Evaluation, {}}};
    case Kind::RateGoalsAgain:
        return {Words::tr("Rate your goals again"),
                Words::tr("Then and now, side by side: what moved?"),
                Words::tr("Rate the goals"),
                {PageId::Evaluation, {}}};
    case Kind::Close:
        return {Words::tr("Close well"),
                Words::tr("Write a closing word together, and close the mentorship."),
                Words::tr("Close the mentorship"),
                {PageId::ChangeInUse, {}}};
    case Kind::MakeCommitments:
        return {Words::tr("What will you keep doing?"),
                Words::tr("One or two things that you take along into use."),
                Words::tr("Add a commitment"),
                {PageId::ChangeInUse, {}}};
    case Kind::LookBack: {
        const Commitment *commitment = editing.mentorship().find(Id<Commitment>(step.subject));
        return {Words::tr("Look back after %n month(s)", nullptr, step.months),
                commitment ? commitment->what : QString(),
                Words::tr("Look back"),
                {PageId::ChangeInUse, step.subject}};
    }
    case Kind::Resume:
        return {Words::tr("This mentorship is paused"),
                Words::tr("Nothing is lost. Go on when the time is right."),
                Words::tr("Go on"),
                {PageId::Now, {}}};
    case Kind::PrintSummary:
        return {Words::tr("Your year on paper"),
                Words::tr("The summary gathers what you shared: goals, learning, your own words."),
                Words::tr("Open the summary"),
                {PageId::Summary, {}}};
    }
    return {};
}

QString monthWords(const Programme &programme, QDate today)
{
    if (!programme.startsOn.isValid() || !programme.endsOn.isValid() || today < programme.startsOn)
        return {};
    const auto months = [](QDate from, QDate to) {
        return (to.year() - from.year()) * 12 + to.month() - from.month() - (to.day() < from.day() ? 1 : 0) + 1;
    };
    const int all = std::max(1, months(programme.startsOn, programme.endsOn.addDays(-1)));
    return Words::tr("month %1 of %2").arg(std::min(months(programme.startsOn, today), all)).arg(all);
}

QString meetingTitle(int number)
{
    switch (number) {
    case 1:
        return Words::tr("Your first meeting");
    case 2:
        return Words::tr("Your second meeting");
    case 3:
        return Words::tr("Your third meeting");
    case 4:
        return Words::tr("Your fourth meeting");
    case 5:
        return Words::tr("Your fifth meeting");
    case 6:
        return Words::tr("Your sixth meeting");
    case 7:
        return Words::tr("Your seventh meeting");
    case 8:
        return Words::tr("Your eighth meeting");
    case 9:
        return Words::tr("Your ninth meeting");
    case 10:
        return Words::tr("Your tenth meeting");
    case 11:
        return Words::tr("Your eleventh meeting");
    case 12:
        return Words::tr("Your twelfth meeting");
    default:
        return Words::tr("Your meeting no. %1").arg(number);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/steps.h"

#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/words/amounts.h"
#include "ui/words/dates.h"

#include <QCoreApplication>

namespace {

struct StepsWords
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
        quoted << StepsWords::tr("“%1”").arg(amounts::beginning(items[i].topic, longest));
    const QString names = quoted.join(QStringLiteral(", "));
    const int more = int(items.size()) - int(quoted.size());
    return more > 0 ? StepsWords::tr("%1 and %n more", nullptr, more).arg(names) : names;
}

StepWords aboutMeeting(const NextStep &step, const Editing &editing)
{
    const Mentorship &mentorship = editing.mentorship();
    const Meeting *meeting = mentorship.find(Id<Meeting>(step.subject));
    const QString title = meeting ? meetingTitle(rhythm::number(mentorship, meeting->id)) : QString();
    const Place place{PageId::Dialogue, step.subject};
    if (step.kind == Kind::Reflect)
        return {StepsWords::tr("Look back on your last meeting"),
                StepsWords::tr("What stayed with you is clearest in the first days. Two sentences are enough."),
                StepsWords::tr("Write a reflection"),
                place};
    if (step.kind == Kind::HoldMeeting)
        return {title,
                StepsWords::tr("The agenda is ready to tick off, and notes and promises have their place beside it."),
                StepsWords::tr("Open the meeting"),
                place};
    const auto there = meeting ? agenda::of(mentorship, meeting->id) : std::vector<AgendaItem>();
    const auto open = meeting && there.empty() ? agenda::proposal(mentorship, meeting->id, editing.actor())
                                               : std::vector<AgendaItem>();
    const QString sentence = !there.empty() ? StepsWords::tr("Already on the draft agenda: %1.").arg(topics(there))
        : !open.empty()
        ? StepsWords::tr("Open or starred since last time: %1. One press puts it on the draft.").arg(topics(open))
        : StepsWords::tr("What matters most to you right now? Put it on the agenda.");
    return {title, sentence, StepsWords::tr("Prepare the agenda"), place, StepsWords::tr("Two minutes to prepare")};
}

} // namespace

StepWords wordsFor(const NextStep &step, const Editing &editing)
{
    switch (step.kind) {
    case Kind::WriteAims:
        return {StepsWords::tr("What do you hope for?"),
                StepsWords::tr("A few lines on your aims and expectations, each of you alone. They can stay private."),
                StepsWords::tr("Write your aims"),
                {PageId::Prepare, {}}};
    case Kind::SetGoals:
        return {StepsWords::tr("Set a first goal"),
                StepsWords::tr("One is enough. It may change on the way, and it will be remembered that it did."),
                StepsWords::tr("Add a goal"),
                {PageId::Prepare, {}}};
    case Kind::RateGoals:
        return {StepsWords::tr("Where do you stand today?"),
                StepsWords::tr("Give each goal a first rating, so that you can see later what has changed."),
                StepsWords::tr("Rate the goals"),
                {PageId::Prepare, {}}};
    case Kind::Introduce:
        return {StepsWords::tr("Get to know each other"),
                StepsWords::tr("What would you like the other to know about you before you begin?"),
                StepsWords::tr("Introduce yourself"),
                {PageId::GetAcquainted, {}}};
    case Kind::WordAgreement:
        return {StepsWords::tr("Agree on how you work together"),
                StepsWords::tr("Clause by clause: first each alone, then in common words."),
                StepsWords::tr("Open the agreement"),
                {PageId::GetAcquainted, {}}};
    case Kind::SignAgreement:
        return {StepsWords::tr("Sign the agreement"),
                StepsWords::tr("The words are there. Read them once more together, and sign."),
                StepsWords::tr("Open the agreement"),
                {PageId::GetAcquainted, {}}};
    case Kind::Decide:
        return {StepsWords::tr("Do you want to go on together?"),
                StepsWords::tr(
                    "Each of you decides alone: go on, adjust something, or part well. All three are good answers."),
                StepsWords::tr("Decide"),
                {PageId::GetAcquainted, {}}};
    case Kind::AdjustAgreement:
        return {StepsWords::tr("Something is to be adjusted"),
                StepsWords::tr("One of you would like to change something first. Talk about it, then decide again."),
                StepsWords::tr("Open the decision"),
                {PageId::GetAcquainted, {}}};
    case Kind::PlanMeetings:
        return {StepsWords::tr("Plan your meetings"),
                StepsWords::tr("A rhythm that is in both calendars carries further than good intentions."),
                StepsWords::tr("Plan the meetings"),
                {PageId::Dialogue, {}}};
    case Kind::PrepareMeeting:
    case Kind::HoldMeeting:
    case Kind::Reflect:
        return aboutMeeting(step, editing);
    case Kind::PlanLearning:
        return {StepsWords::tr("Learn beside the meetings"),
                StepsWords::tr("A book, a visit, an exercise: what would help with your goals?"),
                StepsWords::tr("Add a learning activity"),
                {PageId::Learning, {}}};
    case Kind::ReviewMidPoint:
        return {StepsWords::tr("You are half-way"),
                StepsWords::tr("Look together at what works and what you would like more or less of."),
                StepsWords::tr("Review the first half"),
                {PageId::Evaluation, {}}};
    case Kind::EvaluateFinal:
        return {StepsWords::tr("Evaluate together"),
                StepsWords::tr("Each of you answers alone; then read the answers side by side."),
                StepsWords::tr("Open the evaluation"),
                {PageId::Evaluation, {}}};
    case Kind::RateGoalsAgain:
        return {StepsWords::tr("Rate your goals again"),
                StepsWords::tr("Then and now, side by side: what has changed?"),
                StepsWords::tr("Rate the goals"),
                {PageId::Evaluation, {}}};
    case Kind::Close:
        return {StepsWords::tr("Close well"),
                StepsWords::tr("Write a closing word together, and close the mentorship."),
                StepsWords::tr("Close the mentorship"),
                {PageId::ChangeInUse, {}}};
    case Kind::MakeCommitments:
        return {StepsWords::tr("What will you keep doing?"),
                StepsWords::tr("One or two things that you take along into use."),
                StepsWords::tr("Add a commitment"),
                {PageId::ChangeInUse, {}}};
    case Kind::LookBack: {
        const Commitment *commitment = editing.mentorship().find(Id<Commitment>(step.subject));
        return {step.months == 1       ? StepsWords::tr("Look back after one month")
                    : step.months == 3 ? StepsWords::tr("Look back after three months")
                                       : StepsWords::tr("Look back after six months"),
                commitment ? commitment->what : QString(),
                StepsWords::tr("Look back"),
                {PageId::ChangeInUse, step.subject}};
    }
    case Kind::Resume:
        return {StepsWords::tr("This mentorship is paused"),
                StepsWords::tr("Nothing is lost. Go on when the time is right."),
                StepsWords::tr("Go on"),
                {PageId::Now, {}}};
    case Kind::PrintSummary:
        return {StepsWords::tr("Your year on paper"),
                StepsWords::tr("The summary gathers what you shared: goals, learning, your own words."),
                StepsWords::tr("Open the summary"),
                {PageId::Summary, {}}};
    }
    return {};
}

QString monthWords(const Programme &programme, QDate today)
{
    if (!programme.startsOn.isValid() || !programme.endsOn.isValid() || today < programme.startsOn)
        return {};
    // A year and a few days is a year.
    constexpr double daysOfMonth = 30.44;
    const double whole = double(programme.startsOn.daysTo(programme.endsOn)) / daysOfMonth;
    const int all = std::max(1, int(std::lround(whole)));
    const int now = int(double(programme.startsOn.daysTo(today)) / daysOfMonth) + 1;
    return StepsWords::tr("month %1 of %2").arg(std::min(now, all)).arg(all);
}

QString meetingTitle(int number)
{
    switch (number) {
    case 1:
        return StepsWords::tr("Your first meeting");
    case 2:
        return StepsWords::tr("Your second meeting");
    case 3:
        return StepsWords::tr("Your third meeting");
    case 4:
        return StepsWords::tr("Your fourth meeting");
    case 5:
        return StepsWords::tr("Your fifth meeting");
    case 6:
        return StepsWords::tr("Your sixth meeting");
    case 7:
        return StepsWords::tr("Your seventh meeting");
    case 8:
        return StepsWords::tr("Your eighth meeting");
    case 9:
        return StepsWords::tr("Your ninth meeting");
    case 10:
        return StepsWords::tr("Your tenth meeting");
    case 11:
        return StepsWords::tr("Your eleventh meeting");
    case 12:
        return StepsWords::tr("Your twelfth meeting");
    default:
        return StepsWords::tr("Your meeting no. %1").arg(number);
    }
}

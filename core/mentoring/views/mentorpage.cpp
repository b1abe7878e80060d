// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/mentorpage.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/rhythm.h"

namespace mentorpage {

namespace {

/// Reads one mentorship for one reader.
struct Reading
{
    const Mentorship &mentorship;
    Id<Person> reader;
    bool asksSelf; ///< it is the reader who asks
    QDateTime begins;
    QDate day;           ///< of the meeting
    QDateTime lastBegan; ///< null before the first meeting was held
    QDate since;

    template <class R>
    [[nodiscard]] bool maySee(const R &record) const
    {
        return asksSelf ? reading::isFor(reader, record) : isShared(record);
    }

    /// Between the last meeting and this one.
    [[nodiscard]] bool isSince(QDate date) const
    {
        return date.isValid() && date <= day && (!since.isValid() || date >= since);
    }

    [[nodiscard]] bool wasPromised(const ActionItem &item) const
    {
        const Meeting *where = mentorship.find(item.meeting);
        return !where || where->startsAt < begins;
    }

    /// What was closed later was still open then.
    [[nodiscard]] bool wasOpen(const ActionItem &item) const
    {
        return item.state == PromiseState::Open || item.closedOn > day;
    }

    [[nodiscard]] std::vector<ActionItem> promises(bool mine) const
    {
        std::vector<ActionItem> items = mentorship.sorted<ActionItem>(
            [&](const ActionItem &item) {
                return (item.owner == reader) == mine && wasPromised(item) && (wasOpen(item) || isSince(item.closedOn));
            },
            [](const ActionItem &a, const ActionItem &b) { return a.until < b.until; });
        for (ActionItem &item : items)
            item.state = wasOpen(item) ? PromiseState::Open : item.state;
        return items;
    }

    [[nodiscard]] std::vector<Reflection> reflections(Id<Meeting> next) const
    {
        return mentorship.sorted<Reflection>(
            [&](const Reflection &reflection) {
                const bool isNew = (!lastBegan.isValid() || reflection.writtenAt > lastBegan)
                    && reflection.writtenAt < begins;
                return reflection.author != reader && isShared(reflection) && !reflection.text.trimmed().isEmpty()
                    && (isNew || reflection.meeting == next);
            },
            [](const Reflection &a, const Reflection &b) { return a.writtenAt > b.writtenAt; });
    }

    [[nodiscard]] std::vector<Reflection> own(Id<Meeting> next) const
    {
        if (!asksSelf)
            return {};
        return mentorship.sorted<Reflection>(
            [&](const Reflection &reflection) {
                return reflection.author == reader && reflection.meeting == next
                    && reflection.occasion == Occasion::BeforeMeeting && !reflection.text.trimmed().isEmpty()
                    && !reading::isAlwaysPrivate(mentorship, reflection);
            },
            [](const Reflection &a, const Reflection &b) { return a.writtenAt < b.writtenAt; });
    }

    [[nodiscard]] std::vector<LearningActivity> learning() const
    {
        const auto when = [](const LearningActivity &activity) {
            return activity.doneOn.isValid() ? activity.doneOn : activity.startedOn;
        };
        return mentorship.sorted<LearningActivity>(
            [&](const LearningActivity &activity) { return maySee(activity) && isSince(when(activity)); },
            [&](const LearningActivity &a, const LearningActivity &b) { return when(a) < when(b); });
    }

    [[nodiscard]] std::vector<GoalLine> goals() const
    {
        std::vector<GoalLine> lines;
        for (const Goal &goal :
             mentorship.sorted<Goal>([&](const Goal &each) { return maySee(each) && each.state != GoalState::LetGo; },
                                     [](const Goal &a, const Goal &b) { return a.position < b.position; })) {
            lines.push_back({goal,
                             mentorship.sorted<Rating>(
                                 [&](const Rating &rating) { return rating.goal == goal.id && rating.ratedOn <= day; },
                                 [](const Rating &a, const Rating &b) { return a.ratedOn < b.ratedOn; })});
        }
        return lines;
    }
};

} // namespace

Person readerOf(const Mentorship &mentorship)
{
    for (const Person &person : forms::people(mentorship)) {
        if (person.role == Role::Mentor)
            return person;
    }
    return forms::me(mentorship);
}

Page make(const Mentorship &mentorship, Id<Meeting> id, Id<Person> reader, Id<Person> asker)
{
    const Meeting *meeting = mentorship.find(id);
    const Person *person = mentorship.find(reader);
    if (!meeting || !person)
        return {};
    Page page;
    page.meeting = *meeting;
    page.programme = mentorship.programme();
    page.number = rhythm::number(mentorship, id);
    page.reader = *person;
    page.last = rhythm::lastHeld(mentorship, meeting->startsAt);
    for (const Person &other : forms::people(mentorship)) {
        if (other.id != reader)
            page.others.push_back(other);
    }
    const Reading reading{mentorship,
                          reader,
                          asker == reader,
                          meeting->startsAt,
                          rhythm::day(*meeting),
                          page.last ? page.last->startsAt : QDateTime(),
                          page.last ? rhythm::day(*page.last) : QDate()};
    for (const AgendaItem &item : agenda::of(mentorship, id))
        page.topics.push_back({item, agenda::timesRaised(mentorship, item)});
    page.mine = reading.promises(true);
    page.theirs = reading.promises(false);
    page.reflections = reading.reflections(id);
    page.learning = reading.learning();
    page.goals = reading.goals();
    page.own = reading.own(id);
    return page;
}

} // namespace mentorpage

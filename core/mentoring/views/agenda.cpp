// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/agenda.h"

#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/rhythm.h"

#include <QCoreApplication>

namespace agenda {

namespace {

struct AgendaWords
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// The first line of a text without its Markdown marks, short enough for a topic.
QString gist(const QString &text)
{
    QString line = text.section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty).trimmed();
    while (!line.isEmpty() && QStringLiteral("#>*-_ ").contains(line.front()))
        line.remove(0, 1);
    line.remove(QLatin1String("**"));
    constexpr qsizetype longest = 80;
    if (line.size() > longest) {
        const qsizetype space = line.lastIndexOf(QLatin1Char(' '), longest);
        line = line.left(space > longest / 2 ? space : longest) + QChar(0x2026);
    }
    return line;
}

class Proposal
{
public:
    Proposal(const Mentorship &mentorship, Id<Meeting> meeting, Id<Person> author) :
        mentorship_(mentorship), meeting_(meeting), author_(author), there_(of(mentorship, meeting))
    { }

    /// Adds a topic unless the agenda has one from the same source.
    template <class Source>
    void add(const QString &topic, Id<Person> author, Source AgendaItem::*from, Source source,
             const AgendaItem &like = {})
    {
        const auto same = [&](const AgendaItem &item) { return item.*from == source; };
        if (std::any_of(there_.begin(), there_.end(), same) || std::any_of(items.begin(), items.end(), same))
            return;
        AgendaItem item;
        item.id = Id<AgendaItem>::fresh();
        item.mentorship = mentorship_.id();
        item.meeting = meeting_;
        item.author = author.isNull() ? author_ : author;
        item.topic = topic;
        item.minutes = like.minutes;
        item.wish = like.wish;
        item.fromPromise = like.fromPromise;
        item.fromReflection = like.fromReflection;
        item.fromActivity = like.fromActivity;
        item.position = int(there_.size() + items.size());
        item.*from = source;
        items.push_back(item);
    }

    std::vector<AgendaItem> items;

private:
    const Mentorship &mentorship_;
    Id<Meeting> meeting_;
    Id<Person> author_;
    std::vector<AgendaItem> there_;
};

/// Whether a topic that came from `source` was ever talked through.
template <class Source>
bool wasTalkedThrough(const Mentorship &mentorship, Source AgendaItem::*from, Source source)
{
    const auto &all = mentorship.all<AgendaItem>();
    return std::any_of(
        all.begin(), all.end(), [&](const auto &entry) { return entry.second.*from == source && entry.second.done; });
}

} // namespace

std::vector<AgendaItem> of(const Mentorship &mentorship, Id<Meeting> meeting)
{
    return mentorship.sorted<AgendaItem>(
        [&](const AgendaItem &item) { return item.meeting == meeting; },
        [](const AgendaItem &a, const AgendaItem &b) { return a.position < b.position; });
}

int timesRaised(const Mentorship &mentorship, const AgendaItem &item)
{
    int times = 1;
    const AgendaItem *earlier = mentorship.find(item.carriedFrom);
    // A damaged chain could run in a circle; no topic is older than all topics together.
    const int most = int(mentorship.all<AgendaItem>().size());
    while (earlier && times < most) {
        ++times;
        earlier = mentorship.find(earlier->carriedFrom);
    }
    return times;
}

std::vector<AgendaItem> proposal(const Mentorship &mentorship, Id<Meeting> id, Id<Person> author)
{
    const Meeting *meeting = mentorship.find(id);
    if (!meeting)
        return {};
    Proposal proposal(mentorship, id, author);

    const std::optional<Meeting> before = rhythm::lastHeld(mentorship, meeting->startsAt);
    if (before) {
        for (const AgendaItem &item : of(mentorship, before->id)) {
            if (!item.done)
                proposal.add(item.topic, item.author, &AgendaItem::carriedFrom, item.id, item);
        }
    }

    const auto open = mentorship.sorted<ActionItem>(
        [](const ActionItem &promise) { return promise.state == PromiseState::Open; },
        [](const ActionItem &a, const ActionItem &b) { return a.until < b.until; });
    AgendaItem brief;
    brief.minutes = 5;
    brief.wish = Wish::Listen;
    for (const ActionItem &promise : open)
        proposal.add(gist(promise.what), promise.owner, &AgendaItem::fromPromise, promise.id, brief);

    const auto starred = mentorship.sorted<Reflection>(
        [&](const Reflection &reflection) {
            return reflection.starred && reflection.author == author
                && (!before || reflection.writtenAt >= before->startsAt || reflection.meeting == before->id)
                && reflection.writtenAt <= meeting->startsAt;
        },
        [](const Reflection &a, const Reflection &b) { return a.writtenAt > b.writtenAt; });
    // The agenda is joint: a private thought gets its place on it, its words don't.
    if (!starred.empty() && !wasTalkedThrough(mentorship, &AgendaItem::fromReflection, starred.front().id)) {
        const Reflection &thought = starred.front();
        const bool shared = isShared(thought);
        proposal.add(shared ? gist(thought.text) : AgendaWords::tr("A thought that I starred"),
                     author,
                     &AgendaItem::fromReflection,
                     thought.id);
    }

    for (const auto &[activityId, activity] : mentorship.all<LearningActivity>()) {
        const bool mayRaise = reading::isFor(author, activity);
        if (activity.raise && mayRaise && !wasTalkedThrough(mentorship, &AgendaItem::fromActivity, activityId))
            proposal.add(activity.title, activity.author, &AgendaItem::fromActivity, activityId);
    }
    return proposal.items;
}

} // namespace agenda

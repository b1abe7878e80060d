// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/meeting.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/programme.h"

#include <QString>

struct ActionItem;
struct Reflection;
struct LearningActivity;

/// What the person who brings a topic wishes from the others.
enum class Wish { Listen, ThinkWithMe, Challenge, Experience, Advice };

template <>
struct Names<Wish>
{
    static constexpr std::array<std::string_view, 5> names{
        "listen", "think-with-me", "challenge", "experience", "advice"};
};

/// A topic on the agenda of one meeting.
struct AgendaItem
{
    Id<AgendaItem> id;
    Id<Programme> mentorship;
    Id<Meeting> meeting;
    Id<Person> author; ///< who brings the topic
    QString topic;
    int minutes = 15;
    Wish wish = Wish::ThinkWithMe;
    bool done = false; ///< talked through
    int position = 0;
    Id<AgendaItem> carriedFrom; ///< the same topic in the meeting before
    Id<ActionItem> fromPromise;
    Id<Reflection> fromReflection;
    Id<LearningActivity> fromActivity;

    bool operator==(const AgendaItem &) const = default;
};

template <>
struct Describe<AgendaItem>
{
    static constexpr auto table = "agenda_item";
    static constexpr auto fields = std::tuple{
        field("id", &AgendaItem::id),
        owner("mentorship", &AgendaItem::mentorship),
        owner("meeting", &AgendaItem::meeting),
        owner("author", &AgendaItem::author),
        field("topic", &AgendaItem::topic),
        field("minutes", &AgendaItem::minutes),
        field("wish", &AgendaItem::wish),
        field("done", &AgendaItem::done),
        field("position", &AgendaItem::position),
        link("carried_from", &AgendaItem::carriedFrom),
        link("from_promise", &AgendaItem::fromPromise),
        link("from_reflection", &AgendaItem::fromReflection),
        link("from_activity", &AgendaItem::fromActivity),
    };
};

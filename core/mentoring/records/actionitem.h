// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/goal.h"
#include "core/mentoring/records/meeting.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

enum class PromiseState { Open, Kept, LetGo };

template <>
struct Names<PromiseState>
{
    static constexpr std::array<std::string_view, 3> names{"open", "kept", "let-go"};
};

/// A promise: who does what, until when.
struct ActionItem
{
    Id<ActionItem> id;
    Id<Programme> mentorship;
    Id<Person> owner;
    Id<Meeting> meeting; ///< where it was promised
    Id<Goal> goal;
    QString what;
    QDate until;
    PromiseState state = PromiseState::Open;
    QDate closedOn;

    bool operator==(const ActionItem &) const = default;
};

template <>
struct Describe<ActionItem>
{
    static constexpr auto table = "action_item";
    static constexpr auto fields = std::tuple{
        field("id", &ActionItem::id),
        owner("mentorship", &ActionItem::mentorship),
        owner("owner", &ActionItem::owner),
        link("meeting", &ActionItem::meeting),
        link("goal", &ActionItem::goal),
        field("what", &ActionItem::what),
        field("until", &ActionItem::until),
        field("state", &ActionItem::state),
        field("closed_on", &ActionItem::closedOn),
    };
};

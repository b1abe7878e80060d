// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/meeting.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QDateTime>
#include <QString>

enum class Occasion { Prepare, GetAcquainted, BeforeMeeting, AfterMeeting, Journal };

template <>
struct Names<Occasion>
{
    static constexpr std::array<std::string_view, 5> names{
        "prepare", "get-acquainted", "before-meeting", "after-meeting", "journal"};
};

/// A person's own words: the answer to a prompt on an occasion, or a free entry of the journal.
struct Reflection
{
    Id<Reflection> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    Occasion occasion = Occasion::Journal;
    Id<Meeting> meeting;  ///< only before and after a meeting
    QString prompt;       ///< the pack's key of the prompt; empty for a free entry
    QString text;         ///< Markdown
    bool starred = false; ///< worth coming back to
    QDateTime writtenAt;  ///< UTC, when it was begun

    bool operator==(const Reflection &) const = default;
};

template <>
struct Describe<Reflection>
{
    static constexpr auto table = "reflection";
    static constexpr auto fields = std::tuple{
        field("id", &Reflection::id),
        owner("mentorship", &Reflection::mentorship),
        owner("author", &Reflection::author),
        field("visibility", &Reflection::visibility),
        field("occasion", &Reflection::occasion),
        ownerIfAny("meeting", &Reflection::meeting),
        field("prompt", &Reflection::prompt),
        field("text", &Reflection::text),
        field("starred", &Reflection::starred),
        field("written_at", &Reflection::writtenAt),
    };
};

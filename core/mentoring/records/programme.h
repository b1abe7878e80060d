// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/describe.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// How the people in a mentorship stand to each other. What differs between them is in forms.h.
enum class Form { Mentoring, Reverse, Peer, Group };

template <>
struct Names<Form>
{
    static constexpr std::array<std::string_view, 4> names{"mentoring", "reverse", "peer", "group"};
};

/// The frame of one mentorship: its form, dates and rhythm. Its id is the mentorship's identity.
struct Programme
{
    Id<Programme> id;
    Form form = Form::Mentoring;
    QString pack = QStringLiteral("mentoring"); ///< id of the programme pack with clauses and prompts
    QString title;
    QDate startsOn;
    QDate endsOn;        ///< planned end
    int rhythmWeeks = 4; ///< weeks from one meeting to the next
    int meetingMinutes = 60;
    QString place;
    QString zone;            ///< IANA name of the time zone the pair plans in
    QDate pausedOn;          ///< null while the mentorship is not paused
    QDate closedOn;          ///< null until the pair closes it
    bool endedEarly = false; ///< closed by parting well, before the planned process was through
    QString closing;         ///< the pair's own closing words, Markdown
    QDate archivedOn;
    QDateTime createdAt;

    bool operator==(const Programme &) const = default;
};

template <>
struct Describe<Programme>
{
    static constexpr auto table = "programme";
    static constexpr auto fields = std::tuple{
        field("id", &Programme::id),
        field("form", &Programme::form),
        field("pack", &Programme::pack),
        field("title", &Programme::title),
        field("starts_on", &Programme::startsOn),
        field("ends_on", &Programme::endsOn),
        field("rhythm_weeks", &Programme::rhythmWeeks),
        field("meeting_minutes", &Programme::meetingMinutes),
        field("place", &Programme::place),
        field("zone", &Programme::zone),
        field("paused_on", &Programme::pausedOn),
        field("closed_on", &Programme::closedOn),
        field("ended_early", &Programme::endedEarly),
        field("closing", &Programme::closing),
        field("archived_on", &Programme::archivedOn),
        field("created_at", &Programme::createdAt),
    };
};

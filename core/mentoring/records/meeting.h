// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/programme.h"

#include <QDateTime>
#include <QString>

enum class MeetingState { Planned, Held, Skipped, Cancelled };

template <>
struct Names<MeetingState>
{
    static constexpr std::array<std::string_view, 4> names{"planned", "held", "skipped", "cancelled"};
};

/// One planned or held meeting.
struct Meeting
{
    Id<Meeting> id;
    Id<Programme> mentorship;
    QDateTime startsAt; ///< UTC
    QString zone;       ///< IANA name of the zone it was planned in
    int minutes = 60;
    QString place;
    MeetingState state = MeetingState::Planned;
    QString stateReason; ///< why it was skipped or cancelled

    bool operator==(const Meeting &) const = default;
};

template <>
struct Describe<Meeting>
{
    static constexpr auto table = "meeting";
    static constexpr auto fields = std::tuple{
        field("id", &Meeting::id),
        owner("mentorship", &Meeting::mentorship),
        field("starts_at", &Meeting::startsAt),
        field("zone", &Meeting::zone),
        field("minutes", &Meeting::minutes),
        field("place", &Meeting::place),
        field("state", &Meeting::state),
        field("state_reason", &Meeting::stateReason),
    };
};

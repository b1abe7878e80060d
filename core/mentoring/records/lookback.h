// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/commitment.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

enum class StillDoing { Yes, Partly, No };

template <>
struct Names<StillDoing>
{
    static constexpr std::array<std::string_view, 3> names{"yes", "partly", "no"};
};

/// How a commitment is doing one, three or six months after the closing.
struct LookBack
{
    Id<LookBack> id;
    Id<Programme> mentorship;
    Id<Commitment> commitment;
    int months = 1; ///< 1, 3 or 6
    StillDoing still = StillDoing::Yes;
    QString evidence;
    QString obstacle;
    QString next;
    QString support; ///< who supports me now
    QDate writtenOn;

    bool operator==(const LookBack &) const = default;
};

template <>
struct Describe<LookBack>
{
    static constexpr auto table = "look_back";
    static constexpr auto fields = std::tuple{
        field("id", &LookBack::id),
        owner("mentorship", &LookBack::mentorship),
        owner("commitment", &LookBack::commitment),
        field("months", &LookBack::months),
        field("still", &LookBack::still),
        field("evidence", &LookBack::evidence),
        field("obstacle", &LookBack::obstacle),
        field("next", &LookBack::next),
        field("support", &LookBack::support),
        field("written_on", &LookBack::writtenOn),
    };
};

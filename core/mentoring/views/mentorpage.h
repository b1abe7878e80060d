// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// What a mentor reads in two minutes before a meeting, as a value without words of ours: what happened since the
/// last one, what was promised, what is on the agenda and where the goals stand.
namespace mentorpage {

struct TopicLine
{
    AgendaItem item;
    int raised = 1; ///< how often, with the meetings it was carried over from
};

struct GoalLine
{
    Goal goal;
    std::vector<Rating> ratings; ///< the earliest first
};

struct Page
{
    Meeting meeting;
    Programme programme;
    int number = 0; ///< among the meetings, from 1; 0 for one that does not take place
    Person reader;
    std::vector<Person> others;
    std::optional<Meeting> last; ///< the one held before
    std::vector<TopicLine> topics;
    std::vector<ActionItem> mine;           ///< the reader's promises: open, or closed since the last meeting
    std::vector<ActionItem> theirs;         ///< the others', likewise
    std::vector<Reflection> reflections;    ///< the others', shared and written since; the latest first
    std::vector<LearningActivity> learning; ///< likewise done or begun since
    std::vector<GoalLine> goals;            ///< shared or the reader's own, that are not let go
    std::vector<Reflection> own;            ///< the reader's own answers before this meeting
};

/// Who it is made for: the mentor; where there is none, the owner of the notebook.
[[nodiscard]] Person readerOf(const Mentorship &);

/// As things stood when the meeting began. Holds what is joint or shared, and what is the reader's own when it is the
/// reader who asks – but nothing that always stays private. Empty for a meeting that is not there.
[[nodiscard]] Page make(const Mentorship &, Id<Meeting>, Id<Person> reader, Id<Person> asker);

} // namespace mentorpage

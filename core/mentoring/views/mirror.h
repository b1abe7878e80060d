// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// The mirror: a person's own words then and now, to the same prompt, and what others see in them.
namespace mirror {

/// What somebody wrote to a prompt on a day.
struct Words
{
    QString list; ///< with `prompt`: the pack's names of what was asked
    QString prompt;
    QString text; ///< Markdown
    QDate on;
    Visibility visibility = Visibility::Private;
    QUuid record; ///< a reflection or an evaluation
    Id<Meeting> meeting;

    bool operator==(const Words &) const = default;
};

/// One subject over time: a prompt that was answered again, or one with the later prompts that mirror it.
struct Thread
{
    QString list; ///< with `prompt`: the first prompt of the subject
    QString prompt;
    std::vector<Words> words; ///< the earliest first; at least two, of different days

    bool operator==(const Thread &) const = default;
};

/// The subjects to which a person has written more than once over time, in the order of the process.
[[nodiscard]] std::vector<Thread> threads(const Mentorship &, Id<Person> author);

/// What another person sees in somebody.
struct Seen
{
    Id<Person> by;
    QString text;
    QDate on;

    bool operator==(const Seen &) const = default;
};

/// A person's strengths in their own words and in those that others share with them.
struct Strengths
{
    std::optional<Words> own;
    std::vector<Seen> seen; ///< in the order of the people

    bool operator==(const Strengths &) const = default;
};

[[nodiscard]] Strengths strengths(const Mentorship &, Id<Person>);

} // namespace mirror

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/pictures.h"

/// The end-of-programme summary as a value without words of ours: what the pair shared, and what somebody
/// chose by name. Reports in any language and format are made from it.
namespace summary {

struct GoalLine
{
    Goal goal;
    std::vector<Rating> ratings; ///< the earliest first
};

struct QuoteLine
{
    QString text;
    Id<Person> author;
    std::optional<Reflection> source; ///< where it was written, when it was a reflection
    std::optional<Evaluation> review; ///< likewise, when it was an evaluation
    bool chosen = false;              ///< a passage chosen by name; print no more than it from where it was written
};

/// One prompt with the answers of all, side by side, in the order of the people.
struct SideBySide
{
    QString prompt;               ///< the pack's key
    std::vector<QString> answers; ///< one a person; empty where there is none to print
};

struct CommitmentLine
{
    Commitment commitment;
    std::vector<LookBack> lookBacks; ///< by month
};

struct Summary
{
    Programme programme;
    std::vector<Person> people;
    std::vector<Meeting> meetings; ///< all, the earliest first
    int heldMeetings = 0;
    int heldMinutes = 0;
    std::map<Id<Meeting>, int> topics; ///< talked through, by meeting
    std::vector<Note> notes;           ///< in the order of the meetings
    std::vector<GoalLine> goals;
    std::vector<Clause> clauses;       ///< the worded ones of the newest agreement
    std::vector<Signature> signatures; ///< of it
    std::vector<Decision> decisions;
    std::vector<Reflection> preparation; ///< shared answers of Prepare and Get acquainted
    std::vector<LearningActivity> learning;
    std::vector<QuoteLine> quotes;
    std::vector<SideBySide> midPoint;
    std::vector<SideBySide> finalEvaluation;
    QDate evaluatedOn; ///< the last answer of the final evaluation; null without one
    std::vector<CommitmentLine> commitments;
    pictures::ByHash pictures; ///< those that a text of it shows, and no other

    [[nodiscard]] QString nameOf(Id<Person>) const;
    [[nodiscard]] bool isEmpty() const { return programme.id.isNull(); }
};

/// What may be printed without a choice by name: shared records, and what is joint.
[[nodiscard]] bool isIncludedByRule(const Mentorship &, const QUuid &record);

/// The rule, or the choice that overrides it.
[[nodiscard]] bool isIncluded(const Mentorship &, const QUuid &record);

[[nodiscard]] Summary make(const Mentorship &);

} // namespace summary

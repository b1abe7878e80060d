// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// What there is one of alone, found by what it belongs to. Each returns nullptr while it is not there.
namespace lookup {

/// Where an answer belongs. `meeting` only before and after a meeting.
struct Question
{
    Id<Person> author;
    Occasion occasion;
    Id<Meeting> meeting;
    QString prompt;
};

[[nodiscard]] const Reflection *answerTo(const Mentorship &, const Question &);

/// The newest version of the agreement.
[[nodiscard]] const Agreement *currentAgreement(const Mentorship &);
[[nodiscard]] const Signature *signatureOf(const Mentorship &, Id<Agreement>, Id<Person>);

/// Whether everyone has signed this version.
[[nodiscard]] bool isSigned(const Mentorship &, Id<Agreement>);
[[nodiscard]] const ClauseAnswer *clauseAnswer(const Mentorship &, Id<Person> author, const QString &key);
[[nodiscard]] const Decision *decisionOf(const Mentorship &, Id<Person>);

/// A person's note of a meeting: one a person and visibility.
[[nodiscard]] const Note *noteOf(const Mentorship &, Id<Meeting>, Id<Person> author, Visibility);

[[nodiscard]] const Evaluation *evaluationOf(const Mentorship &, Id<Person> author, Review, const QString &prompt);
[[nodiscard]] const LookBack *lookBackOf(const Mentorship &, Id<Commitment>, int months);

} // namespace lookup

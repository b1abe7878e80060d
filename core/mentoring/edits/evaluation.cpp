// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"

#include "core/mentoring/edits/words.h"

namespace edits {

Edit evaluate(const Mentorship &mentorship, Id<Person> author, Review review, const QString &prompt,
              const QString &text, QDate today)
{
    const Evaluation *known = lookup::evaluationOf(mentorship, author, review, prompt);
    if (text.isEmpty())
        return known ? Draft(mentorship).drop(known->id).finish() : Changeset{};
    Evaluation evaluation = known ? *known : Evaluation{};
    if (!known) {
        evaluation.id = Id<Evaluation>::fresh();
        evaluation.author = author;
        evaluation.review = review;
        evaluation.prompt = prompt;
        evaluation.answeredOn = today;
    }
    evaluation.text = rules::cleaned(text);
    return Draft(mentorship).put(evaluation).finish();
}

Edit shareEvaluation(const Mentorship &mentorship, Id<Person> author, Review review, const QString &prompt,
                     Visibility visibility)
{
    const Evaluation *known = lookup::evaluationOf(mentorship, author, review, prompt);
    if (!known)
        return failure(Error::Kind::Missing, EditsWords::tr("Write something first, then share it."));
    return setVisibility(mentorship, known->id, visibility);
}

Edit addCommitment(const Mentorship &mentorship, Id<Commitment> fresh, Id<Person> author, const QString &what,
                   QDate today)
{
    Commitment commitment;
    commitment.id = fresh;
    commitment.author = author;
    commitment.what = rules::cleaned(what);
    commitment.madeOn = today;
    return Draft(mentorship).put(commitment).finish();
}

Edit lookBack(const Mentorship &mentorship, Id<Commitment> commitment, int months, StillDoing still, QDate today)
{
    if (!mentorship.find(commitment))
        return gone();
    const LookBack *known = lookup::lookBackOf(mentorship, commitment, months);
    LookBack lookBack = known ? *known : LookBack{};
    if (!known) {
        lookBack.id = Id<LookBack>::fresh();
        lookBack.commitment = commitment;
        lookBack.months = months;
        lookBack.writtenOn = today;
    }
    lookBack.still = still;
    return Draft(mentorship).put(lookBack).finish();
}

} // namespace edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"

#include "core/mentoring/packs/forms.h"

namespace lookup {

const Reflection *answerTo(const Mentorship &mentorship, const Question &question)
{
    for (const auto &[id, reflection] : mentorship.all<Reflection>()) {
        if (reflection.occasion == question.occasion && reflection.prompt == question.prompt
            && reflection.author == question.author && reflection.meeting == question.meeting)
            return &reflection;
    }
    return nullptr;
}

const Agreement *currentAgreement(const Mentorship &mentorship)
{
    const Agreement *newest = nullptr;
    for (const auto &[id, agreement] : mentorship.all<Agreement>()) {
        if (!newest || agreement.version > newest->version)
            newest = &agreement;
    }
    return newest;
}

const Signature *signatureOf(const Mentorship &mentorship, Id<Agreement> agreement, Id<Person> person)
{
    for (const auto &[id, signature] : mentorship.all<Signature>()) {
        if (signature.agreement == agreement && signature.person == person)
            return &signature;
    }
    return nullptr;
}

bool isSigned(const Mentorship &mentorship, Id<Agreement> agreement)
{
    const std::vector<Person> people = forms::people(mentorship);
    return !people.empty() && std::all_of(people.begin(), people.end(), [&](const Person &person) {
        return signatureOf(mentorship, agreement, person.id) != nullptr;
    });
}

const ClauseAnswer *clauseAnswer(const Mentorship &mentorship, Id<Person> author, const QString &key)
{
    for (const auto &[id, answer] : mentorship.all<ClauseAnswer>()) {
        if (answer.author == author && answer.key == key)
            return &answer;
    }
    return nullptr;
}

const Decision *decisionOf(const Mentorship &mentorship, Id<Person> person)
{
    for (const auto &[id, decision] : mentorship.all<Decision>()) {
        if (decision.person == person)
            return &decision;
    }
    return nullptr;
}

const Note *noteOf(const Mentorship &mentorship, Id<Meeting> meeting, Id<Person> author, Visibility visibility)
{
    for (const auto &[id, note] : mentorship.all<Note>()) {
        if (note.meeting == meeting && note.author == author && note.visibility == visibility)
            return &note;
    }
    return nullptr;
}

const Evaluation *evaluationOf(const Mentorship &mentorship, Id<Person> author, Review review, const QString &prompt)
{
    for (const auto &[id, evaluation] : mentorship.all<Evaluation>()) {
        if (evaluation.author == author && evaluation.review == review && evaluation.prompt == prompt)
            return &evaluation;
    }
    return nullptr;
}

const LookBack *lookBackOf(const Mentorship &mentorship, Id<Commitment> commitment, int months)
{
    for (const auto &[id, lookBack] : mentorship.all<LookBack>()) {
        if (lookBack.commitment == commitment && lookBack.months == months)
            return &lookBack;
    }
    return nullptr;
}

} // namespace lookup

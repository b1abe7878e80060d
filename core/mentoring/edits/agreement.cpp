// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/words.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/blind.h"

namespace edits {

Edit answerClause(const Mentorship &mentorship, Id<Person> author, const QString &key, const QString &text)
{
    const ClauseAnswer *known = lookup::clauseAnswer(mentorship, author, key);
    if (text.isEmpty())
        return known ? Draft(mentorship).drop(known->id).finish() : Changeset{};
    ClauseAnswer answer = known ? *known : ClauseAnswer{};
    if (!known) {
        answer.id = Id<ClauseAnswer>::fresh();
        answer.author = author;
        answer.key = key;
    }
    answer.text = rules::cleaned(text);
    return Draft(mentorship).put(answer).finish();
}

Edit draftAgreement(const Mentorship &mentorship, const Pack &pack, QDate today)
{
    if (lookup::currentAgreement(mentorship))
        return failure(Error::Kind::Refused, EditsWords::tr("There is an agreement already. Revise it instead."));
    Agreement agreement;
    agreement.id = Id<Agreement>::fresh();
    agreement.draftedOn = today;
    Draft draft(mentorship);
    draft.put(agreement);
    int position = 0;
    for (const Prompt &prompt : pack.clauses) {
        Clause clause;
        clause.id = Id<Clause>::fresh();
        clause.agreement = agreement.id;
        clause.key = prompt.key;
        clause.position = position++;
        draft.put(clause);
    }
    return draft.finish();
}

Edit wordClause(const Mentorship &mentorship, Id<Clause> id, const QString &wording)
{
    const Clause *known = mentorship.find(id);
    if (!known)
        return gone();
    if (lookup::isSigned(mentorship, known->agreement))
        return alreadySigned();
    Clause clause = *known;
    clause.wording = rules::cleaned(wording);
    if (clause == *known)
        return Changeset{};
    Draft draft(mentorship);
    draft.put(clause);
    for (const auto &[signatureId, signature] : mentorship.all<Signature>()) {
        if (signature.agreement == clause.agreement)
            draft.drop(signatureId);
    }
    return draft.finish();
}

Edit sign(const Mentorship &mentorship, Id<Agreement> agreement, Id<Person> person, QDate today)
{
    const auto &clauses = mentorship.all<Clause>();
    const bool worded = std::any_of(clauses.begin(), clauses.end(), [&](const auto &entry) {
        return entry.second.agreement == agreement && !entry.second.wording.trimmed().isEmpty();
    });
    if (!worded)
        return failure(Error::Kind::Missing,
                       EditsWords::tr("Agree on the words of at least one clause before you sign."));
    if (lookup::signatureOf(mentorship, agreement, person))
        return Changeset{};
    Signature signature;
    signature.id = Id<Signature>::fresh();
    signature.agreement = agreement;
    signature.person = person;
    signature.signedOn = today;
    return Draft(mentorship).put(signature).finish();
}

Edit unsign(const Mentorship &mentorship, Id<Agreement> agreement, Id<Person> person)
{
    const Signature *known = lookup::signatureOf(mentorship, agreement, person);
    if (!known)
        return Changeset{};
    if (lookup::isSigned(mentorship, agreement))
        return alreadySigned();
    return Draft(mentorship).drop(known->id).finish();
}

Edit reviseAgreement(const Mentorship &mentorship, QDate today)
{
    const Agreement *current = lookup::currentAgreement(mentorship);
    if (!current || !lookup::isSigned(mentorship, current->id))
        return failure(Error::Kind::Refused, EditsWords::tr("The agreement is still open: change its words directly."));
    Agreement agreement = *current;
    agreement.id = Id<Agreement>::fresh();
    agreement.version = current->version + 1;
    agreement.draftedOn = today;
    Draft draft(mentorship);
    draft.put(agreement);
    for (const auto &[id, signedClause] : mentorship.all<Clause>()) {
        if (signedClause.agreement != current->id)
            continue;
        Clause clause = signedClause;
        clause.id = Id<Clause>::fresh();
        clause.agreement = agreement.id;
        draft.put(clause);
    }
    return draft.finish();
}

Edit decide(const Mentorship &mentorship, Id<Person> person, std::optional<Verdict> verdict, QDate today)
{
    const Decision *known = lookup::decisionOf(mentorship, person);
    if (!verdict)
        return known ? Draft(mentorship).drop(known->id).finish() : Changeset{};
    Decision decision = known ? *known : Decision{};
    if (!known)
        decision.id = Id<Decision>::fresh();
    decision.person = person;
    decision.verdict = *verdict;
    decision.decidedOn = today;
    return Draft(mentorship).put(decision).finish();
}

Edit explainDecision(const Mentorship &mentorship, Id<Person> person, const QString &reason)
{
    const Decision *known = lookup::decisionOf(mentorship, person);
    if (!known)
        return failure(Error::Kind::Missing, EditsWords::tr("Decide first, then say why."));
    return write(mentorship, known->id, &Decision::reason, reason);
}

} // namespace edits

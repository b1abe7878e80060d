// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/blind.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/packs/promptof.h"
#include "core/mentoring/views/lookup.h"

namespace blind {

namespace {

/// The rule: `author`'s answer among those of everyone for whom `asked` holds.
template <class Asked, class Answered>
View view(const Mentorship &mentorship, Id<Person> author, bool shown, Asked &&asked, Answered &&answered)
{
    if (!answered(author))
        return View::Missing;
    const std::vector<Person> people = forms::people(mentorship);
    const bool all = std::all_of(
        people.begin(), people.end(), [&](const Person &person) { return !asked(person) || answered(person.id); });
    return shown || all ? View::Open : View::Waiting;
}

bool says(const Evaluation *evaluation)
{
    return evaluation && !evaluation->text.trimmed().isEmpty();
}

} // namespace

View decision(const Mentorship &mentorship, Id<Person> author)
{
    return view(
        mentorship,
        author,
        false,
        [](const Person &) { return true; },
        [&](Id<Person> person) { return lookup::decisionOf(mentorship, person) != nullptr; });
}

View evaluation(const Mentorship &mentorship, Id<Person> author, Review review, const QString &prompt)
{
    const auto answerOf = [&](Id<Person> person) { return lookup::evaluationOf(mentorship, person, review, prompt); };
    const Evaluation *answer = answerOf(author);
    const Prompt *asks = builtInPack(mentorship.programme().pack).find(prompts::listOf(review), prompt);
    return view(
        mentorship,
        author,
        answer && isShared(*answer),
        [&](const Person &person) { return !asks || asks->isFor(person.role); },
        [&](Id<Person> person) { return says(answerOf(person)); });
}

QDate answeredByAllOn(const Mentorship &mentorship, Review review)
{
    QDate last;
    for (const Person &person : forms::people(mentorship)) {
        QDate first;
        for (const auto &[id, evaluation] : mentorship.all<Evaluation>()) {
            if (evaluation.author == person.id && evaluation.review == review && says(&evaluation)
                && (!first.isValid() || evaluation.answeredOn < first))
                first = evaluation.answeredOn;
        }
        if (!first.isValid())
            return {};
        last = std::max(last, first);
    }
    return last;
}

} // namespace blind

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"

#include "core/mentoring/edits/words.h"

namespace edits {

Edit answer(const Mentorship &mentorship, const Question &question, const QString &text, QDateTime now)
{
    const Reflection *known = lookup::answerTo(mentorship, question);
    Draft draft(mentorship);
    if (text.isEmpty() && known && !isShared(*known) && !known->starred)
        return draft.drop(known->id).finish();
    if (text.isEmpty() && !known)
        return Changeset{};
    Reflection reflection = known ? *known : Reflection{};
    if (!known) {
        reflection.id = Id<Reflection>::fresh();
        reflection.author = question.author;
        reflection.occasion = question.occasion;
        reflection.meeting = question.meeting;
        reflection.prompt = question.prompt;
        reflection.writtenAt = now;
    }
    reflection.text = rules::cleaned(text);
    return draft.put(reflection).finish();
}

Edit shareAnswer(const Mentorship &mentorship, const Question &question, Visibility visibility)
{
    const Reflection *known = lookup::answerTo(mentorship, question);
    if (!known)
        return failure(Error::Kind::Missing, EditsWords::tr("Write something first, then share it."));
    return setVisibility(mentorship, known->id, visibility);
}

Edit reflect(const Mentorship &mentorship, Id<Reflection> fresh, Id<Person> author, const QString &text, QDateTime now)
{
    Reflection reflection;
    reflection.id = fresh;
    reflection.author = author;
    reflection.text = rules::cleaned(text);
    reflection.writtenAt = now;
    return Draft(mentorship).put(reflection).finish();
}

Edit star(const Mentorship &mentorship, Id<Reflection> id, bool starred)
{
    return write(mentorship, id, &Reflection::starred, starred);
}

} // namespace edits

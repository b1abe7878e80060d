// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/draft.h"
#include "core/mentoring/packs/pack.h"
#include "core/mentoring/views/lookup.h"

/// Every verb of the program. Each is a pure function of the mentorship as it is: it returns what would
/// change, or the Error that says what is missing. Nothing here reads a clock: `today` and `now` (UTC)
/// come in as arguments.
namespace edits {

using Edit = Result<Changeset>;
using lookup::Question;

// The mentorship ---------------------------------------------------------------------------------------

/// What the start page asks for.
struct Beginning
{
    Form form = Form::Mentoring;
    QString title;
    std::vector<Person> people; ///< names, roles, who is `mine`; ids and positions are given here
    QDate startsOn;
    QDate endsOn;
    int rhythmWeeks = 4;
    int meetingMinutes = 60;
    QString place;
    QString zone;
};

/// A new mentorship. Missing when a name is.
[[nodiscard]] Edit start(const Beginning &beginning, QDateTime now);

[[nodiscard]] Edit pause(const Mentorship &, QDate today);
[[nodiscard]] Edit resume(const Mentorship &);

/// Closes the process with the pair's own words. Closing before the final evaluation is ending early:
/// an honourable end, remembered as such.
[[nodiscard]] Edit close(const Mentorship &, QDate today);
[[nodiscard]] Edit reopen(const Mentorship &);
[[nodiscard]] Edit archive(const Mentorship &, QDate today);
[[nodiscard]] Edit unarchive(const Mentorship &);

/// Removes the mentorship and everything in it.
[[nodiscard]] Edit erase(const Mentorship &);

// Any record -------------------------------------------------------------------------------------------

/// Writes one field of one record: the edit behind every plain input. Texts are cleaned of control
/// characters; a signed agreement's clauses are refused.
template <class R, class V>
[[nodiscard]] Edit write(const Mentorship &, Id<R>, V R::*field, const std::type_identity_t<V> &value);

/// Removes a record and what belongs to it for good.
template <class R>
[[nodiscard]] Edit remove(const Mentorship &, Id<R>);

/// Removes a record and what belongs to it, and keeps them in the trash if they are of the types that it keeps.
template <class R>
[[nodiscard]] Edit trash(const Mentorship &, Id<R>, Id<Person> by, QDateTime now);

/// Shares a personal record with the others, or keeps it private. Refused for what is always private.
template <Personal R>
[[nodiscard]] Edit setVisibility(const Mentorship &, Id<R>, Visibility);

// The trash ----------------------------------------------------------------------------------------------

/// Puts back what an entry holds, as far as it still fits: a link to what is gone stays empty. Missing when what
/// it belonged to is gone, Refused when something else was written in its place.
[[nodiscard]] Edit putBack(const Mentorship &, Id<Removal>);

/// Forgets for good what `reader` finds in the trash, and the pictures that no text shows any more.
[[nodiscard]] Edit emptyTrash(const Mentorship &, Id<Person> reader);

/// Forgets for good what has been in the trash for longer than it is kept (removals.h), and the pictures that no text
/// shows any more.
[[nodiscard]] Edit expireTrash(const Mentorship &, QDateTime now);

// Pictures -----------------------------------------------------------------------------------------------

/// An edit together with those of `fresh` that the texts it writes name and that are not there yet, so that text and
/// pictures come and go as one. Of these only hash, format and bytes count. Refused when there is no room left.
[[nodiscard]] Edit withPictures(const Mentorship &, Edit, const std::vector<Picture> &fresh, Id<Person> author,
                                QDateTime now);

// Prepare, get acquainted, reflect -----------------------------------------------------------------------

/// Writes the answer to a prompt; an emptied private answer is removed.
[[nodiscard]] Edit answer(const Mentorship &, const Question &, const QString &text, QDateTime now);

/// Sets the visibility of an answer that has a text. Refused for prompts that are always private.
[[nodiscard]] Edit shareAnswer(const Mentorship &, const Question &, Visibility);

/// A free entry in the journal.
[[nodiscard]] Edit reflect(const Mentorship &, Id<Reflection> fresh, Id<Person> author, const QString &text,
                           QDateTime now);
[[nodiscard]] Edit star(const Mentorship &, Id<Reflection>, bool starred);

// Goals --------------------------------------------------------------------------------------------------

[[nodiscard]] Edit addGoal(const Mentorship &, Id<Goal> fresh, Id<Person> author, const QString &title);

/// Rates a goal on a day; a second rating on the same day replaces the first.
[[nodiscard]] Edit rateGoal(const Mentorship &, Id<Goal>, int value, QDate today);
[[nodiscard]] Edit explainRating(const Mentorship &, Id<Rating>, const QString &evidence);
[[nodiscard]] Edit setGoalState(const Mentorship &, Id<Goal>, GoalState, QDate today);

/// Moves a goal among its author's goals by `steps` (−1 up, 1 down).
[[nodiscard]] Edit moveGoal(const Mentorship &, Id<Goal>, int steps);

// The agreement ------------------------------------------------------------------------------------------

[[nodiscard]] Edit answerClause(const Mentorship &, Id<Person> author, const QString &key, const QString &text);

/// Begins version 1 with the clauses of the pack.
[[nodiscard]] Edit draftAgreement(const Mentorship &, const Pack &, QDate today);

/// Writes the common wording of a clause. Refused in an agreement that everyone has signed. Wording a
/// clause that some have signed takes their signatures back.
[[nodiscard]] Edit wordClause(const Mentorship &, Id<Clause>, const QString &wording);

/// Missing while no clause has a wording.
[[nodiscard]] Edit sign(const Mentorship &, Id<Agreement>, Id<Person>, QDate today);
[[nodiscard]] Edit unsign(const Mentorship &, Id<Agreement>, Id<Person>);

/// A new version that begins with the wording of the signed one.
[[nodiscard]] Edit reviseAgreement(const Mentorship &, QDate today);

/// One person's decision; deciding again replaces it. An empty verdict takes it back.
[[nodiscard]] Edit decide(const Mentorship &, Id<Person>, std::optional<Verdict>, QDate today);
[[nodiscard]] Edit explainDecision(const Mentorship &, Id<Person>, const QString &reason);

// Meetings -----------------------------------------------------------------------------------------------

/// `count` meetings from `first` on (UTC) in the mentorship's rhythm, at the same local time.
[[nodiscard]] Edit planMeetings(const Mentorship &, QDateTime first, int count);
[[nodiscard]] Edit addMeeting(const Mentorship &, Id<Meeting> fresh, QDateTime startsAt);
[[nodiscard]] Edit moveMeeting(const Mentorship &, Id<Meeting>, QDateTime startsAt);
[[nodiscard]] Edit skipMeeting(const Mentorship &, Id<Meeting>, const QString &reason);
[[nodiscard]] Edit cancelMeeting(const Mentorship &, Id<Meeting>, const QString &reason);

/// Refused before the meeting's own day.
[[nodiscard]] Edit holdMeeting(const Mentorship &, Id<Meeting>, QDateTime now);

/// Back to planned, whatever it was.
[[nodiscard]] Edit reopenMeeting(const Mentorship &, Id<Meeting>);

/// Puts the proposals of agenda.h on the agenda.
[[nodiscard]] Edit draftAgenda(const Mentorship &, Id<Meeting>, Id<Person> author);
[[nodiscard]] Edit addTopic(const Mentorship &, Id<AgendaItem> fresh, Id<Meeting>, Id<Person> author,
                            const QString &topic);
[[nodiscard]] Edit tickTopic(const Mentorship &, Id<AgendaItem>, bool done);
[[nodiscard]] Edit moveTopic(const Mentorship &, Id<AgendaItem>, int steps);

/// Puts a topic at a place of its agenda, counted from 0; past an end it stops there.
[[nodiscard]] Edit placeTopic(const Mentorship &, Id<AgendaItem>, int position);

/// A person's note of a meeting: one a person and visibility grows as they type.
[[nodiscard]] Edit writeNote(const Mentorship &, Id<Meeting>, Id<Person> author, Visibility, const QString &text,
                             QDateTime now);

[[nodiscard]] Edit promise(const Mentorship &, Id<ActionItem> fresh, Id<Person> owner, Id<Meeting>,
                           const QString &what);
[[nodiscard]] Edit setPromiseState(const Mentorship &, Id<ActionItem>, PromiseState, QDate today);

// Learning -----------------------------------------------------------------------------------------------

[[nodiscard]] Edit addActivity(const Mentorship &, Id<LearningActivity> fresh, Id<Person> author, ActivityKind,
                               const QString &title, QDate today);

/// Sets the state and with it the dates: going back empties the later ones.
[[nodiscard]] Edit setActivityState(const Mentorship &, Id<LearningActivity>, ActivityState, QDate today);

// Evaluation and change in use ---------------------------------------------------------------------------

[[nodiscard]] Edit evaluate(const Mentorship &, Id<Person> author, Review, const QString &prompt, const QString &text,
                            QDate today);
[[nodiscard]] Edit shareEvaluation(const Mentorship &, Id<Person> author, Review, const QString &prompt, Visibility);

[[nodiscard]] Edit addCommitment(const Mentorship &, Id<Commitment> fresh, Id<Person> author, const QString &what,
                                 QDate today);
[[nodiscard]] Edit lookBack(const Mentorship &, Id<Commitment>, int months, StillDoing, QDate today);

// The summary --------------------------------------------------------------------------------------------

/// Puts a record in the summary or leaves it out, by name. Choosing what the rule says anyway forgets the choice.
[[nodiscard]] Edit includeInSummary(const Mentorship &, const QUuid &record, bool included);

/// Prints a passage among the chosen quotes. Missing when the passage is empty.
[[nodiscard]] Edit quote(const Mentorship &, Id<Pick> fresh, const QUuid &record, const QString &passage);

} // namespace edits

#include "core/mentoring/edits/anyrecord.h"

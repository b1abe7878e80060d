// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/summary.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/packs/pack.h"
#include "core/mentoring/views/blind.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/rhythm.h"

namespace summary {

namespace {

/// Whether it goes in as long as nobody chose otherwise: of the personal what is shared.
template <class R>
bool goesIn(const R &record)
{
    if constexpr (Personal<R>)
        return isShared(record);
    else
        return !std::is_same_v<R, Removal> && !std::is_same_v<R, Picture>; // those follow the texts that show them
}

/// Whether there is anything to print: a shared answer that was emptied stays, without a text.
template <class R>
bool saysSomething(const R &record)
{
    if constexpr (requires { record.text; })
        return !record.text.trimmed().isEmpty();
    else
        return true;
}

/// The records of one type that go in, sorted.
template <class R, class Before>
std::vector<R> included(const Mentorship &mentorship, Before &&before)
{
    return mentorship.sorted<R>(
        [&](const R &record) { return saysSomething(record) && isIncluded(mentorship, record.id.uuid()); }, before);
}

std::vector<SideBySide> review(const Mentorship &mentorship, Review review, const std::vector<Person> &people)
{
    const Pack &pack = builtInPack(mentorship.programme().pack);
    std::vector<SideBySide> rows;
    for (const Prompt &prompt :
         pack.list(review == Review::Final ? QStringLiteral("final") : QStringLiteral("midpoint"))) {
        SideBySide row{prompt.key, {}};
        for (const Person &person : people) {
            const Evaluation *evaluation = lookup::evaluationOf(mentorship, person.id, review, prompt.key);
            row.answers.push_back(evaluation && isIncluded(mentorship, evaluation->id.uuid()) ? evaluation->text
                                                                                              : QString());
        }
        if (std::any_of(
                row.answers.begin(), row.answers.end(), [](const QString &text) { return !text.trimmed().isEmpty(); }))
            rows.push_back(row);
    }
    return rows;
}

/// When the pair last answered in the final evaluation.
QDate evaluatedOn(const Mentorship &mentorship)
{
    QDate last;
    for (const auto &[id, evaluation] : mentorship.all<Evaluation>()) {
        if (evaluation.review == Review::Final && (!last.isValid() || evaluation.answeredOn > last))
            last = evaluation.answeredOn;
    }
    return last;
}

/// The included notes of meetings, in the order of the meetings.
std::vector<Note> notes(const Mentorship &mentorship)
{
    const auto begins = [&](const Note &note) {
        const Meeting *meeting = mentorship.find(note.meeting);
        return meeting ? meeting->startsAt : note.writtenAt;
    };
    return included<Note>(mentorship, [&](const Note &a, const Note &b) { return begins(a) < begins(b); });
}

std::vector<GoalLine> goals(const Mentorship &mentorship)
{
    std::vector<GoalLine> lines;
    for (const Goal &goal :
         included<Goal>(mentorship, [](const Goal &a, const Goal &b) { return a.position < b.position; })) {
        lines.push_back(
            {goal,
             mentorship.sorted<Rating>([&](const Rating &rating) { return rating.goal == goal.id; },
                                       [](const Rating &a, const Rating &b) { return a.ratedOn < b.ratedOn; })});
    }
    return lines;
}

/// The passages chosen by name, and every included reflection that was not chosen as a whole.
std::vector<QuoteLine> quotes(const Mentorship &mentorship)
{
    std::vector<QuoteLine> lines;
    std::vector<QUuid> quoted;
    for (const auto &[id, pick] : mentorship.all<Pick>()) {
        if (pick.quote.isEmpty())
            continue;
        const Reflection *reflection = mentorship.find(Id<Reflection>(pick.record));
        if (reflection && !reading::isAlwaysPrivate(mentorship, *reflection)) {
            lines.push_back({pick.quote, reflection->author, *reflection, {}, true});
            if (pick.quote == reflection->text.trimmed())
                quoted.push_back(pick.record);
        } else if (const Evaluation *evaluation = mentorship.find(Id<Evaluation>(pick.record))) {
            lines.push_back({pick.quote, evaluation->author, {}, *evaluation, true});
        }
    }
    for (const Reflection &reflection : included<Reflection>(
             mentorship, [](const Reflection &a, const Reflection &b) { return a.writtenAt < b.writtenAt; })) {
        const bool known = std::find(quoted.begin(), quoted.end(), reflection.id.uuid()) != quoted.end();
        const bool hasOwnPlace = reflection.occasion == Occasion::Prepare
            || reflection.occasion == Occasion::GetAcquainted;
        if (!known && !hasOwnPlace)
            lines.push_back({reflection.text, reflection.author, reflection, {}, false});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const QuoteLine &a, const QuoteLine &b) {
        const auto when = [](const QuoteLine &line) {
            return line.source ? line.source->writtenAt.date() : line.review ? line.review->answeredOn : QDate();
        };
        return when(a) < when(b);
    });
    return lines;
}

/// The hashes of pictures that the words of a summary name.
QSet<QString> namedIn(const Summary &summary)
{
    QSet<QString> hashes = pictures::namedIn(Record(summary.programme));
    const auto addText = [&](const QString &text) {
        for (const QString &hash : pictures::namedIn(text))
            hashes.insert(hash);
    };
    const auto addAll = [&](const auto &records) {
        for (const auto &record : records)
            hashes.unite(pictures::namedIn(Record(record)));
    };
    addAll(summary.meetings);
    addAll(summary.notes);
    addAll(summary.clauses);
    addAll(summary.decisions);
    addAll(summary.preparation);
    addAll(summary.learning);
    for (const GoalLine &line : summary.goals) {
        hashes.unite(pictures::namedIn(Record(line.goal)));
        addAll(line.ratings);
    }
    for (const QuoteLine &line : summary.quotes)
        addText(line.text); // and no more of where it was written
    for (const std::vector<SideBySide> *rows : {&summary.midPoint, &summary.finalEvaluation}) {
        for (const SideBySide &row : *rows)
            std::for_each(row.answers.begin(), row.answers.end(), addText);
    }
    for (const CommitmentLine &line : summary.commitments) {
        hashes.unite(pictures::namedIn(Record(line.commitment)));
        addAll(line.lookBacks);
    }
    return hashes;
}

} // namespace

QString Summary::nameOf(Id<Person> id) const
{
    for (const Person &person : people) {
        if (person.id == id)
            return person.name;
    }
    return {};
}

bool isIncludedByRule(const Mentorship &mentorship, const QUuid &uuid)
{
    bool shared = false;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (const R *record = mentorship.find(Id<R>(uuid)))
            shared = goesIn(*record);
    });
    return shared;
}

bool isIncluded(const Mentorship &mentorship, const QUuid &uuid)
{
    const Reflection *reflection = mentorship.find(Id<Reflection>(uuid));
    if (reflection && reading::isAlwaysPrivate(mentorship, *reflection))
        return false;
    for (const auto &[id, pick] : mentorship.all<Pick>()) {
        if (pick.record == uuid && pick.quote.isEmpty())
            return pick.included;
    }
    return isIncludedByRule(mentorship, uuid);
}

Summary make(const Mentorship &mentorship)
{
    Summary summary;
    summary.programme = mentorship.programme();
    summary.people = forms::people(mentorship);
    summary.meetings = rhythm::meetings(mentorship);
    for (const Meeting &meeting : summary.meetings) {
        if (meeting.state == MeetingState::Held) {
            ++summary.heldMeetings;
            summary.heldMinutes += meeting.minutes;
        }
    }
    for (const auto &[id, item] : mentorship.all<AgendaItem>())
        summary.topics[item.meeting] += item.done;
    summary.notes = notes(mentorship);
    summary.goals = goals(mentorship);
    if (const Agreement *agreement = lookup::currentAgreement(mentorship)) {
        summary.clauses = mentorship.sorted<Clause>(
            [&](const Clause &clause) {
                return clause.agreement == agreement->id && !clause.wording.trimmed().isEmpty();
            },
            [](const Clause &a, const Clause &b) { return a.position < b.position; });
        summary.signatures = mentorship.sorted<Signature>(
            [&](const Signature &signature) { return signature.agreement == agreement->id; },
            [](const Signature &a, const Signature &b) { return a.signedOn < b.signedOn; });
    }
    summary.decisions = mentorship.sorted<Decision>(
        [&](const Decision &decision) { return blind::decision(mentorship, decision.person) == blind::View::Open; },
        [](const Decision &a, const Decision &b) { return a.decidedOn < b.decidedOn; });
    summary.preparation = mentorship.sorted<Reflection>(
        [&](const Reflection &reflection) {
            return (reflection.occasion == Occasion::Prepare || reflection.occasion == Occasion::GetAcquainted)
                && saysSomething(reflection) && isIncluded(mentorship, reflection.id.uuid());
        },
        [](const Reflection &a, const Reflection &b) { return a.writtenAt < b.writtenAt; });
    summary.learning = included<LearningActivity>(mentorship, [](const LearningActivity &a, const LearningActivity &b) {
        return (a.doneOn.isValid() ? a.doneOn : a.plannedOn) < (b.doneOn.isValid() ? b.doneOn : b.plannedOn);
    });
    summary.quotes = quotes(mentorship);
    summary.midPoint = review(mentorship, Review::MidPoint, summary.people);
    summary.finalEvaluation = review(mentorship, Review::Final, summary.people);
    summary.evaluatedOn = evaluatedOn(mentorship);
    for (const Commitment &commitment : included<Commitment>(
             mentorship, [](const Commitment &a, const Commitment &b) { return a.madeOn < b.madeOn; })) {
        summary.commitments.push_back(
            {commitment,
             mentorship.sorted<LookBack>([&](const LookBack &lookBack) { return lookBack.commitment == commitment.id; },
                                         [](const LookBack &a, const LookBack &b) { return a.months < b.months; })});
    }
    for (const QString &hash : namedIn(summary)) {
        if (const Picture *picture = pictures::find(mentorship, hash))
            summary.pictures.emplace(hash, *picture);
    }
    return summary;
}

} // namespace summary

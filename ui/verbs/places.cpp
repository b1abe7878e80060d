// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/places.h"

#include "core/mentoring/edits/edits.h"
#include "ui/verbs/actions.h"
#include "ui/words/meetingwords.h"

namespace places {

namespace {

// One function for each type of record. -----------------------------------------------------------------------

Place placeOf(const Mentorship &, const Programme &programme)
{
    return {programme.closing.isEmpty() ? PageId::Now : PageId::ChangeInUse, {}};
}

Place placeOf(const Mentorship &, const Person &)
{
    return {PageId::GetAcquainted, {}};
}

Place placeOf(const Mentorship &, const Agreement &agreement)
{
    return {PageId::GetAcquainted, agreement.id.uuid()};
}

Place placeOf(const Mentorship &, const Clause &clause)
{
    return {PageId::GetAcquainted, clause.id.uuid()};
}

/// What one person thinks of a clause stands with the clause.
Place placeOf(const Mentorship &mentorship, const ClauseAnswer &answer)
{
    const Agreement *agreement = lookup::currentAgreement(mentorship);
    for (const auto &[id, clause] : mentorship.all<Clause>()) {
        if (agreement && clause.agreement == agreement->id && clause.key == answer.key)
            return {PageId::GetAcquainted, id.uuid()};
    }
    return {PageId::GetAcquainted, agreement ? agreement->id.uuid() : QUuid()};
}

Place placeOf(const Mentorship &, const Signature &signature)
{
    return {PageId::GetAcquainted, signature.agreement.uuid()};
}

Place placeOf(const Mentorship &, const Decision &decision)
{
    return {PageId::GetAcquainted, decision.id.uuid()};
}

Place placeOf(const Mentorship &, const Goal &goal)
{
    return {PageId::Prepare, goal.id.uuid()};
}

Place placeOf(const Mentorship &, const Rating &rating)
{
    return {PageId::Evaluation, rating.goal.uuid()};
}

Place placeOf(const Mentorship &, const Meeting &meeting)
{
    return {PageId::Dialogue, meeting.id.uuid()};
}

Place placeOf(const Mentorship &, const Note &note)
{
    return {PageId::Dialogue, note.id.uuid()};
}

Place placeOf(const Mentorship &, const ActionItem &promise)
{
    return promise.meeting.isNull() ? Place{} : Place{PageId::Dialogue, promise.id.uuid()};
}

Place placeOf(const Mentorship &, const AgendaItem &topic)
{
    return {PageId::Dialogue, topic.id.uuid()};
}

Place placeOf(const Mentorship &, const Reflection &reflection)
{
    switch (reflection.occasion) {
    case Occasion::Prepare:
        return {PageId::Prepare, reflection.id.uuid()};
    case Occasion::GetAcquainted:
        return {PageId::GetAcquainted, reflection.id.uuid()};
    case Occasion::BeforeMeeting:
    case Occasion::AfterMeeting:
        return {PageId::Dialogue, reflection.id.uuid()};
    case Occasion::Journal:
        break;
    }
    return {PageId::Journal, reflection.id.uuid()};
}

Place placeOf(const Mentorship &, const LearningActivity &activity)
{
    return {PageId::Learning, activity.id.uuid()};
}

Place placeOf(const Mentorship &, const Evaluation &evaluation)
{
    return {PageId::Evaluation, evaluation.id.uuid()};
}

Place placeOf(const Mentorship &, const Commitment &commitment)
{
    return {PageId::ChangeInUse, commitment.id.uuid()};
}

Place placeOf(const Mentorship &, const LookBack &lookBack)
{
    return {PageId::ChangeInUse, lookBack.commitment.uuid()};
}

Place placeOf(const Mentorship &, const Pick &pick)
{
    return {PageId::Summary, pick.record};
}

/// What lies in the trash is on no page.
Place placeOf(const Mentorship &, const Removal &)
{
    return {};
}

/// A picture is where the texts are that show it.
Place placeOf(const Mentorship &, const Picture &)
{
    return {};
}

} // namespace

QString name(PageId page)
{
    return withoutMnemonic(Actions::tr(Actions::table()[static_cast<size_t>(actOf(page))].text));
}

std::optional<PageId> named(const QString &name)
{
    const qsizetype page = plainNames().indexOf(name);
    return page < 0 ? std::nullopt : std::optional(everyPage.at(static_cast<size_t>(page)));
}

const QStringList &plainNames()
{
    constexpr const char *all = "now prepare get-acquainted dialogue learning evaluation change-in-use journal summary";
    static const QStringList names = QString::fromLatin1(all).split(QLatin1Char(' '));
    return names;
}

QString name(const Mentorship &mentorship, const Place &place)
{
    if (const Meeting *meeting = mentorship.find(Id<Meeting>(place.subject)))
        return meetingwords::heading(mentorship, *meeting);
    return name(place.page);
}

Place of(const Mentorship &mentorship, const QUuid &record)
{
    Place place;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (const R *found = mentorship.find(Id<R>(record)))
            place = placeOf(mentorship, *found);
    });
    return place;
}

} // namespace places

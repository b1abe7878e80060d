// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/actionitem.h"
#include "core/mentoring/records/agendaitem.h"
#include "core/mentoring/records/agreement.h"
#include "core/mentoring/records/clause.h"
#include "core/mentoring/records/clauseanswer.h"
#include "core/mentoring/records/commitment.h"
#include "core/mentoring/records/decision.h"
#include "core/mentoring/records/evaluation.h"
#include "core/mentoring/records/goal.h"
#include "core/mentoring/records/learningactivity.h"
#include "core/mentoring/records/lookback.h"
#include "core/mentoring/records/meeting.h"
#include "core/mentoring/records/note.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/pick.h"
#include "core/mentoring/records/picture.h"
#include "core/mentoring/records/programme.h"
#include "core/mentoring/records/rating.h"
#include "core/mentoring/records/reflection.h"
#include "core/mentoring/records/removal.h"
#include "core/mentoring/records/signature.h"

#include <map>
#include <variant>

/// Every record there is. Storage, export, undo and the mentorship itself are made from this one list; a
/// record stands after those it refers to, so that saving in this order meets no missing reference.
template <template <class...> class Of>
using EveryRecord = Of<Programme, Person, Agreement, Clause, ClauseAnswer, Signature, Decision, Goal, Rating, Meeting,
                       Note, ActionItem, Reflection, LearningActivity, AgendaItem, Evaluation, Commitment, LookBack,
                       Pick, Picture, Removal>;

using Record = EveryRecord<std::variant>;

namespace detail {
template <class... Rs>
struct ForEach
{
    template <class Visit>
    static void call(Visit &&visit)
    {
        (visit(std::type_identity<Rs>{}), ...);
    }
};

template <class... Rs>
struct Places
{
    template <class R>
    static constexpr size_t before()
    {
        size_t count = 0;
        (void)((std::is_same_v<R, Rs> || (++count, false)) || ...);
        return count;
    }
};
} // namespace detail

/// The place of a type in the list, which a record of it tells with index().
template <class R>
inline constexpr size_t placeOf = EveryRecord<detail::Places>::template before<R>();

/// Calls `visit(std::type_identity<R>{})` for every record type, in the order of the list.
template <class Visit>
void forEachRecordType(Visit &&visit)
{
    EveryRecord<detail::ForEach>::call(std::forward<Visit>(visit));
}

/// The id of any record, whatever its type.
inline QUuid uuidOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.id.uuid(); }, record);
}

/// The mentorship that a record belongs to.
inline Id<Programme> mentorshipOf(const Record &record)
{
    return std::visit(
        []<class R>(const R &r) {
            if constexpr (std::is_same_v<R, Programme>)
                return r.id;
            else
                return r.mentorship;
        },
        record);
}

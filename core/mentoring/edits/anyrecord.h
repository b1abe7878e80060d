// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The verbs of edits.h that serve every record type; included by edits.h alone.

#include "core/mentoring/edits/edits.h"
#include "core/mentoring/records/rules.h"
#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/removals.h"

namespace edits {

/// NotFound: the record went while its page was open.
[[nodiscard]] tl::unexpected<Error> gone();

/// Refused: this prompt's answers never leave their author.
[[nodiscard]] tl::unexpected<Error> neverShared();

/// Refused: a version that everyone has signed stays as it is.
[[nodiscard]] tl::unexpected<Error> alreadySigned();

/// The changeset that removes `record`, and keeps it in the trash.
[[nodiscard]] Changeset intoTrash(const Mentorship &mentorship, Changeset changeset, const Record &record,
                                  Id<Person> by, const QDateTime &now);

template <class R, class V>
Edit write(const Mentorship &mentorship, Id<R> id, V R::*field, const std::type_identity_t<V> &value)
{
    static_assert(!std::is_same_v<R, Clause>, "a clause is worded with wordClause, which minds the signatures");
    const R *was = mentorship.find(id);
    if (!was)
        return gone();
    if constexpr (std::is_same_v<R, Reflection> && std::is_same_v<V, Visibility>) {
        if (isShared(value) && reading::isAlwaysPrivate(mentorship, *was))
            return neverShared();
    }
    R is = *was;
    if constexpr (std::is_same_v<V, QString>)
        is.*field = rules::cleaned(value);
    else
        is.*field = value;
    return Draft(mentorship).put(std::move(is)).finish();
}

template <class R>
Edit remove(const Mentorship &mentorship, Id<R> id)
{
    const R *was = mentorship.find(id);
    if (!was)
        return gone();
    if constexpr (std::is_same_v<R, Clause> || std::is_same_v<R, Signature>) {
        if (lookup::isSigned(mentorship, was->agreement))
            return alreadySigned();
    }
    return Draft(mentorship).drop(id).finish();
}

template <class R>
Edit trash(const Mentorship &mentorship, Id<R> id, Id<Person> by, QDateTime now)
{
    const R *was = mentorship.find(id);
    Edit edit = remove(mentorship, id);
    if constexpr (removals::isKept<R>) {
        if (edit && was)
            return intoTrash(mentorship, std::move(*edit), *was, by, now);
    }
    return edit;
}

template <Personal R>
Edit setVisibility(const Mentorship &mentorship, Id<R> id, Visibility visibility)
{
    return write(mentorship, id, &R::visibility, visibility);
}

} // namespace edits

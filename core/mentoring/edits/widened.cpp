// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/widened.h"

#include "core/mentoring/edits/edits.h"
#include "core/mentoring/views/redacted.h"

#include <QCoreApplication>

namespace edits {

namespace {

struct SeenWords
{
    Q_DECLARE_TR_FUNCTIONS(Seen)
};

template <class R>
bool isHidden(const Mentorship &whole, Id<R> id)
{
    const R *record = whole.find(id);
    return record && !redacted::isSeen(whole, *record);
}

/// `is` for the whole mentorship: a link that only looked empty, and was left so, names again what it did.
template <class R>
R withHiddenLinks(const Mentorship &whole, R is)
{
    const R *was = whole.find(is.id);
    if (!was)
        return is;
    forEachReference(*was, [&](const auto &field, const auto &id) {
        if (field.bond == Bond::Link && (is.*(field.member)).isNull() && isHidden(whole, id))
            is.*(field.member) = was->*(field.member);
    });
    return is;
}

/// The trash keeps what went on the whole, not only what was seen of it.
Changeset removalsInto(const Mentorship &whole, const Changeset &decided, Changeset edit)
{
    for (const Change &entry : decided.changes) {
        const Removal *removal = entry.is ? std::get_if<Removal>(&*entry.is) : nullptr;
        if (!removal || entry.was)
            continue;
        const auto isIt = [&](const Change &change) {
            return !change.is
                && std::visit([&]<class R>(const R &) { return removal->kind == QLatin1String(Describe<R>::table); },
                              *change.was);
        };
        const auto removed = std::find_if(decided.changes.begin(), decided.changes.end(), isIt);
        if (removed != decided.changes.end())
            edit = intoTrash(whole, std::move(edit), *removed->was, removal->removedBy, removal->removedAt);
    }
    return edit;
}

} // namespace

Result<Changeset> widened(const Mentorship &whole, const Changeset &decided)
{
    Draft draft(whole);
    for (const Change &change : decided.changes) {
        if (change.is && std::holds_alternative<Removal>(*change.is))
            continue;
        if (!change.is && std::holds_alternative<Programme>(*change.was))
            return erase(whole);
        if (const auto *picture = change.is ? std::get_if<Picture>(&*change.is) : nullptr) {
            if (!whole.find(picture->id)) // a hidden text may show it already
                draft.put(*picture);
            continue;
        }
        if (!change.is) {
            std::visit([&](const auto &was) { draft.drop(was.id); }, *change.was);
        } else if (!redacted::isSeen(whole, *change.is) && !(change.was && redacted::isSeen(whole, *change.was))) {
            return failure(Error::Kind::Refused,
                           SeenWords::tr("Private items are hidden now. Show them again to write something private."));
        } else {
            std::visit([&](const auto &is) { draft.put(withHiddenLinks(whole, is)); }, *change.is);
        }
    }
    return removalsInto(whole, decided, draft.finish());
}

} // namespace edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/seen.h"

#include "core/mentoring/edits.h"
#include "core/mentoring/pictures.h"

#include <QCoreApplication>

namespace seen {

namespace {

struct SeenWords
{
    Q_DECLARE_TR_FUNCTIONS(Seen)
};

/// Whether the record with this id is seen. One that isn't there hides nothing.
template <class R>
bool isSeenById(const Mentorship &whole, Id<R> id)
{
    const R *record = whole.find(id);
    return !record || isSeen(whole, *record);
}

/// Likewise, whatever its type.
bool isSeenById(const Mentorship &whole, const QUuid &id)
{
    bool answer = true;
    forEachRecordType([&]<class R>(std::type_identity<R>) { answer = answer && isSeenById(whole, Id<R>(id)); });
    return answer;
}

template <class R>
bool isSeenItself(const R &record)
{
    if constexpr (Personal<R>)
        return record.visibility == Visibility::Shared;
    else if constexpr (std::is_same_v<R, Removal>)
        return false; // with what was removed, private things may have gone
    else
        return true;
}

/// The pictures that stand in a text that is seen.
QSet<QString> picturesSeen(const Mentorship &whole)
{
    QSet<QString> hashes;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (!std::is_same_v<R, Picture>) {
            for (const auto &[id, record] : whole.all<R>()) {
                const QSet<QString> named = pictures::namedIn(Record(record));
                if (!named.isEmpty() && isSeen(whole, record))
                    hashes.unite(named);
            }
        }
    });
    return hashes;
}

/// Calls `visit(field, id)` for each reference of the record that is not empty.
template <class R, class Visit>
void forEachReference(const R &record, Visit &&visit)
{
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (IsId<V>::value) {
            if (field.bond != Bond::Value && !(record.*(field.member)).isNull())
                visit(field, record.*(field.member));
        }
    });
}

/// `record` with its links to hidden records emptied.
template <class R>
R withoutHiddenLinks(const Mentorship &whole, R record)
{
    forEachReference(record, [&](const auto &field, const auto &id) {
        if (field.bond == Bond::Link && !isSeenById(whole, id))
            record.*(field.member) = {};
    });
    return record;
}

/// `is` for the whole mentorship: a link that only looked empty, and was left so, names again what it did.
template <class R>
R withHiddenLinks(const Mentorship &whole, R is)
{
    const R *was = whole.find(is.id);
    if (!was)
        return is;
    forEachReference(*was, [&](const auto &field, const auto &id) {
        if (field.bond == Bond::Link && (is.*(field.member)).isNull() && !isSeenById(whole, id))
            is.*(field.member) = was->*(field.member);
    });
    return is;
}

/// The trash keeps what went on the whole, not only what was seen of it.
Changeset intoTrash(const Mentorship &whole, const Changeset &decided, Changeset edit)
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
            edit = edits::intoTrash(whole, std::move(edit), *removed->was, removal->removedBy, removal->removedAt);
    }
    return edit;
}

} // namespace

bool isSeen(const Mentorship &whole, const Record &record)
{
    return std::visit(
        [&]<class R>(const R &r) {
            bool answer = isSeenItself(r);
            forEachReference(r, [&](const auto &field, const auto &id) {
                if (field.bond != Bond::Link)
                    answer = answer && isSeenById(whole, id);
            });
            if constexpr (std::is_same_v<R, Pick>)
                answer = answer && isSeenById(whole, r.record);
            if constexpr (std::is_same_v<R, Picture>)
                answer = answer && picturesSeen(whole).contains(r.hash);
            return answer;
        },
        record);
}

Mentorship only(const Mentorship &whole)
{
    Mentorship result;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (!std::is_same_v<R, Picture>) {
            for (const auto &[id, record] : whole.all<R>()) {
                if (isSeen(whole, record))
                    result.put(withoutHiddenLinks(whole, record));
            }
        }
    });
    for (const QString &hash : pictures::namedIn(result)) {
        if (const Picture *picture = pictures::find(whole, hash))
            result.put(*picture);
    }
    return result;
}

Changeset only(const Mentorship &whole, const Changeset &changeset)
{
    Changeset result;
    for (const Change &change : changeset.changes) {
        if (change.is && isSeen(whole, *change.is)) {
            const auto tidied = [&](const auto &record) -> Record { return withoutHiddenLinks(whole, record); };
            result.changes.push_back({change.was, std::visit(tidied, *change.is)});
        } else {
            result.changes.push_back({change.any(), std::nullopt});
        }
    }
    return result;
}

Result<Changeset> widened(const Mentorship &whole, const Changeset &decided)
{
    Draft draft(whole);
    for (const Change &change : decided.changes) {
        if (change.is && std::holds_alternative<Removal>(*change.is))
            continue;
        if (!change.is && std::holds_alternative<Programme>(*change.was))
            return edits::erase(whole);
        if (const auto *picture = change.is ? std::get_if<Picture>(&*change.is) : nullptr) {
            if (!whole.find(picture->id)) // a hidden text may show it already
                draft.put(*picture);
            continue;
        }
        if (!change.is) {
            std::visit([&](const auto &was) { draft.drop(was.id); }, *change.was);
        } else if (!isSeen(whole, *change.is) && !(change.was && isSeen(whole, *change.was))) {
            return failure(Error::Kind::Refused,
                           SeenWords::tr("Private items are hidden now. Show them again to write something private."));
        } else {
            std::visit([&](const auto &is) { draft.put(withHiddenLinks(whole, is)); }, *change.is);
        }
    }
    return intoTrash(whole, decided, draft.finish());
}

} // namespace seen

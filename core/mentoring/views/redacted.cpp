// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/redacted.h"

#include "core/mentoring/records/pictures.h"

namespace redacted {

namespace {

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
        return isShared(record);
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

} // namespace redacted

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/words.h"
#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/removals.h"

#include <QSet>

namespace edits {

namespace {

/// Whether a record stands where this one stood: of such records there is one.
template <class R>
bool isReplaced([[maybe_unused]] const Mentorship &now, [[maybe_unused]] const R &record)
{
    const R *other = nullptr;
    if constexpr (std::is_same_v<R, Note>)
        other = lookup::noteOf(now, record.meeting, record.author, record.visibility);
    else if constexpr (std::is_same_v<R, Evaluation>)
        other = lookup::evaluationOf(now, record.author, record.review, record.prompt);
    else if constexpr (std::is_same_v<R, Reflection>) {
        if (!record.prompt.isEmpty())
            other = lookup::answerTo(now, {record.author, record.occasion, record.meeting, record.prompt});
    }
    return other != nullptr;
}

/// Empties the links to what is neither there nor `coming`. False when the record belongs to such.
template <class R>
bool fitIn(R &record, const Mentorship &now, const QSet<QUuid> &coming)
{
    bool belongs = true;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (IsId<V>::value) {
            V &reference = record.*(field.member);
            if (field.bond == Bond::Value || reference.isNull() || now.find(reference)
                || coming.contains(reference.uuid()))
                return;
            if (field.bond == Bond::Link)
                reference = {};
            else
                belongs = false;
        }
    });
    return belongs;
}

template <class R>
Result<void> putInto(Draft &draft, const Mentorship &now, const QSet<QUuid> &coming, R record)
{
    if constexpr (std::is_same_v<R, Programme> || std::is_same_v<R, Removal>) {
        return gone();
    } else {
        if (now.contains(record.id.uuid()))
            return failure(Error::Kind::Refused, EditsWords::tr("This is there already, so nothing was put back."));
        if (isReplaced(now, record))
            return failure(
                Error::Kind::Refused,
                EditsWords::tr("You have written something new in its place. Remove that first, then put this back."));
        record.mentorship = now.id();
        if (!fitIn(record, now, coming))
            return failure(Error::Kind::Missing,
                           EditsWords::tr("What this belonged to was removed, too. Put that back first."));
        if constexpr (std::is_same_v<R, Clause> || std::is_same_v<R, Signature>) {
            if (lookup::isSigned(now, record.agreement))
                return alreadySigned();
        }
        if constexpr (std::is_same_v<R, Reflection>) {
            if (reading::isAlwaysPrivate(now, record))
                record.visibility = Visibility::Private;
        }
        draft.put(std::move(record));
        return {};
    }
}

/// Refers again to what is back, where nothing else was chosen in the meantime.
template <class R>
void linkAgain(Draft &draft, const removals::Unlinked &unlinked)
{
    const R *now = draft.find(Id<R>(unlinked.record));
    if (!now || unlinked.table != QLatin1String(Describe<R>::table))
        return;
    R record = *now;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (IsId<V>::value) {
            V &reference = record.*(field.member);
            if (field.bond == Bond::Link && unlinked.field == QLatin1String(field.name) && reference.isNull()
                && draft.find(V(unlinked.to)))
                reference = V(unlinked.to);
        }
    });
    draft.put(std::move(record));
}

/// Drops the entries, and with them the pictures that nothing else names.
Edit drop(const Mentorship &mentorship, const std::vector<Removal> &entries)
{
    Draft draft(mentorship);
    for (const Removal &entry : entries)
        draft.drop(entry.id);
    if (!mentorship.all<Picture>().empty()) {
        Mentorship left = mentorship;
        left.apply(draft.finish());
        const QSet<QString> named = pictures::namedIn(left);
        for (const auto &[id, picture] : mentorship.all<Picture>()) {
            if (!named.contains(picture.hash))
                draft.drop(id);
        }
    }
    return draft.finish();
}

} // namespace

Changeset intoTrash(const Mentorship &mentorship, Changeset changeset, const Record &record, Id<Person> by,
                    const QDateTime &now)
{
    Removal entry = removals::entryFor(record, changeset);
    entry.removedBy = mentorship.find(by) ? by : Id<Person>();
    entry.removedAt = now;
    changeset.changes.push_back({std::nullopt, Record(std::move(entry))});
    return changeset;
}

Edit putBack(const Mentorship &mentorship, Id<Removal> id)
{
    const Removal *entry = mentorship.find(id);
    if (!entry)
        return gone();
    const Result<removals::Content> content = removals::read(*entry);
    if (!content)
        return tl::unexpected(content.error());
    Draft draft(mentorship);
    QSet<QUuid> coming;
    for (const Record &record : content->records)
        coming.insert(uuidOf(record));
    for (const Record &record : content->records) {
        const Result<void> put = std::visit([&](const auto &one) { return putInto(draft, mentorship, coming, one); },
                                            record);
        if (!put)
            return tl::unexpected(put.error());
    }
    for (const removals::Unlinked &unlinked : content->unlinked)
        forEachRecordType([&]<class R>(std::type_identity<R>) { linkAgain<R>(draft, unlinked); });
    draft.drop(id);
    return draft.finish();
}

Edit emptyTrash(const Mentorship &mentorship, Id<Person> reader)
{
    return drop(mentorship, removals::seenBy(mentorship, reader));
}

Edit expireTrash(const Mentorship &mentorship, QDateTime now)
{
    const QDateTime before = now.addDays(-removals::keptDays);
    return drop(mentorship,
                mentorship.sorted<Removal>([&](const Removal &removal) { return removal.removedAt < before; },
                                           [](const Removal &, const Removal &) { return false; }));
}

} // namespace edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/mentorship.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace {

struct MentorshipWords
{
    Q_DECLARE_TR_FUNCTIONS(Mentorship)
};

} // namespace

const Programme &Mentorship::programme() const
{
    static const Programme none;
    const auto &table = all<Programme>();
    return table.empty() ? none : table.begin()->second;
}

bool Mentorship::contains(const QUuid &id) const
{
    bool found = false;
    forEachRecordType([&]<class R>(std::type_identity<R>) { found = found || find(Id<R>(id)); });
    return found;
}

void Mentorship::put(const Record &record)
{
    std::visit([&]<class R>(const R &r) { std::get<Table<R>>(tables_).insert_or_assign(r.id, r); }, record);
}

Result<void> Mentorship::checkStillTrue(const Changeset &changeset) const
{
    QSet<QUuid> seen;
    for (const Change &change : changeset.changes) {
        const qsizetype before = seen.size();
        seen.insert(uuidOf(change.any()));
        const bool asAssumed = seen.size() > before
            && std::visit(
                                   [&]<class R>(const R &r) {
                                       const R *held = find(r.id);
                                       return change.was ? held && *held == std::get<R>(*change.was) : !held;
                                   },
                                   change.any());
        if (!asAssumed)
            return failure(
                Error::Kind::Stale,
                MentorshipWords::tr("This was changed in the meantime. Look at it again and repeat what you did."));
    }
    return {};
}

void Mentorship::apply(const Changeset &changeset)
{
    for (const Change &change : changeset.changes) {
        std::visit(
            [&]<class R>(const R &r) {
                if (change.is)
                    std::get<Table<R>>(tables_).insert_or_assign(r.id, r);
                else
                    std::get<Table<R>>(tables_).erase(r.id);
            },
            change.any());
    }
}

Result<void> Mentorship::checkReferences(const Changeset &changeset) const
{
    // By their types: what names a meeting must find one, not something else with this id.
    std::array<QSet<QUuid>, std::variant_size_v<Record>> added;
    std::array<QSet<QUuid>, std::variant_size_v<Record>> removed;
    bool removesAny = false;
    for (const Change &change : changeset.changes) {
        (change.is ? added : removed).at(change.any().index()).insert(uuidOf(change.any()));
        removesAny = removesAny || !change.is;
    }

    const auto holds = [&]<class R>(const R &record) -> bool {
        bool whole = true;
        forEachField<R>([&]<class V>(const Field<R, V> &field) {
            if constexpr (IsId<V>::value) {
                if (field.bond == Bond::Value)
                    return;
                const V &reference = record.*(field.member);
                constexpr size_t place = placeOf<typename IsId<V>::Target>;
                const bool there = (find(reference) || added[place].contains(reference.uuid()))
                    && !removed[place].contains(reference.uuid());
                if (!there && (field.bond == Bond::Owner || !reference.isNull()))
                    whole = false;
            }
        });
        return whole;
    };

    bool whole = true;
    for (const Change &change : changeset.changes) {
        if (change.is)
            whole = whole && std::visit(holds, *change.is);
    }
    // What stays must not refer to what goes.
    if (whole && removesAny) {
        QSet<QUuid> changed;
        for (const Change &change : changeset.changes)
            changed.insert(uuidOf(change.any()));
        forEachRecordType([&]<class R>(std::type_identity<R>) {
            for (const auto &[id, record] : all<R>())
                whole = whole && (changed.contains(id.uuid()) || holds(record));
        });
    }
    if (!whole)
        return failure(Error::Kind::Missing,
                       MentorshipWords::tr("Something this belongs to is not there any more. Nothing was changed."));
    return {};
}

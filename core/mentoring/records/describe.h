// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <array>
#include <string_view>
#include <tuple>
#include <type_traits>

/// What a reference means when the record it names is removed.
enum class Bond {
    Value,      ///< no reference: plain data
    Owner,      ///< the record belongs to the named one and goes with it
    OwnerIfAny, ///< likewise, but it may belong to none
    Link        ///< the reference is emptied, the record stays
};

/// One field of a record: its name in the file and in JSON, and where it is in the struct.
template <class R, class V>
struct Field
{
    const char *name;
    V R::*member;
    Bond bond;
};

template <class R, class V>
constexpr Field<R, V> field(const char *name, V R::*member)
{
    return {name, member, Bond::Value};
}

template <class R, class T>
constexpr Field<R, Id<T>> owner(const char *name, Id<T> R::*member)
{
    return {name, member, Bond::Owner};
}

template <class R, class T>
constexpr Field<R, Id<T>> ownerIfAny(const char *name, Id<T> R::*member)
{
    return {name, member, Bond::OwnerIfAny};
}

template <class R, class T>
constexpr Field<R, Id<T>> link(const char *name, Id<T> R::*member)
{
    return {name, member, Bond::Link};
}

/// Specialised once per record: `table` (its name in SQL and JSON) and `fields` (a tuple of Field, the
/// first of them the id). SQL, JSON, references and the printing of tests all come from it.
template <class R>
struct Describe;

/// Specialised once per enumeration: `names`, one stable word per value, in order from 0.
template <class E>
struct Names;

template <class E>
concept Named = std::is_enum_v<E> && requires
{
    Names<E>::names.size();
};

template <Named E>
constexpr std::string_view nameOf(E value)
{
    return Names<E>::names.at(static_cast<size_t>(value));
}

template <class T>
struct IsId : std::false_type
{ };
template <class T>
struct IsId<Id<T>> : std::true_type
{
    using Target = T;
};

/// Calls `visit(field)` for every described field of `R`, in the order of the description.
template <class R, class Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, Describe<R>::fields);
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

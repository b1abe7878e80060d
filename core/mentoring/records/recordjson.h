// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/columns.h"

#include <QJsonObject>

#include <tl/expected.hpp>

/// One record as a JSON object, a key for each field of its description.
namespace recordjson {

/// The first thing that keeps an object from being a record.
struct Fault
{
    enum class Kind { Missing, Impossible, Unknown };
    Kind kind;
    QString field;
};

template <class R>
[[nodiscard]] QJsonObject objectOf(const R &record)
{
    QJsonObject object;
    forEachField<R>([&](const auto &field) {
        object.insert(QLatin1String(field.name), columns::json(columns::plain(record.*(field.member))));
    });
    return object;
}

/// A key that is no field's, in an object that has all fields.
template <class R>
[[nodiscard]] std::optional<Fault> unknownIn(const QJsonObject &object)
{
    if (object.size() == qsizetype(std::tuple_size_v<std::remove_cvref_t<decltype(Describe<R>::fields)>>))
        return {};
    QStringList keys = object.keys();
    forEachField<R>([&](const auto &field) { keys.removeAll(QLatin1String(field.name)); });
    return Fault{Fault::Kind::Unknown, keys.value(0)};
}

/// The record back; only what `objectOf` makes is one.
template <class R>
[[nodiscard]] tl::expected<R, Fault> recordOf(const QJsonObject &object)
{
    R record;
    std::optional<Fault> fault;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        const QLatin1String name(field.name);
        const auto found = object.constFind(name);
        const bool isMissing = found == object.constEnd();
        const std::optional<V> read = isMissing ? std::nullopt : columns::value<V>(found->toVariant());
        if (read)
            record.*(field.member) = *read;
        else if (!fault)
            fault = Fault{isMissing ? Fault::Kind::Missing : Fault::Kind::Impossible, name};
    });
    if (!fault) // then each field was there, and what is left is unknown
        fault = unknownIn<R>(object);
    if (fault)
        return tl::unexpected(*fault);
    return record;
}

} // namespace recordjson

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/columns.h"

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

/// The record back; only what `objectOf` makes is one.
template <class R>
[[nodiscard]] tl::expected<R, Fault> recordOf(const QJsonObject &object)
{
    R record;
    QStringList known;
    std::optional<Fault> fault;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        const QString name = QLatin1String(field.name);
        known << name;
        const auto found = object.constFind(name);
        const bool isMissing = found == object.constEnd();
        const std::optional<V> read = isMissing ? std::nullopt : columns::value<V>(found->toVariant());
        if (read)
            record.*(field.member) = *read;
        else if (!fault)
            fault = Fault{isMissing ? Fault::Kind::Missing : Fault::Kind::Impossible, name};
    });
    for (auto it = object.begin(); it != object.end() && !fault; ++it) {
        if (!known.contains(it.key()))
            fault = Fault{Fault::Kind::Unknown, it.key()};
    }
    if (fault)
        return tl::unexpected(*fault);
    return record;
}

} // namespace recordjson

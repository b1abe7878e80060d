// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columns.h"

#include <QSqlQuery>
#include <QStringList>

/// The SQL that a record's description gives, and its rows.
namespace rows {

template <class R>
QStringList names()
{
    QStringList list;
    forEachField<R>([&](const auto &field) { list << QLatin1String(field.name); });
    return list;
}

/// SELECT of all fields and the digest.
template <class R>
QString select()
{
    return QStringLiteral("SELECT %1, digest FROM %2").arg(names<R>().join(QLatin1String(", ")), QLatin1String(Describe<R>::table));
}

/// INSERT, or UPDATE of the row with this id.
template <class R>
QString upsert()
{
    QStringList marks;
    QStringList updates;
    for (const QString &name : names<R>()) {
        marks << QStringLiteral("?");
        if (name != QLatin1String("id"))
            updates << name + QLatin1String(" = excluded.") + name;
    }
    return QStringLiteral("INSERT INTO %1 (%2, digest) VALUES (%3, ?) ON CONFLICT (id) DO UPDATE SET %4, digest = excluded.digest")
        .arg(QLatin1String(Describe<R>::table), names<R>().join(QLatin1String(", ")), marks.join(QLatin1String(", ")),
             updates.join(QLatin1String(", ")));
}

template <class R>
void bind(QSqlQuery &query, const R &record, const QByteArray &digest)
{
    forEachField<R>([&](const auto &field) { query.addBindValue(columns::plain(record.*(field.member))); });
    query.addBindValue(digest);
}

/// The record in the query's current row, or nothing when a column holds what no record can.
template <class R>
std::optional<R> read(const QSqlQuery &query)
{
    R record;
    int column = 0;
    bool good = true;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        const std::optional<V> value = columns::value<V>(query.value(column++));
        if (value)
            record.*(field.member) = *value;
        else
            good = false;
    });
    return good ? std::optional(record) : std::nullopt;
}

} // namespace rows

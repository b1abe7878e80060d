// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/columns.h"

#include <QSqlQuery>
#include <QStringList>

/// The SQL that a record's description gives, and its rows.
namespace rows {

/// The columns, quoted: "raise" is a word of SQL's own.
template <class R>
QStringList names()
{
    QStringList list;
    forEachField<R>(
        [&](const auto &field) { list << QLatin1Char('"') + QLatin1String(field.name) + QLatin1Char('"'); });
    return list;
}

/// SELECT of all fields and the digest.
template <class R>
const QString &select()
{
    static const QString sql = QStringLiteral("SELECT %1, digest FROM %2")
                                   .arg(names<R>().join(QLatin1String(", ")), QLatin1String(Describe<R>::table));
    return sql;
}

/// INSERT of a new row; a row with this id, of whatever mentorship, makes it fail.
template <class R>
const QString &insert()
{
    static const QString sql = [] {
        const QStringList columns = names<R>();
        const QStringList marks(columns.size() + 1, QStringLiteral("?"));
        return QStringLiteral("INSERT INTO %1 (%2, digest) VALUES (%3)")
            .arg(QLatin1String(Describe<R>::table), columns.join(QLatin1String(", ")), marks.join(QLatin1String(", ")));
    }();
    return sql;
}

/// UPDATE of a row, of the columns that differ alone: to write one that an index has would write the index, too.
template <class R>
QString update(const R &was, const R &is)
{
    QString columns;
    forEachField<R>([&](const auto &field) {
        if (was.*(field.member) != is.*(field.member))
            columns += QLatin1Char('"') + QLatin1String(field.name) + QLatin1String("\" = ?, ");
    });
    return QStringLiteral("UPDATE %1 SET %2digest = ? WHERE id = ?").arg(QLatin1String(Describe<R>::table), columns);
}

/// DELETE of the row with this id.
template <class R>
const QString &remove()
{
    static const QString sql = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(Describe<R>::table));
    return sql;
}

template <class R>
void bindInsert(QSqlQuery &query, const R &record, const QByteArray &digest)
{
    forEachField<R>([&](const auto &field) { query.addBindValue(columns::plain(record.*(field.member))); });
    query.addBindValue(digest);
}

template <class R>
void bindUpdate(QSqlQuery &query, const R &was, const R &is, const QByteArray &digest)
{
    forEachField<R>([&](const auto &field) {
        if (was.*(field.member) != is.*(field.member))
            query.addBindValue(columns::plain(is.*(field.member)));
    });
    query.addBindValue(digest);
    query.addBindValue(is.id.text());
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

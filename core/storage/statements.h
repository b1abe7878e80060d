// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

/// The statements of one transaction, each prepared when it is first asked for: thousands of records are saved with a
/// few. It must be gone before the database closes.
class Statements
{
public:
    explicit Statements(const QSqlDatabase &database) : database_(database) { }

    /// The statement, ready for its values to be bound anew. Where it could not be prepared, carrying it out fails.
    [[nodiscard]] QSqlQuery &prepared(const QString &sql)
    {
        const auto known = queries_.find(sql);
        if (known != queries_.end())
            return known->second;
        QSqlQuery query(database_);
        query.setForwardOnly(true);
        query.prepare(sql);
        return queries_.emplace(sql, std::move(query)).first->second;
    }

private:
    QSqlDatabase database_;
    std::map<QString, QSqlQuery> queries_;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

/// A notebook's file seen from outside: what another program could read or break in it.
class SqlFile
{
public:
    explicit SqlFile(const QString &path);
    ~SqlFile();
    SqlFile(const SqlFile &) = delete;
    SqlFile &operator=(const SqlFile &) = delete;

    /// Runs a statement, which must succeed, and returns its rows.
    QList<QVariantList> rows(const QString &statement);

    [[nodiscard]] QSqlQuery query(const QString &statement);
    [[nodiscard]] const QSqlDatabase &database() const { return database_; }

private:
    QString connection_;
    QSqlDatabase database_;
};

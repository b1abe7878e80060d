// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlfile.h"

#include "tests/support/test.h"

#include <QSqlError>
#include <QSqlRecord>

SqlFile::SqlFile(const QString &path) :
    connection_(QUuid::createUuid().toString()), database_(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection_))
{
    database_.setDatabaseName(path);
    REQUIRE(database_.open());
}

SqlFile::~SqlFile()
{
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(connection_);
}

QList<QVariantList> SqlFile::rows(const QString &statement)
{
    QSqlQuery query(database_);
    const bool good = query.exec(statement);
    INFO(statement.toStdString() << ": " << query.lastError().text().toStdString());
    REQUIRE(good);
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row << query.value(i);
        rows << row;
    }
    return rows;
}

QSqlQuery SqlFile::query(const QString &statement)
{
    QSqlQuery query(database_);
    REQUIRE(query.prepare(statement));
    return query;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lines/bare.h"

#include <QtGlobal>

namespace bench {

namespace {

void must(int code, sqlite3 *database, std::initializer_list<int> good)
{
    if (std::find(good.begin(), good.end(), code) == good.end())
        qFatal("The floor's SQLite says: %s", sqlite3_errmsg(database));
}

} // namespace

Bare::Bare(const QString &path)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &database);
    database_.reset(database);
    must(code, database, {SQLITE_OK});
    run("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;"
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
        "BEGIN EXCLUSIVE; COMMIT");
}

void Bare::run(const char *script) const
{
    must(sqlite3_exec(handle(), script, nullptr, nullptr, nullptr), handle(), {SQLITE_OK});
}

Statement::Statement(const Bare &bare, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(bare.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    statement_.reset(statement);
    must(code, bare.handle(), {SQLITE_OK});
}

void Statement::bind(int at, const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(handle(), at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int at, const sqlite3_value *value) const
{
    sqlite3_bind_value(handle(), at, value);
}

bool Statement::step() const
{
    const int code = sqlite3_step(handle());
    must(code, sqlite3_db_handle(handle()), {SQLITE_ROW, SQLITE_DONE});
    return code == SQLITE_ROW;
}

void Statement::reset() const
{
    sqlite3_reset(handle());
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(handle(), column)),
                             sqlite3_column_bytes(handle(), column));
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

} // namespace bench

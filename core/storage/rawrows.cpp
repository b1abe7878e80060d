// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawrows.h"

#include <QSqlDriver>
#include <QVariant>

#include <charconv>

#include <sqlite3.h>

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void RawRows::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawRows::RawRows(const QSqlDatabase &database, const QString &select)
{
    const QByteArray sql = select.toUtf8();
    sqlite3_stmt *statement = nullptr;
    code_ = sqlite3_prepare_v2(handleOf(database), sql.constData(), int(sql.size()), &statement, nullptr);
    statement_.reset(statement);
}

bool RawRows::next()
{
    if (isGood() && code_ != SQLITE_DONE)
        code_ = sqlite3_step(statement_.get());
    return code_ == SQLITE_ROW;
}

bool RawRows::isGood() const
{
    return code_ == SQLITE_OK || code_ == SQLITE_ROW || code_ == SQLITE_DONE;
}

RawRows::Type RawRows::typeOf(int column) const
{
    switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_NULL:
        return Type::Null;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Bytes;
    case SQLITE_INTEGER:
        return Type::Number;
    default:
        return Type::Fraction;
    }
}

QByteArrayView RawRows::bytes(int column)
{
    sqlite3_stmt *statement = statement_.get();
    switch (typeOf(column)) {
    case Type::Number: {
        const auto number = sqlite3_column_int64(statement, column);
        const auto end = std::to_chars(digits_.begin(), digits_.end(), number).ptr;
        return {digits_.data(), end - digits_.data()};
    }
    case Type::Text: {
        const unsigned char *text = sqlite3_column_text(statement, column); // before its length is asked for
        return {reinterpret_cast<const char *>(text), sqlite3_column_bytes(statement, column)};
    }
    case Type::Bytes: {
        const void *bytes = sqlite3_column_blob(statement, column);
        return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
    }
    case Type::Null:
    case Type::Fraction:
        break;
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSqlDatabase>

#include <array>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's own handle of an open connection.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &database);

/// The rows of a SELECT as they stand in the file. Qt makes a QVariant of each value, which takes several times as long
/// as reading it; where all rows are read and few are of interest, that is most of the time.
class RawRows
{
public:
    enum class Type { Null, Number, Fraction, Text, Bytes };

    RawRows(const QSqlDatabase &database, const QString &select);

    /// Goes to the next row, the first one at first. False at the end, and where nothing more can be read.
    [[nodiscard]] bool next();

    /// Whether nothing went wrong so far.
    [[nodiscard]] bool isGood() const;

    [[nodiscard]] Type typeOf(int column) const;

    /// The bytes of a text in UTF-8, those that were stored, or a number in digits. Gone with the next value.
    [[nodiscard]] QByteArrayView bytes(int column);

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    std::array<char, 24> digits_{};
    int code_;
};

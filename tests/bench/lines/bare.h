// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

#include <sqlite3.h>

namespace bench {

/// SQLite itself, as durable as the program's own connection. Ends the program when anything fails.
class Bare
{
public:
    explicit Bare(const QString &path);

    [[nodiscard]] sqlite3 *handle() const { return database_.get(); }
    void run(const char *script) const;

private:
    struct Close
    {
        void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    };
    std::unique_ptr<sqlite3, Close> database_;
};

/// A prepared statement.
class Statement
{
public:
    Statement(const Bare &bare, const QString &sql);

    void bind(int at, const QString &text) const;
    void bind(int at, const sqlite3_value *value) const;

    /// Whether there is another row.
    [[nodiscard]] bool step() const;
    void reset() const;

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] sqlite3_stmt *handle() const { return statement_.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting/counts.h"

#include <sqlite3.h>

namespace bench {

namespace {

int onTrace(unsigned kind, void *, void *, void *)
{
    ++(kind == SQLITE_TRACE_ROW ? countsSoFar().rows : countsSoFar().statements);
    return 0;
}

/// SQLite asks once a column; the first question about a statement is the statement itself.
int onPrepare(void *, int action, const char *, const char *, const char *, const char *)
{
    const bool isStatement = action == SQLITE_SELECT || action == SQLITE_INSERT || action == SQLITE_DELETE
        || action == SQLITE_PRAGMA || action == SQLITE_TRANSACTION;
    if (isStatement)
        ++countsSoFar().prepared;
    return SQLITE_OK;
}

int onThousandSteps(void *)
{
    ++countsSoFar().steps;
    return 0;
}

int watch(sqlite3 *database, const char **, const void *)
{
    sqlite3_progress_handler(database, 1000, onThousandSteps, nullptr);
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, onTrace, nullptr);
    sqlite3_set_authorizer(database, onPrepare, nullptr);
    return SQLITE_OK;
}

} // namespace

Counts &countsSoFar()
{
    static Counts counts;
    return counts;
}

Counts countsOf(const std::function<void()> &act)
{
    const Counts before = countsSoFar();
    act();
    Counts counts = countsSoFar();
    counts.syncs -= before.syncs;
    counts.written -= before.written;
    counts.read -= before.read;
    counts.statements -= before.statements;
    counts.prepared -= before.prepared;
    counts.rows -= before.rows;
    counts.steps -= before.steps;
    return counts;
}

void watchDatabases()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}

} // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pagecache.h"

#include <sqlite3.h>

namespace {

/// Where SQLite can not do it, it goes on with what it has.
void allow(sqlite3 *handle, const char *pragma)
{
    sqlite3_exec(handle, pragma, nullptr, nullptr, nullptr);
}

} // namespace

LargePageCache::LargePageCache(sqlite3 *handle) : handle_(handle)
{
    allow(handle_, "PRAGMA cache_size = -65536");
}

LargePageCache::~LargePageCache()
{
    allow(handle_, "PRAGMA cache_size = -2000");
    sqlite3_db_release_memory(handle_);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

/// While much is written, SQLite may hold more of the file in memory than its usual 2 MB. Rows come with random keys,
/// so any of them may belong on any page: what does not stay in memory is read, and its page written, again for nearly
/// every row. Pages are taken as they are needed, at most 64 MB, and given back when this goes.
class LargePageCache
{
public:
    explicit LargePageCache(sqlite3 *handle);
    ~LargePageCache();
    LargePageCache(const LargePageCache &) = delete;
    LargePageCache &operator=(const LargePageCache &) = delete;

private:
    sqlite3 *handle_;
};

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2. The trash: what was removed is kept for a while.

CREATE TABLE removal (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    whose TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    removed_by TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    removed_at TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX removal_by_mentorship ON removal (mentorship);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3. Pictures, which texts name by their hash.

CREATE TABLE picture (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    hash TEXT NOT NULL,
    format TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_by_mentorship ON picture (mentorship);

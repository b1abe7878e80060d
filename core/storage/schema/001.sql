-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1. One table per record; the columns are the fields of its description (core/mentoring), and a
-- digest of their values by which `check` finds damage that SQLite's own check can't see.
-- Dates are ISO 8601, times are UTC, enumerations are the words of Names<>, ids are UUIDs as text.

CREATE TABLE notebook (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The sum (exclusive or) of all digests: finds a record that vanished whole.
INSERT INTO notebook (key, value) VALUES ('content', '00000000000000000000000000000000');

CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    pack TEXT NOT NULL,
    title TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    rhythm_weeks INTEGER NOT NULL,
    meeting_minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    zone TEXT NOT NULL,
    paused_on TEXT,
    closed_on TEXT,
    ended_early INTEGER NOT NULL,
    closing TEXT NOT NULL,
    archived_on TEXT,
    created_at TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    background TEXT NOT NULL,
    mine INTEGER NOT NULL,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_mentorship ON person (mentorship);

CREATE TABLE agreement (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    drafted_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_by_mentorship ON agreement (mentorship);

CREATE TABLE clause (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    wording TEXT NOT NULL,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clause_by_mentorship ON clause (mentorship);

CREATE TABLE clause_answer (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clause_answer_by_mentorship ON clause_answer (mentorship);

CREATE TABLE signature (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    signed_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_by_mentorship ON signature (mentorship);

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_mentorship ON decision (mentorship);

CREATE TABLE goal (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    title TEXT NOT NULL,
    why_now TEXT NOT NULL,
    evidence TEXT NOT NULL,
    how_noticed TEXT NOT NULL,
    first_step TEXT NOT NULL,
    support TEXT NOT NULL,
    target_on TEXT,
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    state_on TEXT,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_by_mentorship ON goal (mentorship);

CREATE TABLE rating (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    rated_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_by_mentorship ON rating (mentorship);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    starts_at TEXT,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_mentorship ON meeting (mentorship);

CREATE TABLE note (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    written_at TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_mentorship ON note (mentorship);

CREATE TABLE action_item (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL,
    until TEXT,
    state TEXT NOT NULL,
    closed_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX action_item_by_mentorship ON action_item (mentorship);

CREATE TABLE reflection (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    occasion TEXT NOT NULL,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    prompt TEXT NOT NULL,
    text TEXT NOT NULL,
    starred INTEGER NOT NULL,
    written_at TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reflection_by_mentorship ON reflection (mentorship);

CREATE TABLE learning_activity (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    goal TEXT REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    planned_on TEXT,
    started_on TEXT,
    done_on TEXT,
    minutes INTEGER NOT NULL,
    takeaway TEXT NOT NULL,
    raise INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX learning_activity_by_mentorship ON learning_activity (mentorship);

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    wish TEXT NOT NULL,
    done INTEGER NOT NULL,
    position INTEGER NOT NULL,
    carried_from TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    from_promise TEXT REFERENCES action_item (id) DEFERRABLE INITIALLY DEFERRED,
    from_reflection TEXT REFERENCES reflection (id) DEFERRABLE INITIALLY DEFERRED,
    from_activity TEXT REFERENCES learning_activity (id) DEFERRABLE INITIALLY DEFERRED,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_by_mentorship ON agenda_item (mentorship);

CREATE TABLE evaluation (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    review TEXT NOT NULL,
    prompt TEXT NOT NULL,
    text TEXT NOT NULL,
    answered_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_by_mentorship ON evaluation (mentorship);

CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    visibility TEXT NOT NULL,
    what TEXT NOT NULL,
    goal TEXT REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    made_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_by_mentorship ON commitment (mentorship);

CREATE TABLE look_back (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    commitment TEXT NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    months INTEGER NOT NULL,
    still TEXT NOT NULL,
    evidence TEXT NOT NULL,
    obstacle TEXT NOT NULL,
    next TEXT NOT NULL,
    support TEXT NOT NULL,
    written_on TEXT,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX look_back_by_mentorship ON look_back (mentorship);

CREATE TABLE pick (
    id TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    record TEXT NOT NULL,
    included INTEGER NOT NULL,
    quote TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pick_by_mentorship ON pick (mentorship);

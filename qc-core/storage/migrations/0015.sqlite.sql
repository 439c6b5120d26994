-- 15: what a programme said of a home's round of external control, what the home did about it, and the document that came.

CREATE TABLE eqa_document (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    bytes    TEXT    NOT NULL, -- Hexadecimal.
    at       INTEGER NOT NULL,
    by_user  INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- One sample of a round. A correction is a row that supersedes.
CREATE TABLE eqa_outcome (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument         INTEGER NOT NULL,
    analyte            INTEGER NOT NULL,
    programme          TEXT    NOT NULL,
    round              TEXT    NOT NULL,
    level              INTEGER NOT NULL CHECK (level > 0),
    analyse_by         INTEGER NOT NULL,
    answer_by          INTEGER NOT NULL,
    measured_on        INTEGER,
    reagent_lot        TEXT    NOT NULL,
    own_values         TEXT    NOT NULL, -- As they were typed, one a parallel, with a blank between them.
    assigned_value     TEXT    NOT NULL,
    trueness           TEXT CHECK (trueness IN ('good', 'acceptable', 'poor')),
    precision          TEXT CHECK (precision IN ('good', 'acceptable', 'poor')),
    graded_by          TEXT NOT NULL CHECK (graded_by IN ('programme', 'fasit', 'nobody')),
    document_origin    INTEGER,
    document_seq       INTEGER,
    supersedes_origin  INTEGER,
    supersedes_seq     INTEGER,
    comment            TEXT    NOT NULL,
    at                 INTEGER NOT NULL,
    by_user            INTEGER,
    PRIMARY KEY (site, origin, seq),
    FOREIGN KEY (site, document_origin, document_seq) REFERENCES eqa_document (site, origin, seq),
    FOREIGN KEY (site, supersedes_origin, supersedes_seq) REFERENCES eqa_outcome (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE eqa_follow_up (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    outcome_origin  INTEGER NOT NULL,
    outcome_seq     INTEGER NOT NULL,
    text            TEXT    NOT NULL,
    at              INTEGER NOT NULL,
    by_user         INTEGER,
    PRIMARY KEY (site, origin, seq),
    FOREIGN KEY (site, outcome_origin, outcome_seq) REFERENCES eqa_outcome (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER eqa_document_is_never_changed BEFORE UPDATE ON eqa_document
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_document_is_never_deleted BEFORE DELETE ON eqa_document
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_outcome_is_never_changed BEFORE UPDATE ON eqa_outcome
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_outcome_is_never_deleted BEFORE DELETE ON eqa_outcome
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_follow_up_is_never_changed BEFORE UPDATE ON eqa_follow_up
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_follow_up_is_never_deleted BEFORE DELETE ON eqa_follow_up
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

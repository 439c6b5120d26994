-- 2: what happens at a home. Facts are appended, never changed: triggers refuse it. Results are clustered by
-- (site, series, time), so that a chart is one range read. Checks on the rows of every control are written with
-- OR: SQLite makes a temporary table for each IN of three words or more, each time a row is inserted.

CREATE TABLE run (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument      INTEGER NOT NULL,
    analyte         INTEGER NOT NULL,
    opened_at       INTEGER NOT NULL,
    repeats_origin  INTEGER,
    repeats_seq     INTEGER,
    PRIMARY KEY (site, instrument, analyte, opened_at, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_closing (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin  INTEGER NOT NULL,
    run_seq     INTEGER NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('complete', 'incomplete')),
    at          INTEGER NOT NULL,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_result (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    series              INTEGER NOT NULL,
    measured_at         INTEGER NOT NULL,
    run_origin          INTEGER NOT NULL,
    run_seq             INTEGER NOT NULL,
    level               INTEGER NOT NULL,
    value_kind          TEXT    NOT NULL
                        CHECK (value_kind = 'number' OR value_kind = 'below' OR value_kind = 'above'
                               OR value_kind = 'step' OR value_kind = 'qualitative' OR value_kind = 'none'),
    value               INTEGER,
    decimals            INTEGER,
    value_as_sent       TEXT    NOT NULL,
    lot                 INTEGER NOT NULL,
    bottle              INTEGER,
    reagent_lot         TEXT    NOT NULL,
    target              INTEGER NOT NULL,
    time_source         TEXT    NOT NULL
                        CHECK (time_source = 'typed' OR time_source = 'device'
                               OR time_source = 'deviceCorrected' OR time_source = 'received'),
    utc_offset_minutes  INTEGER NOT NULL,
    recorded_at         INTEGER NOT NULL,
    operator_id         TEXT    NOT NULL,
    entered             TEXT    NOT NULL
                        CHECK (entered = 'typed' OR entered = 'automatic' OR entered = 'afterwards'
                               OR entered = 'imported'),
    flags               TEXT    NOT NULL,
    comment             TEXT    NOT NULL,
    fingerprint         TEXT    NOT NULL,
    PRIMARY KEY (site, series, measured_at, origin, seq),
    UNIQUE (site, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE exclusion (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    result_origin  INTEGER NOT NULL,
    result_seq     INTEGER NOT NULL,
    excluded       INTEGER NOT NULL CHECK (excluded IN (0, 1)),
    reason         TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    PRIMARY KEY (site, result_origin, result_seq, origin, seq),
    FOREIGN KEY (site, result_origin, result_seq) REFERENCES control_result (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_verdict (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin         INTEGER NOT NULL,
    run_seq            INTEGER NOT NULL,
    verdict            TEXT    NOT NULL
                        CHECK (verdict = 'none' OR verdict = 'accept' OR verdict = 'warn'
                               OR verdict = 'cannotJudge' OR verdict = 'reject'),
    provisional        INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    basis              TEXT    NOT NULL CHECK (basis = 'insert' OR basis = 'programme' OR basis = 'sd'),
    rule_set           INTEGER NOT NULL,
    rule_set_version   INTEGER NOT NULL,
    violations         TEXT    NOT NULL,
    at                 INTEGER NOT NULL,
    supersedes_origin  INTEGER,
    supersedes_seq     INTEGER,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict_acknowledgement (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    verdict_origin  INTEGER NOT NULL,
    verdict_seq     INTEGER NOT NULL,
    by_user         INTEGER,
    at              INTEGER NOT NULL,
    PRIMARY KEY (site, verdict_origin, verdict_seq, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE stop (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument   INTEGER NOT NULL,
    analyte      INTEGER NOT NULL,
    from_time    INTEGER NOT NULL, -- Before the rest: integrity_check of SQLite 3.40 misreads a key column behind.
    reagent_lot  TEXT    NOT NULL,
    run_origin   INTEGER NOT NULL,
    run_seq      INTEGER NOT NULL,
    PRIMARY KEY (site, instrument, analyte, from_time, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE stop_end (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    stop_origin  INTEGER NOT NULL,
    stop_seq     INTEGER NOT NULL,
    how          TEXT    NOT NULL CHECK (how IN ('clearedByRepeat', 'newAcceptedRun', 'endedByPerson')),
    reason       TEXT    NOT NULL,
    until        INTEGER NOT NULL,
    PRIMARY KEY (site, stop_origin, stop_seq, origin, seq),
    FOREIGN KEY (site, stop_origin, stop_seq) REFERENCES stop (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE corrective_action (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin  INTEGER NOT NULL,
    run_seq     INTEGER NOT NULL,
    steps       TEXT    NOT NULL,
    cause       TEXT    NOT NULL,
    outcome     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    by_user     INTEGER,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up_case (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id             INTEGER NOT NULL,
    instrument     INTEGER NOT NULL,
    analyte        INTEGER NOT NULL,
    cause          TEXT    NOT NULL,
    agreed_action  TEXT    NOT NULL,
    owner          INTEGER,
    due            INTEGER,
    closed         INTEGER NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument  INTEGER NOT NULL,
    analyte     INTEGER,
    kind        TEXT    NOT NULL CHECK (kind IN ('reagentLot', 'pack', 'calibration', 'service', 'outOfUse',
                                                 'backInUse', 'comment')),
    at          INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    PRIMARY KEY (site, instrument, at, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_sample (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument        INTEGER NOT NULL,
    analyte           INTEGER NOT NULL,
    running_number    INTEGER NOT NULL,
    day               INTEGER NOT NULL,
    home_value        TEXT    NOT NULL,
    laboratory_value  TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- Readings known to be controls whose lot, level, analyser or time a person must settle. Never a patient's.
CREATE TABLE inbox_item (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    fingerprint   TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    driver        TEXT    NOT NULL,
    instrument    TEXT    NOT NULL,
    serial        TEXT    NOT NULL,
    material      TEXT    NOT NULL,
    lot           TEXT    NOT NULL,
    level         TEXT    NOT NULL,
    code          TEXT    NOT NULL,
    value         TEXT    NOT NULL,
    unit          TEXT    NOT NULL,
    measured_at   INTEGER,
    operator_id   TEXT    NOT NULL,
    reagent_lot   TEXT    NOT NULL,
    received_at   INTEGER NOT NULL,
    PRIMARY KEY (site, fingerprint, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE inbox_settlement (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    item_origin    INTEGER NOT NULL,
    item_seq       INTEGER NOT NULL,
    result_origin  INTEGER,
    result_seq     INTEGER,
    reason         TEXT    NOT NULL,
    PRIMARY KEY (site, item_origin, item_seq, origin, seq)
) STRICT, WITHOUT ROWID;

-- Messages that hold control results only, kept 90 days.
CREATE TABLE raw_message (
    site         INTEGER NOT NULL,
    digest       TEXT    NOT NULL,
    received_at  INTEGER NOT NULL,
    bytes_hex    TEXT    NOT NULL,
    PRIMARY KEY (site, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE eqa_round (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    programme   TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    analyse_by  INTEGER NOT NULL,
    answer_by   INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE eqa_sample (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    round_origin  INTEGER NOT NULL,
    round_seq     INTEGER NOT NULL,
    analyte       INTEGER NOT NULL,
    level         INTEGER NOT NULL,
    replicates    INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE eqa_assigned_value (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    sample_origin         INTEGER NOT NULL,
    sample_seq            INTEGER NOT NULL,
    version               INTEGER NOT NULL,
    method_group          TEXT    NOT NULL,
    value                 INTEGER NOT NULL,
    decimals              INTEGER NOT NULL,
    uncertainty           INTEGER,
    uncertainty_decimals  INTEGER,
    source                TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE eqa_result (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    sample_origin  INTEGER NOT NULL,
    sample_seq     INTEGER NOT NULL,
    instrument     INTEGER NOT NULL,
    reagent_lot    TEXT    NOT NULL,
    value          INTEGER NOT NULL,
    decimals       INTEGER NOT NULL,
    replicate      INTEGER NOT NULL,
    trueness       TEXT CHECK (trueness IN ('good', 'acceptable', 'poor')),
    precision      TEXT CHECK (precision IN ('good', 'acceptable', 'poor')),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_is_never_changed BEFORE UPDATE ON run
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_is_never_deleted BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_closing_is_never_changed BEFORE UPDATE ON run_closing
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_closing_is_never_deleted BEFORE DELETE ON run_closing
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_result_is_never_changed BEFORE UPDATE ON control_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_result_is_never_deleted BEFORE DELETE ON control_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER exclusion_is_never_changed BEFORE UPDATE ON exclusion
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER exclusion_is_never_deleted BEFORE DELETE ON exclusion
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_verdict_is_never_changed BEFORE UPDATE ON run_verdict
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_verdict_is_never_deleted BEFORE DELETE ON run_verdict
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER audit_entry_is_never_deleted BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

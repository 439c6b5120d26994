-- 12: the work around a verdict: steps of a corrective action, what ended a stop and what took that back, the steps of
-- a case, packs, comparison samples with their limit, and what a home has chosen. Columns that are added hold nothing
-- in rows from before.

-- A stop that a person began has a reason; its run is (0, 0).
ALTER TABLE stop ADD COLUMN reason TEXT;
ALTER TABLE stop ADD COLUMN by_user INTEGER;

-- The run that ended it, or who did.
ALTER TABLE stop_end ADD COLUMN run_origin INTEGER;
ALTER TABLE stop_end ADD COLUMN run_seq INTEGER;
ALTER TABLE stop_end ADD COLUMN by_user INTEGER;

-- What ended the stop does so no longer: its run was excluded or judged anew.
CREATE TABLE stop_reopening (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    stop_origin  INTEGER NOT NULL,
    stop_seq     INTEGER NOT NULL,
    end_origin   INTEGER NOT NULL,
    end_seq      INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (site, stop_origin, stop_seq, origin, seq),
    FOREIGN KEY (site, stop_origin, stop_seq) REFERENCES stop (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- What was done about a rejection, step by step.
CREATE TABLE action_step (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin  INTEGER NOT NULL,
    run_seq     INTEGER NOT NULL,
    step        TEXT NOT NULL
                CHECK (step IN ('stopPatients', 'checkEntry', 'checkStorage', 'repeatSameBottle', 'newBottle',
                                'newPack', 'cleanOrMaintain', 'callForHelp', 'assessPatientResults')),
    finding     TEXT NOT NULL CHECK (finding IN ('done', 'nothingWrong', 'causeFound', 'notPossible')),
    comment     TEXT NOT NULL,
    at          INTEGER NOT NULL,
    by_user     INTEGER,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;

ALTER TABLE corrective_action ADD COLUMN comment TEXT;

-- Each row is one step of the case, and holds all of it as it is from then on.
ALTER TABLE follow_up_case ADD COLUMN step TEXT
    CHECK (step IS NULL OR step IN ('opened', 'agreed', 'contact', 'closed'));
ALTER TABLE follow_up_case ADD COLUMN text TEXT;
ALTER TABLE follow_up_case ADD COLUMN at INTEGER;
ALTER TABLE follow_up_case ADD COLUMN by_user INTEGER;

-- More kinds of event, and what a pack is.
CREATE TABLE event_of_more_kinds (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument   INTEGER NOT NULL,
    analyte      INTEGER,
    kind         TEXT    NOT NULL CHECK (kind IN ('reagentLot', 'pack', 'calibration', 'service', 'outOfUse', 'backInUse',
                                                  'comment', 'drop', 'error', 'usedToday')),
    at           INTEGER NOT NULL,
    text         TEXT    NOT NULL,
    PRIMARY KEY (site, instrument, at, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO event_of_more_kinds (site, origin, seq, instrument, analyte, kind, at, text)
SELECT site, origin, seq, instrument, analyte, kind, at, text FROM event;
DROP TABLE event;
ALTER TABLE event_of_more_kinds RENAME TO event;
ALTER TABLE event ADD COLUMN reagent_lot TEXT;
ALTER TABLE event ADD COLUMN expiry INTEGER;
ALTER TABLE event ADD COLUMN by_user INTEGER;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

-- Occasions beside the schedule's own, one a line.
ALTER TABLE schedule ADD COLUMN also_on TEXT;

-- The newest row of a home, else of the programme (site 0), is in force.
CREATE TABLE home_rules (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    stop_ends           TEXT NOT NULL CHECK (stop_ends IN ('acceptedControl', 'acceptedControlAndAction', 'byPerson')),
    move_from_weekends  INTEGER NOT NULL CHECK (move_from_weekends IN (0, 1)),
    move_from_holidays  INTEGER NOT NULL CHECK (move_from_holidays IN (0, 1)),
    at                  INTEGER NOT NULL,
    by_user             INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- Judged by the limit that was in force, which stands beside.
ALTER TABLE comparison_sample ADD COLUMN verdict TEXT
    CHECK (verdict IS NULL OR verdict IN ('within', 'outside', 'cannotJudge'));
ALTER TABLE comparison_sample ADD COLUMN limit_percent INTEGER;
ALTER TABLE comparison_sample ADD COLUMN limit_decimals INTEGER;
ALTER TABLE comparison_sample ADD COLUMN comment TEXT;
ALTER TABLE comparison_sample ADD COLUMN at INTEGER;
ALTER TABLE comparison_sample ADD COLUMN by_user INTEGER;

-- How far a home's value may lie from the laboratory's, in per cent of it. Without an analyte: for all others.
CREATE TABLE comparison_limit (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    analyte           INTEGER,
    percent           INTEGER NOT NULL CHECK (percent > 0),
    percent_decimals  INTEGER NOT NULL,
    source            TEXT NOT NULL,
    valid_from        INTEGER NOT NULL,
    at                INTEGER NOT NULL,
    by_user           INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER action_step_is_never_changed BEFORE UPDATE ON action_step
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER action_step_is_never_deleted BEFORE DELETE ON action_step
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_reopening_is_never_changed BEFORE UPDATE ON stop_reopening
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_reopening_is_never_deleted BEFORE DELETE ON stop_reopening
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER home_rules_is_never_changed BEFORE UPDATE ON home_rules
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER home_rules_is_never_deleted BEFORE DELETE ON home_rules
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER comparison_limit_is_never_changed BEFORE UPDATE ON comparison_limit
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER comparison_limit_is_never_deleted BEFORE DELETE ON comparison_limit
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

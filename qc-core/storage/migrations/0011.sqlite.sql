-- 11: results, lots and targets as people work with them. Whoever excludes is named; a typing slip names the result
-- that took its place; a verdict that another one supersedes says why. A lot may run in parallel before it is current;
-- its runs stand apart. A target may take the place of an earlier one, for what was measured from its first day on.

ALTER TABLE exclusion ADD COLUMN by_user INTEGER;
ALTER TABLE exclusion ADD COLUMN replaced_by_origin INTEGER;
ALTER TABLE exclusion ADD COLUMN replaced_by_seq INTEGER;
ALTER TABLE run ADD COLUMN establishing_lot INTEGER;
ALTER TABLE run_verdict ADD COLUMN cause TEXT
    CHECK (cause IS NULL OR cause = 'slip' OR cause = 'exclusion' OR cause = 'reinclusion' OR cause = 'lateEntry'
           OR cause = 'placement' OR cause = 'target');
ALTER TABLE inbox_settlement ADD COLUMN by_user INTEGER;
ALTER TABLE control_lot ADD COLUMN entered_by INTEGER;
ALTER TABLE target ADD COLUMN supersedes INTEGER;

CREATE TABLE lot_standing (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument  INTEGER NOT NULL,
    analyte     INTEGER NOT NULL,
    lot         INTEGER NOT NULL,
    standing    TEXT    NOT NULL CHECK (standing IN ('establishing', 'current')),
    from_time   INTEGER NOT NULL,
    by_user     INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- A mean and SD that one person proposes and a second one approves: the target then names the proposal's id as its own.
CREATE TABLE target_proposal (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id              INTEGER NOT NULL,
    lot             INTEGER NOT NULL,
    level           INTEGER NOT NULL,
    analyte         INTEGER NOT NULL,
    instrument      INTEGER NOT NULL,
    mean            INTEGER NOT NULL,
    mean_decimals   INTEGER NOT NULL,
    width           INTEGER NOT NULL,
    width_decimals  INTEGER NOT NULL,
    divisor         INTEGER NOT NULL CHECK (divisor > 0),
    value_count     INTEGER NOT NULL,
    day_count       INTEGER NOT NULL,
    proposed_by     INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER lot_standing_is_never_changed BEFORE UPDATE ON lot_standing
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER lot_standing_is_never_deleted BEFORE DELETE ON lot_standing
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER target_proposal_is_never_changed BEFORE UPDATE ON target_proposal
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER target_proposal_is_never_deleted BEFORE DELETE ON target_proposal
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

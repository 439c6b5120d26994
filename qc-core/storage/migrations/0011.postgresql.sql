-- 11: results, lots and targets as people work with them. Whoever excludes is named; a typing slip names the result
-- that took its place; a verdict that another one supersedes says why. A lot may run in parallel before it is current;
-- its runs stand apart. A target may take the place of an earlier one, for what was measured from its first day on.

ALTER TABLE exclusion ADD COLUMN by_user BIGINT;
ALTER TABLE exclusion ADD COLUMN replaced_by_origin BIGINT;
ALTER TABLE exclusion ADD COLUMN replaced_by_seq BIGINT;
ALTER TABLE run ADD COLUMN establishing_lot BIGINT;
ALTER TABLE run_verdict ADD COLUMN cause TEXT COLLATE "C"
    CHECK (cause IS NULL OR cause = 'slip' OR cause = 'exclusion' OR cause = 'reinclusion' OR cause = 'lateEntry'
           OR cause = 'placement' OR cause = 'target');
ALTER TABLE inbox_settlement ADD COLUMN by_user BIGINT;
ALTER TABLE control_lot ADD COLUMN entered_by BIGINT;
ALTER TABLE target ADD COLUMN supersedes BIGINT;

CREATE TABLE lot_standing (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument  BIGINT NOT NULL,
    analyte     BIGINT NOT NULL,
    lot         BIGINT NOT NULL,
    standing    TEXT COLLATE "C" NOT NULL CHECK (standing IN ('establishing', 'current')),
    from_time   BIGINT NOT NULL,
    by_user     BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

-- A mean and SD that one person proposes and a second one approves: the target then names the proposal's id as its own.
CREATE TABLE target_proposal (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id              BIGINT NOT NULL,
    lot             BIGINT NOT NULL,
    level           BIGINT NOT NULL,
    analyte         BIGINT NOT NULL,
    instrument      BIGINT NOT NULL,
    mean            BIGINT NOT NULL,
    mean_decimals   BIGINT NOT NULL,
    width           BIGINT NOT NULL,
    width_decimals  BIGINT NOT NULL,
    divisor         BIGINT NOT NULL CHECK (divisor > 0),
    value_count     BIGINT NOT NULL,
    day_count       BIGINT NOT NULL,
    proposed_by     BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

SELECT fasit_guard_facts('lot_standing');
SELECT fasit_guard_facts('target_proposal');

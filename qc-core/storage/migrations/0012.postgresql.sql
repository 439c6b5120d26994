-- 12: the work around a verdict: steps of a corrective action, what ended a stop and what took that back, the steps of
-- a case, packs, comparison samples with their limit, and what a home has chosen. Columns that are added hold nothing
-- in rows from before.

-- A stop that a person began has a reason; its run is (0, 0).
ALTER TABLE stop ADD COLUMN reason TEXT COLLATE "C";
ALTER TABLE stop ADD COLUMN by_user BIGINT;

-- The run that ended it, or who did.
ALTER TABLE stop_end ADD COLUMN run_origin BIGINT;
ALTER TABLE stop_end ADD COLUMN run_seq BIGINT;
ALTER TABLE stop_end ADD COLUMN by_user BIGINT;

-- What ended the stop does so no longer: its run was excluded or judged anew.
CREATE TABLE stop_reopening (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    stop_origin  BIGINT NOT NULL,
    stop_seq     BIGINT NOT NULL,
    end_origin   BIGINT NOT NULL,
    end_seq      BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    PRIMARY KEY (site, stop_origin, stop_seq, origin, seq),
    FOREIGN KEY (site, stop_origin, stop_seq) REFERENCES stop (site, origin, seq)
);

-- What was done about a rejection, step by step.
CREATE TABLE action_step (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    run_origin  BIGINT NOT NULL,
    run_seq     BIGINT NOT NULL,
    step        TEXT COLLATE "C" NOT NULL
                CHECK (step IN ('stopPatients', 'checkEntry', 'checkStorage', 'repeatSameBottle', 'newBottle',
                                'newPack', 'cleanOrMaintain', 'callForHelp', 'assessPatientResults')),
    finding     TEXT COLLATE "C" NOT NULL CHECK (finding IN ('done', 'nothingWrong', 'causeFound', 'notPossible')),
    comment     TEXT COLLATE "C" NOT NULL,
    at          BIGINT NOT NULL,
    by_user     BIGINT,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
);

ALTER TABLE corrective_action ADD COLUMN comment TEXT COLLATE "C";

-- Each row is one step of the case, and holds all of it as it is from then on.
ALTER TABLE follow_up_case ADD COLUMN step TEXT COLLATE "C"
    CHECK (step IS NULL OR step IN ('opened', 'agreed', 'contact', 'closed'));
ALTER TABLE follow_up_case ADD COLUMN text TEXT COLLATE "C";
ALTER TABLE follow_up_case ADD COLUMN at BIGINT;
ALTER TABLE follow_up_case ADD COLUMN by_user BIGINT;

-- More kinds of event, and what a pack is.
ALTER TABLE event DROP CONSTRAINT event_kind_check;
ALTER TABLE event ADD CONSTRAINT event_kind_check
    CHECK (kind IN ('reagentLot', 'pack', 'calibration', 'service', 'outOfUse', 'backInUse', 'comment', 'drop', 'error',
                    'usedToday'));
ALTER TABLE event ADD COLUMN reagent_lot TEXT COLLATE "C";
ALTER TABLE event ADD COLUMN expiry BIGINT;
ALTER TABLE event ADD COLUMN by_user BIGINT;

-- Occasions beside the schedule's own, one a line.
ALTER TABLE schedule ADD COLUMN also_on TEXT COLLATE "C";

-- The newest row of a home, else of the programme (site 0), is in force.
CREATE TABLE home_rules (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    stop_ends           TEXT COLLATE "C" NOT NULL CHECK (stop_ends IN ('acceptedControl', 'acceptedControlAndAction', 'byPerson')),
    move_from_weekends  BIGINT NOT NULL CHECK (move_from_weekends IN (0, 1)),
    move_from_holidays  BIGINT NOT NULL CHECK (move_from_holidays IN (0, 1)),
    at                  BIGINT NOT NULL,
    by_user             BIGINT,
    PRIMARY KEY (site, origin, seq)
);

-- Judged by the limit that was in force, which stands beside.
ALTER TABLE comparison_sample ADD COLUMN verdict TEXT COLLATE "C"
    CHECK (verdict IS NULL OR verdict IN ('within', 'outside', 'cannotJudge'));
ALTER TABLE comparison_sample ADD COLUMN limit_percent BIGINT;
ALTER TABLE comparison_sample ADD COLUMN limit_decimals BIGINT;
ALTER TABLE comparison_sample ADD COLUMN comment TEXT COLLATE "C";
ALTER TABLE comparison_sample ADD COLUMN at BIGINT;
ALTER TABLE comparison_sample ADD COLUMN by_user BIGINT;

-- How far a home's value may lie from the laboratory's, in per cent of it. Without an analyte: for all others.
CREATE TABLE comparison_limit (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    analyte           BIGINT,
    percent           BIGINT NOT NULL CHECK (percent > 0),
    percent_decimals  BIGINT NOT NULL,
    source            TEXT COLLATE "C" NOT NULL,
    valid_from        BIGINT NOT NULL,
    at                BIGINT NOT NULL,
    by_user           BIGINT,
    PRIMARY KEY (site, origin, seq)
);

SELECT fasit_guard_facts('action_step');
SELECT fasit_guard_facts('stop_reopening');
SELECT fasit_guard_facts('home_rules');
SELECT fasit_guard_facts('comparison_limit');

-- 2: what happens at a home. Facts are appended, never changed. Results are partitioned by site and clustered by
-- (site, series, time), with what a chart and the rules read beside the key.

CREATE TABLE run (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument      BIGINT NOT NULL,
    analyte         BIGINT NOT NULL,
    opened_at       BIGINT NOT NULL,
    repeats_origin  BIGINT,
    repeats_seq     BIGINT,
    PRIMARY KEY (site, instrument, analyte, opened_at, origin, seq),
    UNIQUE (site, origin, seq)
);

CREATE TABLE run_closing (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    run_origin  BIGINT NOT NULL,
    run_seq     BIGINT NOT NULL,
    state       TEXT COLLATE "C" NOT NULL CHECK (state IN ('complete', 'incomplete')),
    at          BIGINT NOT NULL,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
);

CREATE TABLE control_result (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    series              BIGINT NOT NULL,
    measured_at         BIGINT NOT NULL,
    run_origin          BIGINT NOT NULL,
    run_seq             BIGINT NOT NULL,
    level               BIGINT NOT NULL,
    value_kind          TEXT COLLATE "C" NOT NULL
                        CHECK (value_kind = 'number' OR value_kind = 'below' OR value_kind = 'above'
                               OR value_kind = 'step' OR value_kind = 'qualitative' OR value_kind = 'none'),
    value               BIGINT,
    decimals            BIGINT,
    value_as_sent       TEXT COLLATE "C" NOT NULL,
    lot                 BIGINT NOT NULL,
    bottle              BIGINT,
    reagent_lot         TEXT COLLATE "C" NOT NULL,
    target              BIGINT NOT NULL,
    time_source         TEXT COLLATE "C" NOT NULL
                        CHECK (time_source = 'typed' OR time_source = 'device'
                               OR time_source = 'deviceCorrected' OR time_source = 'received'),
    utc_offset_minutes  BIGINT NOT NULL,
    recorded_at         BIGINT NOT NULL,
    operator_id         TEXT COLLATE "C" NOT NULL,
    entered             TEXT COLLATE "C" NOT NULL
                        CHECK (entered = 'typed' OR entered = 'automatic' OR entered = 'afterwards'
                               OR entered = 'imported'),
    flags               TEXT COLLATE "C" NOT NULL,
    comment             TEXT COLLATE "C" NOT NULL,
    fingerprint         TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, series, measured_at, origin, seq)
        INCLUDE (run_origin, run_seq, value_kind, value, decimals, value_as_sent, lot, target),
    UNIQUE (site, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) PARTITION BY HASH (site);
DO $$
BEGIN
    FOR part IN 0..31 LOOP
        EXECUTE format('CREATE TABLE control_result_%s PARTITION OF control_result'
                       ' FOR VALUES WITH (MODULUS 32, REMAINDER %s)', part, part);
    END LOOP;
END
$$;

CREATE TABLE exclusion (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    result_origin  BIGINT NOT NULL,
    result_seq     BIGINT NOT NULL,
    excluded       BIGINT NOT NULL CHECK (excluded IN (0, 1)),
    reason         TEXT COLLATE "C" NOT NULL,
    at             BIGINT NOT NULL,
    PRIMARY KEY (site, result_origin, result_seq, origin, seq),
    FOREIGN KEY (site, result_origin, result_seq) REFERENCES control_result (site, origin, seq)
);

CREATE TABLE run_verdict (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    run_origin         BIGINT NOT NULL,
    run_seq            BIGINT NOT NULL,
    verdict            TEXT COLLATE "C" NOT NULL
                        CHECK (verdict = 'none' OR verdict = 'accept' OR verdict = 'warn'
                               OR verdict = 'cannotJudge' OR verdict = 'reject'),
    provisional        BIGINT NOT NULL CHECK (provisional IN (0, 1)),
    basis              TEXT COLLATE "C" NOT NULL CHECK (basis = 'insert' OR basis = 'programme' OR basis = 'sd'),
    rule_set           BIGINT NOT NULL,
    rule_set_version   BIGINT NOT NULL,
    violations         TEXT COLLATE "C" NOT NULL,
    at                 BIGINT NOT NULL,
    supersedes_origin  BIGINT,
    supersedes_seq     BIGINT,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
);

CREATE TABLE verdict_acknowledgement (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    verdict_origin  BIGINT NOT NULL,
    verdict_seq     BIGINT NOT NULL,
    by_user         BIGINT,
    at              BIGINT NOT NULL,
    PRIMARY KEY (site, verdict_origin, verdict_seq, origin, seq)
);

CREATE TABLE stop (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument   BIGINT NOT NULL,
    analyte      BIGINT NOT NULL,
    from_time    BIGINT NOT NULL,
    reagent_lot  TEXT COLLATE "C" NOT NULL,
    run_origin   BIGINT NOT NULL,
    run_seq      BIGINT NOT NULL,
    PRIMARY KEY (site, instrument, analyte, from_time, origin, seq),
    UNIQUE (site, origin, seq)
);

CREATE TABLE stop_end (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    stop_origin  BIGINT NOT NULL,
    stop_seq     BIGINT NOT NULL,
    how          TEXT COLLATE "C" NOT NULL CHECK (how IN ('clearedByRepeat', 'newAcceptedRun', 'endedByPerson')),
    reason       TEXT COLLATE "C" NOT NULL,
    until        BIGINT NOT NULL,
    PRIMARY KEY (site, stop_origin, stop_seq, origin, seq),
    FOREIGN KEY (site, stop_origin, stop_seq) REFERENCES stop (site, origin, seq)
);

CREATE TABLE corrective_action (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    run_origin  BIGINT NOT NULL,
    run_seq     BIGINT NOT NULL,
    steps       TEXT COLLATE "C" NOT NULL,
    cause       TEXT COLLATE "C" NOT NULL,
    outcome     TEXT COLLATE "C" NOT NULL,
    at          BIGINT NOT NULL,
    by_user     BIGINT,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
);

CREATE TABLE follow_up_case (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id             BIGINT NOT NULL,
    instrument     BIGINT NOT NULL,
    analyte        BIGINT NOT NULL,
    cause          TEXT COLLATE "C" NOT NULL,
    agreed_action  TEXT COLLATE "C" NOT NULL,
    owner          BIGINT,
    due            BIGINT,
    closed         BIGINT NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE event (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument  BIGINT NOT NULL,
    analyte     BIGINT,
    kind        TEXT COLLATE "C" NOT NULL CHECK (kind IN ('reagentLot', 'pack', 'calibration', 'service', 'outOfUse',
                                                 'backInUse', 'comment')),
    at          BIGINT NOT NULL,
    text        TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, instrument, at, origin, seq),
    UNIQUE (site, origin, seq)
);

CREATE TABLE comparison_sample (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument        BIGINT NOT NULL,
    analyte           BIGINT NOT NULL,
    running_number    BIGINT NOT NULL,
    day               BIGINT NOT NULL,
    home_value        TEXT COLLATE "C" NOT NULL,
    laboratory_value  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

-- Readings known to be controls whose lot, level, analyser or time a person must settle. Never a patient's.
CREATE TABLE inbox_item (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    fingerprint   TEXT COLLATE "C" NOT NULL,
    reason        TEXT COLLATE "C" NOT NULL,
    driver        TEXT COLLATE "C" NOT NULL,
    instrument    TEXT COLLATE "C" NOT NULL,
    serial        TEXT COLLATE "C" NOT NULL,
    material      TEXT COLLATE "C" NOT NULL,
    lot           TEXT COLLATE "C" NOT NULL,
    level         TEXT COLLATE "C" NOT NULL,
    code          TEXT COLLATE "C" NOT NULL,
    value         TEXT COLLATE "C" NOT NULL,
    unit          TEXT COLLATE "C" NOT NULL,
    measured_at   BIGINT,
    operator_id   TEXT COLLATE "C" NOT NULL,
    reagent_lot   TEXT COLLATE "C" NOT NULL,
    received_at   BIGINT NOT NULL,
    PRIMARY KEY (site, fingerprint, origin, seq),
    UNIQUE (site, origin, seq)
);

CREATE TABLE inbox_settlement (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    item_origin    BIGINT NOT NULL,
    item_seq       BIGINT NOT NULL,
    result_origin  BIGINT,
    result_seq     BIGINT,
    reason         TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, item_origin, item_seq, origin, seq)
);

-- Messages that hold control results only, kept 90 days.
CREATE TABLE raw_message (
    site         BIGINT NOT NULL,
    digest       TEXT COLLATE "C" NOT NULL,
    received_at  BIGINT NOT NULL,
    bytes_hex    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, digest)
);

CREATE TABLE eqa_round (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    programme   TEXT COLLATE "C" NOT NULL,
    name        TEXT COLLATE "C" NOT NULL,
    analyse_by  BIGINT NOT NULL,
    answer_by   BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE eqa_sample (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    round_origin  BIGINT NOT NULL,
    round_seq     BIGINT NOT NULL,
    analyte       BIGINT NOT NULL,
    level         BIGINT NOT NULL,
    replicates    BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE eqa_assigned_value (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    sample_origin         BIGINT NOT NULL,
    sample_seq            BIGINT NOT NULL,
    version               BIGINT NOT NULL,
    method_group          TEXT COLLATE "C" NOT NULL,
    value                 BIGINT NOT NULL,
    decimals              BIGINT NOT NULL,
    uncertainty           BIGINT,
    uncertainty_decimals  BIGINT,
    source                TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE eqa_result (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    sample_origin  BIGINT NOT NULL,
    sample_seq     BIGINT NOT NULL,
    instrument     BIGINT NOT NULL,
    reagent_lot    TEXT COLLATE "C" NOT NULL,
    value          BIGINT NOT NULL,
    decimals       BIGINT NOT NULL,
    replicate      BIGINT NOT NULL,
    trueness       TEXT COLLATE "C" CHECK (trueness IN ('good', 'acceptable', 'poor')),
    precision      TEXT COLLATE "C" CHECK (precision IN ('good', 'acceptable', 'poor')),
    PRIMARY KEY (site, origin, seq)
);

SELECT fasit_guard_facts('run');
SELECT fasit_guard_facts('run_closing');
SELECT fasit_guard_facts('control_result');
SELECT fasit_guard_facts('exclusion');
SELECT fasit_guard_facts('run_verdict');
SELECT fasit_guard_facts('verdict_acknowledgement');
SELECT fasit_guard_facts('stop');
SELECT fasit_guard_facts('stop_end');
SELECT fasit_guard_facts('corrective_action');
SELECT fasit_guard_facts('follow_up_case');
SELECT fasit_guard_facts('event');
SELECT fasit_guard_facts('comparison_sample');
SELECT fasit_guard_facts('inbox_item');
SELECT fasit_guard_facts('inbox_settlement');
SELECT fasit_guard_facts('eqa_round');
SELECT fasit_guard_facts('eqa_sample');
SELECT fasit_guard_facts('eqa_assigned_value');
SELECT fasit_guard_facts('eqa_result');
SELECT fasit_guard_rows('raw_message');

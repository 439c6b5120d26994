-- 15: what a programme said of a home's round of external control, what the home did about it, and the document that came.

CREATE TABLE eqa_document (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    name     TEXT COLLATE "C"    NOT NULL,
    bytes    TEXT COLLATE "C"    NOT NULL, -- Hexadecimal.
    at       BIGINT NOT NULL,
    by_user  BIGINT,
    PRIMARY KEY (site, origin, seq)
);

-- One sample of a round. A correction is a row that supersedes.
CREATE TABLE eqa_outcome (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument         BIGINT NOT NULL,
    analyte            BIGINT NOT NULL,
    programme          TEXT COLLATE "C"    NOT NULL,
    round              TEXT COLLATE "C"    NOT NULL,
    level              BIGINT NOT NULL CHECK (level > 0),
    analyse_by         BIGINT NOT NULL,
    answer_by          BIGINT NOT NULL,
    measured_on        BIGINT,
    reagent_lot        TEXT COLLATE "C"    NOT NULL,
    own_values         TEXT COLLATE "C"    NOT NULL, -- As they were typed, one a parallel, with a blank between them.
    assigned_value     TEXT COLLATE "C"    NOT NULL,
    trueness           TEXT COLLATE "C" CHECK (trueness IN ('good', 'acceptable', 'poor')),
    precision          TEXT COLLATE "C" CHECK (precision IN ('good', 'acceptable', 'poor')),
    graded_by          TEXT COLLATE "C" NOT NULL CHECK (graded_by IN ('programme', 'fasit', 'nobody')),
    document_origin    BIGINT,
    document_seq       BIGINT,
    supersedes_origin  BIGINT,
    supersedes_seq     BIGINT,
    comment            TEXT COLLATE "C"    NOT NULL,
    at                 BIGINT NOT NULL,
    by_user            BIGINT,
    PRIMARY KEY (site, origin, seq),
    FOREIGN KEY (site, document_origin, document_seq) REFERENCES eqa_document (site, origin, seq),
    FOREIGN KEY (site, supersedes_origin, supersedes_seq) REFERENCES eqa_outcome (site, origin, seq)
);

CREATE TABLE eqa_follow_up (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    outcome_origin  BIGINT NOT NULL,
    outcome_seq     BIGINT NOT NULL,
    text            TEXT COLLATE "C"    NOT NULL,
    at              BIGINT NOT NULL,
    by_user         BIGINT,
    PRIMARY KEY (site, origin, seq),
    FOREIGN KEY (site, outcome_origin, outcome_seq) REFERENCES eqa_outcome (site, origin, seq)
);

SELECT fasit_guard_facts('eqa_document');
SELECT fasit_guard_facts('eqa_outcome');
SELECT fasit_guard_facts('eqa_follow_up');

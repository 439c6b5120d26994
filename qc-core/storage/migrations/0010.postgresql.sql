-- 10: what each month of a series adds up to, kept in the transaction that changes its results. No facts: doctor
-- compares them with the results and builds them anew. Clustered by month, as an overview asks for them.

CREATE TABLE month_sum (
    month        BIGINT NOT NULL, -- 12 * year + month - 1
    site         BIGINT NOT NULL,
    instrument   BIGINT NOT NULL,
    analyte      BIGINT NOT NULL,
    level        BIGINT NOT NULL,
    establishing BIGINT NOT NULL, -- The lot in whose parallel period the runs stand, else 0.
    lot          BIGINT NOT NULL,
    target       BIGINT NOT NULL,
    numbers      BIGINT NOT NULL,
    sum_0        BIGINT NOT NULL, -- Limbs to the base of 10^12, lowest first, each of any sign.
    sum_1        BIGINT NOT NULL,
    sum_2        BIGINT NOT NULL,
    squares_0    BIGINT NOT NULL,
    squares_1    BIGINT NOT NULL,
    squares_2    BIGINT NOT NULL,
    lowest       BIGINT,
    highest      BIGINT,
    judged_none  BIGINT NOT NULL,
    accepted     BIGINT NOT NULL,
    warned       BIGINT NOT NULL,
    not_judged   BIGINT NOT NULL,
    rejected     BIGINT NOT NULL,
    left_out     BIGINT NOT NULL,
    repeats      BIGINT NOT NULL,
    PRIMARY KEY (month, site, instrument, analyte, level, establishing, lot, target)
);

-- Sites whose sums are to be built from their results: here those that have some from before.
CREATE TABLE month_sum_due (
    site  BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO month_sum_due (site) SELECT DISTINCT site FROM run;
SELECT fasit_guard_rows('month_sum');
SELECT fasit_guard_rows('month_sum_due');

-- 10: what each month of a series adds up to, kept in the transaction that changes its results. No facts: doctor
-- compares them with the results and builds them anew. Clustered by month, as an overview asks for them.

CREATE TABLE month_sum (
    month        INTEGER NOT NULL, -- 12 * year + month - 1
    site         INTEGER NOT NULL,
    instrument   INTEGER NOT NULL,
    analyte      INTEGER NOT NULL,
    level        INTEGER NOT NULL,
    establishing INTEGER NOT NULL, -- The lot in whose parallel period the runs stand, else 0.
    lot          INTEGER NOT NULL,
    target       INTEGER NOT NULL,
    numbers      INTEGER NOT NULL,
    sum_0        INTEGER NOT NULL, -- Limbs to the base of 10^12, lowest first, each of any sign.
    sum_1        INTEGER NOT NULL,
    sum_2        INTEGER NOT NULL,
    squares_0    INTEGER NOT NULL,
    squares_1    INTEGER NOT NULL,
    squares_2    INTEGER NOT NULL,
    lowest       INTEGER,
    highest      INTEGER,
    judged_none  INTEGER NOT NULL,
    accepted     INTEGER NOT NULL,
    warned       INTEGER NOT NULL,
    not_judged   INTEGER NOT NULL,
    rejected     INTEGER NOT NULL,
    left_out     INTEGER NOT NULL,
    repeats      INTEGER NOT NULL,
    PRIMARY KEY (month, site, instrument, analyte, level, establishing, lot, target)
) STRICT, WITHOUT ROWID;

-- Sites whose sums are to be built from their results: here those that have some from before.
CREATE TABLE month_sum_due (
    site  INTEGER NOT NULL PRIMARY KEY
) STRICT;
INSERT INTO month_sum_due (site) SELECT DISTINCT site FROM run;

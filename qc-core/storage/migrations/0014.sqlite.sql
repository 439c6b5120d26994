-- 14: a home chooses how long a slip may be corrected and how old a result may be that is entered afterwards; verdicts that
-- nobody has seen are found without reading the accepted ones; after an exchange only what it touched is summed up anew.

ALTER TABLE home_rules ADD COLUMN slip_minutes INTEGER CHECK (slip_minutes IS NULL OR slip_minutes > 0);
ALTER TABLE home_rules ADD COLUMN late_entry_days INTEGER CHECK (late_entry_days IS NULL OR late_entry_days > 0);

-- Few verdicts are among these, so that few inserts pay for it.
CREATE INDEX run_verdict_not_accepted ON run_verdict (site, at) WHERE verdict IN ('reject', 'cannotJudge');

-- Bookkeeping, no facts. Of each chain that an exchange wrote into: the last fact before those that are not in the month
-- sums yet.
CREATE TABLE month_sum_arrived (
    site       INTEGER NOT NULL,
    origin     INTEGER NOT NULL,
    after_seq  INTEGER NOT NULL,
    PRIMARY KEY (site, origin)
) STRICT, WITHOUT ROWID;

-- 13: homes and their centre exchange what they hold. A row of setup names the version it replaces, so that two places
-- that changed the same thing are seen; rows from before are replaced by the next row of their own chain.

ALTER TABLE site ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE site ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE instrument ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE instrument ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE analyte ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE analyte ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE analyte_alias ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE analyte_alias ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE control_material ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE control_material ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE control_level ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE control_level ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE control_lot ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE control_lot ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE control_bottle ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE control_bottle ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE target ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE target ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE schedule ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE schedule ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE rule_set ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE rule_set ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE rule_set_use ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE rule_set_use ADD COLUMN supersedes_seq INTEGER;
ALTER TABLE placement ADD COLUMN supersedes_origin INTEGER;
ALTER TABLE placement ADD COLUMN supersedes_seq INTEGER;

-- Bookkeeping, no facts. Of the facts that an exchange brought, by (site, origin): the last one that was looked at for
-- what it means to the verdicts of this place.
CREATE TABLE sync_watermark (
    site    INTEGER NOT NULL,
    origin  INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (site, origin)
) STRICT, WITHOUT ROWID;

-- When each home was last heard from, and under which origin it writes.
CREATE TABLE site_heard (
    site    INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    origin  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The ends of the audit chains as both places held them at the last exchange: a tail that is cut off later is seen.
CREATE TABLE audit_anchor (
    site    INTEGER NOT NULL,
    origin  INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    hash    TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (site, origin)
) STRICT, WITHOUT ROWID;

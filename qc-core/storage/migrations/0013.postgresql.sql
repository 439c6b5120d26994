-- 13: homes and their centre exchange what they hold. A row of setup names the version it replaces, so that two places
-- that changed the same thing are seen; rows from before are replaced by the next row of their own chain.

ALTER TABLE site ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE site ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE instrument ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE instrument ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE analyte ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE analyte ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE analyte_alias ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE analyte_alias ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE control_material ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE control_material ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE control_level ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE control_level ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE control_lot ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE control_lot ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE control_bottle ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE control_bottle ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE target ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE target ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE schedule ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE schedule ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE rule_set ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE rule_set ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE rule_set_use ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE rule_set_use ADD COLUMN supersedes_seq BIGINT;
ALTER TABLE placement ADD COLUMN supersedes_origin BIGINT;
ALTER TABLE placement ADD COLUMN supersedes_seq BIGINT;

-- Bookkeeping, no facts. Of the facts that an exchange brought, by (site, origin): the last one that was looked at for
-- what it means to the verdicts of this place.
CREATE TABLE sync_watermark (
    site    BIGINT NOT NULL,
    origin  BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    PRIMARY KEY (site, origin)
);

-- When each home was last heard from, and under which origin it writes.
CREATE TABLE site_heard (
    site    BIGINT NOT NULL PRIMARY KEY,
    at      BIGINT NOT NULL,
    origin  BIGINT NOT NULL
);

-- The ends of the audit chains as both places held them at the last exchange: a tail that is cut off later is seen.
CREATE TABLE audit_anchor (
    site    BIGINT NOT NULL,
    origin  BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    hash    TEXT COLLATE "C" NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (site, origin)
);

SELECT fasit_guard_rows('sync_watermark');
SELECT fasit_guard_rows('site_heard');
SELECT fasit_guard_rows('audit_anchor');

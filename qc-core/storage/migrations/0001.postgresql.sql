-- 1: what a programme sets up. Every row is (site, origin, seq) and immutable; a change is a new row that
-- supersedes the old one. Site 0 is the programme. Numbers that decide are (value in 10^-6 units, decimals).
--
-- Roles belong to the whole server: fasit_owner owns every table and logs in nowhere; each user's own login role is
-- a member of fasit_member, and sees the sites that role_site names for it.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fasit_owner') THEN
        CREATE ROLE fasit_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fasit_member') THEN
        CREATE ROLE fasit_member NOLOGIN;
    END IF;
    EXECUTE format('GRANT CREATE, USAGE ON SCHEMA %I TO fasit_owner', current_schema());
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO fasit_member', current_schema());
END
$$;
SET LOCAL ROLE fasit_owner;

CREATE TABLE schema_version (
    version  BIGINT NOT NULL
);
INSERT INTO schema_version (version) VALUES (0);
GRANT SELECT ON schema_version TO fasit_member;

-- Which sites a login role sees: -1 is every site. Where may_write is 1 it appends there too; 0 is the programme.
CREATE TABLE role_site (
    role       TEXT COLLATE "C" NOT NULL,
    site       BIGINT NOT NULL,
    may_write  BIGINT NOT NULL CHECK (may_write IN (0, 1)),
    PRIMARY KEY (role, site)
);
ALTER TABLE role_site ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_site FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON role_site FOR SELECT USING (role = CAST(session_user AS text));
CREATE POLICY owner_admits ON role_site TO fasit_owner USING (true) WITH CHECK (true);
GRANT SELECT ON role_site TO fasit_member;

CREATE FUNCTION fasit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'facts are appended, never changed';
END
$$;

-- Row-level security by site: everybody reads the programme's rows and those of the own sites.
CREATE FUNCTION fasit_guard_reading(guarded text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING (site = 0'
                   ' OR site = ANY (ARRAY(SELECT r.site FROM role_site r))'
                   ' OR -1 = ANY (ARRAY(SELECT r.site FROM role_site r)))', guarded);
    EXECUTE format('CREATE POLICY appended ON %I FOR INSERT WITH CHECK ('
                   'site = ANY (ARRAY(SELECT r.site FROM role_site r WHERE r.may_write = 1))'
                   ' OR -1 = ANY (ARRAY(SELECT r.site FROM role_site r WHERE r.may_write = 1)))', guarded);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO fasit_member', guarded);
END
$$;

-- A table of facts: rows are appended by those who may, and never changed by anybody.
CREATE FUNCTION fasit_guard_facts(guarded text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    part text;
BEGIN
    PERFORM fasit_guard_reading(guarded);
    EXECUTE format('CREATE TRIGGER is_never_changed BEFORE UPDATE OR DELETE ON %I'
                   ' FOR EACH ROW EXECUTE FUNCTION fasit_refuse_change()', guarded);
    FOR part IN SELECT guarded UNION ALL SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = CAST(quote_ident(guarded) AS regclass) LOOP
        EXECUTE format('CREATE TRIGGER is_never_emptied BEFORE TRUNCATE ON %I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION fasit_refuse_change()', part);
    END LOOP;
END
$$;

-- A table that is no fact: bookkeeping, sums, what may be erased.
CREATE FUNCTION fasit_guard_rows(guarded text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    own text := 'site = ANY (ARRAY(SELECT r.site FROM role_site r WHERE r.may_write = 1))'
                ' OR -1 = ANY (ARRAY(SELECT r.site FROM role_site r WHERE r.may_write = 1))';
BEGIN
    PERFORM fasit_guard_reading(guarded);
    EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', guarded, own, own);
    EXECUTE format('CREATE POLICY removed ON %I FOR DELETE USING (%s)', guarded, own);
    EXECUTE format('GRANT UPDATE, DELETE ON %I TO fasit_member', guarded);
END
$$;

CREATE TABLE database_origin (
    origin      BIGINT NOT NULL,
    created_at  BIGINT NOT NULL
);
INSERT INTO database_origin (origin, created_at)
    VALUES (CAST(CAST('x' || substr(md5(CAST(gen_random_uuid() AS text)), 1, 16) AS bit(64)) AS bigint)
            & 9223372036854775807, CAST(extract(epoch FROM now()) * 1000000 AS bigint));
GRANT SELECT ON database_origin TO fasit_member;

-- The newest sequence number and the end of the audit chain of each (site, origin): bookkeeping, not a fact.
CREATE TABLE chain_head (
    site        BIGINT NOT NULL,
    origin      BIGINT NOT NULL,
    last_seq    BIGINT NOT NULL,
    last_hash   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin)
);

-- Raised by every change of setup, so that a program knows when to read it anew.
CREATE TABLE setup_revision (
    revision    BIGINT NOT NULL
);
INSERT INTO setup_revision (revision) VALUES (0);

CREATE TABLE site (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id                   BIGINT NOT NULL,
    name                 TEXT COLLATE "C" NOT NULL,
    municipality         TEXT COLLATE "C" NOT NULL,
    municipality_number  TEXT COLLATE "C" NOT NULL,
    county               TEXT COLLATE "C" NOT NULL,
    organisation_number  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE instrument (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id            BIGINT NOT NULL,
    driver        TEXT COLLATE "C" NOT NULL,
    manufacturer  TEXT COLLATE "C" NOT NULL,
    model         TEXT COLLATE "C" NOT NULL,
    serial        TEXT COLLATE "C" NOT NULL,
    local_name    TEXT COLLATE "C" NOT NULL,
    place         TEXT COLLATE "C" NOT NULL,
    consumable    TEXT COLLATE "C" NOT NULL,
    when_stopped  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE analyte (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id          BIGINT NOT NULL,
    code        TEXT COLLATE "C" NOT NULL,
    name_nb     TEXT COLLATE "C" NOT NULL,
    name_nn     TEXT COLLATE "C" NOT NULL,
    name_en     TEXT COLLATE "C" NOT NULL,
    unit        TEXT COLLATE "C" NOT NULL,
    decimals    BIGINT NOT NULL,
    value_kind  TEXT COLLATE "C" NOT NULL CHECK (value_kind IN ('quantity', 'ordinal', 'qualitative')),
    steps       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE analyte_alias (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    driver   TEXT COLLATE "C" NOT NULL,
    code     TEXT COLLATE "C" NOT NULL,
    analyte  BIGINT NOT NULL,
    unit     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE control_material (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id              BIGINT NOT NULL,
    name            TEXT COLLATE "C" NOT NULL,
    manufacturer    TEXT COLLATE "C" NOT NULL,
    open_vial_days  BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE control_level (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    material    BIGINT NOT NULL,
    level       BIGINT NOT NULL,
    name        TEXT COLLATE "C" NOT NULL,
    cap_colour  TEXT COLLATE "C" NOT NULL,
    aliases     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE control_lot (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    material     BIGINT NOT NULL,
    number       TEXT COLLATE "C" NOT NULL,
    expiry       BIGINT NOT NULL,
    preliminary  BIGINT NOT NULL CHECK (preliminary IN (0, 1)),
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE control_bottle (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id              BIGINT NOT NULL,
    lot             BIGINT NOT NULL,
    running_number  BIGINT NOT NULL,
    place           TEXT COLLATE "C" NOT NULL,
    opened_at       BIGINT NOT NULL,
    opened_by       BIGINT,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE target (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id                BIGINT NOT NULL,
    version           BIGINT NOT NULL,
    lot               BIGINT NOT NULL,
    level             BIGINT NOT NULL,
    analyte           BIGINT NOT NULL,
    instrument_model  TEXT COLLATE "C" NOT NULL,
    instrument        BIGINT,
    basis             TEXT COLLATE "C" NOT NULL CHECK (basis IN ('insert', 'programme', 'sd')),
    mean              BIGINT, mean_decimals   BIGINT,
    width             BIGINT, width_decimals  BIGINT, divisor BIGINT,
    low               BIGINT, low_decimals    BIGINT,
    high              BIGINT, high_decimals   BIGINT,
    allowed_steps     TEXT COLLATE "C" NOT NULL,
    source            TEXT COLLATE "C" NOT NULL,
    valid_from        BIGINT NOT NULL,
    preliminary       BIGINT NOT NULL CHECK (preliminary IN (0, 1)),
    approved_by       BIGINT,
    CHECK (width IS NULL OR (width > 0 AND divisor > 0)),
    CHECK (basis <> 'sd' OR (mean IS NOT NULL AND width IS NOT NULL)),
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE schedule (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id             BIGINT NOT NULL,
    instrument     BIGINT NOT NULL,
    analyte        BIGINT NOT NULL,
    kind           TEXT COLLATE "C" NOT NULL CHECK (kind IN ('controlMaterial', 'onBoardControl', 'comparisonSample')),
    occasion       TEXT COLLATE "C" NOT NULL
                   CHECK (occasion IN ('interval', 'newPack', 'newBottle', 'dayOfUse', 'afterService')),
    interval_days  BIGINT NOT NULL CHECK (interval_days > 0),
    grace_days     BIGINT NOT NULL CHECK (grace_days >= 0),
    level_plan     TEXT COLLATE "C" NOT NULL CHECK (level_plan IN ('all', 'alternateEachTime', 'alternateEachBottle')),
    levels         TEXT COLLATE "C" NOT NULL,
    not_in_use     TEXT COLLATE "C" NOT NULL,
    valid_from     BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE rule_set (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id              BIGINT NOT NULL,
    version         BIGINT NOT NULL,
    name            TEXT COLLATE "C" NOT NULL,
    rules           TEXT COLLATE "C" NOT NULL,
    look_back_days  BIGINT,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE placement (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    instrument    BIGINT NOT NULL,
    material      TEXT COLLATE "C" NOT NULL,
    lot           TEXT COLLATE "C" NOT NULL,
    level         TEXT COLLATE "C" NOT NULL,
    placed_lot    BIGINT NOT NULL,
    placed_level  BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE app_user (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id    BIGINT NOT NULL,
    role  TEXT COLLATE "C" NOT NULL CHECK (role IN ('staff', 'laboratoryResponsible', 'coordinator', 'administrator')),
    PRIMARY KEY (site, origin, seq)
);

-- Names and initials: the one table beside raw_message that may be erased. The chain holds a digest of it.
CREATE TABLE person_text (
    id       BIGINT NOT NULL,
    version  BIGINT NOT NULL,
    salt     TEXT COLLATE "C" NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE TABLE audit_entry (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    at             BIGINT NOT NULL,
    by             TEXT COLLATE "C" NOT NULL,
    what           TEXT COLLATE "C" NOT NULL,
    detail         TEXT COLLATE "C" NOT NULL,
    fact_count     BIGINT NOT NULL,
    facts_digest   TEXT COLLATE "C" NOT NULL,
    previous_hash  TEXT COLLATE "C" NOT NULL,
    hash           TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

SELECT fasit_guard_facts('site');
SELECT fasit_guard_facts('instrument');
SELECT fasit_guard_facts('analyte');
SELECT fasit_guard_facts('analyte_alias');
SELECT fasit_guard_facts('control_material');
SELECT fasit_guard_facts('control_level');
SELECT fasit_guard_facts('control_lot');
SELECT fasit_guard_facts('control_bottle');
SELECT fasit_guard_facts('target');
SELECT fasit_guard_facts('schedule');
SELECT fasit_guard_facts('rule_set');
SELECT fasit_guard_facts('placement');
SELECT fasit_guard_facts('app_user');
SELECT fasit_guard_facts('audit_entry');

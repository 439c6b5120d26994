-- A file as version 1 wrote it: one home with an analyser, an analyte, a lot and a target. Made from migration 1.

CREATE TABLE database_origin (
    origin      INTEGER NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE chain_head (
    site        INTEGER NOT NULL,
    origin      INTEGER NOT NULL,
    last_seq    INTEGER NOT NULL,
    last_hash   TEXT    NOT NULL,
    PRIMARY KEY (site, origin)
) STRICT, WITHOUT ROWID;

CREATE TABLE setup_revision (
    revision    INTEGER NOT NULL
) STRICT;
INSERT INTO setup_revision (revision) VALUES (0);

CREATE TABLE site (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id                   INTEGER NOT NULL,
    name                 TEXT    NOT NULL,
    municipality         TEXT    NOT NULL,
    municipality_number  TEXT    NOT NULL,
    county               TEXT    NOT NULL,
    organisation_number  TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id            INTEGER NOT NULL,
    driver        TEXT    NOT NULL,
    manufacturer  TEXT    NOT NULL,
    model         TEXT    NOT NULL,
    serial        TEXT    NOT NULL,
    local_name    TEXT    NOT NULL,
    place         TEXT    NOT NULL,
    consumable    TEXT    NOT NULL,
    when_stopped  TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE analyte (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id          INTEGER NOT NULL,
    code        TEXT    NOT NULL,
    name_nb     TEXT    NOT NULL,
    name_nn     TEXT    NOT NULL,
    name_en     TEXT    NOT NULL,
    unit        TEXT    NOT NULL,
    decimals    INTEGER NOT NULL,
    value_kind  TEXT    NOT NULL CHECK (value_kind IN ('quantity', 'ordinal', 'qualitative')),
    steps       TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE analyte_alias (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    driver   TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    analyte  INTEGER NOT NULL,
    unit     TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_material (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id              INTEGER NOT NULL,
    name            TEXT    NOT NULL,
    manufacturer    TEXT    NOT NULL,
    open_vial_days  INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_level (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    material    INTEGER NOT NULL,
    level       INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    cap_colour  TEXT    NOT NULL,
    aliases     TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_lot (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id           INTEGER NOT NULL,
    material     INTEGER NOT NULL,
    number       TEXT    NOT NULL,
    expiry       INTEGER NOT NULL,
    preliminary  INTEGER NOT NULL CHECK (preliminary IN (0, 1)),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_bottle (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id              INTEGER NOT NULL,
    lot             INTEGER NOT NULL,
    running_number  INTEGER NOT NULL,
    place           TEXT    NOT NULL,
    opened_at       INTEGER NOT NULL,
    opened_by       INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id                INTEGER NOT NULL,
    version           INTEGER NOT NULL,
    lot               INTEGER NOT NULL,
    level             INTEGER NOT NULL,
    analyte           INTEGER NOT NULL,
    instrument_model  TEXT    NOT NULL,
    instrument        INTEGER,
    basis             TEXT    NOT NULL CHECK (basis IN ('insert', 'programme', 'sd')),
    mean              INTEGER, mean_decimals   INTEGER,
    width             INTEGER, width_decimals  INTEGER, divisor INTEGER,
    low               INTEGER, low_decimals    INTEGER,
    high              INTEGER, high_decimals   INTEGER,
    allowed_steps     TEXT    NOT NULL,
    source            TEXT    NOT NULL,
    valid_from        INTEGER NOT NULL,
    preliminary       INTEGER NOT NULL CHECK (preliminary IN (0, 1)),
    approved_by       INTEGER,
    CHECK (width IS NULL OR (width > 0 AND divisor > 0)),
    CHECK (basis <> 'sd' OR (mean IS NOT NULL AND width IS NOT NULL)),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id             INTEGER NOT NULL,
    instrument     INTEGER NOT NULL,
    analyte        INTEGER NOT NULL,
    kind           TEXT    NOT NULL CHECK (kind IN ('controlMaterial', 'onBoardControl', 'comparisonSample')),
    occasion       TEXT    NOT NULL
                   CHECK (occasion IN ('interval', 'newPack', 'newBottle', 'dayOfUse', 'afterService')),
    interval_days  INTEGER NOT NULL CHECK (interval_days > 0),
    grace_days     INTEGER NOT NULL CHECK (grace_days >= 0),
    level_plan     TEXT    NOT NULL CHECK (level_plan IN ('all', 'alternateEachTime', 'alternateEachBottle')),
    levels         TEXT    NOT NULL,
    not_in_use     TEXT    NOT NULL,
    valid_from     INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_set (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id              INTEGER NOT NULL,
    version         INTEGER NOT NULL,
    name            TEXT    NOT NULL,
    rules           TEXT    NOT NULL,
    look_back_days  INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument    INTEGER NOT NULL,
    material      TEXT    NOT NULL,
    lot           TEXT    NOT NULL,
    level         TEXT    NOT NULL,
    placed_lot    INTEGER NOT NULL,
    placed_level  INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE app_user (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id    INTEGER NOT NULL,
    role  TEXT    NOT NULL CHECK (role IN ('staff', 'laboratoryResponsible', 'coordinator', 'administrator')),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_text (
    id       INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    salt     TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    by             TEXT    NOT NULL,
    what           TEXT    NOT NULL,
    detail         TEXT    NOT NULL,
    fact_count     INTEGER NOT NULL,
    facts_digest   TEXT    NOT NULL,
    previous_hash  TEXT    NOT NULL,
    hash           TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO database_origin (origin, created_at) VALUES (4711, 1700000000000000);
INSERT INTO site VALUES (9, 4711, 1, 9, 'Solbakken sykehjem', 'Lillevik', '9901', 'Prøvefylket', '999000001');
INSERT INTO instrument VALUES (9, 4711, 2, 21, '', 'Aidian', 'QuikRead go', 'QR-1', 'CRP-apparatet', 'Vaktrom', 'kyvette', 'Ring');
INSERT INTO analyte VALUES (0, 4711, 1, 31, 'NPU19748', 'CRP', 'CRP', 'CRP', 'mg/L', 0, 'quantity', '');
INSERT INTO control_material VALUES (0, 4711, 2, 41, 'CRP Control', 'Aidian', 30);
INSERT INTO control_level VALUES (0, 4711, 3, 41, 1, 'Lav', 'hvit', 'L' || char(10) || 'Low');
INSERT INTO control_lot VALUES (0, 4711, 4, 51, 41, 'A1', 20999, 0);
INSERT INTO target VALUES (0, 4711, 5, 61, 1, 51, 1, 31, 'QuikRead go', NULL, 'insert', NULL, NULL, NULL, NULL, NULL,
    22000000, 0, 28000000, 0, '', 'Pakningsvedlegg', 20000, 0, NULL);
INSERT INTO audit_entry VALUES (9, 4711, 3, 1700000000000000, 'test', 'loadSetup', '2 rows', 2,
    '7ce65a66e46324c5cb7c5c5f70cd1ba5dab6084da4f14deb7eb0d7ebb28c8d3b', '',
    'b045a3e81fa29aa6e560e8519a8e6b8b886b152f98d2d85ca6a23aa1badab048');
INSERT INTO chain_head VALUES (9, 4711, 3, 'b045a3e81fa29aa6e560e8519a8e6b8b886b152f98d2d85ca6a23aa1badab048');
INSERT INTO audit_entry VALUES (0, 4711, 6, 1700000000000000, 'test', 'loadSetup', '5 rows', 5,
    '989ed0382b0678fe1a7ae8e33cc84442dd5dd7b2bc4425701afe470b110486ce', '',
    '13314fd6e6cfea9bb0b804ebd6bb3ebb603f73890b7d068e6b2429d4a764433f');
INSERT INTO chain_head VALUES (0, 4711, 6, '13314fd6e6cfea9bb0b804ebd6bb3ebb603f73890b7d068e6b2429d4a764433f');
UPDATE setup_revision SET revision = 7;
PRAGMA user_version = 1;

-- A file as version 5 wrote it: a home with two controls of CRP, the second of them rejected, and a reading in the
-- inbox. A dump of what Fasit stored, with its audit chain.

PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE database_origin (
    origin      INTEGER NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;
INSERT INTO database_origin VALUES(1143283434166286879,1795314823012985);
CREATE TABLE setup_revision (
    revision    INTEGER NOT NULL
) STRICT;
INSERT INTO setup_revision VALUES(24);
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
INSERT INTO site VALUES(4883834947263605729,1143283434166286879,1,4883834947263605729,'Solbakken sykehjem','Lillevik','9901','Prøvefylket','999000001');
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
INSERT INTO instrument VALUES(4883834947263605729,1143283434166286879,2,8717670687710350583,'','','QuikRead go','QR-1','CRP-apparatet','Vaktrom','','Send prøven til laboratoriet.');
INSERT INTO instrument VALUES(4883834947263605729,1143283434166286879,3,6966969324471920527,'','','Clinitek','CS-1','','','','');
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
INSERT INTO analyte VALUES(0,1143283434166286879,1,3550032325821909527,'NPU19748','CRP','CRP','CRP','mg/L',0,'quantity','');
INSERT INTO analyte VALUES(0,1143283434166286879,2,5243874758124121369,'NPU04206','U-Protein','U-Protein','U-Protein','',0,'ordinal',replace('neg\nspor\n1+\n2+\n3+','\n',char(10)));
CREATE TABLE analyte_alias (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    driver   TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    analyte  INTEGER NOT NULL,
    unit     TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO analyte_alias VALUES(0,1143283434166286879,3,'*','CRP',3550032325821909527,'mg/L');
INSERT INTO analyte_alias VALUES(0,1143283434166286879,4,'*','PRO',5243874758124121369,'');
CREATE TABLE control_material (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id              INTEGER NOT NULL,
    name            TEXT    NOT NULL,
    manufacturer    TEXT    NOT NULL,
    open_vial_days  INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO control_material VALUES(0,1143283434166286879,5,2940908839088222659,'CRP Control','',30);
INSERT INTO control_material VALUES(0,1143283434166286879,8,1923694686624500835,'Strip Control','',0);
CREATE TABLE control_level (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    material    INTEGER NOT NULL,
    level       INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    cap_colour  TEXT    NOT NULL,
    aliases     TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO control_level VALUES(0,1143283434166286879,6,2940908839088222659,1,'Lav','hvit',replace('L\nLow','\n',char(10)));
INSERT INTO control_level VALUES(0,1143283434166286879,7,2940908839088222659,2,'Høy','rød',replace('H\nHigh','\n',char(10)));
INSERT INTO control_level VALUES(0,1143283434166286879,9,1923694686624500835,1,'Negativ','','N');
INSERT INTO control_level VALUES(0,1143283434166286879,10,1923694686624500835,2,'Positiv','','P');
CREATE TABLE control_lot (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id           INTEGER NOT NULL,
    material     INTEGER NOT NULL,
    number       TEXT    NOT NULL,
    expiry       INTEGER NOT NULL,
    preliminary  INTEGER NOT NULL CHECK (preliminary IN (0, 1)),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO control_lot VALUES(0,1143283434166286879,11,1888238114950500287,2940908839088222659,'A1',20999,0);
INSERT INTO control_lot VALUES(0,1143283434166286879,12,3306108032516550715,2940908839088222659,'A2',21183,0);
INSERT INTO control_lot VALUES(0,1143283434166286879,13,7326551223320960039,2940908839088222659,'A3',21183,0);
INSERT INTO control_lot VALUES(0,1143283434166286879,14,8617914622170855375,1923694686624500835,'S1',21183,0);
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
INSERT INTO control_bottle VALUES(4883834947263605729,1143283434166286879,6,1107647449888408903,1888238114950500287,1,'Kjøleskap',1735801800,NULL);
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
INSERT INTO target VALUES(0,1143283434166286879,15,7721968762148889831,1,1888238114950500287,1,3550032325821909527,'QuikRead go',NULL,'insert',NULL,NULL,NULL,NULL,NULL,22000000,0,28000000,0,'','Pakningsvedlegg',20089,0,NULL);
INSERT INTO target VALUES(0,1143283434166286879,16,2813501201678962833,1,1888238114950500287,2,3550032325821909527,'QuikRead go',NULL,'insert',NULL,NULL,NULL,NULL,NULL,44000000,0,60000000,0,'','Pakningsvedlegg',20089,0,NULL);
INSERT INTO target VALUES(0,1143283434166286879,17,3797342691993847517,1,3306108032516550715,1,3550032325821909527,'QuikRead go',NULL,'insert',NULL,NULL,NULL,NULL,NULL,32000000,0,38000000,0,'','Pakningsvedlegg',20089,0,NULL);
INSERT INTO target VALUES(0,1143283434166286879,18,5339080350011118569,1,3306108032516550715,2,3550032325821909527,'QuikRead go',NULL,'insert',NULL,NULL,NULL,NULL,NULL,54000000,0,70000000,0,'','Pakningsvedlegg',20089,0,NULL);
INSERT INTO target VALUES(0,1143283434166286879,19,2721999047488788631,1,7326551223320960039,1,3550032325821909527,'QuikRead go',NULL,'insert',NULL,NULL,NULL,NULL,NULL,22000000,0,28000000,0,'','',20089,0,NULL);
INSERT INTO target VALUES(0,1143283434166286879,20,1332428829930623995,1,8617914622170855375,1,5243874758124121369,'Clinitek',NULL,'insert',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'0','',20089,0,NULL);
INSERT INTO target VALUES(0,1143283434166286879,21,6199425023281005779,1,8617914622170855375,2,5243874758124121369,'Clinitek',NULL,'insert',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'3,4','',20089,0,NULL);
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
INSERT INTO schedule VALUES(4883834947263605729,1143283434166286879,4,5146663141407992055,8717670687710350583,3550032325821909527,'controlMaterial','interval',7,1,'all','1,2','',20089);
INSERT INTO schedule VALUES(4883834947263605729,1143283434166286879,5,8630063095368677759,6966969324471920527,5243874758124121369,'controlMaterial','interval',30,0,'all','1,2','',20089);
CREATE TABLE rule_set (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id              INTEGER NOT NULL,
    version         INTEGER NOT NULL,
    name            TEXT    NOT NULL,
    rules           TEXT    NOT NULL,
    look_back_days  INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO rule_set VALUES(0,1143283434166286879,22,8641504191982093717,1,'Sykehjem','limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding',90);
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
INSERT INTO audit_entry VALUES(0,1143283434166286879,23,1791183600000000,'test','loadSetup','24 rows',22,'f36281935b6b8aa053202a95e1eb4a39ba1e18de11df7bbd57856c9c324da4b3','','d4baa4b434d3e61d2bc116f22f9491e1323dc7c95c4f0ea11aae2f189d77284e');
INSERT INTO audit_entry VALUES(4883834947263605729,1143283434166286879,7,1791183600000000,'test','loadSetup','24 rows',6,'637a132c47e03c5a708e940409cfea83e301f1ab357a2c7f2a4da57a50d84986','','5e7e6b10262472ba3361ad2f345d28dea9b49693c37ecc57b5000af2a3ffdb47');
INSERT INTO audit_entry VALUES(4883834947263605729,1143283434166286879,12,1791183600000000,'test','registerControls','2 readings',4,'930dd82096ef68e9fe51521b36f270dac3502cc09e7d7f20007c44de627cbd89','5e7e6b10262472ba3361ad2f345d28dea9b49693c37ecc57b5000af2a3ffdb47','8c5b8ebbdd65116977b347cd0cbfd1602e2115ef8ab04093d03d43d202bf677d');
INSERT INTO audit_entry VALUES(4883834947263605729,1143283434166286879,18,1791790200000000,'test','registerControls','2 readings',5,'3397b060ee0ebf40b3db9956e3c7382826b0f4a0764a83737e75d9ea07b5bedb','8c5b8ebbdd65116977b347cd0cbfd1602e2115ef8ab04093d03d43d202bf677d','fe3757f96d11805b6b44e67b57ddf833181bf03a7f376e9a6c954391357d2d90');
INSERT INTO audit_entry VALUES(4883834947263605729,1143283434166286879,20,1791790200000000,'test','registerControls','1 readings',1,'6fc5cad8695018f8b204265936f65c0116c58c1835f0e913bf6ab2c2da363d4e','fe3757f96d11805b6b44e67b57ddf833181bf03a7f376e9a6c954391357d2d90','028f08b89227d00f44a52a8d310da27594aa54844b85ab197a627b276973c597');
CREATE TABLE run (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument      INTEGER NOT NULL,
    analyte         INTEGER NOT NULL,
    opened_at       INTEGER NOT NULL,
    repeats_origin  INTEGER,
    repeats_seq     INTEGER,
    PRIMARY KEY (site, instrument, analyte, opened_at, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO run VALUES(4883834947263605729,1143283434166286879,8,8717670687710350583,3550032325821909527,1791187200,NULL,NULL);
INSERT INTO run VALUES(4883834947263605729,1143283434166286879,13,8717670687710350583,3550032325821909527,1791792000,NULL,NULL);
CREATE TABLE run_closing (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin  INTEGER NOT NULL,
    run_seq     INTEGER NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('complete', 'incomplete')),
    at          INTEGER NOT NULL,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE control_result (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    series              INTEGER NOT NULL,
    measured_at         INTEGER NOT NULL,
    run_origin          INTEGER NOT NULL,
    run_seq             INTEGER NOT NULL,
    level               INTEGER NOT NULL,
    value_kind          TEXT    NOT NULL
                        CHECK (value_kind = 'number' OR value_kind = 'below' OR value_kind = 'above'
                               OR value_kind = 'step' OR value_kind = 'qualitative' OR value_kind = 'none'),
    value               INTEGER,
    decimals            INTEGER,
    value_as_sent       TEXT    NOT NULL,
    lot                 INTEGER NOT NULL,
    bottle              INTEGER,
    reagent_lot         TEXT    NOT NULL,
    target              INTEGER NOT NULL,
    time_source         TEXT    NOT NULL
                        CHECK (time_source = 'typed' OR time_source = 'device'
                               OR time_source = 'deviceCorrected' OR time_source = 'received'),
    utc_offset_minutes  INTEGER NOT NULL,
    recorded_at         INTEGER NOT NULL,
    operator_id         TEXT    NOT NULL,
    entered             TEXT    NOT NULL
                        CHECK (entered = 'typed' OR entered = 'automatic' OR entered = 'afterwards'
                               OR entered = 'imported'),
    flags               TEXT    NOT NULL,
    comment             TEXT    NOT NULL,
    fingerprint         TEXT    NOT NULL,
    PRIMARY KEY (site, series, measured_at, origin, seq),
    UNIQUE (site, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO control_result VALUES(4883834947263605729,1143283434166286879,10,8628448617340012569,1791187200,1143283434166286879,8,2,'number',52000000,0,'52',1888238114950500287,1107647449888408903,'',2813501201678962833,'device',60,1791183600000000,'','automatic','','','1b3fd2760553bd762e826e5697dfee15');
INSERT INTO control_result VALUES(4883834947263605729,1143283434166286879,15,8628448617340012569,1791792000,1143283434166286879,13,2,'number',51000000,0,'51',1888238114950500287,1107647449888408903,'',2813501201678962833,'device',60,1791790200000000,'','automatic','','','c57a71997c753fd988277d66fb885595');
INSERT INTO control_result VALUES(4883834947263605729,1143283434166286879,9,8998749619505142575,1791187200,1143283434166286879,8,1,'number',25000000,0,'25',1888238114950500287,1107647449888408903,'',7721968762148889831,'device',60,1791183600000000,'','automatic','','','cf6d6465e2eae8de23328404c31b756c');
INSERT INTO control_result VALUES(4883834947263605729,1143283434166286879,14,8998749619505142575,1791792000,1143283434166286879,13,1,'number',30000000,0,'30',1888238114950500287,1107647449888408903,'',7721968762148889831,'device',60,1791790200000000,'','automatic','','','34a10a9e9c9ee52973883bc027081813');
CREATE TABLE exclusion (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    result_origin  INTEGER NOT NULL,
    result_seq     INTEGER NOT NULL,
    excluded       INTEGER NOT NULL CHECK (excluded IN (0, 1)),
    reason         TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    PRIMARY KEY (site, result_origin, result_seq, origin, seq),
    FOREIGN KEY (site, result_origin, result_seq) REFERENCES control_result (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_verdict (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin         INTEGER NOT NULL,
    run_seq            INTEGER NOT NULL,
    verdict            TEXT    NOT NULL
                        CHECK (verdict = 'none' OR verdict = 'accept' OR verdict = 'warn'
                               OR verdict = 'cannotJudge' OR verdict = 'reject'),
    provisional        INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    basis              TEXT    NOT NULL CHECK (basis = 'insert' OR basis = 'programme' OR basis = 'sd'),
    rule_set           INTEGER NOT NULL,
    rule_set_version   INTEGER NOT NULL,
    violations         TEXT    NOT NULL,
    at                 INTEGER NOT NULL,
    supersedes_origin  INTEGER,
    supersedes_seq     INTEGER,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO run_verdict VALUES(4883834947263605729,1143283434166286879,11,1143283434166286879,8,'accept',0,'insert',8641504191982093717,1,'',1791183600000000,NULL,NULL);
INSERT INTO run_verdict VALUES(4883834947263605729,1143283434166286879,16,1143283434166286879,13,'reject',0,'insert',8641504191982093717,1,'limits result 1 high reject',1791790200000000,NULL,NULL);
CREATE TABLE verdict_acknowledgement (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    verdict_origin  INTEGER NOT NULL,
    verdict_seq     INTEGER NOT NULL,
    by_user         INTEGER,
    at              INTEGER NOT NULL,
    PRIMARY KEY (site, verdict_origin, verdict_seq, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE stop (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument   INTEGER NOT NULL,
    analyte      INTEGER NOT NULL,
    from_time    INTEGER NOT NULL, -- Before the rest: integrity_check of SQLite 3.40 misreads a key column behind.
    reagent_lot  TEXT    NOT NULL,
    run_origin   INTEGER NOT NULL,
    run_seq      INTEGER NOT NULL,
    PRIMARY KEY (site, instrument, analyte, from_time, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO stop VALUES(4883834947263605729,1143283434166286879,17,8717670687710350583,3550032325821909527,1791792000,'',1143283434166286879,13);
CREATE TABLE stop_end (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    stop_origin  INTEGER NOT NULL,
    stop_seq     INTEGER NOT NULL,
    how          TEXT    NOT NULL CHECK (how IN ('clearedByRepeat', 'newAcceptedRun', 'endedByPerson')),
    reason       TEXT    NOT NULL,
    until        INTEGER NOT NULL,
    PRIMARY KEY (site, stop_origin, stop_seq, origin, seq),
    FOREIGN KEY (site, stop_origin, stop_seq) REFERENCES stop (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE corrective_action (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    run_origin  INTEGER NOT NULL,
    run_seq     INTEGER NOT NULL,
    steps       TEXT    NOT NULL,
    cause       TEXT    NOT NULL,
    outcome     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    by_user     INTEGER,
    PRIMARY KEY (site, run_origin, run_seq, origin, seq),
    FOREIGN KEY (site, run_origin, run_seq) REFERENCES run (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE follow_up_case (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id             INTEGER NOT NULL,
    instrument     INTEGER NOT NULL,
    analyte        INTEGER NOT NULL,
    cause          TEXT    NOT NULL,
    agreed_action  TEXT    NOT NULL,
    owner          INTEGER,
    due            INTEGER,
    closed         INTEGER NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument  INTEGER NOT NULL,
    analyte     INTEGER,
    kind        TEXT    NOT NULL CHECK (kind IN ('reagentLot', 'pack', 'calibration', 'service', 'outOfUse',
                                                 'backInUse', 'comment')),
    at          INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    PRIMARY KEY (site, instrument, at, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE comparison_sample (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    instrument        INTEGER NOT NULL,
    analyte           INTEGER NOT NULL,
    running_number    INTEGER NOT NULL,
    day               INTEGER NOT NULL,
    home_value        TEXT    NOT NULL,
    laboratory_value  TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE inbox_item (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    fingerprint   TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    driver        TEXT    NOT NULL,
    instrument    TEXT    NOT NULL,
    serial        TEXT    NOT NULL,
    material      TEXT    NOT NULL,
    lot           TEXT    NOT NULL,
    level         TEXT    NOT NULL,
    code          TEXT    NOT NULL,
    value         TEXT    NOT NULL,
    unit          TEXT    NOT NULL,
    measured_at   INTEGER,
    operator_id   TEXT    NOT NULL,
    reagent_lot   TEXT    NOT NULL,
    received_at   INTEGER NOT NULL,
    PRIMARY KEY (site, fingerprint, origin, seq),
    UNIQUE (site, origin, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO inbox_item VALUES(4883834947263605729,1143283434166286879,19,'631179b3d815b01e017f81c5882c27e5','unknown-lot','quikread','QuikRead go','QR-1','','Z9','Lav','CRP','25','mg/L',1791792300,'','',1791790200000000);
CREATE TABLE inbox_settlement (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    item_origin    INTEGER NOT NULL,
    item_seq       INTEGER NOT NULL,
    result_origin  INTEGER,
    result_seq     INTEGER,
    reason         TEXT    NOT NULL,
    PRIMARY KEY (site, item_origin, item_seq, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE raw_message (
    site         INTEGER NOT NULL,
    digest       TEXT    NOT NULL,
    received_at  INTEGER NOT NULL,
    bytes_hex    TEXT    NOT NULL,
    PRIMARY KEY (site, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE eqa_round (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    programme   TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    analyse_by  INTEGER NOT NULL,
    answer_by   INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE eqa_sample (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    round_origin  INTEGER NOT NULL,
    round_seq     INTEGER NOT NULL,
    analyte       INTEGER NOT NULL,
    level         INTEGER NOT NULL,
    replicates    INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE eqa_assigned_value (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    sample_origin         INTEGER NOT NULL,
    sample_seq            INTEGER NOT NULL,
    version               INTEGER NOT NULL,
    method_group          TEXT    NOT NULL,
    value                 INTEGER NOT NULL,
    decimals              INTEGER NOT NULL,
    uncertainty           INTEGER,
    uncertainty_decimals  INTEGER,
    source                TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE eqa_result (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    sample_origin  INTEGER NOT NULL,
    sample_seq     INTEGER NOT NULL,
    instrument     INTEGER NOT NULL,
    reagent_lot    TEXT    NOT NULL,
    value          INTEGER NOT NULL,
    decimals       INTEGER NOT NULL,
    replicate      INTEGER NOT NULL,
    trueness       TEXT CHECK (trueness IN ('good', 'acceptable', 'poor')),
    precision      TEXT CHECK (precision IN ('good', 'acceptable', 'poor')),
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE rule_set_use (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    rule_set    INTEGER NOT NULL,
    instrument  INTEGER,
    analyte     INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER run_is_never_changed BEFORE UPDATE ON run
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_is_never_deleted BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_closing_is_never_changed BEFORE UPDATE ON run_closing
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_closing_is_never_deleted BEFORE DELETE ON run_closing
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_result_is_never_changed BEFORE UPDATE ON control_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_result_is_never_deleted BEFORE DELETE ON control_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER exclusion_is_never_changed BEFORE UPDATE ON exclusion
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER exclusion_is_never_deleted BEFORE DELETE ON exclusion
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_verdict_is_never_changed BEFORE UPDATE ON run_verdict
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER run_verdict_is_never_deleted BEFORE DELETE ON run_verdict
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER audit_entry_is_never_deleted BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER site_is_never_changed BEFORE UPDATE ON site
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER site_is_never_deleted BEFORE DELETE ON site
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER instrument_is_never_changed BEFORE UPDATE ON instrument
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER instrument_is_never_deleted BEFORE DELETE ON instrument
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_is_never_changed BEFORE UPDATE ON analyte
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_is_never_deleted BEFORE DELETE ON analyte
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_alias_is_never_changed BEFORE UPDATE ON analyte_alias
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER analyte_alias_is_never_deleted BEFORE DELETE ON analyte_alias
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_material_is_never_changed BEFORE UPDATE ON control_material
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_material_is_never_deleted BEFORE DELETE ON control_material
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_level_is_never_changed BEFORE UPDATE ON control_level
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_level_is_never_deleted BEFORE DELETE ON control_level
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_lot_is_never_changed BEFORE UPDATE ON control_lot
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_lot_is_never_deleted BEFORE DELETE ON control_lot
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_bottle_is_never_changed BEFORE UPDATE ON control_bottle
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER control_bottle_is_never_deleted BEFORE DELETE ON control_bottle
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER target_is_never_changed BEFORE UPDATE ON target
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER target_is_never_deleted BEFORE DELETE ON target
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER schedule_is_never_changed BEFORE UPDATE ON schedule
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER schedule_is_never_deleted BEFORE DELETE ON schedule
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_is_never_changed BEFORE UPDATE ON rule_set
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_is_never_deleted BEFORE DELETE ON rule_set
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER placement_is_never_changed BEFORE UPDATE ON placement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER placement_is_never_deleted BEFORE DELETE ON placement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER app_user_is_never_changed BEFORE UPDATE ON app_user
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER app_user_is_never_deleted BEFORE DELETE ON app_user
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER verdict_acknowledgement_is_never_changed BEFORE UPDATE ON verdict_acknowledgement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER verdict_acknowledgement_is_never_deleted BEFORE DELETE ON verdict_acknowledgement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_is_never_changed BEFORE UPDATE ON stop
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_is_never_deleted BEFORE DELETE ON stop
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_end_is_never_changed BEFORE UPDATE ON stop_end
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER stop_end_is_never_deleted BEFORE DELETE ON stop_end
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER corrective_action_is_never_changed BEFORE UPDATE ON corrective_action
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER corrective_action_is_never_deleted BEFORE DELETE ON corrective_action
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER follow_up_case_is_never_changed BEFORE UPDATE ON follow_up_case
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER follow_up_case_is_never_deleted BEFORE DELETE ON follow_up_case
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER comparison_sample_is_never_changed BEFORE UPDATE ON comparison_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER comparison_sample_is_never_deleted BEFORE DELETE ON comparison_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_item_is_never_changed BEFORE UPDATE ON inbox_item
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_item_is_never_deleted BEFORE DELETE ON inbox_item
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_settlement_is_never_changed BEFORE UPDATE ON inbox_settlement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER inbox_settlement_is_never_deleted BEFORE DELETE ON inbox_settlement
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_round_is_never_changed BEFORE UPDATE ON eqa_round
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_round_is_never_deleted BEFORE DELETE ON eqa_round
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_sample_is_never_changed BEFORE UPDATE ON eqa_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_sample_is_never_deleted BEFORE DELETE ON eqa_sample
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_assigned_value_is_never_changed BEFORE UPDATE ON eqa_assigned_value
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_assigned_value_is_never_deleted BEFORE DELETE ON eqa_assigned_value
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_result_is_never_changed BEFORE UPDATE ON eqa_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER eqa_result_is_never_deleted BEFORE DELETE ON eqa_result
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_use_is_never_changed BEFORE UPDATE ON rule_set_use
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_use_is_never_deleted BEFORE DELETE ON rule_set_use
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
COMMIT;
PRAGMA user_version = 5;

-- 8: users. Facts name a person by id only; names stand in person_text and hashes of passwords in
-- credential_secret, which may be erased: the facts hold digests of both.

-- No release before this wrote a user. A row that stands there all the same stops the migration here.
CREATE TABLE no_user_yet (count INTEGER NOT NULL CHECK (count = 0)) STRICT;
INSERT INTO no_user_yet (count) SELECT count(*) FROM app_user;
DROP TABLE no_user_yet;
DROP TABLE app_user;

CREATE TABLE app_user (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    id                 INTEGER NOT NULL,
    role               TEXT    NOT NULL
                       CHECK (role IN ('staff', 'laboratoryResponsible', 'coordinator', 'administrator')),
    standing           TEXT    NOT NULL CHECK (standing IN ('active', 'toBeConfirmed', 'inactive')),
    homes              TEXT    NOT NULL,
    at                 INTEGER NOT NULL,
    supersedes_origin  INTEGER,
    supersedes_seq     INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_name (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    user_id  INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    digest   TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_erasure (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    user_id  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- On a model, or on one analyser of it.
CREATE TABLE user_training (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    user_id           INTEGER NOT NULL,
    instrument_model  TEXT    NOT NULL,
    instrument        INTEGER,
    trained_on        INTEGER NOT NULL,
    trained_by        INTEGER,
    valid_until       INTEGER,
    at                INTEGER NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

-- An empty digest: taken away.
CREATE TABLE credential (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    user_id  INTEGER NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('password', 'pin')),
    version  INTEGER NOT NULL,
    digest   TEXT    NOT NULL,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE credential_secret (
    site     INTEGER NOT NULL,
    user_id  INTEGER NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('password', 'pin')),
    version  INTEGER NOT NULL,
    hash     TEXT    NOT NULL,
    PRIMARY KEY (site, user_id, kind, version)
) STRICT, WITHOUT ROWID;

-- Bookkeeping: how often signing in has failed since it last succeeded.
CREATE TABLE sign_in_failure (
    site          INTEGER NOT NULL,
    user_id       INTEGER NOT NULL,
    failures      INTEGER NOT NULL,
    failed_at     INTEGER NOT NULL,
    locked_until  INTEGER NOT NULL,
    PRIMARY KEY (site, user_id)
) STRICT, WITHOUT ROWID;

-- Names lie with the home they belong to. No release wrote any; what stands there becomes the programme's.
CREATE TABLE person_text_of_site (
    site     INTEGER NOT NULL,
    user_id  INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    salt     TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    PRIMARY KEY (site, user_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO person_text_of_site (site, user_id, version, salt, text)
SELECT 0, id, version, salt, text FROM person_text;
DROP TABLE person_text;
ALTER TABLE person_text_of_site RENAME TO person_text;

CREATE TRIGGER app_user_is_never_changed BEFORE UPDATE ON app_user
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER app_user_is_never_deleted BEFORE DELETE ON app_user
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER person_name_is_never_changed BEFORE UPDATE ON person_name
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER person_name_is_never_deleted BEFORE DELETE ON person_name
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER person_erasure_is_never_changed BEFORE UPDATE ON person_erasure
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER person_erasure_is_never_deleted BEFORE DELETE ON person_erasure
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER user_training_is_never_changed BEFORE UPDATE ON user_training
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER user_training_is_never_deleted BEFORE DELETE ON user_training
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER credential_is_never_changed BEFORE UPDATE ON credential
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER credential_is_never_deleted BEFORE DELETE ON credential
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

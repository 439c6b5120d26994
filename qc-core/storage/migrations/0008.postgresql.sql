-- 8: users. Facts name a person by id only; names stand in person_text and hashes of passwords in
-- credential_secret, which may be erased: the facts hold digests of both.

-- No release before this wrote a user. A row that stands there all the same stops the migration here.
CREATE TABLE no_user_yet (count BIGINT NOT NULL CHECK (count = 0));
INSERT INTO no_user_yet (count) SELECT count(*) FROM app_user;
DROP TABLE no_user_yet;
DROP TABLE app_user;

CREATE TABLE app_user (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    id                 BIGINT NOT NULL,
    role               TEXT COLLATE "C" NOT NULL
                       CHECK (role IN ('staff', 'laboratoryResponsible', 'coordinator', 'administrator')),
    standing           TEXT COLLATE "C" NOT NULL CHECK (standing IN ('active', 'toBeConfirmed', 'inactive')),
    homes              TEXT COLLATE "C" NOT NULL,
    at                 BIGINT NOT NULL,
    supersedes_origin  BIGINT,
    supersedes_seq     BIGINT,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE person_name (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    user_id  BIGINT NOT NULL,
    version  BIGINT NOT NULL,
    digest   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE person_erasure (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    user_id  BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

-- On a model, or on one analyser of it.
CREATE TABLE user_training (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    user_id           BIGINT NOT NULL,
    instrument_model  TEXT COLLATE "C" NOT NULL,
    instrument        BIGINT,
    trained_on        BIGINT NOT NULL,
    trained_by        BIGINT,
    valid_until       BIGINT,
    at                BIGINT NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

-- An empty digest: taken away.
CREATE TABLE credential (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    user_id  BIGINT NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL CHECK (kind IN ('password', 'pin')),
    version  BIGINT NOT NULL,
    digest   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, origin, seq)
);

CREATE TABLE credential_secret (
    site     BIGINT NOT NULL,
    user_id  BIGINT NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL CHECK (kind IN ('password', 'pin')),
    version  BIGINT NOT NULL,
    hash     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, user_id, kind, version)
);

-- Bookkeeping: how often signing in has failed since it last succeeded.
CREATE TABLE sign_in_failure (
    site          BIGINT NOT NULL,
    user_id       BIGINT NOT NULL,
    failures      BIGINT NOT NULL,
    failed_at     BIGINT NOT NULL,
    locked_until  BIGINT NOT NULL,
    PRIMARY KEY (site, user_id)
);

-- Names lie with the home they belong to. No release wrote any; what stands there becomes the programme's.
CREATE TABLE person_text_of_site (
    site     BIGINT NOT NULL,
    user_id  BIGINT NOT NULL,
    version  BIGINT NOT NULL,
    salt     TEXT COLLATE "C" NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (site, user_id, version)
);
INSERT INTO person_text_of_site (site, user_id, version, salt, text)
SELECT 0, id, version, salt, text FROM person_text;
DROP TABLE person_text;
ALTER TABLE person_text_of_site RENAME TO person_text;

SELECT fasit_guard_facts('app_user');
SELECT fasit_guard_facts('person_name');
SELECT fasit_guard_facts('person_erasure');
SELECT fasit_guard_facts('user_training');
SELECT fasit_guard_facts('credential');
-- What the programme keeps here is not for every home to read.
DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['credential_secret', 'sign_in_failure', 'person_text'] LOOP
        PERFORM fasit_guard_rows(guarded);
        EXECUTE format('DROP POLICY seen ON %I', guarded);
        EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING ('
                       'site = ANY (ARRAY(SELECT r.site FROM role_site r))'
                       ' OR -1 = ANY (ARRAY(SELECT r.site FROM role_site r)))', guarded);
    END LOOP;
END
$$;

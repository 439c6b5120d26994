-- 7: the setup revision of each site, so that a change at one home lets the others be.

DROP TABLE setup_revision;
CREATE TABLE setup_revision (
    site      BIGINT NOT NULL PRIMARY KEY,
    revision  BIGINT NOT NULL
);
SELECT fasit_guard_rows('setup_revision');

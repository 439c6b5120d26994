-- 5: which rule set judges an analyte or an instrument. A set that stands here judges nowhere else.

CREATE TABLE rule_set_use (
    site INTEGER NOT NULL, origin INTEGER NOT NULL, seq INTEGER NOT NULL,
    rule_set    INTEGER NOT NULL,
    instrument  INTEGER,
    analyte     INTEGER,
    PRIMARY KEY (site, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rule_set_use_is_never_changed BEFORE UPDATE ON rule_set_use
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;
CREATE TRIGGER rule_set_use_is_never_deleted BEFORE DELETE ON rule_set_use
BEGIN SELECT RAISE(ABORT, 'facts are appended, never changed'); END;

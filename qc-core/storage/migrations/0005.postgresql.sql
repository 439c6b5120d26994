-- 5: which rule set judges an analyte or an instrument. A set that stands here judges nowhere else.

CREATE TABLE rule_set_use (
    site BIGINT NOT NULL, origin BIGINT NOT NULL, seq BIGINT NOT NULL,
    rule_set    BIGINT NOT NULL,
    instrument  BIGINT,
    analyte     BIGINT,
    PRIMARY KEY (site, origin, seq)
);

SELECT fasit_guard_facts('rule_set_use');

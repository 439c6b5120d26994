-- 6: what the analyser itself said of a control. Nothing stands where it said nothing, as in every row from before;
-- the audit chain leaves such a cell out, so that old rows keep their digest.

ALTER TABLE control_result ADD COLUMN analyser_judgement TEXT
    CHECK (analyser_judgement IS NULL OR analyser_judgement = 'passed' OR analyser_judgement = 'failed');

ALTER TABLE inbox_item ADD COLUMN analyser_judgement TEXT
    CHECK (analyser_judgement IS NULL OR analyser_judgement = 'passed' OR analyser_judgement = 'failed');

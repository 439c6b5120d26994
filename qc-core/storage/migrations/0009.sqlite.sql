-- 9: on which machine an origin was drawn, as a digest, so that a file that was copied to another one is given an
-- origin of its own. NULL: drawn by a program that did not note it.

ALTER TABLE database_origin ADD COLUMN machine TEXT;

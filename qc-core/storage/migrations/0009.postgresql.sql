-- 9: on which machine an origin was drawn, as a digest. One server serves many machines: here it stays NULL.

ALTER TABLE database_origin ADD COLUMN machine TEXT COLLATE "C";

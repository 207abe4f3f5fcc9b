-- A long dump comes in part by part; until the last one is in, it can be gone on with.

ALTER TABLE dump ADD COLUMN complete INTEGER NOT NULL DEFAULT 1;

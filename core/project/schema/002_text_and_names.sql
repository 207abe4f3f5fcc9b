-- Corrections, names, and what editors say of pages, articles and blocks.

ALTER TABLE article ADD COLUMN title  TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN status TEXT NOT NULL DEFAULT 'open';
ALTER TABLE article ADD COLUMN note   TEXT NOT NULL DEFAULT '';
ALTER TABLE block   ADD COLUMN note   TEXT NOT NULL DEFAULT '';

-- Rows that were there would keep their short form, and SQLite 3.40's session extension takes the
-- missing columns of such a row for NULL: what it then records does not fit the row.
UPDATE article SET note = '';
UPDATE block SET note = '';

-- Apart from page, whose rows carry the text and never change. No row: open, without a note.
CREATE TABLE page_state (
    page   INTEGER PRIMARY KEY REFERENCES page DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    note   TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    page  INTEGER NOT NULL REFERENCES page DEFERRABLE INITIALLY DEFERRED,
    begin INTEGER NOT NULL,
    end   INTEGER NOT NULL,
    text  TEXT NOT NULL
) STRICT;
CREATE INDEX correction_page ON correction (page);

CREATE TABLE tag_type (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    code  TEXT NOT NULL,
    name  TEXT NOT NULL,
    color TEXT NOT NULL,
    key   TEXT NOT NULL,
    rank  INTEGER NOT NULL
) STRICT;
INSERT INTO tag_type (code, name, color, key, rank) VALUES
    ('PER', '', '', '', 0), ('ORG', '', '', '', 1), ('LOC', '', '', '', 2),
    ('TIME', '', '', '', 3), ('EVENT', '', '', '', 4), ('WORK', '', '', '', 5);

CREATE TABLE entity (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL,
    aliases TEXT NOT NULL,
    type    INTEGER NOT NULL REFERENCES tag_type DEFERRABLE INITIALLY DEFERRED,
    note    TEXT NOT NULL,
    link    TEXT NOT NULL
) STRICT;
CREATE INDEX entity_type ON entity (type);

CREATE TABLE mention (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    type   INTEGER NOT NULL REFERENCES tag_type DEFERRABLE INITIALLY DEFERRED,
    entity INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX mention_type ON mention (type);
CREATE INDEX mention_entity ON mention (entity) WHERE entity IS NOT NULL;

CREATE TABLE mention_range (
    mention INTEGER NOT NULL REFERENCES mention DEFERRABLE INITIALLY DEFERRED,
    n       INTEGER NOT NULL,
    page    INTEGER NOT NULL REFERENCES page DEFERRABLE INITIALLY DEFERRED,
    begin   INTEGER NOT NULL,
    end     INTEGER NOT NULL,
    PRIMARY KEY (mention, n)
) STRICT;
CREATE INDEX mention_range_page ON mention_range (page);

CREATE TABLE rejection (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    page  INTEGER NOT NULL REFERENCES page DEFERRABLE INITIALLY DEFERRED,
    begin INTEGER NOT NULL,
    end   INTEGER NOT NULL,
    code  TEXT NOT NULL,
    text  TEXT NOT NULL
) STRICT;
CREATE INDEX rejection_page ON rejection (page);

-- The words are those of core/project/FORMAT.md. Positions are UTF-16 positions in page.text,
-- half-open.

CREATE TABLE issue (
    id        INTEGER PRIMARY KEY,
    newspaper TEXT NOT NULL,
    date      TEXT NOT NULL,
    UNIQUE (newspaper, date)
) STRICT;

CREATE TABLE dump (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL,
    sha256        BLOB NOT NULL UNIQUE,
    encoding      TEXT NOT NULL,
    invalid_bytes INTEGER NOT NULL,
    added         TEXT NOT NULL
) STRICT;

CREATE TABLE page (
    id         INTEGER PRIMARY KEY,
    issue      INTEGER NOT NULL REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
    dump       INTEGER NOT NULL REFERENCES dump DEFERRABLE INITIALLY DEFERRED,
    dump_index INTEGER NOT NULL,
    number     TEXT NOT NULL,
    length     INTEGER NOT NULL,
    text       TEXT NOT NULL
) STRICT;
CREATE INDEX page_issue ON page (issue);

-- Numbers of articles and blocks are never given twice, so that neither the history nor a view can
-- take a new one for an old one.
CREATE TABLE article (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL,
    rank           INTEGER NOT NULL,
    agency         TEXT NOT NULL,
    place          TEXT NOT NULL,
    date           TEXT NOT NULL,
    reporters      TEXT NOT NULL,
    photographers  TEXT NOT NULL,
    continued_on   TEXT NOT NULL,
    continued_from TEXT NOT NULL,
    confidence     REAL NOT NULL,
    origin         TEXT NOT NULL
) STRICT;

-- Without foreign keys: an article that an undo takes away may come back by a redo, and an import in
-- between may have linked it. A link with an end that is not there counts for nothing.
CREATE TABLE link (
    article   INTEGER PRIMARY KEY,
    continues INTEGER NOT NULL
) STRICT;
CREATE INDEX link_continues ON link (continues);

CREATE TABLE block (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    page       INTEGER NOT NULL REFERENCES page DEFERRABLE INITIALLY DEFERRED,
    article    INTEGER REFERENCES article DEFERRABLE INITIALLY DEFERRED,
    rank       INTEGER NOT NULL,
    role       TEXT NOT NULL,
    ranges     TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    confidence REAL NOT NULL,
    origin     TEXT NOT NULL,
    reason     TEXT NOT NULL
) STRICT;
CREATE INDEX block_page ON block (page, article);
CREATE INDEX block_article ON block (article) WHERE article IS NOT NULL;

CREATE TABLE journal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    operation TEXT NOT NULL,
    time      TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    changeset BLOB
) STRICT;
CREATE INDEX journal_done ON journal (id) WHERE state = 'done' AND changeset IS NOT NULL;
CREATE INDEX journal_undone ON journal (id) WHERE state = 'undone';

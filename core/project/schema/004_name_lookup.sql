-- Names are looked up by their text when one is tagged.
CREATE INDEX entity_name ON entity (name);
CREATE INDEX entity_aliases ON entity (id) WHERE aliases <> '[]';

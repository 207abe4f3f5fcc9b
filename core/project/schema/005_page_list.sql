-- The list of a long run's pages is read from an index alone, without passing over their texts.

DROP INDEX page_issue;
CREATE INDEX page_list ON page (issue, dump, dump_index, number);

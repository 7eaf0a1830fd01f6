-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What version 9 of the cache adds so that counting costs nothing in a large catalog: windows ask how much there is
-- after every change, and every page of sources how much each source says.

-- How many described things there are of a kind, and the sums of what they have. The row of kind -1 holds the highest
-- id of a thing that is counted: the triggers below follow what becomes of these, and each sync counts what is new at
-- its end (models/store/tally.h).
CREATE TABLE tally (
  kind INTEGER PRIMARY KEY,
  things INTEGER NOT NULL,
  columns INTEGER NOT NULL,
  ports INTEGER NOT NULL,
  objectives INTEGER NOT NULL,
  rules INTEGER NOT NULL,
  relations INTEGER NOT NULL,
  links INTEGER NOT NULL
);
INSERT INTO tally SELECT k.column1, count(e.id), coalesce(sum(e.columns), 0), coalesce(sum(e.ports), 0),
  coalesce(sum(e.objectives), 0), coalesce(sum(e.rules), 0), coalesce(sum(e.relations), 0),
  coalesce(sum(e.links), 0)
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7)) k LEFT JOIN entity e ON e.kind = k.column1 AND e.records > 0
  GROUP BY k.column1;
INSERT INTO tally SELECT -1, coalesce(max(id), 0), 0, 0, 0, 0, 0, 0 FROM entity;

CREATE TRIGGER tally_delete AFTER DELETE ON entity
WHEN OLD.records > 0 AND OLD.id <= (SELECT things FROM tally WHERE kind = -1) BEGIN
  UPDATE tally SET things = things - 1, columns = columns - OLD.columns, ports = ports - OLD.ports,
    objectives = objectives - OLD.objectives, rules = rules - OLD.rules, relations = relations - OLD.relations,
    links = links - OLD.links WHERE kind = OLD.kind;
END;
CREATE TRIGGER tally_leave AFTER UPDATE OF kind, records, columns, ports, objectives, rules, relations, links ON entity
WHEN OLD.records > 0 AND OLD.id <= (SELECT things FROM tally WHERE kind = -1) BEGIN
  UPDATE tally SET things = things - 1, columns = columns - OLD.columns, ports = ports - OLD.ports,
    objectives = objectives - OLD.objectives, rules = rules - OLD.rules, relations = relations - OLD.relations,
    links = links - OLD.links WHERE kind = OLD.kind;
END;
CREATE TRIGGER tally_enter AFTER UPDATE OF kind, records, columns, ports, objectives, rules, relations, links ON entity
WHEN NEW.records > 0 AND NEW.id <= (SELECT things FROM tally WHERE kind = -1) BEGIN
  UPDATE tally SET things = things + 1, columns = columns + NEW.columns, ports = ports + NEW.ports,
    objectives = objectives + NEW.objectives, rules = rules + NEW.rules, relations = relations + NEW.relations,
    links = links + NEW.links WHERE kind = NEW.kind;
END;

-- With the file, so that counting the things of a source reads the index alone and not every record.
DROP INDEX record_entity;
CREATE INDEX record_entity ON record (entity, file);

-- What is only named: few of the many, looked for at the end of every sync.
CREATE INDEX entity_named ON entity (id) WHERE records = 0;

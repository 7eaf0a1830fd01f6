-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What policies are asked over (policies.db): the catalog's things in plain tables, brought up to date from the cache
-- when that has changed. Policies see the views only, docs/policy-views.md describes them; tables (p_…) may change
-- freely. %THING% stands for the columns every kind of thing has.
-- Where a row is one of several of a thing, its id is that of the thing times 2^24, and its number among them: so rows
-- stand in the same order however often they were written, and those of a thing are a range.

CREATE TABLE p_source (
  id INTEGER PRIMARY KEY,
  name TEXT, kind TEXT, location TEXT, domain TEXT, state TEXT, synced_at INTEGER
);
CREATE TABLE p_file (id INTEGER PRIMARY KEY, source INTEGER, path TEXT, format TEXT, version TEXT, state INTEGER);
CREATE TABLE p_issue (
  id INTEGER PRIMARY KEY,
  file INTEGER, source INTEGER, severity TEXT, code TEXT, message TEXT, line INTEGER, col INTEGER
);

CREATE TABLE p_thing (
  id INTEGER PRIMARY KEY,
  kind TEXT, key TEXT, name TEXT, display_name TEXT, description TEXT, version TEXT, status TEXT, lifecycle TEXT,
  domain TEXT, domain_id INTEGER, domain_from INTEGER, -- 0 nobody, 1 itself, 2 what it belongs to, 3 its source
  owner TEXT, native_id TEXT, created TEXT, updated TEXT, tags TEXT, extra TEXT,
  described INTEGER, stale INTEGER, file INTEGER, line INTEGER, first_seen INTEGER, changed_at INTEGER
);
CREATE TABLE p_domain (id INTEGER PRIMARY KEY, type TEXT, parent TEXT, parent_id INTEGER);
CREATE TABLE p_team (id INTEGER PRIMARY KEY, type TEXT, email TEXT, parent TEXT, parent_id INTEGER, members INTEGER);
CREATE TABLE p_product (
  id INTEGER PRIMARY KEY,
  type TEXT, tenant TEXT, purpose TEXT, usage TEXT, limitations TEXT, price_amount TEXT, price_currency TEXT,
  price_unit TEXT
);
CREATE TABLE p_contract (
  id INTEGER PRIMARY KEY,
  standard TEXT, standard_version TEXT, shape_version TEXT, product TEXT, product_id INTEGER, purpose TEXT, usage TEXT,
  limitations TEXT, terms_of_use TEXT, price_amount TEXT, price_currency TEXT, price_unit TEXT
);
CREATE TABLE p_dataset (
  id INTEGER PRIMARY KEY,
  type TEXT, physical_name TEXT, business_name TEXT, platform TEXT, namespace TEXT, environment TEXT, granularity TEXT,
  contract TEXT, contract_id INTEGER, product TEXT, product_id INTEGER, project TEXT, row_count INTEGER,
  size_bytes INTEGER, column_count INTEGER
);
CREATE TABLE p_job (id INTEGER PRIMARY KEY, type TEXT, namespace TEXT, parent TEXT, sql TEXT, url TEXT);
CREATE TABLE p_glossary (id INTEGER PRIMARY KEY);
CREATE TABLE p_term (
  id INTEGER PRIMARY KEY,
  glossary TEXT, glossary_id INTEGER, parent TEXT, parent_id INTEGER, folder INTEGER, notation TEXT, definition TEXT,
  logical_type TEXT, pattern TEXT, allowed_values TEXT, classification TEXT, unit TEXT, reviewers TEXT,
  source_url TEXT
);

CREATE TABLE p_column (
  id INTEGER PRIMARY KEY,
  dataset INTEGER, position INTEGER, path TEXT, name TEXT, business_name TEXT, physical_name TEXT, description TEXT,
  logical_type TEXT, physical_type TEXT, type_family TEXT, required INTEGER, is_unique INTEGER, primary_key INTEGER,
  partitioned INTEGER, classification TEXT, class_rank INTEGER, personal INTEGER, pii INTEGER, critical INTEGER,
  deprecated INTEGER, role TEXT, format TEXT, pattern TEXT, enum_values TEXT, examples TEXT, tags TEXT, options TEXT,
  extra TEXT, term_count INTEGER, rule_count INTEGER, file INTEGER, line INTEGER
);
CREATE TABLE p_port (
  id INTEGER PRIMARY KEY,
  product INTEGER, direction TEXT, name TEXT, version TEXT, type TEXT, protocol TEXT, endpoint TEXT, description TEXT,
  status TEXT, contract TEXT, contract_version TEXT, contract_named TEXT, contract_id INTEGER, input_contracts TEXT,
  source_product TEXT, source_product_id INTEGER, contains_pii INTEGER, auto_approve INTEGER, tags TEXT, extra TEXT,
  file INTEGER, line INTEGER
);
CREATE TABLE p_port_dataset (id INTEGER PRIMARY KEY, port INTEGER, dataset TEXT, dataset_id INTEGER);
-- What things say of wholes and parts, each by the name of the other one, also where nothing is called so; p_part
-- follows from it.
CREATE TABLE p_part_said (id INTEGER PRIMARY KEY, named TEXT, whole INTEGER, part INTEGER, via TEXT);
CREATE TABLE p_part (whole INTEGER, part INTEGER, via TEXT, PRIMARY KEY (whole, part)) WITHOUT ROWID;
CREATE TABLE p_consumption (
  id INTEGER PRIMARY KEY,
  reader TEXT,                                -- the reader's name, where the one that is read says it
  product INTEGER, named TEXT, named_id INTEGER, how TEXT
);
CREATE TABLE p_owner (id INTEGER PRIMARY KEY, thing INTEGER, party TEXT, team_id INTEGER, role TEXT);
CREATE TABLE p_member (
  id INTEGER PRIMARY KEY,
  thing INTEGER, username TEXT, name TEXT, role TEXT, date_in TEXT, date_out TEXT, file INTEGER, line INTEGER
);
CREATE TABLE p_support (id INTEGER PRIMARY KEY, thing INTEGER, channel TEXT, tool TEXT, url TEXT, description TEXT);
CREATE TABLE p_access_role (
  id INTEGER PRIMARY KEY,
  thing INTEGER, role TEXT, access TEXT, first_approvers TEXT, second_approvers TEXT
);
CREATE TABLE p_reference (id INTEGER PRIMARY KEY, thing INTEGER, element TEXT, type TEXT, url TEXT, description TEXT);
CREATE TABLE p_server (
  id INTEGER PRIMARY KEY,
  contract INTEGER, name TEXT, type TEXT, environment TEXT, namespace TEXT, location TEXT, file INTEGER, line INTEGER
);
CREATE TABLE p_objective (
  id INTEGER PRIMARY KEY,
  thing INTEGER, kind TEXT, property TEXT, value TEXT, value_ext TEXT, unit TEXT, number REAL, unit_iso TEXT,
  level TEXT, element TEXT, driver TEXT, schedule TEXT, description TEXT, file INTEGER, line INTEGER
);
CREATE TABLE p_rule (
  id INTEGER PRIMARY KEY,
  thing INTEGER, element TEXT, rule TEXT, name TEXT, description TEXT, type TEXT, metric TEXT, dimension TEXT,
  comparison TEXT, thresholds TEXT, unit TEXT, severity TEXT, engine TEXT, implementation TEXT, schedule TEXT,
  arguments TEXT, tags TEXT, file INTEGER, line INTEGER
);
CREATE TABLE p_relationship (
  id INTEGER PRIMARY KEY,
  dataset INTEGER, element TEXT, type TEXT, from_columns TEXT, to_columns TEXT, file INTEGER, line INTEGER
);
CREATE TABLE p_term_link (
  id INTEGER PRIMARY KEY,                     -- below 0: what a file says of another file's thing
  thing INTEGER, element TEXT, term TEXT, term_id INTEGER, file INTEGER, line INTEGER
);
CREATE TABLE p_term_label (id INTEGER PRIMARY KEY, term INTEGER, kind TEXT, language TEXT, text TEXT);
CREATE TABLE p_term_relation (
  id INTEGER PRIMARY KEY,
  term INTEGER, kind TEXT, target TEXT, target_id INTEGER, file INTEGER, line INTEGER
);
CREATE TABLE p_drift (
  id INTEGER PRIMARY KEY,
  dataset INTEGER, element TEXT, kind TEXT, declared TEXT, observed TEXT, declared_by TEXT, observed_by TEXT
);
CREATE TABLE p_check (
  id INTEGER PRIMARY KEY,
  thing INTEGER, kind TEXT, name TEXT, dataset TEXT, element TEXT, promise TEXT, standing TEXT, value REAL, unit TEXT,
  at INTEGER
);
CREATE TABLE p_step (
  id INTEGER PRIMARY KEY,
  thing INTEGER, old_version TEXT, new_version TEXT, step TEXT, is_enough INTEGER, breaking INTEGER, changes TEXT,
  at INTEGER
);
CREATE TABLE p_edge (
  id INTEGER PRIMARY KEY,
  from_id INTEGER, to_id INTEGER, from_column TEXT, to_column TEXT, kind TEXT, transformation TEXT, description TEXT,
  masking INTEGER, job TEXT, file INTEGER, line INTEGER
);
CREATE TABLE p_observation (
  id INTEGER PRIMARY KEY,
  thing INTEGER, element TEXT, rule TEXT, metric TEXT, dimension TEXT, at INTEGER, status TEXT, value REAL, unit TEXT,
  expected TEXT, rows_evaluated INTEGER, rows_failed INTEGER, severity TEXT, message TEXT, run TEXT, producer TEXT,
  newest INTEGER
);
CREATE TABLE p_change (
  id INTEGER PRIMARY KEY,
  thing INTEGER, uri TEXT, op TEXT, field TEXT, old TEXT, new TEXT, source INTEGER, at INTEGER
);
CREATE TABLE p_validity (file INTEGER PRIMARY KEY, standard TEXT, valid INTEGER);
CREATE TABLE p_problem (id INTEGER PRIMARY KEY, file INTEGER, place TEXT, message TEXT, line INTEGER, col INTEGER);
-- Of which state of a file p_validity and p_problem tell.
CREATE TABLE p_judged (file INTEGER PRIMARY KEY, state TEXT);
-- What the rows of p_check and p_step of a thing were made from, besides itself.
CREATE TABLE p_made_from (made INTEGER, what TEXT, thing INTEGER, PRIMARY KEY (thing, what, made)) WITHOUT ROWID;
-- Of each thing a number that is another one whenever something changes that its rows come from.
CREATE TABLE p_print (thing INTEGER PRIMARY KEY, print INTEGER);
-- Every name by which something refers to a thing, and the thing that it leads to; 0: to none.
CREATE TABLE p_named (kind INTEGER, name TEXT, folded TEXT, thing INTEGER, PRIMARY KEY (kind, name)) WITHOUT ROWID;
CREATE TABLE p_currency (code TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE p_country (code TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE VIEW thing AS SELECT %THING% FROM p_thing t;
CREATE VIEW domain AS SELECT %THING%, d.type, d.parent, d.parent_id
  FROM p_thing t JOIN p_domain d ON d.id = t.id;
CREATE VIEW team AS SELECT %THING%, d.type, d.email, d.parent, d.parent_id, d.members
  FROM p_thing t JOIN p_team d ON d.id = t.id;
CREATE VIEW product AS SELECT %THING%, d.type, d.tenant, d.purpose, d.usage, d.limitations, d.price_amount,
    d.price_currency, d.price_unit
  FROM p_thing t JOIN p_product d ON d.id = t.id;
CREATE VIEW contract AS SELECT %THING%, d.standard, d.standard_version, d.shape_version, d.product, d.product_id,
    d.purpose, d.usage, d.limitations, d.terms_of_use, d.price_amount, d.price_currency, d.price_unit,
    (SELECT v.valid FROM p_validity v WHERE v.file = t.file) AS valid
  FROM p_thing t JOIN p_contract d ON d.id = t.id;
CREATE VIEW contract_problem AS SELECT t.id AS contract_id, thing_uri(t.kind, t.key) AS uri, p.place, p.message,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = p.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = p.file) AS file, p.line, p.col
  FROM p_thing t JOIN p_contract d ON d.id = t.id JOIN p_problem p ON p.file = t.file;
CREATE VIEW dataset AS SELECT %THING%, d.type, d.physical_name, d.business_name, d.platform, d.namespace,
    d.environment, d.granularity, d.contract, d.contract_id, d.product, d.product_id, d.project, d.row_count,
    d.size_bytes, d.column_count
  FROM p_thing t JOIN p_dataset d ON d.id = t.id;
CREATE VIEW job AS SELECT %THING%, d.type, d.namespace, d.parent, d.sql, d.url
  FROM p_thing t JOIN p_job d ON d.id = t.id;
CREATE VIEW glossary AS SELECT %THING% FROM p_thing t JOIN p_glossary d ON d.id = t.id;
CREATE VIEW term AS SELECT %THING%, d.glossary, d.glossary_id, d.parent, d.parent_id, d.folder, d.notation,
    d.definition, d.logical_type, d.pattern, d.allowed_values, d.classification, d.unit, d.reviewers, d.source_url
  FROM p_thing t JOIN p_term d ON d.id = t.id;

CREATE VIEW "column" AS SELECT c.id,
    column_uri((SELECT t.key FROM p_thing t WHERE t.id = c.dataset), c.path) AS uri, c.dataset AS dataset_id,
    (SELECT t.name FROM p_thing t WHERE t.id = c.dataset) AS dataset, c.position, c.path, c.name, c.business_name,
    c.physical_name, c.description, c.logical_type, c.physical_type, c.type_family, c.required, c.is_unique,
    c.primary_key, c.partitioned, c.classification, c.class_rank, c.personal, c.pii, c.critical, c.deprecated, c.role,
    c.format, c.pattern, c.enum_values, c.examples, c.tags, c.options, c.extra, c.term_count, c.rule_count,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = c.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = c.file) AS file, c.line
  FROM p_column c;
CREATE VIEW port AS SELECT p.id,
    (SELECT thing_uri(t.kind, t.key) FROM p_thing t WHERE t.id = p.product) AS uri, p.product AS product_id,
    (SELECT t.name FROM p_thing t WHERE t.id = p.product) AS product, p.direction, p.name, p.version, p.type,
    p.protocol, p.endpoint, p.description, p.status, p.contract, p.contract_version, p.contract_id, p.input_contracts,
    p.source_product, p.source_product_id, p.contains_pii, p.auto_approve, p.tags, p.extra,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = p.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = p.file) AS file, p.line
  FROM p_port p;
CREATE VIEW port_dataset AS SELECT port AS port_id, dataset, dataset_id FROM p_port_dataset;
CREATE VIEW part AS SELECT p.whole AS whole_id, (SELECT t.kind FROM p_thing t WHERE t.id = p.whole) AS whole_kind,
    p.part AS part_id, (SELECT t.kind FROM p_thing t WHERE t.id = p.part) AS part_kind, p.via
  FROM p_part p;
CREATE VIEW consumption AS SELECT product AS product_id, named, named_id, how FROM p_consumption
  WHERE product IS NOT NULL;
CREATE VIEW owner AS SELECT thing AS thing_id, party, team_id, role FROM p_owner;
CREATE VIEW member AS SELECT m.thing AS thing_id, m.username, m.name, m.role, m.date_in, m.date_out,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = m.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = m.file) AS file, m.line
  FROM p_member m;
CREATE VIEW support AS SELECT thing AS thing_id, channel, tool, url, description FROM p_support;
CREATE VIEW access_role AS SELECT thing AS thing_id, role, access, first_approvers, second_approvers
  FROM p_access_role;
CREATE VIEW reference AS SELECT thing AS thing_id, element, type, url, description FROM p_reference;
CREATE VIEW server AS SELECT v.contract AS contract_id, v.name, v.type, v.environment, v.namespace, v.location,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = v.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = v.file) AS file, v.line
  FROM p_server v;
CREATE VIEW objective AS SELECT o.id, o.thing AS thing_id,
    (SELECT thing_uri(t.kind, t.key) FROM p_thing t WHERE t.id = o.thing) AS uri,
    (SELECT t.kind FROM p_thing t WHERE t.id = o.thing) AS thing_kind, o.kind, o.property, o.value, o.value_ext,
    o.unit, o.number, o.unit_iso, o.level, o.element, o.driver, o.schedule, o.description,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = o.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = o.file) AS file, o.line
  FROM p_objective o;
CREATE VIEW rule AS SELECT r.id, r.thing AS thing_id,
    (SELECT thing_uri(t.kind, t.key) FROM p_thing t WHERE t.id = r.thing) AS uri,
    (SELECT t.kind FROM p_thing t WHERE t.id = r.thing) AS thing_kind, r.element, r.rule, r.name, r.description,
    r.type, r.metric, r.dimension, r.comparison, r.thresholds, r.unit, r.severity, r.engine, r.implementation,
    r.schedule, r.arguments, r.tags,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = r.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = r.file) AS file, r.line
  FROM p_rule r;
CREATE VIEW relationship AS SELECT l.dataset AS dataset_id, l.element, l.type, l.from_columns, l.to_columns,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = l.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = l.file) AS file, l.line
  FROM p_relationship l;
CREATE VIEW term_link AS SELECT l.thing AS thing_id,
    (SELECT CASE WHEN l.element IS NULL THEN thing_uri(t.kind, t.key) ELSE column_uri(t.key, l.element) END
       FROM p_thing t WHERE t.id = l.thing) AS uri, l.element, l.term, l.term_id,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = l.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = l.file) AS file, l.line
  FROM p_term_link l;
CREATE VIEW term_label AS SELECT term AS term_id, kind, language, text FROM p_term_label;
CREATE VIEW term_relation AS SELECT r.term AS term_id, r.kind, r.target, r.target_id,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = r.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = r.file) AS file, r.line
  FROM p_term_relation r;
CREATE VIEW drift AS SELECT dataset AS dataset_id, element, kind, declared, observed, declared_by, observed_by
  FROM p_drift;
CREATE VIEW standing AS SELECT thing AS product_id, kind, name, dataset, element, promise, standing, value, unit,
    iso_time(at) AS at
  FROM p_check;
CREATE VIEW version_step AS SELECT v.thing AS thing_id,
    (SELECT thing_uri(t.kind, t.key) FROM p_thing t WHERE t.id = v.thing) AS uri, v.old_version, v.new_version, v.step,
    v.is_enough, v.breaking, v.changes, iso_time(v.at) AS at
  FROM p_step v;
CREATE VIEW edge AS SELECT e.id, e.from_id, e.to_id, e.from_column, e.to_column, e.kind, e.transformation,
    e.description, e.masking, e.job,
    (SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = e.file) AS source,
    (SELECT f.path FROM p_file f WHERE f.id = e.file) AS file, e.line
  FROM p_edge e;
CREATE VIEW observation AS SELECT o.id, o.thing AS thing_id, o.element, o.rule, o.metric, o.dimension,
    iso_time(o.at) AS at, o.status, o.value, o.unit, o.expected, o.rows_evaluated, o.rows_failed, o.severity,
    o.message, o.run, o.producer, o.newest
  FROM p_observation o;
CREATE VIEW change AS SELECT thing AS thing_id, uri, op, field, old, new,
    (SELECT s.name FROM p_source s WHERE s.id = source) AS source, iso_time(at) AS at
  FROM p_change;
CREATE VIEW source AS SELECT id, name, kind, location, domain, state, iso_time(synced_at) AS synced_at FROM p_source;
CREATE VIEW file AS SELECT f.id, (SELECT s.name FROM p_source s WHERE s.id = f.source) AS source, f.path, f.format,
    f.version, f.state = 2 AS failed
  FROM p_file f;
CREATE VIEW issue AS SELECT i.severity, i.code, i.message, (SELECT s.name FROM p_source s WHERE s.id = i.source)
    AS source, (SELECT f.path FROM p_file f WHERE f.id = i.file) AS file, i.line, i.col
  FROM p_issue i;
CREATE VIEW currency AS SELECT code FROM p_currency;
CREATE VIEW country AS SELECT code FROM p_country;

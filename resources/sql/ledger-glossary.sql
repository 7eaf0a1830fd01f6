-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people did to glossaries, in the ledger. Only ever appended to; each row's hash covers its content and the
-- hash of the row before it, so that a lost row shows as well as a changed one. Run where the tables are missing.

CREATE TABLE IF NOT EXISTS glossary_operation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  verb TEXT NOT NULL,                         -- models/glossary/operation.h
  change_set TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,                        -- ms since 1970, UTC
  text TEXT,
  undoes TEXT,
  changes BLOB NOT NULL,                      -- JSON: terms, parts, from and to
  hash BLOB NOT NULL
);

-- What is being typed and is no operation yet.
CREATE TABLE IF NOT EXISTS glossary_draft (
  change_set TEXT NOT NULL,
  term TEXT NOT NULL,
  path TEXT NOT NULL,
  value TEXT NOT NULL,                        -- JSON, in an array
  at INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (change_set, term, path)
) WITHOUT ROWID;

-- Glossaries that live here and in no source.
CREATE TABLE IF NOT EXISTS local_glossary (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT,
  created_at INTEGER NOT NULL,
  hash BLOB NOT NULL
) WITHOUT ROWID;

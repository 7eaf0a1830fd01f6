-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Second version of the ledger: what a person keeps of the catalog. Run after ledger.sql in a new file, and
-- alone in one of the first version.

CREATE TABLE saved_search (
  uid TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  words TEXT NOT NULL,
  filters TEXT NOT NULL,                      -- JSON: facet → values
  sort TEXT NOT NULL,                         -- relevance, name, updated, importance
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,                -- ms since 1970, UTC
  hash BLOB NOT NULL
) WITHOUT ROWID;

-- What a saved search matched when its matches were last looked at. Apart, since it can be large.
CREATE TABLE saved_search_seen (
  uid TEXT PRIMARY KEY,
  looked_at INTEGER NOT NULL,
  matches BLOB NOT NULL,                      -- core::MatchSet
  hash BLOB NOT NULL
);

CREATE TABLE favourite (
  uri TEXT PRIMARY KEY,
  name TEXT NOT NULL,                         -- name and domain as last seen
  domain TEXT,
  position INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  hash BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE recent_thing (
  uri TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  domain TEXT,
  viewed_at INTEGER NOT NULL,
  hash BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE recent_search (
  words TEXT NOT NULL,
  filters TEXT NOT NULL,
  sort TEXT NOT NULL,
  searched_at INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (words, filters)
) WITHOUT ROWID;

-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Third version of the ledger: what people do for the keeping of promises. Run after ledger-2.sql.

-- A database that may be measured. Its password is never here.
CREATE TABLE connection (
  uid TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  settings TEXT NOT NULL,                     -- JSON: core::settingsToText
  created_at INTEGER NOT NULL,                -- ms since 1970, UTC, as all times here
  hash BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE acknowledgement (
  breach TEXT PRIMARY KEY,
  thing TEXT NOT NULL,
  who TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  until INTEGER,                              -- NULL: for good
  hash BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE maintenance (
  uid TEXT PRIMARY KEY,
  scope TEXT NOT NULL,                        -- meshbook:… or empty for the whole mesh
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  repeat TEXT NOT NULL,                       -- once, daily, weekly, monthly
  time_zone TEXT NOT NULL,                    -- IANA; empty: UTC
  last_until INTEGER,                         -- NULL: for good
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  hash BLOB NOT NULL
) WITHOUT ROWID;

-- Breaches a person was told of, so that nobody is told twice.
CREATE TABLE alert (
  breach TEXT PRIMARY KEY,
  told_at INTEGER NOT NULL,
  hash BLOB NOT NULL
) WITHOUT ROWID;

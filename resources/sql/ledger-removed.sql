-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sources that were removed lately, in the ledger (models/store/removedsources.h). Run where the table is missing.

CREATE TABLE IF NOT EXISTS removed_source (
  uid TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  location TEXT NOT NULL,
  domain TEXT,
  branch TEXT,
  added_at INTEGER NOT NULL,                  -- ms since 1970, UTC
  removed_at INTEGER NOT NULL,                -- the same
  hash BLOB NOT NULL
) WITHOUT ROWID;

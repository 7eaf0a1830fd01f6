-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger (ledger.db): what people did. Precious; never deleted by the program. Each row carries the
-- hash of its own content, since SQLite alone notices few flipped bits.

CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE source (
  uid TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                         -- folder, git
  location TEXT NOT NULL,
  domain TEXT,
  branch TEXT,
  added_at INTEGER NOT NULL,                  -- ms since 1970, UTC
  position INTEGER NOT NULL,
  hash BLOB NOT NULL
) WITHOUT ROWID;

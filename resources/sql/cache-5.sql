-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What version 5 of the cache adds: the history of edges (models/store/edgelog.h). A cache of version 4 gets it
-- as it is; then `meta` tells when keeping it began, "edges kept since" in ms since 1970, UTC.

-- Which ways of data each sync added and took away, by what each source says: a source's own first sync is
-- the base and has no rows. op: 0 added, 2 removed; a way whose details changed is removed and added.
CREATE TABLE edge_change (
  id INTEGER PRIMARY KEY,
  sync INTEGER NOT NULL,
  source INTEGER NOT NULL,                    -- whose word it was; of joined runs that of the output's file
  op INTEGER NOT NULL,
  from_identity INTEGER NOT NULL,
  to_identity INTEGER NOT NULL,
  from_column TEXT,
  to_column TEXT,
  details BLOB NOT NULL,                      -- digest of kind … sql
  kind INTEGER NOT NULL,
  transformation TEXT,
  description TEXT,
  masking INTEGER,
  job TEXT,
  sql TEXT                                    -- of removed ones; what is added has it in its edge
);
CREATE INDEX edge_change_sync ON edge_change (sync, op);
CREATE INDEX edge_change_source ON edge_change (source);
CREATE INDEX edge_change_from ON edge_change (from_identity);
CREATE INDEX edge_change_to ON edge_change (to_identity);

-- What a thing was called at last that edge_change speaks of and that is no more.
CREATE TABLE past_thing (
  identity INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  qualified TEXT,
  type TEXT,
  domain TEXT,
  owner TEXT,
  platform TEXT,
  tags TEXT
);

-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What version 6 of the cache adds for lineage; filled by the next sync, which reads all files again.

-- Columns that are classified, with the strictest word for it: what lineage follows where it goes.
CREATE TABLE classified (
  record INTEGER NOT NULL,
  element TEXT NOT NULL,                      -- column path
  word TEXT NOT NULL,
  PRIMARY KEY (record, element)
) WITHOUT ROWID;

CREATE INDEX run_job ON run (job);

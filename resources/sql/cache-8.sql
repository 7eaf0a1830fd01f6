-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What version 8 of the cache adds for service levels (docs/health.md). Both are made from `observation` and from what
-- is promised: a cache of an older version gets the series at once and the rest with the next sync.

-- What is measured of a thing under one name: the rows of `observation` with the same subject, element, rule and
-- metric. Nothing of a text is NULL here, so that it can be unique.
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL,                   -- identity
  element TEXT NOT NULL,
  rule TEXT NOT NULL,
  metric TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  unit TEXT,                                  -- of the newest that gave one
  expected TEXT,
  judged INTEGER NOT NULL,                    -- some measurement has a verdict
  newest INTEGER NOT NULL,                    -- ms since 1970, UTC
  UNIQUE (subject, element, rule, metric)
);

-- A month of a series, column by column (models/store/seriesblock.h).
CREATE TABLE series_block (
  series INTEGER NOT NULL,
  month INTEGER NOT NULL,                     -- months since January 1970, UTC
  data BLOB NOT NULL,
  PRIMARY KEY (series, month)
);

-- What each product is held against, normalized (models/store/trackedcodec.h).
CREATE TABLE tracked (
  entity INTEGER PRIMARY KEY,
  stamp INTEGER NOT NULL,                     -- rises whenever its checks or their measurements change
  body BLOB NOT NULL
);
CREATE TABLE tracked_series (
  series INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (series, entity)
) WITHOUT ROWID;
CREATE INDEX tracked_series_entity ON tracked_series (entity);

-- Which runs wrote a thing: what failed when a promise broke.
CREATE INDEX run_dataset_identity ON run_dataset (identity, output);

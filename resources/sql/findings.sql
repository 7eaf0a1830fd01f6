-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What checks found over time (findings.db): when each finding was first and last seen, and how policies, domains and
-- products stood. Findings themselves are worked out anew by each check.

CREATE TABLE finding (
  policy TEXT NOT NULL,
  subject TEXT NOT NULL,
  element TEXT NOT NULL,
  first_seen INTEGER NOT NULL,                -- ms since 1970, UTC
  last_seen INTEGER NOT NULL,
  PRIMARY KEY (policy, subject, element)
) WITHOUT ROWID;

-- A check at which anything was otherwise than at the one before.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  digest BLOB NOT NULL                        -- of its trend rows
);

-- policy and domain: a policy's things in a domain; product: a product with all policies.
CREATE TABLE trend (
  run INTEGER NOT NULL,
  policy TEXT,
  domain TEXT,
  product TEXT,
  findings INTEGER NOT NULL,
  checked INTEGER NOT NULL,
  violated INTEGER NOT NULL,
  waived INTEGER NOT NULL
);
CREATE INDEX trend_run ON trend (run);
CREATE INDEX trend_product ON trend (product, run) WHERE product IS NOT NULL;

-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Waivers of policies, in the ledger (models/store/waiverlog.h). Run where the table is missing.

CREATE TABLE IF NOT EXISTS waiver (
  uid TEXT PRIMARY KEY,
  policy TEXT NOT NULL,
  subject TEXT NOT NULL,                      -- address, or the beginning of addresses and "*"
  element TEXT,
  reason TEXT NOT NULL,
  approver TEXT NOT NULL,
  until TEXT NOT NULL,                        -- last day, ISO 8601
  recorded_at INTEGER NOT NULL,               -- ms since 1970, UTC
  hash BLOB NOT NULL
) WITHOUT ROWID;

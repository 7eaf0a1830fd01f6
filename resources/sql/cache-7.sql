-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What version 7 of the cache adds for the pages of teams and domains, and for who reads a product; the latter
-- are rows of `alias`, filled by the next sync, which reads all files again.

CREATE INDEX entity_owner ON entity (lower(owner));
CREATE INDEX entity_domain ON entity (lower(domain)) WHERE kind = 2;

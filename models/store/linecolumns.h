// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What CacheReader::lineFrom takes of `entity e`, in this order. A macro, for SQL texts must be literals.
#define MESHBOOK_LINE_COLUMNS                                                                                \
    "e.id, e.kind, e.key, e.name, e.qualified, e.type, e.domain, e.owner, e.platform, e.status, "            \
    "e.lifecycle, "                                                                                          \
    "e.summary, e.glossary, e.tags, e.implied, e.stale, e.records, e.columns, e.ports, e.objectives, "       \
    "e.rules, "                                                                                              \
    "e.links, e.changed_at"

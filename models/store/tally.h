// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::store {

class Statements;

// The table `tally`, how many described things there are and what they have together. Its triggers follow
// what becomes of things that are counted; those a sync makes are counted at its end, since a trigger for
// each of a million would cost seconds. All throw as Rows does.

/// At the beginning of a sync: what there is is counted.
void markCounted(Statements &sql);
/// Before its commit: counts what came since markCounted().
void countNew(Statements &sql);

} // namespace meshbook::store

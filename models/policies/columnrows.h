// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/describedthing.h"

/// The rows of what datasets have besides a thing's own: columns, rules, relationships, drift.
namespace meshbook::policies {

void addColumns(qint64 id, const DescribedThing &thing, const core::Dataset &dataset, RowBatch &rows);
void addRule(qint64 thing, const core::QualityRule &rule, const QString &element, qint64 file,
             RowBatch &rows);
void addRelationship(qint64 dataset, const core::Relationship &relationship, const QString &element,
                     qint64 file, RowBatch &rows);
/// What the source whose word comes first declares beside what each other source observed.
void addDrift(qint64 dataset, const DescribedThing &thing, RowBatch &rows);

} // namespace meshbook::policies

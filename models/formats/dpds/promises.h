// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::dpds {

/// Service levels of a port: promises.slo or obligations.sla. The specification leaves their shape
/// open, so every scalar below becomes an objective under its own key; a level that only has words
/// becomes one with a description. `promise` is "slo" or "sla".
void addObjectives(core::Product &product, Node level, QLatin1StringView promise, const QString &port,
                   core::Batch &batch);

} // namespace meshbook::formats::dpds

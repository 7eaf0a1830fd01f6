// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/history.h"

#include <QByteArray>

namespace meshbook::sample {

/// What was measured on a day, as OpenLineage events (NDJSON): how the builds went, one quality run per
/// domain with the verdict of each rule and of promised completeness and availability, and the freshness
/// checks of the day. Rules made from lists of allowed values are checked on Mondays and today.
[[nodiscard]] QByteArray observedEvents(const Model &model, const History &history, int daysBack);

} // namespace meshbook::sample

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

namespace meshbook::services {
class GovernanceService;
class HealthService;
class LineageService;
} // namespace meshbook::services

namespace meshbook::views {

/// What the page of a thing tells beside the catalog. All must outlive the page; nullptr: it goes without.
struct PageServices {
    services::LineageService *lineage = nullptr; ///< without: lineage is told as lists only
    services::HealthService *health = nullptr; ///< without: service levels as they stand now only
    services::GovernanceService *governance = nullptr; ///< without: no findings of policies
    /// Where a term is edited, by its key; null: nowhere.
    std::function<QUrl(const QString &)> termEditor = {};
};

} // namespace meshbook::views

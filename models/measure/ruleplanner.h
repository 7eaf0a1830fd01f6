// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/plannedcheck.h"
#include "measure/target.h"

#include <QJsonValue>

#include <optional>

namespace meshbook::measure {

/// Makes one question of one rule. `table` is the table's name in the database.
class RulePlanner final {
public:
    RulePlanner(const Target &target, const core::Connection &connection, const QStringList &table);

    /// Absent for rules in words only.
    [[nodiscard]] std::optional<PlannedCheck> plan(const core::QualityRule &rule) const;

private:
    struct Asked;
    [[nodiscard]] core::Result<QString> sqlOf(const core::QualityRule &rule, PlannedCheck &check) const;
    [[nodiscard]] core::Result<QString> librarySql(const core::QualityRule &rule, PlannedCheck &check) const;
    [[nodiscard]] core::Result<QString> wrongRows(const QString &metric, const core::QualityRule &rule) const;
    [[nodiscard]] core::Result<QString> invalidSql(const core::QualityRule &rule,
                                                   const QString &column) const;
    [[nodiscard]] core::Result<QString> duplicatesSql(const core::QualityRule &rule) const;
    [[nodiscard]] core::Result<QString> relationshipSql(const core::QualityRule &rule) const;
    [[nodiscard]] core::Result<QString> quotedColumn(const core::QualityRule &rule) const;
    [[nodiscard]] const core::Column *column(const QString &path) const;
    [[nodiscard]] QString from(const core::QualityRule &rule) const;

    const Target &m_target;
    const core::Connection &m_connection;
    QStringList m_table;
};

/// The value of an argument as rules keep them ("validValues: [1, 2]"); undefined where there is none.
[[nodiscard]] QJsonValue argumentOf(const core::QualityRule &rule, QLatin1StringView name);

} // namespace meshbook::measure

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

#include <QSet>

namespace meshbook::sample {

/// A table as dbt knows it: a model, seed or source.
struct DbtNode {
    const Table *table = nullptr;
    const Domain *domain = nullptr;
    const Product *product = nullptr;
    const Contract *contract = nullptr;
    QString package; ///< project it belongs to
    QString uniqueId;
    QString resourceType; ///< model, seed, source
};

/// A dbt test made from keys, allowed values, foreign keys and SQL rules of a table.
struct DbtTest {
    QString uniqueId;
    QString name;
    QString kind; ///< unique, not_null, accepted_values, relationships, singular
    const DbtNode *node = nullptr;
    const DbtNode *other = nullptr; ///< the table a foreign key points to
    const Column *column = nullptr;
    const Rule *rule = nullptr; ///< for singular tests
};

/// One of the two dbt projects that build the warehouse. The second, harbour_insights, holds Marketing
/// and Finance and refers to public models of the first.
class DbtProject final {
public:
    DbtProject(const Model &model, const QString &name);
    Q_DISABLE_COPY_MOVE(DbtProject)

    [[nodiscard]] static QStringList names();
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const Model &model() const { return m_model; }
    /// Everything the project defines, in the order of the model.
    [[nodiscard]] const std::vector<const DbtNode *> &own() const { return m_own; }
    /// What it defines and the nodes of the other project it reads.
    [[nodiscard]] const std::vector<const DbtNode *> &visible() const { return m_visible; }
    [[nodiscard]] const std::vector<DbtTest> &tests() const { return m_tests; }
    /// nullptr for what dbt does not know (topics).
    [[nodiscard]] const DbtNode *node(const QString &tableKey) const;
    /// Nodes a model reads.
    [[nodiscard]] std::vector<const DbtNode *> inputs(const Table &table) const;

private:
    void collect();
    void makeTests(const DbtNode &node);
    void addTest(const DbtNode &node, const QString &kind, const Column *column, const Rule *rule = nullptr);

    const Model &m_model;
    QString m_name;
    std::vector<DbtNode> m_all;
    std::vector<const DbtNode *> m_own;
    std::vector<const DbtNode *> m_visible;
    std::vector<DbtTest> m_tests;
    QHash<QString, const DbtNode *> m_byKey;
};

/// "harbour"."orders"."orders_confirmed"
[[nodiscard]] QString relationName(const Table &table);
/// dbt group of a team: its id with underscores.
[[nodiscard]] QString groupName(const QString &teamId);

} // namespace meshbook::sample

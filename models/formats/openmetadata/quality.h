// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/session.h"

#include <QHash>

namespace meshbook::formats::openmetadata {

/// Test cases as quality rules of their datasets; results and profiles as observations.
class QualityBuilder final {
public:
    explicit QualityBuilder(Session &session)
        : m_session(session)
    {
    }
    void addSuite(Node item);
    void addCase(Node item);
    void addResults(Node item);
    void addLegacyTests(Node item);
    void addProfiles(Node item);
    /// tableProfile or profile and the columns' profiles of a table entity.
    void addTableProfile(Node item, const QString &fqn);
    void addLifeCycle(Node item);
    /// Puts the rules on the datasets of the batch; adds datasets that only tests name.
    void finish();

private:
    struct Place {
        QString type;
        QString fqn;
        QString column; ///< path within the table
        QString columnFqn; ///< the same as a fully qualified part
    };
    [[nodiscard]] static Place placeOf(const QString &entityLink);
    void addRule(const QString &fqn, core::QualityRule rule);
    [[nodiscard]] core::QualityRule ruleOf(Node item, const QString &fqn, const QString &column);
    void fillThresholds(Node parameters, core::QualityRule &rule);
    void addResult(Node result, const core::EntityRef &subject, const QString &rule, const QString &element);
    void addProfile(Node profile, const core::EntityRef &subject);
    void addColumnProfile(Node profile, core::Observation seen);
    /// The time a node states, or that of the file, which is reported once.
    [[nodiscard]] QDateTime timeOrFileTime(Node time, Node at);
    void push(core::Observation seen);

    Session &m_session;
    QHash<QString, std::vector<core::QualityRule>> m_rules; ///< by table name
    QStringList m_order;
    bool m_toldOfTime = false;
};

} // namespace meshbook::formats::openmetadata

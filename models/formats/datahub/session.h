// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/aspectstore.h"

#include <QSet>

namespace meshbook::formats::datahub {

/// What all builders of one read() share: the aspects, the batch, the names behind urns, and which
/// things were referred to.
class Session final {
public:
    Session(const AspectStore &store, core::Batch &batch, Budget &budget);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] const AspectStore &store() const { return m_store; }
    [[nodiscard]] core::Batch &batch() { return m_batch; }
    [[nodiscard]] Budget &budget() { return m_budget; }

    void complain(core::Severity severity, QLatin1StringView code, QString message, core::SourcePosition at);

    /// A scalar, unions unwrapped; null if absent, with an issue if it is something else.
    [[nodiscard]] QString text(const Aspect &aspect, Node parent, QLatin1StringView key);
    /// The items of a list, unions unwrapped; an issue if it is something else.
    [[nodiscard]] std::vector<Node> list(const Aspect &aspect, Node parent, QLatin1StringView key);
    /// The keys of a mapping that are not in `known`, without secrets.
    [[nodiscard]] QJsonObject rest(const Aspect &aspect, Node mapping,
                                   std::initializer_list<QLatin1StringView> known);
    /// A text without secrets.
    [[nodiscard]] QString safeText(const QString &text, core::SourcePosition at);

    /// The catalog reference of a urn, remembered so that finish() can add what is not described here.
    [[nodiscard]] std::optional<core::EntityRef> refer(const QString &urn);
    [[nodiscard]] QString referKey(const QString &urn);

    // Names behind urns, from this file where it has them.
    [[nodiscard]] QString tagName(const QString &urn) const;
    [[nodiscard]] QString domainPath(const QString &urn) const;
    [[nodiscard]] QString partyName(const QString &urn) const;
    [[nodiscard]] QString ownerRole(Node owner) const;
    [[nodiscard]] QString containerPath(const QString &urn) const;
    [[nodiscard]] QString queryText(const QString &urn);
    [[nodiscard]] QString propertyName(const QString &urn) const;
    /// Node and term names joined with "." from the root, where the file has the parents.
    [[nodiscard]] QString glossaryPath(const QString &urn) const;

    /// The feature table of a machine-learning feature or key, which is one of its columns; else null.
    [[nodiscard]] QString featureTable(const QString &urn) const { return m_featureTables.value(urn); }

    /// Says that the batch has an entity for a urn the file holds no record of.
    void describe(const QString &urn) { m_described.insert(urn); }
    /// Adds, once, an implied entity for everything referred to and not described in the file.
    void finish();

private:
    [[nodiscard]] QString nameIn(const QString &urn, std::initializer_list<QLatin1StringView> aspects,
                                 QLatin1StringView key) const;
    /// "a/b/c" from the parents of a urn; loops and long chains are cut.
    [[nodiscard]] QStringList ancestry(const QString &urn, QLatin1StringView aspect,
                                       QLatin1StringView parentKey) const;
    void indexFeatures();
    void addImplied(const Urn &urn, const core::EntityRef &ref);

    const AspectStore &m_store;
    core::Batch &m_batch;
    Budget &m_budget;
    QStringList m_referred;
    QSet<QString> m_referredSet;
    QSet<QString> m_described;
    QHash<QString, QString> m_featureTables;
};

/// Epoch milliseconds as ISO 8601 in UTC; null for absent, zero (DataHub's "not known") and nonsense.
[[nodiscard]] QString isoTime(Node milliseconds);

} // namespace meshbook::formats::datahub

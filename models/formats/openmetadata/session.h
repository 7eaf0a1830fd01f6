// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/fqn.h"
#include "formats/reader/readutil.h"

#include <QSet>

namespace meshbook::formats::openmetadata {

/// What the builders of one read() share: the batch, its bounds, and which things were named.
class Session final {
public:
    Session(const ReadContext &context, core::Batch &batch, Budget &budget);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] core::Batch &batch() { return m_batch; }
    [[nodiscard]] Budget &budget() { return m_budget; }
    [[nodiscard]] const ReadContext &context() const { return m_context; }

    /// A scalar; null if absent, with an issue if it is something else.
    [[nodiscard]] QString text(Node parent, QLatin1StringView key);
    /// The items of a list; an issue if it is something else. A paged list {data: []} is unpacked.
    [[nodiscard]] std::vector<Node> list(Node parent, QLatin1StringView key);
    /// A text without secrets.
    [[nodiscard]] QString safeText(const QString &text, Node at);

    /// Name of a reference: an object {id, type, name, fullyQualifiedName} or the name itself.
    [[nodiscard]] static QString fqnOf(Node reference);
    /// All names of one reference, a list of them, or of {owner: …}; both old and new spelling.
    [[nodiscard]] QStringList names(Node parent, std::initializer_list<QLatin1StringView> keys);

    /// The catalog reference of a named thing; finish() adds it as implied if nothing describes it.
    [[nodiscard]] std::optional<core::EntityRef> refer(const QString &type, const QString &fqn);
    [[nodiscard]] std::optional<core::EntityRef> refer(Node reference, const QString &usualType);
    /// Says that the batch holds an entity with these identities.
    void describe(core::EntityKind kind, const QStringList &identities);

    /// Name, texts, times, tags, terms, owners, domain, links, status and `extra` of any entity.
    /// `mapped` are the keys the caller reads itself.
    void fillCommon(Node item, core::Entity &entity, std::initializer_list<QLatin1StringView> mapped);
    /// Tag names, and keys of terms where a label comes from a glossary.
    void fillLabels(Node labels, QStringList &tags, QStringList &terms);
    /// Emits an entity and remembers what it describes; `deleted: true` makes it a removal.
    template <typename T>
    void emitEntity(Node item, T entity)
    {
        if (item[QLatin1StringView("deleted")].toBool().value_or(false)) {
            m_batch.withdrawals.push_back({{T::kind, entity.identities.value(0)}, {}, entity.told});
            return;
        }
        describe(T::kind, entity.identities);
        m_batch.entities.emplace_back(std::move(entity));
    }

    void finish();

private:
    struct Named {
        QString type;
        QString fqn;
        core::EntityRef ref;
    };
    void fillOwners(Node item, core::Entity &entity);
    void fillDomain(Node item, core::Entity &entity);
    /// Keys that neither fillCommon nor the caller maps, without secrets.
    [[nodiscard]] QJsonObject rest(Node item, std::initializer_list<QLatin1StringView> mapped);
    void addImplied(const Named &named);

    const ReadContext &m_context;
    core::Batch &m_batch;
    Budget &m_budget;
    std::vector<Named> m_named;
    QSet<QString> m_seen;
    QSet<QString> m_described;
};

/// Epoch milliseconds, epoch seconds (before 2022) or ISO 8601, as UTC; invalid for anything else.
[[nodiscard]] QDateTime timeOf(Node node);

} // namespace meshbook::formats::openmetadata

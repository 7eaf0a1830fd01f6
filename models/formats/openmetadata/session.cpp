// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/session.h"

#include "core/identity.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QString seenKey(core::EntityKind kind, const QString &key)
{
    return core::toText(kind) + u' ' + key;
}

template <typename T>
core::AnyEntity impliedEntity(const QString &type, const QString &fqn, const core::EntityRef &ref)
{
    T entity;
    entity.identities = {ref.key};
    entity.nativeId = fqn;
    entity.name = lastPart(fqn);
    entity.implied = true;
    if constexpr (std::is_same_v<T, core::Dataset>)
        entity.type = type.toLower();
    else if constexpr (std::is_same_v<T, core::Team>)
        entity.type = type == "user"_L1 ? u"person"_s : u"team"_s;
    else if constexpr (std::is_same_v<T, core::Term>)
        entity.glossary = glossaryKeyOf(fqn);
    return entity;
}

} // namespace

QDateTime timeOf(Node node)
{
    if (const std::optional<qint64> number = node.toInt()) {
        // Times in seconds until 2021, in milliseconds since: 10^11 ms is March 1973, 10^11 s the year 5138.
        const qint64 milliseconds = *number < 100'000'000'000 ? *number * 1000 : *number;
        if (*number <= 0 || milliseconds > 253'402'300'799'999)
            return {};
        return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
    }
    return node ? utcTime(node) : QDateTime();
}

Session::Session(const ReadContext &context, core::Batch &batch, Budget &budget)
    : m_context(context)
    , m_batch(batch)
    , m_budget(budget)
{
}

QString Session::text(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (node && !node.isScalar())
        report(m_batch, core::Severity::Warning, "openmetadata.type"_L1,
               u"\"%1\" should be a text and was left out."_s.arg(QString(key)), node);
    return node ? node.text() : QString();
}

std::vector<Node> Session::list(Node parent, QLatin1StringView key)
{
    std::vector<Node> items;
    Node node = parent[key];
    if (node.isMapping() && node["data"_L1].isSequence())
        node = node["data"_L1];
    if (!node)
        return items;
    if (!node.isSequence()) {
        report(m_batch, core::Severity::Warning, "openmetadata.type"_L1,
               u"\"%1\" should be a list and was left out."_s.arg(QString(key)), node);
        return items;
    }
    for (const Node item : node) {
        if (!m_budget.take())
            break;
        items.push_back(item);
    }
    return items;
}

QString Session::safeText(const QString &text, Node at)
{
    return text.isNull() ? text : redactedText(text, at.position(), m_batch.issues);
}

QString Session::fqnOf(Node reference)
{
    if (reference.isScalar())
        return reference.text();
    return reference.any({"fullyQualifiedName"_L1, "fqn"_L1, "name"_L1, "displayName"_L1, "id"_L1}).text();
}

QStringList Session::names(Node parent, std::initializer_list<QLatin1StringView> keys)
{
    QStringList found;
    for (const QLatin1StringView key : keys) {
        const Node node = parent[key];
        if (node.isSequence()) {
            for (const Node item : node) {
                if (!m_budget.take())
                    break;
                appendOnce(found, fqnOf(item));
            }
        } else if (node) {
            appendOnce(found, fqnOf(node));
        }
    }
    return found;
}

std::optional<core::EntityRef> Session::refer(const QString &type, const QString &fqn)
{
    std::optional<core::EntityRef> ref = refOf(type, fqn);
    if (!ref)
        return ref;
    const QString key = seenKey(ref->kind, ref->key);
    if (!m_seen.contains(key)) {
        m_seen.insert(key);
        m_named.push_back({type, fqn, *ref});
    }
    return ref;
}

std::optional<core::EntityRef> Session::refer(Node reference, const QString &usualType)
{
    const QString type = reference["type"_L1].text();
    return refer(type.isEmpty() ? usualType : type, fqnOf(reference));
}

void Session::describe(core::EntityKind kind, const QStringList &identities)
{
    for (const QString &identity : identities)
        m_described.insert(seenKey(kind, identity));
}

void Session::fillLabels(Node labels, QStringList &tags, QStringList &terms)
{
    if (labels && !labels.isSequence()) {
        report(m_batch, core::Severity::Warning, "openmetadata.type"_L1, u"Tags should be a list."_s, labels);
        return;
    }
    for (const Node label : labels) {
        if (!m_budget.take())
            return;
        const QString name = label.isScalar() ? label.text() : label.any({"tagFQN"_L1, "name"_L1}).text();
        if (name.isEmpty())
            continue;
        if (label["source"_L1].text().compare("Glossary"_L1, Qt::CaseInsensitive) != 0)
            appendOnce(tags, name);
        else if (const std::optional<core::EntityRef> term = refer(u"glossaryTerm"_s, name))
            appendOnce(terms, term->key);
    }
}

void Session::fillOwners(Node item, core::Entity &entity)
{
    struct Part {
        QLatin1StringView key;
        QLatin1StringView role;
    };
    // `owner` until 1.4, `owners` since; experts and reviewers are named beside them.
    static constexpr Part parts[] = {{"owner"_L1, "owner"_L1},
                                     {"owners"_L1, "owner"_L1},
                                     {"experts"_L1, "expert"_L1},
                                     {"reviewers"_L1, "reviewer"_L1}};
    const auto add = [&](Node reference, QLatin1StringView role) {
        const QString name = fqnOf(reference);
        if (name.isEmpty() || !m_budget.take())
            return;
        (void)refer(reference, u"user"_s);
        core::Ownership part{lastPart(name), QString(role)};
        if (std::find(entity.owners.begin(), entity.owners.end(), part) == entity.owners.end())
            entity.owners.push_back(std::move(part));
    };
    for (const Part &part : parts) {
        const Node node = item[part.key];
        if (!node.isSequence()) {
            add(node, part.role);
            continue;
        }
        for (const Node reference : node)
            add(reference, part.role);
    }
}

QJsonObject Session::rest(Node item, std::initializer_list<QLatin1StringView> mapped)
{
    // What fillCommon maps, and what says nothing about the thing itself. Sample rows stay out: they may
    // hold personal data.
    static constexpr std::array common{"name"_L1,
                                       "fullyQualifiedName"_L1,
                                       "fqn"_L1,
                                       "displayName"_L1,
                                       "description"_L1,
                                       "version"_L1,
                                       "entityStatus"_L1,
                                       "status"_L1,
                                       "updatedAt"_L1,
                                       "createdAt"_L1,
                                       "updatedBy"_L1,
                                       "createdBy"_L1,
                                       "impersonatedBy"_L1,
                                       "tags"_L1,
                                       "owner"_L1,
                                       "owners"_L1,
                                       "experts"_L1,
                                       "reviewers"_L1,
                                       "domain"_L1,
                                       "domains"_L1,
                                       "sourceUrl"_L1,
                                       "href"_L1,
                                       "changeDescription"_L1,
                                       "incrementalChangeDescription"_L1,
                                       "followers"_L1,
                                       "votes"_L1,
                                       "id"_L1,
                                       "deleted"_L1,
                                       "sampleData"_L1,
                                       "usageSummary"_L1,
                                       "sourceHash"_L1,
                                       "children"_L1,
                                       "entityType"_L1};
    QJsonObject extra;
    for (const Node child : item) {
        const QString key = child.key();
        const auto same = [&key](QLatin1StringView one) { return key == one; };
        if (!child || std::any_of(common.begin(), common.end(), same)
            || std::any_of(mapped.begin(), mapped.end(), same))
            continue;
        const QJsonObject one{{key, child.toJson()}};
        extra.insert(key, redacted(one, child.position(), m_batch.issues).toObject().value(key));
    }
    return extra;
}

void Session::fillDomain(Node item, core::Entity &entity)
{
    const QStringList domains = names(item, {"domain"_L1, "domains"_L1});
    if (domains.isEmpty())
        return;
    entity.domain = domainPathOf(domains.first());
    for (const QString &domain : domains)
        (void)refer(u"domain"_s, domain);
    if (domains.size() > 1)
        entity.extra.insert(u"furtherDomains"_s, QJsonArray::fromStringList(domains.sliced(1)));
}

void Session::fillCommon(Node item, core::Entity &entity, std::initializer_list<QLatin1StringView> mapped)
{
    entity.at = item.position();
    entity.name = text(item, "name"_L1);
    if (entity.name.isEmpty())
        entity.name = lastPart(item.any({"fullyQualifiedName"_L1, "fqn"_L1}).text());
    entity.displayName = text(item, "displayName"_L1);
    entity.description = text(item, "description"_L1);
    entity.version = text(item, "version"_L1);
    entity.status = item.any({"entityStatus"_L1, "status"_L1, "lifecycleStage"_L1}).text();
    entity.lifecycle = core::lifecycleFromText(entity.status);
    if (const QDateTime updated = timeOf(item["updatedAt"_L1]); updated.isValid()) {
        entity.updated = updated.toString(Qt::ISODate);
        entity.told = updated;
    }
    if (const QDateTime created = timeOf(item["createdAt"_L1]); created.isValid())
        entity.created = created.toString(Qt::ISODate);
    entity.extra = rest(item, mapped);
    fillLabels(item["tags"_L1], entity.tags, entity.terms);
    fillOwners(item, entity);
    fillDomain(item, entity);
    if (const QString url = text(item, "sourceUrl"_L1); !url.isEmpty())
        entity.references.push_back({u"source"_s, safeText(url, item["sourceUrl"_L1]), {}});
}

void Session::finish()
{
    for (const Named &named : m_named) {
        if (m_described.contains(seenKey(named.ref.kind, named.ref.key)))
            continue;
        if (!m_budget.take())
            return;
        addImplied(named);
    }
}

void Session::addImplied(const Named &named)
{
    std::vector<core::AnyEntity> &entities = m_batch.entities;
    switch (named.ref.kind) {
    case core::EntityKind::Dataset:
        entities.push_back(impliedEntity<core::Dataset>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Job:
        entities.push_back(impliedEntity<core::Job>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Domain:
        entities.push_back(impliedEntity<core::Domain>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Team:
        entities.push_back(impliedEntity<core::Team>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Product:
        entities.push_back(impliedEntity<core::Product>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Contract:
        entities.push_back(impliedEntity<core::Contract>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Glossary:
        entities.push_back(impliedEntity<core::Glossary>(named.type, named.fqn, named.ref));
        break;
    case core::EntityKind::Term:
        entities.push_back(impliedEntity<core::Term>(named.type, named.fqn, named.ref));
        break;
    }
}

} // namespace meshbook::formats::openmetadata

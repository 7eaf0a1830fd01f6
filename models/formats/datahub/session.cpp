// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/session.h"

#include "core/identity.h"
#include "formats/reader/redaction.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

constexpr int longestAncestry = 32;

template <typename T>
core::AnyEntity impliedEntity(const Urn &urn, const core::EntityRef &ref, const QString &name)
{
    T entity;
    entity.identities = {ref.key};
    entity.nativeId = urn.text;
    entity.name = name;
    entity.implied = true;
    if constexpr (std::is_same_v<T, core::Dataset>) {
        entity.platform = urn.platform();
        entity.type = urn.type == "dataset"_L1 ? QString() : urn.type.toLower();
    } else if constexpr (std::is_same_v<T, core::Team>) {
        entity.type = urn.type == "corpuser"_L1 ? u"person"_s : u"team"_s;
    } else if constexpr (std::is_same_v<T, core::Term>) {
        entity.glossary = core::glossaryKey(glossaryName);
        if (urn.type == "glossaryNode"_L1)
            entity.folder = true;
    }
    if constexpr (!std::is_same_v<T, core::Dataset> && !std::is_same_v<T, core::Job>)
        entity.identities.append(urn.text);
    return entity;
}

} // namespace

QString isoTime(Node milliseconds)
{
    const QDateTime time = timeOf(milliseconds);
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

Session::Session(const AspectStore &store, core::Batch &batch, Budget &budget)
    : m_store(store)
    , m_batch(batch)
    , m_budget(budget)
{
    indexFeatures();
}

void Session::indexFeatures()
{
    for (const Record &record : m_store.records()) {
        const Aspect *table = record.state("mlfeaturetableproperties"_L1);
        if (table == nullptr)
            continue;
        for (const QLatin1StringView key : {"mlFeatures"_L1, "mlPrimaryKeys"_L1}) {
            for (const Node feature : unwrapped(table->value[key]))
                m_featureTables.insert(feature.text(), record.urn.text);
        }
    }
}

void Session::complain(core::Severity severity, QLatin1StringView code, QString message,
                       core::SourcePosition at)
{
    m_batch.issues.push_back({severity, QString(code), std::move(message), at});
}

QString Session::text(const Aspect &aspect, Node parent, QLatin1StringView key)
{
    const Node node = unwrapped(parent[key]);
    if (node && !node.isScalar())
        complain(core::Severity::Warning, "datahub.type"_L1,
                 u"\"%1\" of %2 should be a text and was left out."_s.arg(QString(key), aspect.name),
                 aspect.positionOf(node));
    return node ? node.text() : QString();
}

std::vector<Node> Session::list(const Aspect &aspect, Node parent, QLatin1StringView key)
{
    std::vector<Node> items;
    const Node node = unwrapped(parent[key]);
    if (!node)
        return items;
    if (!node.isSequence()) {
        complain(core::Severity::Warning, "datahub.type"_L1,
                 u"\"%1\" of %2 should be a list and was left out."_s.arg(QString(key), aspect.name),
                 aspect.positionOf(node));
        return items;
    }
    for (const Node item : node) {
        if (!m_budget.take())
            break;
        items.push_back(unwrapped(item));
    }
    return items;
}

QJsonObject Session::rest(const Aspect &aspect, Node mapping, std::initializer_list<QLatin1StringView> known)
{
    const size_t before = m_batch.issues.size();
    QJsonObject extra = unmapped(mapping, known, m_batch.issues);
    if (aspect.embedded) {
        for (size_t i = before; i < m_batch.issues.size(); ++i)
            m_batch.issues[i].at = aspect.at;
    }
    return extra;
}

QString Session::safeText(const QString &text, core::SourcePosition at)
{
    return text.isNull() ? text : redactedText(text, at, m_batch.issues);
}

std::optional<core::EntityRef> Session::refer(const QString &urn)
{
    const Urn parsed = Urn::parse(urn);
    std::optional<core::EntityRef> ref = entityRef(parsed);
    if (ref && !m_referredSet.contains(urn)) {
        m_referredSet.insert(urn);
        m_referred.append(urn);
    }
    return ref;
}

QString Session::referKey(const QString &urn)
{
    const std::optional<core::EntityRef> ref = refer(urn);
    return ref ? ref->key : QString();
}

QString Session::nameIn(const QString &urn, std::initializer_list<QLatin1StringView> aspects,
                        QLatin1StringView key) const
{
    const Record *record = m_store.find(urn);
    if (record == nullptr)
        return {};
    for (const QLatin1StringView name : aspects) {
        if (const Aspect *aspect = record->state(name)) {
            const QString text = unwrapped(aspect->value[key]).text();
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QString Session::tagName(const QString &urn) const
{
    const QString name = nameIn(urn, {"tagproperties"_L1, "tagkey"_L1}, "name"_L1);
    if (!name.isEmpty())
        return name;
    const Urn parsed = Urn::parse(urn);
    return parsed.isValid() ? parsed.id : urn;
}

QStringList Session::ancestry(const QString &urn, QLatin1StringView aspect, QLatin1StringView parentKey) const
{
    QStringList urns;
    QString current = urn;
    while (!current.isEmpty() && urns.size() < longestAncestry && !urns.contains(current)) {
        urns.prepend(current);
        const Record *record = m_store.find(current);
        const Aspect *state = record != nullptr ? record->state(aspect) : nullptr;
        current = state != nullptr ? unwrapped(state->value[parentKey]).text() : QString();
    }
    return urns;
}

QString Session::domainPath(const QString &urn) const
{
    QStringList names;
    for (const QString &step : ancestry(urn, "domainproperties"_L1, "parentDomain"_L1)) {
        const QString name = nameIn(step, {"domainproperties"_L1}, "name"_L1);
        names.append(name.isEmpty() ? Urn::parse(step).id : name);
    }
    return names.join(u'/');
}

QString Session::glossaryPath(const QString &urn) const
{
    const Record *record = m_store.find(urn);
    QStringList urns{urn};
    if (record != nullptr && record->urn.type == "glossaryTerm"_L1) {
        const Aspect *info = record->state("glossaryterminfo"_L1);
        const QString parent = info != nullptr ? unwrapped(info->value["parentNode"_L1]).text() : QString();
        if (!parent.isEmpty())
            urns = ancestry(parent, "glossarynodeinfo"_L1, "parentNode"_L1) + urns;
    } else {
        urns = ancestry(urn, "glossarynodeinfo"_L1, "parentNode"_L1);
    }
    QStringList names;
    for (const QString &step : urns) {
        const QString name = nameIn(step, {"glossaryterminfo"_L1, "glossarynodeinfo"_L1}, "name"_L1);
        names.append(name.isEmpty() ? Urn::parse(step).shortName() : name);
    }
    return names.join(u'.');
}

QString Session::partyName(const QString &urn) const
{
    const Urn parsed = Urn::parse(urn);
    if (!parsed.isValid())
        return urn;
    if (parsed.type == "corpGroup"_L1) {
        const QString name = nameIn(urn, {"corpgroupinfo"_L1}, "displayName"_L1);
        if (!name.isEmpty())
            return name;
    }
    return parsed.id;
}

QString Session::ownerRole(Node owner) const
{
    const QString type = unwrapped(owner["type"_L1]).text();
    const QString urn = unwrapped(owner["typeUrn"_L1]).text();
    const bool typeSays = !type.isEmpty() && type != "NONE"_L1 && type != "CUSTOM"_L1;
    if (typeSays || urn.isEmpty())
        return type;
    const QString name = nameIn(urn, {"ownershiptypeinfo"_L1}, "name"_L1);
    if (!name.isEmpty())
        return name;
    QString id = Urn::parse(urn).id;
    if (id.startsWith("__system__"_L1))
        id = id.sliced(10).toUpper();
    return id == "NONE"_L1 ? type : id;
}

QString Session::containerPath(const QString &urn) const
{
    QStringList names;
    for (const QString &step : ancestry(urn, "container"_L1, "container"_L1)) {
        const QString name = nameIn(step, {"containerproperties"_L1}, "name"_L1);
        if (!name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? Urn::parse(urn).id : names.join(u'.');
}

QString Session::queryText(const QString &urn)
{
    const Record *record = m_store.find(urn);
    const Aspect *aspect = record != nullptr ? record->state("queryproperties"_L1) : nullptr;
    if (aspect == nullptr)
        return {};
    return safeText(unwrapped(aspect->value["statement"_L1])["value"_L1].text(), aspect->at);
}

QString Session::propertyName(const QString &urn) const
{
    const QString name = nameIn(urn, {"propertydefinition"_L1}, "qualifiedName"_L1);
    if (!name.isEmpty())
        return name;
    const Urn parsed = Urn::parse(urn);
    return parsed.isValid() ? parsed.id : urn;
}

void Session::finish()
{
    for (const QString &text : std::as_const(m_referred)) {
        if (m_store.find(text) != nullptr || m_described.contains(text))
            continue;
        const Urn urn = Urn::parse(text);
        const std::optional<core::EntityRef> ref = entityRef(urn);
        if (!ref)
            continue;
        if (!m_budget.take())
            return;
        addImplied(urn, *ref);
    }
}

void Session::addImplied(const Urn &urn, const core::EntityRef &ref)
{
    const QString name = urn.shortName();
    switch (ref.kind) {
    case core::EntityKind::Dataset:
        m_batch.entities.push_back(impliedEntity<core::Dataset>(urn, ref, name));
        break;
    case core::EntityKind::Job:
        m_batch.entities.push_back(impliedEntity<core::Job>(urn, ref, name));
        break;
    case core::EntityKind::Domain:
        m_batch.entities.push_back(impliedEntity<core::Domain>(urn, ref, name));
        break;
    case core::EntityKind::Team:
        m_batch.entities.push_back(impliedEntity<core::Team>(urn, ref, name));
        break;
    case core::EntityKind::Product:
        m_batch.entities.push_back(impliedEntity<core::Product>(urn, ref, name));
        break;
    case core::EntityKind::Contract:
        m_batch.entities.push_back(impliedEntity<core::Contract>(urn, ref, name));
        break;
    case core::EntityKind::Term:
        m_batch.entities.push_back(impliedEntity<core::Term>(urn, ref, name));
        break;
    case core::EntityKind::Glossary:
        break;
    }
}

} // namespace meshbook::formats::datahub

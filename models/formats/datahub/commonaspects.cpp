// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/commonaspects.h"

#include "core/identity.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// Aspects that hold nothing a person or a source said, or that other steps read.
bool isDerivedAspect(const QString &name)
{
    static constexpr std::array derived{"status"_L1,
                                        "browsepaths"_L1,
                                        "browsepathsv2"_L1,
                                        "testresults"_L1,
                                        "siblings"_L1,
                                        "proposals"_L1,
                                        "schemaproposals"_L1,
                                        "entityinferencemetadata"_L1,
                                        "forms"_L1,
                                        "assetsettings"_L1,
                                        "dataplatforminstance"_L1,
                                        "container"_L1,
                                        "ownership"_L1,
                                        "globaltags"_L1,
                                        "glossaryterms"_L1,
                                        "domains"_L1,
                                        "deprecation"_L1,
                                        "institutionalmemory"_L1,
                                        "structuredproperties"_L1,
                                        "documentation"_L1,
                                        "subtypes"_L1,
                                        "datasetprofile"_L1,
                                        "operation"_L1,
                                        "assertionrunevent"_L1};
    return std::any_of(derived.begin(), derived.end(), [&name](QLatin1StringView one) { return name == one; })
        || name.endsWith("key"_L1) || name.endsWith("features"_L1) || name.endsWith("summary"_L1)
        || name.endsWith("usagestatistics"_L1)
        || (name.startsWith("editable"_L1) && name.endsWith("properties"_L1));
}

void applyOwners(Session &session, const Record &record, core::Entity &entity)
{
    const auto add = [&](const Aspect &, Node owner) {
        const QString urn = unwrapped(owner["owner"_L1]).text();
        if (urn.isEmpty())
            return;
        (void)session.refer(urn);
        entity.owners.push_back({session.partyName(urn), session.ownerRole(owner)});
    };
    if (const Aspect *aspect = record.state("ownership"_L1)) {
        for (const Node owner : session.list(*aspect, aspect->value, "owners"_L1))
            add(*aspect, owner);
    }
    for (const PatchOperation &patch : patchOperations(session, record, "ownership"_L1)) {
        if (patch.path.value(0) == "owners"_L1 && !patch.removes)
            add(*patch.aspect, patch.value);
    }
}

void applyLabels(Session &session, const Record &record, core::Entity &entity)
{
    if (const Aspect *aspect = record.state("globaltags"_L1))
        appendTags(session, *aspect, aspect->value, entity.tags);
    if (const Aspect *aspect = record.state("glossaryterms"_L1))
        appendTerms(session, *aspect, aspect->value, entity.terms);
    for (const PatchOperation &patch : patchOperations(session, record, "globaltags"_L1)) {
        if (patch.path.value(0) == "tags"_L1 && !patch.removes)
            appendOnce(entity.tags, session.tagName(patch.path.value(1)));
    }
    for (const PatchOperation &patch : patchOperations(session, record, "glossaryterms"_L1)) {
        if (patch.path.value(0) == "terms"_L1 && !patch.removes)
            appendOnce(entity.terms, session.referKey(patch.path.value(1)));
    }
}

void applyDomain(Session &session, const Record &record, core::Entity &entity)
{
    const Aspect *aspect = record.state("domains"_L1);
    if (aspect == nullptr)
        return;
    const std::vector<Node> domains = session.list(*aspect, aspect->value, "domains"_L1);
    if (domains.empty())
        return;
    (void)session.refer(domains.front().text());
    entity.domain = session.domainPath(domains.front().text());
    if (domains.size() > 1) {
        QJsonArray others;
        for (size_t i = 1; i < domains.size(); ++i)
            others.append(session.domainPath(domains[i].text()));
        entity.extra.insert(u"furtherDomains"_s, others);
    }
}

void applyDeprecation(Session &session, const Record &record, core::Entity &entity)
{
    const Aspect *aspect = record.state("deprecation"_L1);
    if (aspect == nullptr || !unwrapped(aspect->value["deprecated"_L1]).toBool().value_or(false))
        return;
    entity.status = u"deprecated"_s;
    entity.lifecycle = core::Lifecycle::Deprecated;
    QJsonObject details = session.rest(*aspect, aspect->value, {"deprecated"_L1, "actor"_L1});
    if (!details.isEmpty())
        entity.extra.insert(u"deprecation"_s, details);
}

void applyLinks(Session &session, const Record &record, core::Entity &entity)
{
    const Aspect *aspect = record.state("institutionalmemory"_L1);
    if (aspect == nullptr)
        return;
    for (const Node link : session.list(*aspect, aspect->value, "elements"_L1)) {
        const QString url = session.text(*aspect, link, "url"_L1);
        if (!url.isEmpty())
            entity.references.push_back({u"documentation"_s, session.safeText(url, aspect->positionOf(link)),
                                         session.text(*aspect, link, "description"_L1)});
    }
}

/// created and lastModified come as {time}, as {created: {time}} inside lastModified, or as a number.
void applyTimes(Node value, core::Entity &entity)
{
    const Node created = unwrapped(value.any({"created"_L1, "createdAt"_L1, "date"_L1}));
    const Node modified = unwrapped(value["lastModified"_L1]);
    QString time = isoTime(created.isMapping() ? created["time"_L1] : created);
    if (time.isNull())
        time = isoTime(modified["created"_L1]["time"_L1]);
    if (!time.isNull())
        entity.created = time;
    time = isoTime(modified["time"_L1]);
    if (time.isNull())
        time = isoTime(modified["lastModified"_L1]["time"_L1]);
    if (!time.isNull())
        entity.updated = time;
}

void applyProperty(Session &session, const Aspect &aspect, core::Entity &entity, const QString &key,
                   Node node)
{
    const QString text = unwrapped(node).text();
    if (key == "name"_L1 || key == "title"_L1) {
        if (!text.isEmpty())
            entity.name = text;
    } else if (key == "displayName"_L1) {
        entity.displayName = text;
    } else if (key == "description"_L1 || key == "definition"_L1) {
        entity.description = text;
    } else if ((key == "externalUrl"_L1 || key == "dashboardUrl"_L1 || key == "chartUrl"_L1)
               && !text.isEmpty()) {
        entity.references.push_back({key == "externalUrl"_L1 ? u"source"_s : u"view"_s,
                                     session.safeText(text, aspect.positionOf(node)),
                                     {}});
    }
}

void applyEditable(Session &session, const Record &record, core::Entity &entity)
{
    for (const Aspect &aspect : record.aspects) {
        if (aspect.patch || !aspect.name.startsWith("editable"_L1) || !aspect.name.endsWith("properties"_L1))
            continue;
        const QString description = session.text(aspect, aspect.value, "description"_L1);
        if (!description.isEmpty()) {
            if (!entity.description.isEmpty() && entity.description != description)
                entity.extra.insert(u"sourceDescription"_s, entity.description);
            entity.description = description;
        }
        const QString name = session.text(aspect, aspect.value, "name"_L1);
        if (!name.isEmpty())
            entity.displayName = name;
    }
}

QJsonValue plainValue(Node value)
{
    const Node inner = unwrapped(value);
    return inner.toJson();
}

} // namespace

std::vector<PatchOperation> patchOperations(Session &session, const Record &record, QLatin1StringView aspect)
{
    std::vector<PatchOperation> operations;
    for (const Aspect *patch : record.all(aspect, true)) {
        const Node list = patch->value.isSequence() ? patch->value : patch->value["patch"_L1];
        for (const Node operation : list) {
            if (!session.budget().take())
                return operations;
            QString path = operation["path"_L1].text();
            if (path.startsWith(u'/'))
                path = path.sliced(1);
            QStringList steps = path.split(u'/');
            for (QString &step : steps)
                step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
            operations.push_back(
                {operation["op"_L1].text() == "remove"_L1, steps, operation["value"_L1], patch});
        }
    }
    return operations;
}

bool isRemoved(const Record &record)
{
    const Aspect *status = record.state("status"_L1);
    return status != nullptr && unwrapped(status->value["removed"_L1]).toBool().value_or(false);
}

void appendTags(Session &session, const Aspect &aspect, Node value, QStringList &tags)
{
    for (const Node item : session.list(aspect, value, "tags"_L1)) {
        const QString urn = item.isScalar() ? item.text() : session.text(aspect, item, "tag"_L1);
        if (!urn.isEmpty())
            appendOnce(tags, session.tagName(urn));
    }
}

void appendTerms(Session &session, const Aspect &aspect, Node value, QStringList &terms)
{
    for (const Node item : session.list(aspect, value, "terms"_L1)) {
        const QString urn = item.isScalar() ? item.text() : session.text(aspect, item, "urn"_L1);
        appendOnce(terms, session.referKey(urn));
    }
}

QJsonObject structuredValues(Session &session, const Aspect &aspect)
{
    QJsonObject values;
    for (const Node property : session.list(aspect, aspect.value, "properties"_L1)) {
        const QString urn = session.text(aspect, property, "propertyUrn"_L1);
        if (urn.isEmpty())
            continue;
        QJsonArray all;
        for (const Node value : session.list(aspect, property, "values"_L1))
            all.append(plainValue(value));
        const QString name = session.propertyName(urn);
        values.insert(name, all.size() == 1 ? all.first() : QJsonValue(all));
    }
    return redacted(values, aspect.at, session.batch().issues).toObject();
}

QString documentationText(Session &session, const Aspect &aspect)
{
    QString inferred;
    for (const Node item : session.list(aspect, aspect.value, "documentations"_L1)) {
        const QString text = session.text(aspect, item, "documentation"_L1);
        if (text.isEmpty())
            continue;
        const Node detail = unwrapped(item["attribution"_L1])["sourceDetail"_L1];
        if (!unwrapped(detail)["inferred"_L1].toBool().value_or(false))
            return text;
        if (inferred.isEmpty())
            inferred = text;
    }
    return inferred;
}

void applyProperties(Session &session, const Record &record, QLatin1StringView name, core::Entity &entity,
                     std::initializer_list<QLatin1StringView> keys)
{
    static constexpr std::array own{
        "name"_L1,        "title"_L1,        "displayName"_L1,     "description"_L1, "definition"_L1,
        "externalUrl"_L1, "dashboardUrl"_L1, "chartUrl"_L1,        "created"_L1,     "lastModified"_L1,
        "createdAt"_L1,   "date"_L1,         "customProperties"_L1};
    QJsonObject custom;
    if (const Aspect *aspect = record.state(name)) {
        for (const QLatin1StringView key : own) {
            if (const Node node = aspect->value[key]; node && unwrapped(node).isScalar())
                applyProperty(session, *aspect, entity, QString(key), node);
            else if (node && (key == "name"_L1 || key == "title"_L1 || key == "description"_L1))
                (void)session.text(*aspect, aspect->value, key); // reports the wrong type
        }
        applyTimes(aspect->value, entity);
        custom = session.rest(*aspect, unwrapped(aspect->value["customProperties"_L1]), {});
        QJsonObject rest =
            session.rest(*aspect, aspect->value,
                         {"name"_L1, "title"_L1, "displayName"_L1, "description"_L1, "definition"_L1,
                          "externalUrl"_L1, "dashboardUrl"_L1, "chartUrl"_L1, "created"_L1, "lastModified"_L1,
                          "createdAt"_L1, "date"_L1, "customProperties"_L1});
        for (const QLatin1StringView key : keys)
            rest.remove(key);
        for (auto it = rest.begin(); it != rest.end(); ++it) {
            const QJsonValue value = it.value();
            const bool empty = value.isNull() || (value.isArray() && value.toArray().isEmpty());
            if (!empty)
                entity.extra.insert(it.key(), value);
        }
    }
    for (const PatchOperation &patch : patchOperations(session, record, name)) {
        if (patch.removes)
            continue;
        if (patch.path.size() == 1)
            applyProperty(session, *patch.aspect, entity, patch.path.first(), patch.value);
        else if (patch.path.size() == 2 && patch.path.first() == "customProperties"_L1)
            custom.insert(patch.path.last(), patch.value.toJson());
        if (patch.path.first() == "lastModified"_L1 && !isoTime(patch.value["time"_L1]).isNull())
            entity.updated = isoTime(patch.value["time"_L1]);
    }
    if (!custom.isEmpty())
        entity.extra.insert(u"customProperties"_s, redacted(custom, record.at, session.batch().issues));
    applyEditable(session, record, entity);
}

void applyCommon(Session &session, const Record &record, core::Entity &entity,
                 std::initializer_list<QLatin1StringView> mapped)
{
    entity.nativeId = record.urn.text;
    entity.at = record.at;
    entity.told = record.told;
    if (entity.name.isEmpty())
        entity.name = record.urn.shortName();
    applyOwners(session, record, entity);
    applyLabels(session, record, entity);
    applyDomain(session, record, entity);
    applyDeprecation(session, record, entity);
    applyLinks(session, record, entity);
    if (const Aspect *aspect = record.state("structuredproperties"_L1)) {
        const QJsonObject values = structuredValues(session, *aspect);
        if (!values.isEmpty())
            entity.extra.insert(u"structuredProperties"_s, values);
    }
    if (const Aspect *aspect = record.state("documentation"_L1);
        aspect != nullptr && entity.description.isEmpty())
        entity.description = documentationText(session, *aspect);
    for (const Aspect &aspect : record.aspects) {
        const bool known = aspect.patch || isDerivedAspect(aspect.name)
            || std::any_of(mapped.begin(), mapped.end(),
                           [&aspect](QLatin1StringView one) { return aspect.name == one; });
        if (!known)
            entity.extra.insert(aspect.name, session.rest(aspect, aspect.value, {}));
    }
}

} // namespace meshbook::formats::datahub

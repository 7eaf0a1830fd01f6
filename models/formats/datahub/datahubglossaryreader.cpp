// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubglossaryreader.h"

#include "core/identity.h"
#include "formats/datahub/session.h"
#include "formats/datahub/yamlparts.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// Walks one glossary file: first the paths, so that references can be resolved, then the entities.
class GlossaryWalk final {
public:
    GlossaryWalk(datahub::Session &session, QString glossary)
        : m_session(session)
        , m_glossary(std::move(glossary))
    {
    }

    void index(Node parent, const QString &path);
    void addChildren(Node parent, const QString &path, const QString &folderKey,
                     const std::vector<core::Ownership> &owners);

private:
    void add(Node item, const QString &path, const QString &folderKey, bool folder,
             const std::vector<core::Ownership> &owners);
    void addRelations(Node item, core::Term &term);
    [[nodiscard]] QString resolve(const Node &reference);
    [[nodiscard]] QString keyOf(const QString &path, bool folder) const;
    [[nodiscard]] static QString joined(const QString &path, Node item);

    datahub::Session &m_session;
    QString m_glossary;
    QHash<QString, QString> m_terms; ///< folded path → key
    QHash<QString, QStringList> m_endings; ///< folded last name → folded paths
    QSet<QString> m_missing;
};

QString GlossaryWalk::joined(const QString &path, Node item)
{
    const QString name = item["name"_L1].text();
    return path.isEmpty() ? name : path + u'.' + name;
}

QString GlossaryWalk::keyOf(const QString &path, bool folder) const
{
    const QString key = core::termKey(m_glossary, path);
    return folder ? key + u'/' : key;
}

void GlossaryWalk::index(Node parent, const QString &path)
{
    for (const Node node : parent["nodes"_L1]) {
        if (!m_session.budget().take())
            return;
        index(node, joined(path, node));
    }
    for (const Node term : parent["terms"_L1]) {
        if (!m_session.budget().take())
            return;
        const QString full = joined(path, term);
        const QString folded = core::foldedName(full);
        m_terms.insert(folded, keyOf(full, false));
        m_endings[core::foldedName(term["name"_L1].text())].append(folded);
    }
}

QString GlossaryWalk::resolve(const Node &reference)
{
    const QString text = reference.text();
    const datahub::Urn urn = datahub::Urn::parse(text);
    const QString path = urn.isValid() ? urn.id : text;
    const QString folded = core::foldedName(path);
    if (m_terms.contains(folded))
        return m_terms.value(folded);
    QStringList fitting;
    for (const QString &candidate : m_endings.value(folded.section(u'.', -1))) {
        if (candidate.endsWith(u'.' + folded))
            fitting.append(candidate);
    }
    if (fitting.size() == 1) {
        report(m_session.batch(), core::Severity::Info, "datahub-glossary.path"_L1,
               u"\"%1\" is no full path; the term that ends so was taken."_s.arg(text), reference);
        return m_terms.value(fitting.first());
    }
    const QString key = keyOf(path, false);
    if (!urn.isValid() && !m_missing.contains(key)) {
        m_missing.insert(key);
        report(m_session.batch(), core::Severity::Warning, "datahub-glossary.reference"_L1,
               u"There is no term \"%1\" in this file."_s.arg(text), reference);
        core::Term implied;
        implied.identities = {key};
        implied.nativeId = u"urn:li:glossaryTerm:"_s + path;
        implied.name = path.section(u'.', -1);
        implied.glossary = core::glossaryKey(m_glossary);
        implied.implied = true;
        m_session.batch().entities.emplace_back(std::move(implied));
    }
    return key;
}

void GlossaryWalk::addRelations(Node item, core::Term &term)
{
    for (const QLatin1StringView key : {"inherits"_L1, "contains"_L1, "values"_L1, "related_terms"_L1}) {
        const Node list = item[key];
        if (list && !list.isSequence()) {
            report(m_session.batch(), core::Severity::Warning, "datahub-glossary.type"_L1,
                   u"\"%1\" should be a list of terms."_s.arg(QString(key)), list);
            continue;
        }
        for (const Node reference : list) {
            if (!m_session.budget().take())
                return;
            const QString target = resolve(reference);
            const core::RelationKind kind =
                core::relationKindFromText(QString(key)).value_or(core::RelationKind::Related);
            term.relations.push_back({kind, target, QString(key), reference.position()});
        }
    }
}

void GlossaryWalk::add(Node item, const QString &path, const QString &folderKey, bool folder,
                       const std::vector<core::Ownership> &owners)
{
    core::Term term;
    term.at = item.position();
    term.name = item["name"_L1].text();
    term.folder = folder ? std::optional(true) : std::nullopt;
    term.glossary = core::glossaryKey(m_glossary);
    term.parent = folderKey;
    term.identities = {keyOf(path, folder)};
    const QString type = folder ? u"glossaryNode"_s : u"glossaryTerm"_s;
    const datahub::Urn own = datahub::Urn::parse(item["id"_L1].text());
    term.nativeId = own.isValid() ? own.text : u"urn:li:%1:%2"_s.arg(type, path);
    if (own.isValid())
        term.identities.append(keyOf(own.id, folder));
    term.identities.append(term.nativeId);
    term.identities.removeDuplicates();
    term.description = item["description"_L1].text();
    term.labels.push_back({{}, term.name});
    if (!term.description.isEmpty())
        term.definitions.push_back({{}, term.description});
    term.owners = owners;
    term.sourceName = item["source_ref"_L1].text();
    term.sourceUrl = item["source_url"_L1].text();
    if (const QString domain = item["domain"_L1].text(); !domain.isEmpty())
        term.domain = datahub::domainOf(m_session, domain);
    datahub::appendLinks(m_session, item["knowledge_links"_L1], term.references);
    term.extra = unmapped(item,
                          {"name"_L1, "id"_L1, "description"_L1, "owners"_L1, "terms"_L1, "nodes"_L1,
                           "inherits"_L1, "contains"_L1, "values"_L1, "related_terms"_L1, "source_ref"_L1,
                           "source_url"_L1, "domain"_L1, "knowledge_links"_L1, "custom_properties"_L1},
                          m_session.batch().issues);
    const QJsonObject custom = unmapped(item["custom_properties"_L1], {}, m_session.batch().issues);
    if (!custom.isEmpty())
        term.extra.insert(u"customProperties"_s, custom);
    addRelations(item, term);
    m_session.batch().entities.emplace_back(std::move(term));
}

void GlossaryWalk::addChildren(Node parent, const QString &path, const QString &folderKey,
                               const std::vector<core::Ownership> &owners)
{
    for (const bool folder : {true, false}) {
        const Node children = parent[folder ? "nodes"_L1 : "terms"_L1];
        if (children && !children.isSequence())
            report(m_session.batch(), core::Severity::Warning, "datahub-glossary.type"_L1,
                   u"\"%1\" should be a list."_s.arg(children.key()), children);
        for (const Node item : children) {
            if (!children.isSequence() || !m_session.budget().take())
                break;
            if (item["name"_L1].text().isEmpty()) {
                report(m_session.batch(), core::Severity::Error, "datahub-glossary.name"_L1,
                       u"An entry without a name was left out."_s, item);
                continue;
            }
            const QString full = joined(path, item);
            const Node stated = item["owners"_L1];
            const std::vector<core::Ownership> own =
                stated ? datahub::glossaryOwners(m_session, stated) : owners;
            add(item, full, folderKey, folder, own);
            if (folder)
                addChildren(item, full, keyOf(full, true), own);
        }
    }
}

} // namespace

int DataHubGlossaryReader::recognise(const Content &content) const
{
    const Node root = content.root();
    if (!root.isMapping() || (!root["nodes"_L1].isSequence() && !root["terms"_L1].isSequence()))
        return 0;
    const Node list = root["nodes"_L1].isSequence() ? root["nodes"_L1] : root["terms"_L1];
    if (list.size() > 0 && !(*list.begin())["name"_L1].isScalar())
        return 0;
    const bool header = root.has("source"_L1) && root.has("version"_L1);
    return header && root.has("owners"_L1) ? 90 : header ? 70 : 0;
}

core::Batch DataHubGlossaryReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    const Node root = content.root();
    batch.formatVersion = root["version"_L1].text();
    if (batch.formatVersion != "1"_L1)
        report(batch, core::Severity::Warning, "datahub-glossary.drift"_L1,
               u"Version \"%1\" is not known; read as version 1."_s.arg(batch.formatVersion),
               root["version"_L1]);
    Budget budget(content, context, batch);
    const datahub::AspectStore nothing(batch);
    datahub::Session session(nothing, batch, budget);
    core::Glossary glossary;
    glossary.name = root["source"_L1].text();
    if (glossary.name.isEmpty())
        glossary.name = datahub::glossaryName.toString();
    glossary.identities = {core::glossaryKey(glossary.name)};
    glossary.nativeId = glossary.name;
    glossary.at = root.position();
    if (const QString url = root["url"_L1].text(); !url.isEmpty())
        glossary.references.push_back({u"source"_s, session.safeText(url, root["url"_L1].position()), {}});
    glossary.owners = datahub::glossaryOwners(session, root["owners"_L1]);
    glossary.extra = unmapped(
        root, {"version"_L1, "source"_L1, "url"_L1, "owners"_L1, "nodes"_L1, "terms"_L1}, batch.issues);
    GlossaryWalk walk(session, glossary.name);
    walk.index(root, {});
    walk.addChildren(root, {}, {}, glossary.owners);
    batch.entities.emplace_back(std::move(glossary));
    session.finish();
    return batch;
}

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/scalars.h"
#include "formats/glossary/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using core::RelationKind;
using glossary::Entry;

namespace {

QString quoted(const QString &text)
{
    // A JSON string is a double-quoted scalar of YAML 1.2.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString flow(const QJsonValue &value)
{
    if (value.isString())
        return yamlScalar(value.toString());
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

void addOwners(const std::vector<core::Ownership> &owners, QStringList &lines)
{
    // One role for all of a list; a file has a list of such objects for several.
    QStringList roles;
    for (const core::Ownership &owner : owners)
        roles.append(owner.role);
    roles.removeDuplicates();
    if (roles.isEmpty())
        return;
    lines.append(u"owners:"_s);
    for (const QString &role : std::as_const(roles)) {
        QString first = roles.size() > 1 ? u"  - "_s : u"  "_s;
        const QString next = roles.size() > 1 ? u"    "_s : u"  "_s;
        lines.append(std::exchange(first, next) + u"users:"_s);
        for (const core::Ownership &owner : owners) {
            if (owner.role == role)
                lines.append(next + u"  - "_s + yamlScalar(owner.party));
        }
        if (!role.isEmpty())
            lines.append(next + u"type: "_s + yamlScalar(role));
    }
}

/// Children of each folder, by key.
struct Tree {
    QHash<QString, std::vector<const Entry *>> nodes;
    QHash<QString, std::vector<const Entry *>> terms;
    QHash<QString, QString> paths;
    QString glossary; ///< key
};

Tree treeOf(const GlossaryContent &content)
{
    Tree tree;
    QHash<QString, const Entry *> byKey;
    QSet<QString> withChildren;
    for (const Entry &entry : content.terms) {
        byKey.insert(entry.key(), &entry);
        withChildren.insert(entry.term.parent);
    }
    const auto pathOf = [&](const Entry &entry) {
        QStringList names;
        const Entry *at = &entry;
        for (int i = 0; at != nullptr && i < 64; ++i) {
            names.prepend(at->term.name);
            at = byKey.value(at->term.parent);
        }
        return names.join(u'.');
    };
    for (const Entry &entry : content.terms) {
        // What has something below can only be a node there.
        const bool node = entry.term.folder.value_or(false) || withChildren.contains(entry.key());
        const QString parent = byKey.contains(entry.term.parent) ? entry.term.parent : QString();
        (node ? tree.nodes : tree.terms)[parent].push_back(&entry);
        for (const QString &name : entry.term.identities)
            tree.paths.insert(name, pathOf(entry));
    }
    return tree;
}

void write(const Tree &tree, const QString &parent, int indent, const std::vector<core::Ownership> &owners,
           QString &out)
{
    const QString blanks(indent, u' ');
    const auto refer = [&](const QString &key) {
        return tree.paths.value(key, pathOfKey(key, tree.glossary));
    };
    for (const bool node : {true, false}) {
        const auto &children = (node ? tree.nodes : tree.terms).value(parent);
        if (children.empty())
            continue;
        out += blanks + (node ? u"nodes:\n"_s : u"terms:\n"_s);
        for (const Entry *entry : children) {
            QString lead = u"  - "_s;
            for (const QString &line : dataHubFields(*entry, refer, owners))
                out += blanks + std::exchange(lead, u"    "_s) + line + u'\n';
            if (node)
                write(tree, entry->key(), indent + 4, entry->term.owners, out);
        }
    }
}

} // namespace

QString pathOfKey(const QString &key, const QString &glossaryKey)
{
    const QString prefix = glossaryKey + u'/';
    return !glossaryKey.isEmpty() && key.startsWith(prefix) ? key.mid(prefix.size()) : key;
}

QString yamlScalar(const QString &text)
{
    static const QRegularExpression plain(u"^[\\p{L}\\p{N}_/(][^:#\\n\\r\\t\"'\\\\{}\\[\\],&*!|>%@`]*$"_s);
    const std::string utf8 = text.toStdString();
    const bool word = plain.match(text).hasMatch() && text.trimmed() == text && !isNullText(utf8)
        && !boolFromText(utf8) && !isJsonNumber(utf8) && !doubleFromText(utf8)
        && !QStringList{u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"y"_s, u"n"_s}.contains(text.toLower())
        && !text.at(0).isDigit();
    return word ? text : quoted(text);
}

QStringList dataHubFields(const Entry &entry, const std::function<QString(const QString &)> &refer,
                          const std::vector<core::Ownership> &inheritedOwners)
{
    const core::Term &term = entry.term;
    QStringList lines{u"name: "_s + yamlScalar(term.name)};
    if (!term.description.isEmpty())
        lines.append(u"description: "_s + yamlScalar(term.description));
    if (term.owners != inheritedOwners)
        addOwners(term.owners, lines);
    if (!term.sourceName.isEmpty())
        lines.append(u"source_ref: "_s + yamlScalar(term.sourceName));
    if (!term.sourceUrl.isEmpty())
        lines.append(u"source_url: "_s + yamlScalar(term.sourceUrl));
    if (!term.domain.isEmpty())
        lines.append(u"domain: "_s + yamlScalar(term.domain));
    const std::pair<RelationKind, QLatin1StringView> lists[] = {{RelationKind::IsA, "inherits"_L1},
                                                                {RelationKind::HasA, "contains"_L1},
                                                                {RelationKind::Value, "values"_L1},
                                                                {RelationKind::Related, "related_terms"_L1}};
    for (const auto &[kind, name] : lists) {
        QStringList targets;
        for (const core::TermRelation &relation : term.relations) {
            if (relation.kind == kind && !glossary::isCustom(relation))
                targets.append(u"  - "_s + yamlScalar(refer(relation.target)));
        }
        if (!targets.isEmpty())
            lines += QStringList{name + u':'} + targets;
    }
    QStringList links;
    for (const core::Reference &reference : term.references) {
        if (reference.url.isEmpty())
            continue;
        if (!reference.description.isEmpty())
            links += {u"  - label: "_s + yamlScalar(reference.description),
                      u"    url: "_s + yamlScalar(reference.url)};
        else
            links.append(u"  - url: "_s + yamlScalar(reference.url));
    }
    if (!links.isEmpty())
        lines += QStringList{u"knowledge_links:"_s} + links;
    for (auto it = term.extra.begin(); it != term.extra.end(); ++it) {
        if (it.key() == "customProperties"_L1) {
            lines.append(u"custom_properties:"_s);
            const QJsonObject custom = it.value().toObject();
            for (auto each = custom.begin(); each != custom.end(); ++each)
                lines.append(u"  "_s + yamlScalar(each.key()) + u": "_s + flow(each.value()));
        } else {
            lines.append(yamlScalar(it.key()) + u": "_s + flow(it.value()));
        }
    }
    return lines;
}

QByteArray dataHubYamlOf(const GlossaryContent &content)
{
    const core::Glossary glossary =
        content.glossaries.empty() ? core::Glossary() : content.glossaries.front();
    QString out = u"version: \"1\"\nsource: "_s
        + yamlScalar(glossary.name.isEmpty() ? u"Meshbook"_s : glossary.name) + u'\n';
    QStringList lines;
    addOwners(glossary.owners, lines);
    for (const QString &line : std::as_const(lines))
        out += line + u'\n';
    if (glossary.owners.empty())
        out += u"owners: {}\n"_s;
    for (const core::Reference &reference : glossary.references) {
        if (reference.type == "source"_L1)
            out += u"url: "_s + yamlScalar(reference.url) + u'\n';
    }
    Tree tree = treeOf(content);
    tree.glossary = glossary.identities.value(0);
    write(tree, {}, 0, glossary.owners, out);
    if (content.terms.empty())
        out += u"nodes: []\n"_s;
    return out.toUtf8();
}

} // namespace meshbook::formats

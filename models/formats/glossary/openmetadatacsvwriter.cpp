// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "formats/glossary/writers.h"
#include "formats/openmetadata/fqn.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Entry;

namespace {

/// Some items in one cell.
QString joined(const QStringList &items)
{
    QStringList cells;
    for (const QString &item : items) {
        const bool odd =
            item.contains(u';') || item.contains(u'"') || item.contains(u',') || item.trimmed() != item;
        cells.append(odd ? u'"' + QString(item).replace(u"\""_s, u"\"\""_s) + u'"' : item);
    }
    return cells.join(u';');
}

QString parties(const QStringList &names)
{
    QStringList items;
    for (const QString &name : names)
        items.append(u"user:"_s + name);
    return joined(items);
}

QString relatedTerms(const core::Term &term, const std::function<QString(const QString &)> &fqnOf)
{
    QStringList items;
    for (const core::TermRelation &relation : term.relations) {
        const bool parent = relation.kind == core::RelationKind::Broader && relation.target == term.parent;
        if (parent || glossary::isCustom(relation))
            continue;
        const QString fqn = fqnOf(relation.target);
        items.append(relation.kind == core::RelationKind::Related && relation.raw.isEmpty()
                         ? fqn
                         : QString(toText(relation.kind)) + u':' + fqn);
    }
    return items.join(u';'); // names with quotes have their own quoting
}

} // namespace

QString openMetadataCell(const Entry &entry, const QString &column,
                         const std::function<QString(const QString &)> &fqnOf)
{
    const core::Term &term = entry.term;
    const QString name = column.toLower();
    if (name == "parent"_L1)
        return term.parent.isEmpty() ? QString() : fqnOf(term.parent);
    if (name == "name"_L1)
        return term.name;
    if (name == "displayname"_L1)
        return term.displayName.isEmpty() && glossary::labelOf(entry) != term.name ? glossary::labelOf(entry)
                                                                                   : term.displayName;
    if (name == "description"_L1)
        return term.description;
    if (name == "synonyms"_L1) {
        QStringList synonyms = term.synonyms;
        for (const core::LabelText &label : term.altLabels) {
            if (!synonyms.contains(label.text))
                synonyms.append(label.text);
        }
        return joined(synonyms);
    }
    if (name == "relatedterms"_L1)
        return relatedTerms(term, fqnOf);
    if (name == "references"_L1) {
        QStringList items;
        for (const core::Reference &reference : term.references) {
            if (!reference.url.isEmpty())
                items +=
                    {reference.description.isEmpty() ? reference.url : reference.description, reference.url};
        }
        return joined(items);
    }
    if (name == "tags"_L1)
        return joined(term.tags);
    if (name == "reviewers"_L1)
        return parties(term.reviewers);
    if (name == "owner"_L1 || name == "owners"_L1) {
        QStringList owners;
        for (const core::Ownership &owner : term.owners)
            owners.append(owner.party);
        return parties(owners);
    }
    if (name == "glossarystatus"_L1 || name == "status"_L1)
        return term.status;
    if (name == "domain"_L1 || name == "domains"_L1)
        return QString(term.domain).replace(u'/', u'.');
    if (name == "extension"_L1) {
        QStringList items;
        const QJsonObject extension = term.extra.value("extension"_L1).toObject();
        for (auto it = extension.begin(); it != extension.end(); ++it)
            items.append(it.key() + u':' + it.value().toString());
        return joined(items);
    }
    return term.extra.value(column).toString();
}

QByteArray openMetadataCsvOf(const GlossaryContent &content)
{
    QStringList columns{u"parent"_s,    u"name"_s,         u"displayName"_s,    u"description"_s,
                        u"synonyms"_s,  u"relatedTerms"_s, u"references"_s,     u"tags"_s,
                        u"reviewers"_s, u"owner"_s,        u"glossaryStatus"_s, u"color"_s,
                        u"iconURL"_s,   u"domains"_s,      u"extension"_s};
    for (const Entry &entry : content.terms) {
        for (auto it = entry.term.extra.begin(); it != entry.term.extra.end(); ++it) {
            if (it.value().isString() && !columns.contains(it.key(), Qt::CaseInsensitive)
                && !it.key().contains(u':'))
                columns.append(it.key());
        }
    }
    QHash<QString, const Entry *> byKey;
    for (const Entry &entry : content.terms) {
        for (const QString &name : entry.term.identities)
            byKey.insert(name, &entry);
    }
    QString glossary = content.glossaries.empty() ? u"Glossary"_s : content.glossaries.front().name;
    const auto fqnOf = [&](const QString &key) {
        QStringList names;
        const Entry *at = byKey.value(key);
        if (at == nullptr)
            return key;
        for (int i = 0; at != nullptr && i < 64; ++i) {
            names.prepend(at->term.name);
            at = byKey.value(at->term.parent);
        }
        names.prepend(glossary);
        return openmetadata::joinFqn(names);
    };
    QStringList header;
    for (const QString &column : std::as_const(columns))
        header.append(column == "name"_L1 ? u"name*"_s : core::csvCell(column));
    QString out = header.join(u',') + u"\r\n"_s;
    for (const Entry &entry : content.terms) {
        QStringList cells;
        for (const QString &column : std::as_const(columns))
            cells.append(core::csvCell(openMetadataCell(entry, column, fqnOf)));
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out.toUtf8();
}

} // namespace meshbook::formats

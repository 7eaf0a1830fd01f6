// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtexts.h"

#include "search/importance.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using search::Document;
using search::Facet;
using search::Trait;

namespace {

QStringList &facet(Document &document, Facet which)
{
    return document.facets[static_cast<std::size_t>(which)];
}

void addTo(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts.append(text);
}

void addPromises(Document &document, const std::vector<core::Objective> &objectives,
                 const std::vector<core::QualityRule> &rules)
{
    for (const core::Objective &objective : objectives) {
        const bool named = objective.kind != core::ObjectiveKind::Other;
        addTo(facet(document, Facet::Sla),
              named ? QString(core::toText(objective.kind)) : objective.property);
    }
    facet(document, Facet::Sla).removeDuplicates();
    if (!objectives.empty())
        document.addTrait(Trait::Sla);
    if (!rules.empty())
        document.addTrait(Trait::Tests);
}

void addColumn(Document &document, const core::Column &column)
{
    search::ColumnText text;
    text.path = column.path.isEmpty() ? column.name : column.path;
    for (const QString &name : {column.businessName, column.physicalName})
        addTo(text.names, name);
    text.names += column.synonyms;
    text.names.removeAll(text.path);
    text.text = column.description;
    text.tags = column.tags;
    text.terms = column.terms;
    addTo(text.classes, column.classification);
    if (column.pii.value_or(false) && !text.classes.contains("pii"_L1, Qt::CaseInsensitive))
        text.classes.append(u"pii"_s);
    if (!text.classes.isEmpty())
        document.addTrait(Trait::Class);
    if (!text.terms.isEmpty())
        document.addTrait(Trait::Term);
    if (!column.rules.empty())
        document.addTrait(Trait::Tests);
    document.columns.push_back(std::move(text));
}

void describe(Document &document, const core::Domain &)
{
    document.subtype.clear();
}

void describe(Document &document, const core::Team &v)
{
    addTo(document.aliases, v.email);
    for (const core::Member &member : v.members) {
        addTo(document.texts, member.username);
        addTo(document.texts, member.name);
    }
}

void describe(Document &document, const core::Product &v)
{
    for (const QString &text : {v.purpose, v.usage, v.limitations})
        addTo(document.texts, text);
    for (const core::Port &port : v.ports) {
        addTo(document.texts, port.name);
        if (!port.contractId.isEmpty())
            document.addTrait(Trait::Contract);
    }
    if (!v.contracts.isEmpty())
        document.addTrait(Trait::Contract);
    document.products = {v.name, v.nativeId, v.displayName};
    document.products.removeAll(QString());
    addPromises(document, v.objectives, v.rules);
}

void describe(Document &document, const core::Contract &v)
{
    for (const QString &text : {v.purpose, v.usage, v.limitations})
        addTo(document.texts, text);
    addTo(document.products, v.product);
    addTo(document.texts, v.product);
    document.addTrait(Trait::Contract);
    addPromises(document, v.objectives, v.rules);
}

void describe(Document &document, const core::Dataset &v)
{
    addTo(document.aliases, v.physicalName);
    addTo(document.aliases, v.businessName);
    addTo(document.aliases, v.physicalName.section(u'.', -1));
    addTo(document.products, v.product);
    if (!v.contract.isEmpty())
        document.addTrait(Trait::Contract);
    for (const core::Column &column : v.columns)
        addColumn(document, column);
    addPromises(document, v.objectives, v.rules);
}

void describe(Document &document, const core::Job &v)
{
    addTo(document.aliases, v.space);
}

void addLabels(QStringList &into, const std::vector<core::LabelText> &labels)
{
    for (const core::LabelText &label : labels)
        addTo(into, label.text);
}

void describe(Document &document, const core::Glossary &v)
{
    addLabels(document.aliases, v.labels);
    addLabels(document.texts, v.definitions);
}

/// Other sources may link to a term by any of its names, its key included.
void describe(Document &document, const core::Term &v)
{
    for (const auto *labels : {&v.labels, &v.altLabels, &v.hiddenLabels})
        addLabels(document.aliases, *labels);
    document.aliases += v.abbreviations;
    addTo(document.aliases, v.notation);
    for (const auto *texts : {&v.definitions, &v.scopeNotes, &v.examples})
        addLabels(document.texts, *texts);
    document.aliases += v.identities;
    addTo(document.texts, v.element.classification);
    addTo(facet(document, Facet::Class), v.element.classification);
}

} // namespace

void addRow(Document &document, const EntityRow &row)
{
    document.kind = row.kind;
    document.name = row.name;
    addTo(document.aliases, row.qualified);
    document.subtype = row.type;
    addTo(facet(document, Facet::Domain), row.domain);
    addTo(facet(document, Facet::Platform), row.platform);
    addTo(facet(document, Facet::Status),
          row.lifecycle == core::Lifecycle::Unknown ? row.status : QString(core::toText(row.lifecycle)));
    document.importance = importanceOf(row, 0);
}

quint16 importanceOf(const EntityRow &row, qint64 consumers)
{
    search::Signals known;
    known.kind = row.kind;
    known.lifecycle = row.lifecycle;
    known.consumers = consumers;
    known.links = row.links;
    known.records = row.records;
    known.implied = row.implied;
    known.promised = row.objectives + row.rules > 0;
    known.owned = !row.owner.isNull();
    known.described = !row.summary.isNull();
    return search::importanceOf(known);
}

void addTexts(Document &document, const core::AnyEntity &folded)
{
    const core::Entity &header = core::header(folded);
    for (const QString &name : {header.name, header.displayName, header.nativeId})
        addTo(document.aliases, name);
    document.aliases += header.synonyms;
    std::visit([&document](const auto &value) { describe(document, value); }, folded);
    document.aliases.removeAll(document.name);
    document.aliases.removeDuplicates();
    addTo(document.texts, header.description);
    for (const core::Ownership &owner : header.owners)
        addTo(facet(document, Facet::Owner), owner.party);
    facet(document, Facet::Owner).removeDuplicates();
    facet(document, Facet::Tag) = header.tags;
    facet(document, Facet::Term) = header.terms;
    for (const Facet searched : {Facet::Domain, Facet::Owner, Facet::Tag, Facet::Term})
        document.texts += facet(document, searched);
    for (const search::ColumnText &column : document.columns)
        document.texts += column.tags;
    if (!header.owners.empty())
        document.addTrait(Trait::Owner);
    if (!header.description.isEmpty())
        document.addTrait(Trait::Description);
    if (!header.terms.isEmpty())
        document.addTrait(Trait::Term);
    if (!facet(document, Facet::Class).isEmpty())
        document.addTrait(Trait::Class);
}

} // namespace meshbook::store

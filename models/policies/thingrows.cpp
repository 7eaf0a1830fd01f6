// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/columnrows.h"
#include "policies/describedthing.h"

#include "core/identity.h"

#include <QJsonDocument>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

// What a thing becomes in the tables that policies are asked over.
namespace meshbook::policies {

using core::EntityKind;

namespace {

void addCommon(const StoredThing &stored, const DescribedThing &thing, RowBatch &rows)
{
    const core::Entity empty;
    const core::Entity &entity = thing.isDescribed() ? core::header(thing.folded()) : empty;
    const QString domain = !stored.domain.isEmpty() ? stored.domain : entity.domain;
    rows.row(Table::Thing)
        .number(stored.id)
        .text(core::toText(stored.kind))
        .text(stored.key)
        .text(stored.name)
        .text(entity.displayName)
        .text(entity.description)
        .text(entity.version)
        .text(entity.status)
        .text(core::toText(entity.lifecycle))
        .text(domain)
        .reference(EntityKind::Domain, domain)
        .number(qint64{domain.isNull() ? 0 : 1})
        .text(stored.owner)
        .text(entity.nativeId)
        .text(entity.created)
        .text(entity.updated)
        .list(entity.tags)
        .object(entity.extra)
        .flag(thing.isDescribed() && !stored.isImplied)
        .flag(stored.isStale);
    if (thing.isDescribed())
        rows.number(thing.said().front().record->file).number(qint64{thing.said().front().record->line});
    else
        rows.null().null();
    rows.number(stored.firstSeen).number(stored.changedAt);
    for (const core::Ownership &owner : entity.owners)
        rows.row(Table::Owner)
            .number(stored.id)
            .text(owner.party)
            .reference(EntityKind::Team, owner.party)
            .text(owner.role);
    for (const core::Reference &reference : entity.references)
        rows.row(Table::Reference)
            .number(stored.id)
            .null()
            .text(reference.type)
            .text(reference.url)
            .text(reference.description);
    for (const QString &term : entity.terms) {
        rows.row(Table::TermLink).number(stored.id).null().text(term).reference(EntityKind::Term, term);
        rows.number(thing.said().front().record->file).number(qint64{thing.said().front().record->line});
    }
}

template <typename T>
void addMembers(qint64 id, const DescribedThing &thing, const T &entity, RowBatch &rows)
{
    for (const core::Member &member : entity.members)
        rows.row(Table::Member)
            .number(id)
            .text(member.username)
            .text(member.name)
            .text(member.role)
            .text(member.dateIn)
            .text(member.dateOut)
            .number(thing.fileOf<T>(
                member.at, [](const T &said) -> const auto & { return said.members; }))
            .number(qint64{member.at.line});
}

void addSupport(qint64 id, const std::vector<core::SupportChannel> &channels, RowBatch &rows)
{
    for (const core::SupportChannel &channel : channels)
        rows.row(Table::Support)
            .number(id)
            .text(channel.channel)
            .text(channel.tool)
            .text(channel.url.isEmpty() ? channel.invitationUrl : channel.url)
            .text(channel.description);
}

void addRoles(qint64 id, const std::vector<core::AccessRole> &roles, RowBatch &rows)
{
    for (const core::AccessRole &role : roles)
        rows.row(Table::AccessRole)
            .number(id)
            .text(role.role)
            .text(role.access)
            .text(role.firstLevelApprovers)
            .text(role.secondLevelApprovers);
}

template <typename T>
void addObjectives(qint64 id, const DescribedThing &thing, const T &entity, RowBatch &rows)
{
    for (const core::Objective &objective : entity.objectives)
        rows.row(Table::Objective)
            .number(id)
            .text(core::toText(objective.kind))
            .text(objective.property)
            .text(objective.value)
            .text(objective.valueExt)
            .text(objective.unit)
            .real(objective.number)
            .text(objective.unitIso)
            .text(objective.level)
            .text(objective.element)
            .text(objective.driver)
            .text(objective.schedule)
            .text(objective.description)
            .number(thing.fileOf<T>(
                objective.at, [](const T &said) -> const auto & { return said.objectives; }))
            .number(qint64{objective.at.line});
}

template <typename T>
void addRules(qint64 id, const DescribedThing &thing, const T &entity, RowBatch &rows)
{
    for (const core::QualityRule &rule : entity.rules)
        addRule(id, rule, rule.element,
                thing.fileOf<T>(
                    rule.at, [](const T &said) -> const auto & { return said.rules; }),
                rows);
}

void addPrice(const core::Price &price, RowBatch &rows)
{
    rows.text(price.amount).text(price.currency).text(price.unit);
}

void addPart(qint64 whole, EntityKind kind, const QString &part, QLatin1StringView via, RowBatch &rows)
{
    if (!part.isEmpty())
        rows.row(Table::PartSaid).text(part).number(whole).reference(kind, part).text(via);
}

void addWhole(EntityKind kind, const QString &whole, qint64 part, QLatin1StringView via, RowBatch &rows)
{
    if (!whole.isEmpty())
        rows.row(Table::PartSaid).text(whole).reference(kind, whole).number(part).text(via);
}

void addConsumption(qint64 product, EntityKind kind, const QString &named, QLatin1StringView how,
                    RowBatch &rows)
{
    if (!named.isEmpty())
        rows.row(Table::Consumption).null().number(product).text(named).reference(kind, named).text(how);
}

void addRowsOf(qint64 id, const DescribedThing &, const core::Domain &domain, RowBatch &rows)
{
    rows.row(Table::Domain)
        .number(id)
        .text(domain.type)
        .text(domain.parent)
        .reference(EntityKind::Domain, domain.parent);
}

void addRowsOf(qint64 id, const DescribedThing &thing, const core::Team &team, RowBatch &rows)
{
    rows.row(Table::Team)
        .number(id)
        .text(team.type)
        .text(team.email)
        .text(team.parent)
        .reference(EntityKind::Team, team.parent)
        .number(static_cast<qint64>(team.members.size()));
    addMembers(id, thing, team, rows);
    addSupport(id, team.channels, rows);
}

QString contractOf(const core::Port &port)
{
    if (port.contractId.isEmpty() || port.contractVersion.isEmpty())
        return port.contractId;
    return core::contractKey(port.contractId, port.contractVersion);
}

void addPort(qint64 product, const core::Port &port, qint64 file, RowBatch &rows)
{
    const QString contract = contractOf(port);
    rows.row(Table::Port)
        .number(product)
        .text(core::toText(port.direction))
        .text(port.name)
        .text(port.version)
        .text(port.type)
        .text(port.protocol)
        .text(port.endpoint)
        .text(port.description)
        .text(port.status)
        .text(port.contractId)
        .text(port.contractVersion)
        .text(contract)
        .reference(EntityKind::Contract, contract)
        .list(port.inputContracts)
        .text(port.sourceProduct)
        .reference(EntityKind::Product, port.sourceProduct)
        .flag(port.containsPii)
        .flag(port.autoApprove)
        .list(port.tags)
        .object(port.extra)
        .number(file)
        .number(qint64{port.at.line});
    for (const QString &dataset : port.datasets)
        rows.row(Table::PortDataset).lastPort().text(dataset).reference(EntityKind::Dataset, dataset);
    for (const QString &input : port.inputContracts)
        addConsumption(product, EntityKind::Contract, input, "port"_L1, rows);
    if (port.direction == core::PortDirection::Input) {
        addConsumption(product, EntityKind::Contract, contract, "port"_L1, rows);
        addConsumption(product, EntityKind::Product, port.sourceProduct, "port"_L1, rows);
        return;
    }
    addPart(product, EntityKind::Contract, contract, "port"_L1, rows);
    for (const QString &dataset : port.datasets)
        addPart(product, EntityKind::Dataset, dataset, "port"_L1, rows);
}

void addRowsOf(qint64 id, const DescribedThing &thing, const core::Product &product, RowBatch &rows)
{
    rows.row(Table::Product)
        .number(id)
        .text(product.type)
        .text(product.tenant)
        .text(product.purpose)
        .text(product.usage)
        .text(product.limitations);
    addPrice(product.price, rows);
    for (const core::Port &port : product.ports)
        addPort(id, port,
                thing.fileOf<core::Product>(
                    port.at, [](const core::Product &said) -> const auto & { return said.ports; }),
                rows);
    addMembers(id, thing, product, rows);
    addSupport(id, product.support, rows);
    addRoles(id, product.roles, rows);
    addObjectives(id, thing, product, rows);
    addRules(id, thing, product, rows);
    for (const QString &contract : product.contracts)
        addPart(id, EntityKind::Contract, contract, "product"_L1, rows);
    for (const QString &dataset : product.datasets)
        addPart(id, EntityKind::Dataset, dataset, "product"_L1, rows);
    for (const QString &from : product.consumesFrom)
        addConsumption(id, EntityKind::Product, from, "declared"_L1, rows);
    for (const QString &to : product.providesTo) {
        // The other way round: the reader is the one that is named.
        rows.row(Table::Consumption)
            .text(to)
            .reference(EntityKind::Product, to)
            .text(product.name)
            .number(id)
            .text("provided"_L1);
    }
}

void addRowsOf(qint64 id, const DescribedThing &thing, const core::Contract &contract, RowBatch &rows)
{
    rows.row(Table::Contract)
        .number(id)
        .text(contract.standard)
        .text(contract.standardVersion)
        .text(contract.shapeVersion)
        .text(contract.product)
        .reference(EntityKind::Product, contract.product)
        .text(contract.purpose)
        .text(contract.usage)
        .text(contract.limitations)
        .text(contract.termsOfUse);
    addPrice(contract.price, rows);
    for (const core::Server &server : contract.servers)
        rows.row(Table::Server)
            .number(id)
            .text(server.name)
            .text(server.type)
            .text(server.environment)
            .text(server.space)
            .object(server.location)
            .number(thing.fileOf<core::Contract>(
                server.at, [](const core::Contract &said) -> const auto & { return said.servers; }))
            .number(qint64{server.at.line});
    addMembers(id, thing, contract, rows);
    addSupport(id, contract.support, rows);
    addRoles(id, contract.roles, rows);
    addObjectives(id, thing, contract, rows);
    addRules(id, thing, contract, rows);
    for (const QString &dataset : contract.datasets)
        addPart(id, EntityKind::Dataset, dataset, "contract"_L1, rows);
    addWhole(EntityKind::Product, contract.product, id, "contract"_L1, rows);
}

void addRowsOf(qint64 id, const DescribedThing &thing, const core::Dataset &dataset, RowBatch &rows)
{
    rows.row(Table::Dataset)
        .number(id)
        .text(dataset.type)
        .text(dataset.physicalName)
        .text(dataset.businessName)
        .text(dataset.platform)
        .text(dataset.space)
        .text(dataset.environment)
        .text(dataset.granularity)
        .text(dataset.contract)
        .reference(EntityKind::Contract, dataset.contract)
        .text(dataset.product)
        .reference(EntityKind::Product, dataset.product)
        .text(dataset.project)
        .number(dataset.rowCount)
        .number(dataset.sizeBytes)
        .number(static_cast<qint64>(dataset.columns.size()));
    addColumns(id, thing, dataset, rows);
    addRules(id, thing, dataset, rows);
    addObjectives(id, thing, dataset, rows);
    for (const core::Relationship &relationship : dataset.relationships)
        addRelationship(id, relationship, {},
                        thing.fileOf<core::Dataset>(
                            relationship.at,
                            [](const core::Dataset &said) -> const auto & { return said.relationships; }),
                        rows);
    addWhole(EntityKind::Contract, dataset.contract, id, "dataset"_L1, rows);
    addWhole(EntityKind::Product, dataset.product, id, "dataset"_L1, rows);
    addDrift(id, thing, rows);
}

void addRowsOf(qint64 id, const DescribedThing &, const core::Job &job, RowBatch &rows)
{
    rows.row(Table::Job)
        .number(id)
        .text(job.type)
        .text(job.space)
        .text(job.parent)
        .text(job.sql)
        .text(job.sourceCodeUrl);
}

void addRowsOf(qint64 id, const DescribedThing &, const core::Glossary &, RowBatch &rows)
{
    rows.row(Table::Glossary).number(id);
}

void addLabels(qint64 id, const std::vector<core::LabelText> &labels, QLatin1StringView kind, RowBatch &rows)
{
    for (const core::LabelText &label : labels)
        rows.row(Table::TermLabel).number(id).text(kind).text(label.language).text(label.text);
}

void addWords(qint64 id, const QStringList &words, QLatin1StringView kind, RowBatch &rows)
{
    for (const QString &word : words)
        rows.row(Table::TermLabel).number(id).text(kind).null().text(word);
}

void addRowsOf(qint64 id, const DescribedThing &thing, const core::Term &term, RowBatch &rows)
{
    rows.row(Table::Term)
        .number(id)
        .text(term.glossary)
        .reference(EntityKind::Glossary, term.glossary)
        .text(term.parent)
        .reference(EntityKind::Term, term.parent)
        .flag(term.folder)
        .text(term.notation)
        .text(term.definitions.empty() ? term.description : term.definitions.front().text)
        .text(term.element.logicalType)
        .text(term.element.pattern)
        .list(term.element.allowedValues)
        .text(term.element.classification)
        .text(term.element.unit)
        .list(term.reviewers)
        .text(term.sourceUrl);
    if (term.labels.empty())
        addWords(id, {term.name}, "preferred"_L1, rows);
    addLabels(id, term.labels, "preferred"_L1, rows);
    addLabels(id, term.altLabels, "alternative"_L1, rows);
    addLabels(id, term.hiddenLabels, "hidden"_L1, rows);
    addWords(id, term.abbreviations, "abbreviation"_L1, rows);
    addWords(id, term.synonyms, "synonym"_L1, rows);
    for (const core::TermRelation &relation : term.relations)
        rows.row(Table::TermRelation)
            .number(id)
            .text(core::toText(relation.kind))
            .text(relation.target)
            .reference(EntityKind::Term, relation.target)
            .number(thing.fileOf<core::Term>(
                relation.at, [](const core::Term &said) -> const auto & { return said.relations; }))
            .number(qint64{relation.at.line});
}

} // namespace

void addRows(const StoredThing &stored, RowBatch &rows)
{
    const DescribedThing thing(stored);
    rows.begin(stored.id);
    addCommon(stored, thing, rows);
    if (thing.isDescribed() && !stored.isImplied) {
        std::visit([&](const auto &entity) { addRowsOf(stored.id, thing, entity, rows); }, thing.folded());
    } else if (stored.kind == EntityKind::Domain || stored.kind == EntityKind::Team) {
        // Domains and teams are there once somebody names them.
        if (stored.kind == EntityKind::Domain)
            rows.row(Table::Domain).number(stored.id).null().null().null();
        else
            rows.row(Table::Team).number(stored.id).null().null().null().null().null();
    }
}

} // namespace meshbook::policies

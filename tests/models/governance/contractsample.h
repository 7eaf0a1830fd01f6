// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/compatibility.h"

/// A contract with one of each, for the tests of rules.
namespace meshbook::governance::sample {

using namespace Qt::Literals::StringLiterals;

/// A set in which each part that rules speak of is there once.
inline ContractSet orders()
{
    ContractSet set;
    core::Product product;
    product.name = u"orders"_s;
    product.version = u"1.4.2"_s;
    product.lifecycle = core::Lifecycle::Active;
    product.status = u"active"_s;
    core::Port port;
    port.name = u"orders"_s;
    port.type = u"tables"_s;
    port.protocol = u"jdbc"_s;
    port.endpoint = u"db.orders"_s;
    port.contractId = u"dc-orders"_s;
    port.contractVersion = u"1.0.0"_s;
    port.containsPii = false;
    core::Port input;
    input.direction = core::PortDirection::Input;
    input.name = u"raw"_s;
    product.ports = {port, input};
    set.products = {product};

    core::Contract contract;
    contract.nativeId = u"dc-orders"_s;
    contract.name = u"Orders"_s;
    contract.version = u"1.4.2"_s;
    contract.termsOfUse = u"Internal only."_s;
    contract.limitations = u"None."_s;
    contract.price = {u"100"_s, u"EUR"_s, u"month"_s};
    core::Server server;
    server.name = u"prod"_s;
    server.type = u"postgres"_s;
    server.location = {{u"host"_s, u"db1"_s}};
    contract.servers = {server};
    core::AccessRole role;
    role.role = u"analyst"_s;
    role.access = u"read"_s;
    contract.roles = {role};
    const auto objective = [](core::ObjectiveKind kind, const QString &value, std::optional<double> number) {
        core::Objective each;
        each.property = core::toText(kind);
        each.kind = kind;
        each.value = value;
        each.number = number;
        each.schedule = u"daily"_s;
        each.unit = u"x"_s;
        return each;
    };
    contract.objectives = {objective(core::ObjectiveKind::Availability, u"99.9"_s, 0.999),
                           objective(core::ObjectiveKind::Freshness, u"60"_s, 3600),
                           objective(core::ObjectiveKind::EndOfSupport, u"2030-01-01"_s, {}),
                           objective(core::ObjectiveKind::Other, u"nice"_s, {})};
    set.contracts = {contract};

    core::Dataset dataset;
    dataset.name = u"orders"_s;
    dataset.physicalName = u"t_orders"_s;
    dataset.type = u"table"_s;
    dataset.platform = u"postgres"_s;
    dataset.granularity = u"one order"_s;
    core::Relationship reference;
    reference.from = QStringList{u"orders.customer"_s};
    reference.to = QStringList{u"customers.id"_s};
    dataset.relationships = {reference};
    core::QualityRule rule;
    rule.id = u"q1"_s;
    rule.thresholds = QStringList{u"5"_s};
    rule.comparison = u"mustBeLessThan"_s;
    rule.implementation = u"select 1"_s;
    rule.arguments = QStringList{u"a: 1"_s};
    dataset.rules = {rule};
    core::Column id;
    id.path = id.name = u"id"_s;
    id.logicalType = u"integer"_s;
    id.physicalType = u"int"_s;
    id.required = true;
    id.unique = true;
    id.primaryKey = true;
    id.primaryKeyPosition = 1;
    id.partitionPosition = 1;
    core::Column note;
    note.path = note.name = u"note"_s;
    note.physicalName = u"c_note"_s;
    note.description = u"What the customer wrote."_s;
    note.logicalType = u"string"_s;
    note.classification = u"internal"_s;
    note.enumValues = QStringList{u"a"_s, u"b"_s};
    note.terms = QStringList{u"Note"_s};
    note.transformLogic = u"trim(x)"_s;
    note.encryptedName = u"n_enc"_s;
    note.options = {{u"maxLength"_s, 10}, {u"pattern"_s, u"^a"_s}, {u"format"_s, u"email"_s}};
    core::Column city;
    city.path = u"address.city"_s;
    city.name = u"city"_s;
    city.logicalType = u"string"_s;
    city.pii = true;
    dataset.columns = {id, note, city};
    set.datasets = {dataset};
    return set;
}

inline core::Column &column(ContractSet &set, int place)
{
    return set.datasets.front().columns.at(static_cast<std::size_t>(place));
}
inline core::Objective &promise(ContractSet &set, int place)
{
    return set.contracts.front().objectives.at(static_cast<std::size_t>(place));
}
inline core::Port &port(ContractSet &set)
{
    return set.products.front().ports.front();
}

inline core::Column plainColumn(const QString &name, bool required)
{
    core::Column made;
    made.path = made.name = name;
    made.required = required;
    return made;
}

} // namespace meshbook::governance::sample

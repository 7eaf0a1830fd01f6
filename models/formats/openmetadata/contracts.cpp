// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/columns.h"
#include "formats/openmetadata/governance.h"

#include "core/identity.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

void GovernanceBuilder::addContractRules(Node item, core::Contract &contract)
{
    for (const Node rule : m_session.list(item, "semantics"_L1)) {
        core::QualityRule made;
        made.name = m_session.text(rule, "name"_L1);
        made.id = contract.nativeId + u'/' + made.name;
        made.description = m_session.text(rule, "description"_L1);
        made.type = u"custom"_s;
        made.engine = u"JSONLogic"_s;
        made.implementation = m_session.text(rule, "rule"_L1);
        made.at = rule.position();
        made.extra = unmapped(rule, {"name"_L1, "description"_L1, "rule"_L1}, m_session.batch().issues);
        contract.rules.push_back(std::move(made));
    }
    for (const Node test : m_session.list(item, "qualityExpectations"_L1)) {
        core::QualityRule made;
        made.id = Session::fqnOf(test);
        made.name = lastPart(made.id);
        made.type = u"test"_s;
        made.at = test.position();
        if (!made.id.isEmpty())
            contract.rules.push_back(std::move(made));
    }
}

void GovernanceBuilder::addContractObjectives(Node sla, core::Contract &contract)
{
    struct Promise {
        QLatin1StringView key;
        QLatin1StringView property;
        QLatin1StringView amount;
    };
    static constexpr Promise promises[] = {{"refreshFrequency"_L1, "frequency"_L1, "interval"_L1},
                                           {"maxLatency"_L1, "latency"_L1, "value"_L1},
                                           {"retention"_L1, "retention"_L1, "period"_L1},
                                           {"availabilityTime"_L1, "timeOfAvailability"_L1, {}}};
    const QString element = m_session.text(sla, "columnName"_L1);
    for (const Promise &promise : promises) {
        const Node node = sla[promise.key];
        if (!node)
            continue;
        core::Objective objective;
        objective.property = promise.key;
        objective.kind = core::objectiveKindFromText(QString(promise.property));
        objective.value = node.isMapping() ? m_session.text(node, promise.amount) : node.text();
        objective.unit = node.isMapping() ? m_session.text(node, "unit"_L1) : QString();
        if (promise.key == "availabilityTime"_L1)
            objective.valueExt = m_session.text(sla, "timezone"_L1);
        objective.element = element;
        objective.at = node.position();
        normalizeObjective(objective);
        contract.objectives.push_back(std::move(objective));
    }
}

void GovernanceBuilder::addContractSecurity(Node security, core::Contract &contract)
{
    for (const Node policy : m_session.list(security, "policies"_L1)) {
        core::AccessRole role;
        role.role = m_session.text(policy, "accessPolicy"_L1);
        role.access = policy["identities"_L1].textList().join(", "_L1);
        role.extra = unmapped(policy, {"accessPolicy"_L1, "identities"_L1}, m_session.batch().issues);
        contract.roles.push_back(std::move(role));
    }
    if (const QString level = m_session.text(security, "dataClassification"_L1); !level.isEmpty())
        contract.extra.insert(u"dataClassification"_s, level);
}

/// What the contract says of its table, so that table and contract can be compared.
void GovernanceBuilder::addContractTable(Node item, const core::Contract &contract,
                                         const core::EntityRef &dataset, const QString &fqn)
{
    if (!item["schema"_L1].isSequence() || item["schema"_L1].size() == 0)
        return;
    core::Dataset table;
    table.identities = {dataset.key};
    table.nativeId = fqn;
    table.name = lastPart(fqn);
    table.physicalName = fqn;
    table.contract = contract.identities.value(0);
    table.at = item["schema"_L1].position();
    readColumns(m_session, item["schema"_L1], table);
    m_session.emitEntity({}, std::move(table));
}

void GovernanceBuilder::addContract(Node item)
{
    core::Contract contract;
    contract.standard = u"OpenMetadata"_s;
    contract.nativeId = m_session.text(item, "fullyQualifiedName"_L1);
    if (contract.nativeId.isEmpty())
        contract.nativeId = m_session.text(item, "name"_L1);
    if (contract.nativeId.isEmpty()) {
        report(m_session.batch(), core::Severity::Error, "openmetadata.name"_L1,
               u"A data contract without a name was left out."_s, item);
        return;
    }
    contract.identities = {core::contractKey(contract.nativeId, {})};
    m_session.fillCommon(item, contract,
                         {"tableFQN"_L1, "entity"_L1, "schema"_L1, "semantics"_L1, "qualityExpectations"_L1,
                          "sla"_L1, "security"_L1, "termsOfUse"_L1, "latestResult"_L1});
    const Node terms = item["termsOfUse"_L1];
    contract.termsOfUse = terms.isMapping() ? m_session.text(terms, "content"_L1) : terms.text();
    std::optional<core::EntityRef> dataset;
    QString fqn = m_session.text(item, "tableFQN"_L1);
    if (!fqn.isEmpty()) {
        dataset = m_session.refer(u"table"_s, fqn);
    } else if (const Node entity = item["entity"_L1]) {
        fqn = Session::fqnOf(entity);
        dataset = m_session.refer(entity, u"table"_s);
    }
    if (dataset && dataset->kind == core::EntityKind::Dataset)
        contract.datasets = {dataset->key};
    else if (dataset && dataset->kind == core::EntityKind::Product)
        contract.product = fqn;
    addContractRules(item, contract);
    addContractObjectives(item["sla"_L1], contract);
    addContractSecurity(item["security"_L1], contract);
    if (dataset && dataset->kind == core::EntityKind::Dataset)
        addContractTable(item, contract, *dataset, fqn);
    const QString native = contract.nativeId;
    m_session.emitEntity(item, std::move(contract));
    if (const Node result = item["latestResult"_L1])
        addContractResult(result, native);
}

void GovernanceBuilder::addContractResult(Node item, const QString &contract)
{
    QString fqn = m_session.text(item, "dataContractFQN"_L1);
    if (fqn.isEmpty())
        fqn = contract;
    const std::optional<core::EntityRef> subject = m_session.refer(u"dataContract"_s, fqn);
    core::Observation seen;
    seen.at = timeOf(item["timestamp"_L1]);
    if (!subject || !seen.at.isValid()) {
        report(m_session.batch(), core::Severity::Warning, "openmetadata.result"_L1,
               u"A contract result without contract or time was left out."_s, item);
        return;
    }
    seen.subject = *subject;
    seen.metric = u"contract"_s;
    const QString status = item.any({"contractExecutionStatus"_L1, "status"_L1}).text();
    seen.status = core::observationStatusFromText(status);
    seen.message = m_session.text(item, item.has("message"_L1) ? "message"_L1 : "result"_L1);
    seen.value = item["qualityValidation"_L1]["qualityScore"_L1].toDouble();
    seen.producer = u"OpenMetadata"_s;
    seen.position = item.position();
    m_session.batch().observations.push_back(std::move(seen));
}

} // namespace meshbook::formats::openmetadata

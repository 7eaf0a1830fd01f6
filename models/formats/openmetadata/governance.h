// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openmetadata/session.h"

namespace meshbook::formats::openmetadata {

/// Domains, data products, data contracts, teams, users, glossaries and terms.
class GovernanceBuilder final {
public:
    explicit GovernanceBuilder(Session &session)
        : m_session(session)
    {
    }
    void addDomain(Node item);
    void addProduct(Node item);
    void addContract(Node item);
    void addContractResult(Node item, const QString &contract);
    void addTeam(Node item);
    void addUser(Node item);
    void addGlossary(Node item);
    void addTerm(Node item);

private:
    void addPorts(Node item, core::Product &product);
    void addPort(Node item, core::PortDirection direction, core::Product &product);
    void addProductObjectives(Node sla, core::Product &product);
    void addContractRules(Node item, core::Contract &contract);
    void addContractObjectives(Node sla, core::Contract &contract);
    void addContractSecurity(Node security, core::Contract &contract);
    void addContractTable(Node item, const core::Contract &contract, const core::EntityRef &dataset,
                          const QString &fqn);
    void addRelations(Node item, core::Term &term);
    [[nodiscard]] QString termFqn(Node item);

    Session &m_session;
};

} // namespace meshbook::formats::openmetadata

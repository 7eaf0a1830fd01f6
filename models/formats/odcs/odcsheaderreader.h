// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"

namespace meshbook::formats {

/// Reads what an ODCS document says about itself and its people: fundamentals, servers, team, support,
/// roles, price and service levels, in the shapes of 2.2 to 3.2.
class OdcsHeaderReader final {
public:
    explicit OdcsHeaderReader(ContractSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] core::Contract read(Node root);

private:
    void readFundamentals(Node root, core::Contract &contract);
    void readIdentity(Node root, core::Contract &contract);
    void readDescription(Node node, core::Contract &contract);
    void readServers(Node root, core::Contract &contract);
    void readServer(Node node, const QString &key, core::Contract &contract);
    void readServerOfGeneration2(Node root, core::Contract &contract);
    void readTeam(Node root, core::Contract &contract);
    void readTeamObject(Node node, core::Contract &contract);
    void readMembers(Node list, core::Contract &contract);
    void readSupport(Node root, core::Contract &contract);
    void readRoles(Node list, const QString &server, core::Contract &contract);
    void readPrice(Node node, core::Contract &contract);
    void readObjectives(Node root, core::Contract &contract);
    [[nodiscard]] bool hasLeft(const core::Member &member) const;

    ContractSession &m_session;
};

} // namespace meshbook::formats

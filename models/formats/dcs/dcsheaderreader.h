// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"

namespace meshbook::formats {

/// Reads what a DCS document says about itself: info, terms, servers, links, service levels.
class DcsHeaderReader final {
public:
    explicit DcsHeaderReader(ContractSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] core::Contract read(Node root);

private:
    void readInfo(Node root, core::Contract &contract);
    void readContact(Node contact, core::Contract &contract);
    void readTerms(Node terms, core::Contract &contract);
    void readServers(Node servers, core::Contract &contract);
    void readServerRoles(Node list, const QString &server, core::Contract &contract);

    ContractSession &m_session;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/dcs/inheritedfield.h"
#include "formats/odcs/contractsession.h"

namespace meshbook::formats {

/// Reads the models of a DCS document into datasets with flat columns, definitions merged in; lineage
/// of fields becomes declared edges.
class DcsModelReader final {
public:
    DcsModelReader(ContractSession &session, const core::Contract &contract, Node definitions)
        : m_session(session)
        , m_contract(contract)
        , m_definitions(definitions)
    {
    }

    [[nodiscard]] std::vector<core::Dataset> read(Node models);

private:
    [[nodiscard]] core::Dataset readModel(Node node, const QString &name, bool alone);
    void readFields(Node fields, const QString &above, core::Dataset &dataset, int depth);
    void readField(Node node, const QString &path, const QString &name, core::Dataset &dataset, int depth);
    void readInner(const InheritedField &field, const QString &path, core::Dataset &dataset, int depth);
    [[nodiscard]] core::Column readColumn(const InheritedField &field, const QString &path,
                                          const QString &name, const core::Dataset &dataset);
    void readDetails(const InheritedField &field, core::Column &column);
    void readReference(const InheritedField &field, core::Column &column);
    void readConfig(const InheritedField &field, core::Column &column);
    void readLineage(Node lineage, core::Column &column, const core::Dataset &dataset);
    void readPrimaryKey(Node node, core::Dataset &dataset);

    ContractSession &m_session;
    const core::Contract &m_contract;
    Node m_definitions;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractsession.h"

#include <QHash>

namespace meshbook::formats {

/// Reads the schema of an ODCS document (`schema[].properties[]`, in 2.x `dataset[].columns[]`) into
/// datasets with flat columns. Nested properties are joined by ".", items of arrays by "[]", values of
/// maps by "{}". An item or value that is nothing but a struct gives no column of its own.
class OdcsSchemaReader final {
public:
    OdcsSchemaReader(ContractSession &session, const core::Contract &contract)
        : m_session(session)
        , m_contract(contract)
    {
    }

    /// All objects of the list; a mapping of names to objects is read like a list.
    [[nodiscard]] std::vector<core::Dataset> read(Node list);

private:
    /// Where a property stands: its dataset, the path above it and how deep.
    struct Place {
        core::Dataset &dataset;
        QString above; ///< path of the parent; null at the top
        int depth = 0;
    };

    [[nodiscard]] core::Dataset readObject(Node node, const QString &key);
    void readProperties(Node list, const Place &place);
    void readProperty(Node node, const QString &path, const QString &name, const Place &place);
    void readNested(Node node, const QString &path, const Place &place);
    [[nodiscard]] core::Column readColumn(Node node, const QString &path, const QString &name,
                                          const core::Dataset &dataset);
    void readEnum(Node node, core::Column &column);
    [[nodiscard]] std::vector<core::Relationship> readRelationships(Node list, const QString &from,
                                                                    QJsonObject &extra);
    void indexIds(Node list);
    void indexProperties(Node list, const QString &reference, const QString &path, int depth);
    [[nodiscard]] QStringList resolved(Node references);

    ContractSession &m_session;
    const core::Contract &m_contract;
    QHash<QString, QString> m_byId; ///< "schema/<id>/properties/<id>" to "dataset.column"
};

} // namespace meshbook::formats

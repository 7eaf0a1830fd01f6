// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odcs/contractcodes.h"
#include "formats/reader/readutil.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshbook::formats {

/// Typed access to nodes that people wrote by hand. An absent or null node gives nothing; a node of
/// another type than expected gives nothing and one issue at its place, so no loss is silent.
class FieldReader final {
public:
    /// A member of a list, or of a mapping used as a list; `key` is null for list items.
    struct Entry {
        QString key;
        Node node;
    };

    FieldReader(core::Batch &batch, const ContractCodes &codes)
        : m_batch(batch)
        , m_codes(codes)
    {
    }

    [[nodiscard]] QString text(Node node);
    /// Text that may carry a credential (an address, a query): redacted and reported.
    [[nodiscard]] QString safeText(Node node);
    /// Text of a scalar; compact JSON, without secrets, of anything else.
    [[nodiscard]] QString anyText(Node node);
    /// Texts of a list (or of a lone scalar); members that are no scalars become compact JSON.
    [[nodiscard]] QStringList texts(Node node);
    /// true/false, and 1/0 which real files use.
    [[nodiscard]] std::optional<bool> flag(Node node);
    /// A position counted from 1; the -1 that stands for "none" in the standard's examples gives nothing.
    [[nodiscard]] std::optional<qint64> place(Node node);
    [[nodiscard]] Node mapping(Node node);
    /// Members that are mappings. A mapping of mappings is taken as a list with names, a lone mapping
    /// whose values are scalars as a list of one. Members of another type are reported.
    [[nodiscard]] std::vector<Entry> entries(Node node);
    /// The whole sub-tree without secrets; undefined if the node does not exist.
    [[nodiscard]] QJsonValue json(Node node);
    void wrongType(Node node, QLatin1StringView expected);

private:
    core::Batch &m_batch;
    const ContractCodes &m_codes;
};

} // namespace meshbook::formats

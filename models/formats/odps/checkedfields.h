// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::products {

/// Reads fields of mappings and says where one has the wrong type, so that nothing is lost in silence.
class CheckedFields final {
public:
    /// `code` is the issue code, "dpds.type" for instance.
    CheckedFields(core::Batch &batch, QLatin1StringView code)
        : m_batch(batch)
        , m_code(code)
    {
    }

    /// The text of a scalar without secrets; null for null, missing and (reported) other types.
    [[nodiscard]] QString text(Node parent, QLatin1StringView key);
    [[nodiscard]] Node mapping(Node parent, QLatin1StringView key);
    [[nodiscard]] Node list(Node parent, QLatin1StringView key);
    [[nodiscard]] core::Batch &batch() { return m_batch; }

private:
    void complain(Node node, QLatin1StringView key, QLatin1StringView expected);

    core::Batch &m_batch;
    QLatin1StringView m_code;
};

} // namespace meshbook::formats::products

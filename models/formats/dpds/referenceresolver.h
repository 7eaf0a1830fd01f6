// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::dpds {

/// Follows $ref within one document. Chains and cycles are bounded.
class ReferenceResolver final {
public:
    ReferenceResolver(Node root, core::Batch &batch)
        : m_root(root)
        , m_batch(batch)
    {
    }

    struct Target {
        Node node; ///< the referenced node, or the node itself; invalid where it cannot be had
        QString external; ///< "$ref" or "$href" out of this file
        Node site; ///< where the reference stands; invalid if there was none
    };

    /// Reports references that lead nowhere ("dpds.reference") or out of the file ("dpds.external").
    [[nodiscard]] Target follow(Node node);

private:
    [[nodiscard]] Node inside(QStringView pointer) const;

    Node m_root;
    core::Batch &m_batch;
};

} // namespace meshbook::formats::dpds

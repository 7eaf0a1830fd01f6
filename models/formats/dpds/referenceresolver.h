// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/reader/reader.h"

#include <deque>
#include <optional>

namespace meshbook::formats::dpds {

/// Follows $ref within a document and, by relative path, into other files of the same source. A file's
/// own references start from where it lies. Addresses are never opened. Chains, cycles and the number of
/// files are bounded.
class ReferenceResolver final {
public:
    ReferenceResolver(Node root, const ReadContext &context, core::Batch &batch);

    struct Target {
        Node node; ///< the referenced node, or the node itself; invalid where it cannot be had
        QString external; ///< "$ref" to another file that cannot be had from here
        Node site; ///< where the reference stands; invalid if there was none
    };

    /// Reports references that lead nowhere ("dpds.reference") or out of reach ("dpds.external").
    [[nodiscard]] Target follow(Node node);

private:
    struct File {
        QString path;
        std::optional<Content> content; ///< none for the file that is being read, and for missing ones
        Node root;
    };
    [[nodiscard]] const File &fileOf(Node node) const;
    [[nodiscard]] Node inside(Node root, QStringView pointer) const;
    [[nodiscard]] Node elsewhere(const QString &reference, Node from);
    [[nodiscard]] const File &opened(const QString &path, Node from);

    const ReadContext &m_context;
    core::Batch &m_batch;
    std::deque<File> m_files; ///< the first is the one that is being read
};

} // namespace meshbook::formats::dpds

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/document.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace meshbook::store {

/// Builds segments on a thread of its own while the caller reads the next things: reading and splitting
/// into words cost about the same. Things go in and segments come out in the order of the calls; a bounded
/// number waits in between. For one calling thread. Destroyed without finish(), it leaves its work undone.
class SegmentLine final {
public:
    SegmentLine();
    ~SegmentLine();
    SegmentLine(const SegmentLine &) = delete;
    SegmentLine &operator=(const SegmentLine &) = delete;

    /// Replaces what was put for the thing before. Without a document: nothing must show it any more.
    void put(qint64 thing, std::optional<search::Document> document);
    /// Another importance and more traits for a thing that was put before.
    void revise(qint64 thing, quint16 importance, quint16 moreTraits);
    /// The bytes of the segments that are full by now; each is given once.
    [[nodiscard]] std::vector<QByteArray> full();
    /// Waits for all that was put and gives the bytes of the segments that are left.
    [[nodiscard]] std::vector<QByteArray> finish();
    /// After finish(): things that were to be revised, but lie in a segment that was full before.
    [[nodiscard]] std::vector<qint64> notRevised() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meshbook::store

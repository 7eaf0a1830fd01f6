// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/segment.h"

#include <array>
#include <memory>
#include <mutex>
#include <optional>

namespace meshbook::search {

/// Several segments as one index: what a newer one says of a thing, or that it is gone, hides what older
/// ones say. Immutable and safe to use from several threads.
class Index final {
public:
    /// Oldest first.
    explicit Index(std::vector<std::shared_ptr<const Segment>> segments);

    [[nodiscard]] std::size_t size() const { return m_segments.size(); }
    [[nodiscard]] const Segment &segment(std::size_t n) const { return *m_segments[n]; }
    [[nodiscard]] const std::shared_ptr<const Segment> &shared(std::size_t n) const { return m_segments[n]; }
    /// What of a segment is shown; absent where that is everything.
    [[nodiscard]] const std::optional<DocSet> &liveThings(std::size_t n) const { return m_live[n].things; }
    [[nodiscard]] const std::optional<DocSet> &liveColumns(std::size_t n) const { return m_live[n].columns; }
    [[nodiscard]] quint64 things() const;

    /// The values of a facet over all segments: `labels` by number, and per segment its numbers among them.
    struct FacetNames {
        std::vector<QString> labels;
        std::vector<std::vector<quint32>> numbers;
    };
    /// Worked out when first asked for.
    [[nodiscard]] const FacetNames &facetNames(Facet facet) const;

private:
    struct Live {
        std::optional<DocSet> things;
        std::optional<DocSet> columns;
    };
    void hideOlder(std::size_t newer);
    void hide(std::size_t segment, quint32 thing);

    std::vector<std::shared_ptr<const Segment>> m_segments;
    std::vector<Live> m_live;
    mutable std::array<std::once_flag, facetCount> m_namesOnce;
    mutable std::array<FacetNames, facetCount> m_names;
};

} // namespace meshbook::search

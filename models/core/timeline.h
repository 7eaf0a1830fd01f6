// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versionedthing.h"

#include <optional>
#include <vector>

namespace meshbook::core {

/// A sync that changed something.
struct Moment {
    QDateTime at;
    QString source;
    QString commitId;
    int changes = 0; ///< fields of all things together
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// How things were, worked out backwards from how they are: no format carries a history, but each sync
/// wrote down what it changed, field by field.
///
/// Version 0 is now, version n is before moments()[n - 1]. What a thing was before it was removed from its
/// source is not kept, so versions before that have nothing of it.
class Timeline final {
public:
    Timeline() = default;
    explicit Timeline(std::vector<VersionedThing> things);

    [[nodiscard]] const std::vector<VersionedThing> &things() const { return m_things; }
    [[nodiscard]] const std::vector<Moment> &moments() const { return m_moments; } ///< newest first
    [[nodiscard]] int versionCount() const { return static_cast<int>(m_moments.size()) + 1; }

    enum class Knowledge : quint8 {
        Known,
        NotThere, ///< added later
        NotKept ///< removed later, or changed more often than is kept
    };
    struct Past {
        Knowledge knowledge = Knowledge::Known;
        std::optional<AnyEntity> entity; ///< where known
    };
    /// Each of things() as it was, in their order.
    [[nodiscard]] std::vector<Past> at(int version) const;
    /// The moment of an event of one of the things; -1 if it is none of them.
    [[nodiscard]] int momentOf(const Event &event) const;

private:
    [[nodiscard]] Past pastOf(const VersionedThing &thing, int version) const;

    std::vector<VersionedThing> m_things;
    std::vector<Moment> m_moments;
};

} // namespace meshbook::core

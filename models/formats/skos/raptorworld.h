// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <raptor2.h>

#include <memory>

namespace meshbook::formats::rdf {

/// Borrows a raptor world for as long as this lives.
///
/// A world serves one thread at a time, and freeing one calls xmlCleanupParser() and curl's clean-up,
/// which no program with threads survives. So worlds are never freed: they wait in a pool, which holds
/// as many as ever parsed at the same time.
class RaptorWorld final {
public:
    RaptorWorld();
    RaptorWorld(const RaptorWorld &) = delete;
    RaptorWorld &operator=(const RaptorWorld &) = delete;
    ~RaptorWorld();

    /// Null if raptor could not be started.
    [[nodiscard]] raptor_world *get() const { return m_world; }

private:
    raptor_world *m_world = nullptr;
};

} // namespace meshbook::formats::rdf

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/raptorworld.h"

#include <mutex>
#include <vector>

namespace meshbook::formats::rdf {

namespace {

struct Pool {
    std::mutex mutex;
    std::vector<raptor_world *> idle;
};

Pool &pool()
{
    // Not destroyed at exit, for the worlds in it must not be.
    static auto *const instance = new Pool;
    return *instance;
}

} // namespace

RaptorWorld::RaptorWorld()
{
    Pool &worlds = pool();
    const std::scoped_lock lock(worlds.mutex);
    if (!worlds.idle.empty()) {
        m_world = worlds.idle.back();
        worlds.idle.pop_back();
        return;
    }
    m_world = raptor_new_world();
    if (!m_world)
        return;
    raptor_world_set_flag(m_world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
    if (raptor_world_open(m_world) != 0)
        m_world = nullptr; // left alone: even an unopened world would clean up behind others
}

RaptorWorld::~RaptorWorld()
{
    if (!m_world)
        return;
    raptor_world_set_log_handler(m_world, nullptr, nullptr);
    Pool &worlds = pool();
    const std::scoped_lock lock(worlds.mutex);
    worlds.idle.push_back(m_world);
}

} // namespace meshbook::formats::rdf

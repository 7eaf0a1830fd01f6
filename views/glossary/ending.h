// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace meshbook::views {

/// Lets work on another thread end early and say how far it is. Copies are of the same work.
class Ending final {
public:
    void end() const { m_shared->ended.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isEnded() const { return m_shared->ended.load(std::memory_order_relaxed); }
    void tell(int percent) const { m_shared->percent.store(percent, std::memory_order_relaxed); }
    [[nodiscard]] int percent() const { return m_shared->percent.load(std::memory_order_relaxed); }

private:
    struct Shared {
        std::atomic<bool> ended = false;
        std::atomic<int> percent = 0;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace meshbook::views

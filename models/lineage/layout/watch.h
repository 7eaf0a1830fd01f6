// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

namespace meshbook::lineage::layered {

/// Counts work and asks now and then whether to end. Work is counted in steps of a few nanoseconds, so that
/// a million of them are never done without asking. What is bounded is bounded by steps too and not by the
/// clock: the same input must give the same drawing on every machine.
class Watch {
public:
    explicit Watch(const Cancelled &cancelled)
        : m_cancelled(cancelled)
    {
    }

    /// True once the work is to end; stays true.
    bool spend(qint64 steps)
    {
        m_steps += steps;
        m_unasked += steps;
        if (m_unasked >= stepsBetween) {
            m_unasked = 0;
            m_ended = m_ended || (m_cancelled && m_cancelled());
        }
        return m_ended;
    }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] qint64 steps() const { return m_steps; }

private:
    static constexpr qint64 stepsBetween = 50'000;

    const Cancelled &m_cancelled;
    qint64 m_steps = 0;
    qint64 m_unasked = 0;
    bool m_ended = false;
};

} // namespace meshbook::lineage::layered

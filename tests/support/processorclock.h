// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace meshbook::tests {

/// The processor time this process has used since the clock was made. For tests that hostile input stays
/// bounded: other work on the machine does not count, so their limits hold on slow and busy ones.
class ProcessorClock final {
public:
    [[nodiscard]] qint64 elapsed() const ///< milliseconds
    {
        return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace meshbook::tests

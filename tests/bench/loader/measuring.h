// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace meshbook::bench {

/// The value, or the end of the process with what went wrong.
template <typename T>
T orDie(core::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Wall-clock seconds that `work` takes.
[[nodiscard]] double secondsOf(const std::function<void()> &work);
/// Seconds of processor time this process has used.
[[nodiscard]] double processorSeconds();
/// The most memory this process has used so far, in MB of 10^6 bytes.
[[nodiscard]] double mostMemory();
/// What it uses now, pages of mapped files included.
[[nodiscard]] double memoryNow();
/// Makes the system forget what it keeps of a file in memory, where nobody has it mapped.
void dropFromPageCache(const QString &path);
/// Files in a folder and below, in MB of 10^6 bytes.
[[nodiscard]] double folderSize(const QString &folder);

} // namespace meshbook::bench

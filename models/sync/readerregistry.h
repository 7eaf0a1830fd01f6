// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

#include <memory>
#include <vector>

namespace meshbook::sync {

/// All readers of the program. Immutable and shared by all threads.
class ReaderRegistry final {
public:
    ReaderRegistry();
    /// The reader that is surest of this content; null if none knows it.
    [[nodiscard]] const formats::Reader *readerFor(const formats::Content &content) const;

private:
    std::vector<std::unique_ptr<formats::Reader>> m_readers;
};

} // namespace meshbook::sync

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace meshbook::formats {

/// Where a YAML text has so many blank lines in a row that libfyaml would take seconds and more: its
/// time for a run of them within a scalar grows with the square of the run (measured with 0.7.12:
/// 40,000 lines 2 s, 200,000 lines over a minute). Nothing if the text is harmless.
[[nodiscard]] std::optional<std::size_t> findCostlyBlankLines(std::string_view text);

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace meshbook::formats {

struct JsonError {
    std::size_t offset = 0;
    QString reason;
};

/// The first place where a text is not JSON (RFC 8259), and why; nothing if it is. Slow and exact, for
/// texts that the fast parser has refused. Does not count nesting.
[[nodiscard]] std::optional<JsonError> findJsonError(std::string_view text);

} // namespace meshbook::formats

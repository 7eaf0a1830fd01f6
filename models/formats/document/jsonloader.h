// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/documentbuilder.h"

#include <string_view>
#include <vector>

namespace meshbook::formats {

/// Spare bytes that must be readable behind the text given to loadJson.
[[nodiscard]] qsizetype jsonPadding();

/// Whether a text is UTF-8, fast.
[[nodiscard]] bool isUtf8(std::string_view text);

/// Reads one JSON text into `document`; its root goes to `roots`. Returns false after an Error
/// ("json.syntax", "limit.…") went to `issues`.
///
/// In dbt manifests the value of the root key "macros" is left empty: it is by far the largest part and
/// says nothing about data.
bool loadJson(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots);

/// Reads one JSON text per line. A bad line is an Error "ndjson.line"; the others stay. Returns whether
/// any line could be read.
bool loadNdJson(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots);

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/documentbuilder.h"

#include <string_view>
#include <vector>

namespace meshbook::formats {

/// Reads a YAML stream into `document` and returns the roots of its documents, also those before an
/// error. Errors go to `issues`: "yaml.syntax", "yaml.alias" (unknown or recursive), "limit.…". Returns
/// whether the stream was read to its end.
bool loadYaml(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots);

} // namespace meshbook::formats

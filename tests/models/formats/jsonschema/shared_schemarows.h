// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace meshbook::tests {

/// A schema, a YAML document, and the place and message of what does not follow it; null: all does.
struct SchemaRow {
    const char *name;
    const char *schema;
    const char *document;
    const char *problem;
};
/// Apart from the test, since moc does not understand raw strings everywhere.
[[nodiscard]] const std::vector<SchemaRow> &schemaRows();

} // namespace meshbook::tests

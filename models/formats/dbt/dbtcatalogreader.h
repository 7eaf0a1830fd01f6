// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Reads dbt's `catalog.json` (v0, v1): what the warehouse says of the relations of a project: actual
/// columns, types, comments, row counts and sizes. Source: https://schemas.getdbt.com/dbt/catalog/.
///
/// A catalog does not name its platform, so its datasets have the scoped identity only, which the
/// manifest of the same folder gives too. Names are kept as the warehouse writes them (Snowflake:
/// upper case). Row counts and sizes are also given as observations at the time of the catalog.
class DbtCatalogReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Reads dbt's `manifest.json`: versions 1 to 12 (dbt 0.19 to 1.12) and what the Fusion engine writes
/// (v20 and v12 with more keys), all by shape. Source: https://schemas.getdbt.com/dbt/manifest/.
///
/// Models, seeds, snapshots, sources, functions, exposures, metrics, semantic models and saved queries
/// become datasets; tests and unit tests rules on them; `depends_on` edges; freshness objectives; group,
/// exposure and meta owners ownerships and implied teams. A package with models of `access: public`
/// becomes an implied product with these as output ports. Analyses, operations, macros, code and the
/// disabled nodes are left out.
class DbtManifestReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

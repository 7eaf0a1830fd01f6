// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// DataHub metadata files: change events (MCE, `proposedSnapshot` with Pegasus unions) and change
/// proposals (MCP, `entityUrn` + `aspectName`, UPSERT, PATCH, DELETE), as one object, an array or one
/// per line, with aspects as JSON or as JSON text (`aspect.value`). DataHub up to 1.6; the aspects are
/// defined by its PDL models (https://docs.datahub.com/docs/metadata-modeling/metadata-model).
///
/// Datasets carry the identity that other sources know (fromDataHubUrn), their urn as native id and the
/// identity of their siblings; containers become Dataset::project. Entity types without a place in the
/// catalog (policies, documents …) are counted in one issue, "datahub.unmapped"; those that only lend
/// names to others (containers, tags, queries …) in "datahub.names-only".
class DataHubReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override { return QLatin1StringView("datahub"); }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

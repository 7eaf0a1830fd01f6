// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// DataHub file-based lineage YAML (https://docs.datahub.com/docs/generated/ingestion/sources/
/// file-based-lineage), version 1: `lineage[]` of an entity, its upstreams and fineGrainedLineages.
class DataHubLineageReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override { return QLatin1StringView("datahub-lineage"); }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

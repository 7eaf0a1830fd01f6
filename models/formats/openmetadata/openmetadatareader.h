// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// OpenMetadata entity JSON, 0.12 to 1.13 (https://docs.open-metadata.org, JSON Schemas in its
/// repository): entities as the API gives them and as requests create them, alone, in an array, under a
/// key of their own ({"tables": []}), in an API page ({"data": []}) or one per line; lineage edges and
/// graphs; test suites, cases and results; profiles; data contracts.
///
/// Differences between versions are read by shape: owner/owners, domain/domains,
/// status/entityStatus, testResultValue/testResultValues. Datasets are known by type and fully
/// qualified name, and where `serviceType` is given also by their location. Services, databases,
/// schemas, tags and classifications have no page in the catalog: they are counted in one issue,
/// "openmetadata.unmapped". Sample rows are left out on purpose, they may hold personal data.
class OpenMetadataReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override { return QLatin1StringView("openmetadata"); }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

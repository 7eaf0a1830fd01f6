// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// DataHub's csv-enricher files (https://docs.datahub.com/docs/generated/ingestion/sources/csv-enricher):
/// one row per asset (`resource`) or column (`subresource`) with glossary terms, tags, owners,
/// description and domain; lists in the form "[a|b]". Further columns are structured properties.
class DataHubCsvReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override { return QLatin1StringView("datahub-csv"); }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Reads dbt's `sources.json` (v1 to v3), the results of `dbt source freshness`.
/// Source: https://schemas.getdbt.com/dbt/sources/.
///
/// Each result becomes an observation of the metric "freshness": the age of the newest row in seconds
/// when the snapshot was taken. "error" means that the data are older than `error_after` and is Fail;
/// "runtime error" means that nobody knows and is Error. The Fusion engine capitalises these words.
class DbtSourcesReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// OpenLineage events: RunEvent, JobEvent and DatasetEvent of the core specification 1-0-0 to 2-0-2
/// (OpenLineage.json and facets/*.json of the OpenLineage project), one object, an array or NDJSON.
///
/// Events are incremental: those of one run are folded in order of their time, later facets replace
/// earlier ones, `_deleted` facets go, inputs and outputs add up. Events without a usable run id (test
/// templates, job events) fold per job. Runs are handed on so that sync can join them across files.
class OpenLineageReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Reads dbt's `run_results.json` (v1 to v6): what the last command did.
/// Source: https://schemas.getdbt.com/dbt/run-results/.
///
/// Results of tests become observations whose `rule` is the test's unique_id; what the test checks
/// stands in the manifest only, so `subject` is the scoped key of the test itself and the rule leads to
/// the dataset. Models, seeds and snapshots become observations of the metric "run" (value: seconds; a
/// model that could not be built is Fail, a test that could not be run is Error). The invocation
/// becomes one run of an implied job.
///
/// Every dbt command overwrites this file: after `dbt compile` or `dbt docs generate` it lists tests
/// with status "success" that nobody ran. Such files give the run and one Info, and no observations.
class DbtRunResultsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Reads what Great Expectations found: validation results of versions 0.9 to 1.x and checkpoint
/// results that hold several of them. Source: ExpectationSuiteValidationResult and CheckpointResult in
/// https://docs.greatexpectations.io/.
///
/// Each expectation becomes a rule and each result an observation: success is Pass or Fail, a raised
/// exception is Error. The statistics become one observation of the metric "success_percent". The data
/// asset is an implied dataset named "gx:<datasource>/<asset>", or by its location where a path says so;
/// results do not name the platform. Samples of offending values are people's data and are not read.
///
/// Expectation suites (expectations without results) name no data asset; they are recognised and left
/// out with one Info.
class GreatExpectationsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

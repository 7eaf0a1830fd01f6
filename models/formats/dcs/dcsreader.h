// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Data Contract Specification 0.9.0 to 1.2.1 (datacontract.com, deprecated in favour of ODCS) in YAML
/// or JSON, read into the vocabulary of ODCS. Source of the format: datacontract.schema.json of each
/// version.
///
/// A document gives one Contract, one Dataset per model with definitions merged into its fields, a
/// Glossary with a Term per definition, and declared edges where fields state their lineage; owner and
/// product are implied entities. References to other files and addresses are kept, never followed.
class DcsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

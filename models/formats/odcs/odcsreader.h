// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Open Data Contract Standard (Bitol, LF AI & Data) 2.2, 3.0, 3.1 and 3.2 in YAML or JSON. Source of
/// the format: the schemas odcs-json-schema-v*.json of bitol-io/open-data-contract-standard; 3.2 from
/// its published text. The shape decides, not the declared version: old and new names are understood
/// side by side, and what does not fit the declaration is one "odcs.drift" issue per document.
///
/// A document gives one Contract and one Dataset per schema object; its domain, owners and product are
/// implied entities. A bare list of tables, as the 2.2 examples have it, gives the datasets alone.
class OdcsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

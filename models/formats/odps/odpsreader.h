// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Bitol Open Data Product Standard 0.9.0, 1.0.0 and 1.1.0 (`kind: DataProduct`, JSON Schemas of
/// bitol-io/open-data-product-standard). Not the ODPS of opendataproducts.org, which shares no key.
///
/// Ports keep their contract ids; which product is behind a contract is found by whoever knows the
/// whole catalog. Versions are read by shape: what a declared version does not have is drift.
class OdpsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

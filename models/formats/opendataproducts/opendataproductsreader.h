// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Open Data Product Specification 3.1, 4.0 and 4.1 of the Open Data Product Initiative
/// (opendataproducts.org; odps.yaml and odps.json of its repositories). Unrelated to Bitol's ODPS.
///
/// Texts are keyed by language: English is taken where it is there, else the first; the others stay in
/// `extra`. Sections stand beside `product` (3.1, 4.0) or inside it (4.1). Templates with
/// placeholder names, files with one section only, the catalog (ODPC) and the vocabulary (ODPV) of the
/// same initiative are recognised and give an Info instead of a product.
class OpenDataProductsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Two older specifications of the name "Data Product Specification":
/// `dataProductSpecification: 0.0.1` of datamesh-architecture.com, and the one of Agile Lab
/// (`kind: dataproduct` with `components` of urns), which Witboost writes. Their basics are mapped;
/// the rest is kept in `extra`.
class DpsReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// DataHub data-product YAML (https://docs.datahub.com/docs/dataproducts): id, domain, display_name,
/// description, assets, output_ports, owners, tags, terms, institutional_memory, properties.
class DataHubProductReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override { return QLatin1StringView("datahub-product"); }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

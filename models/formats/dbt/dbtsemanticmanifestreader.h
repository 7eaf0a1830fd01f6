// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Recognises dbt's `semantic_manifest.json`. Everything in it stands in `manifest.json` too, so it is
/// not used, and says so in one Info.
class DbtSemanticManifestReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

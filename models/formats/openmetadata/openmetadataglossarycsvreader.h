// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// Glossary CSV as OpenMetadata exports it (https://docs.open-metadata.org/how-to-guides/data-governance/
/// glossary/import). Header of 2023: parent, name*, displayName, description, synonyms, relatedTerms,
/// references, tags, reviewers, owner, status; since 1.6 glossaryStatus in place of status, and color,
/// iconURL, extension, domains. Columns are found by name, in any order.
///
/// A file holds one glossary and does not name it: it is the first part of a `parent`, else the name of
/// the file without the date that exports add. Every issue has its line.
class OpenMetadataGlossaryCsvReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override
    {
        return QLatin1StringView("openmetadata-glossary-csv");
    }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

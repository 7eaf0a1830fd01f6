// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reader/reader.h"

namespace meshbook::formats {

/// DataHub business-glossary YAML, version 1 (https://docs.datahub.com/docs/generated/ingestion/
/// sources/business-glossary): `nodes` and `terms` nested, each with description, owners, domain,
/// inherits (isA), contains (hasA), values, related_terms, term_source, source_ref, source_url,
/// knowledge_links, custom_properties and an optional id. Owners are inherited from the node above.
///
/// A term's identity is its path ("Classification.Confidential") in the glossary named by `source`, the
/// same as that of its urn in a metadata file. References are paths; one that only fits the end of a
/// path is taken as that term, and reported.
class DataHubGlossaryReader final : public Reader {
public:
    [[nodiscard]] QLatin1StringView id() const override { return QLatin1StringView("datahub-glossary"); }
    [[nodiscard]] int recognise(const Content &content) const override;
    [[nodiscard]] core::Batch read(const Content &content, const ReadContext &context) const override;
};

} // namespace meshbook::formats

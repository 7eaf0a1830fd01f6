// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtsemanticmanifestreader.h"

#include "formats/dbt/dbtartifact.h"
#include "formats/reader/readutil.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

QLatin1StringView DbtSemanticManifestReader::id() const
{
    return "dbt-semantic-manifest"_L1;
}

int DbtSemanticManifestReader::recognise(const Content &content) const
{
    return dbt::confidenceOf(content, dbt::Artifact::SemanticManifest);
}

core::Batch DbtSemanticManifestReader::read(const Content &content, const ReadContext &) const
{
    core::Batch batch;
    batch.format = id();
    report(batch, core::Severity::Info, "dbt.not-used"_L1,
           u"A dbt semantic manifest: its metrics and semantic models are read from manifest.json."_s,
           content.root());
    return batch;
}

} // namespace meshbook::formats

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtmanifestreader.h"

#include "formats/dbt/dbtartifact.h"
#include "formats/dbt/manifestbuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

QLatin1StringView DbtManifestReader::id() const
{
    return "dbt-manifest"_L1;
}

int DbtManifestReader::recognise(const Content &content) const
{
    return dbt::confidenceOf(content, dbt::Artifact::Manifest);
}

core::Batch DbtManifestReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    dbt::ManifestBuilder(content, context, batch).build();
    return batch;
}

} // namespace meshbook::formats

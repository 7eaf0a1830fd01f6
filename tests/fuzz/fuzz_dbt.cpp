// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtcatalogreader.h"
#include "formats/dbt/dbtmanifestreader.h"
#include "formats/dbt/dbtrunresultsreader.h"
#include "formats/dbt/dbtsemanticmanifestreader.h"
#include "formats/dbt/dbtsourcesreader.h"

#include <cstddef>
#include <cstdint>

using namespace meshbook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Every dbt reader on any bytes, whether it recognises them or not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const formats::Content content = formats::Content::fromBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QString());
    const formats::ReadContext context;
    const formats::DbtManifestReader manifest;
    const formats::DbtCatalogReader catalog;
    const formats::DbtRunResultsReader results;
    const formats::DbtSourcesReader sources;
    const formats::DbtSemanticManifestReader semantic;
    const formats::Reader *readers[] = {&manifest, &catalog, &results, &sources, &semantic};
    for (const formats::Reader *reader : readers) {
        (void)reader->recognise(content);
        (void)reader->read(content, context);
    }
    return 0;
}

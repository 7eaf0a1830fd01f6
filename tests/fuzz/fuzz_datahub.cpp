// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubcsvreader.h"
#include "formats/datahub/datahubglossaryreader.h"
#include "formats/datahub/datahublineagereader.h"
#include "formats/datahub/datahubproductreader.h"
#include "formats/datahub/datahubreader.h"

#include <cstddef>
#include <cstdint>

using namespace meshbook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Every DataHub reader on any bytes, whether it recognises them or not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const formats::Content content = formats::Content::fromBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QString());
    const formats::ReadContext context;
    const formats::DataHubReader metadata;
    const formats::DataHubGlossaryReader glossary;
    const formats::DataHubProductReader product;
    const formats::DataHubLineageReader lineage;
    const formats::DataHubCsvReader csv;
    const formats::Reader *readers[] = {&metadata, &glossary, &product, &lineage, &csv};
    for (const formats::Reader *reader : readers) {
        (void)reader->recognise(content);
        (void)reader->read(content, context);
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/openmetadataglossarycsvreader.h"
#include "formats/openmetadata/openmetadatareader.h"

#include <cstddef>
#include <cstdint>

using namespace meshbook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Both OpenMetadata readers on any bytes, whether they recognise them or not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const formats::Content content = formats::Content::fromBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QString());
    const formats::ReadContext context;
    const formats::OpenMetadataReader entities;
    const formats::OpenMetadataGlossaryCsvReader glossary;
    (void)entities.recognise(content);
    (void)entities.read(content, context);
    (void)glossary.recognise(content);
    (void)glossary.read(content, context);
    return 0;
}

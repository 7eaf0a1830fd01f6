// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/greatexpectations/greatexpectationsreader.h"

#include <cstddef>
#include <cstdint>

using namespace meshbook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const formats::Content content = formats::Content::fromBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QString());
    const formats::GreatExpectationsReader reader;
    (void)reader.recognise(content);
    (void)reader.read(content, {});
    return 0;
}

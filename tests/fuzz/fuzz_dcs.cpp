// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsreader.h"

#include <cstddef>
#include <cstdint>

using namespace meshbook;

/// Any bytes: the DCS reader recognises, reads and returns.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    formats::Limits limits;
    limits.expandedNodes = 20'000;
    limits.entities = 20'000;
    const formats::Content content = formats::Content::fromBytes(bytes, QStringLiteral("fuzz.yaml"), limits);
    const formats::DcsReader reader;
    if (reader.recognise(content) > 0)
        (void)reader.read(content, formats::ReadContext());
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/dpdsreader.h"
#include "formats/dpds/dpsreader.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;

/// Any bytes must be read without a crash, whatever recognise() says of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto content = meshbook::formats::Content::fromBytes(bytes, u"fuzz"_s);
    const meshbook::formats::DpdsReader reader;
    (void)reader.recognise(content);
    (void)reader.read(content, {});
    const meshbook::formats::DpsReader older;
    (void)older.recognise(content);
    (void)older.read(content, {});
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/skosreader.h"

#include <cstddef>
#include <cstdint>

using namespace meshbook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" const char *__lsan_default_suppressions();

/// raptor 2.0.15 loses a few bytes on some syntax errors (a blank node's term); nothing here can free them.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libraptor2";
}

/// Turtle and RDF/XML as the content says; what it says nothing of is read as Turtle.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const formats::Content content = formats::Content::fromBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QString());
    const formats::SkosReader reader;
    (void)reader.recognise(content);
    (void)reader.read(content, {});
    return 0;
}

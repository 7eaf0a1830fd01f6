// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readerregistry.h"

#include "formats/odcs/odcsreader.h"

namespace meshbook::sync {

ReaderRegistry::ReaderRegistry()
{
    m_readers.push_back(std::make_unique<formats::OdcsReader>());
}

const formats::Reader *ReaderRegistry::readerFor(const formats::Content &content) const
{
    const formats::Reader *best = nullptr;
    int surest = 0;
    for (const auto &reader : m_readers) {
        const int sure = reader->recognise(content);
        if (sure > surest) {
            surest = sure;
            best = reader.get();
        }
    }
    return best;
}

} // namespace meshbook::sync

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"
#include "store/snapshot.h"

// The columns of a dataset and nothing else of it.
namespace meshbook::store {

using namespace Qt::Literals::StringLiterals;

core::Result<std::vector<core::Column>> CacheReader::columns(const core::Uri &dataset)
{
    Dossier dossier;
    const core::Result<> read = guarded(u"columns"_s, [&]() -> core::Result<> {
        const Snapshot snapshot(*m_database);
        dossier.line.uri = dataset;
        if (const qint64 id = entityId(dataset); id != 0)
            loadStatements(id, dossier);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    auto *described = std::get_if<core::Dataset>(&dossier.folded);
    return described ? std::move(described->columns) : std::vector<core::Column>();
}

} // namespace meshbook::store

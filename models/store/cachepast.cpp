// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"
#include "store/edgehistory.h"
#include "store/snapshot.h"

using namespace Qt::Literals::StringLiterals;

// What lineage was.
namespace meshbook::store {

using core::Result;

Result<std::vector<lineage::Moment>> CacheReader::lineageMoments(int most)
{
    std::vector<lineage::Moment> moments;
    const Result<> read = guarded(u"moments of lineage"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        moments = EdgeHistory(*m_database).moments(most);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return moments;
}

Result<lineage::Past> CacheReader::lineagePast(const QDateTime &at)
{
    lineage::Past past;
    const Result<> read = guarded(u"lineage as it was"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        past = EdgeHistory(*m_database).past(at);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return past;
}

} // namespace meshbook::store

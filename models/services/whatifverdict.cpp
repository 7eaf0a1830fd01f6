// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whatifverdict.h"

#include "governance/columntype.h"
#include "store/cachereader.h"

namespace meshbook::services {

namespace {

lineage::TypeStep stepOf(governance::TypeChange change)
{
    switch (change) {
    case governance::TypeChange::Same:
        return lineage::TypeStep::Same;
    case governance::TypeChange::Widened:
        return lineage::TypeStep::Widened;
    case governance::TypeChange::Narrowed:
        return lineage::TypeStep::Narrowed;
    case governance::TypeChange::Other:
        break;
    }
    return lineage::TypeStep::Other;
}

} // namespace

lineage::WhatIf judged(store::CacheReader &cache, const core::Uri &about, lineage::WhatIf whatIf)
{
    whatIf.step = lineage::TypeStep::Unknown;
    if (whatIf.change != lineage::WhatIf::Change::Retype || about.column.isEmpty() || whatIf.to.isEmpty())
        return whatIf;
    const auto columns = cache.columns({about.kind, about.key, {}});
    if (!columns)
        return whatIf;
    for (const core::Column &column : *columns) {
        if (column.path.compare(about.column, Qt::CaseInsensitive) != 0)
            continue;
        const governance::ColumnType now = governance::ColumnType::of(column);
        if (now.isStated())
            whatIf.step = stepOf(
                governance::compareTypes(now, governance::ColumnType::parse(whatIf.to, now.isLogical)));
        break;
    }
    return whatIf;
}

} // namespace meshbook::services

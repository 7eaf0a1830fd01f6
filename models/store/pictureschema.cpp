// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pictureschema.h"

#include "store/cachereader.h"

namespace meshbook::store {

namespace {

lineage::PictureColumn shown(const core::Column &column)
{
    lineage::PictureColumn one;
    one.path = column.path;
    one.type = column.physicalType.isEmpty() ? column.logicalType : column.physicalType;
    one.classification = column.classification;
    if (one.classification.isEmpty() && column.pii.value_or(false))
        one.classification = QStringLiteral("PII");
    one.key = column.primaryKey.value_or(false);
    return one;
}

} // namespace

lineage::SchemaOf schemasIn(CacheReader &reader)
{
    return [&reader](const core::Uri &thing) {
        std::vector<lineage::PictureColumn> columns;
        if (thing.kind != core::EntityKind::Dataset)
            return columns;
        if (const auto read = reader.columns(thing)) {
            for (const core::Column &column : *read)
                columns.push_back(shown(column));
        }
        return columns;
    };
}

} // namespace meshbook::store

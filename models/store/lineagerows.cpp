// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineagerows.h"

#include "lineage/classification.h"
#include "store/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;

namespace {

/// Platforms whose names are paths.
constexpr std::array pathPlatforms{"s3"_L1,   "s3a"_L1,  "gs"_L1,    "gcs"_L1,  "file"_L1, "hdfs"_L1,
                                   "dbfs"_L1, "adls"_L1, "abfss"_L1, "wasb"_L1, "wasbs"_L1};

QUtf8StringView part(const char *begin, const char *end)
{
    return {begin, static_cast<qsizetype>(end - begin)};
}

/// "db.schema" of "db.schema.table", the folder of a path; empty where a name has neither.
QUtf8StringView schemaOf(QUtf8StringView qualified, QUtf8StringView platform)
{
    const QLatin1StringView name(reinterpret_cast<const char *>(qualified.data()), qualified.size());
    const QLatin1StringView on(reinterpret_cast<const char *>(platform.data()), platform.size());
    const qsizetype slash = name.lastIndexOf('/'_L1);
    if (std::find(pathPlatforms.begin(), pathPlatforms.end(), on) != pathPlatforms.end())
        return slash <= 0 ? QUtf8StringView() : part(name.data(), name.data() + slash);
    const qsizetype dot = name.lastIndexOf('.'_L1);
    return dot <= slash + 1 ? QUtf8StringView() : part(name.data() + slash + 1, name.data() + dot);
}

/// What its tags say of how well a thing has to be kept: plain words are no classification.
QUtf8StringView classificationIn(QUtf8StringView tags)
{
    const char *at = reinterpret_cast<const char *>(tags.data());
    const char *end = at + tags.size();
    QUtf8StringView strictest;
    while (at < end) {
        const char *stop = std::find(at, end, '\x1f');
        const QUtf8StringView tag = part(at, stop);
        if (lineage::saysToKeep(tag) && lineage::strictness(tag) > lineage::strictness(strictest))
            strictest = tag;
        at = stop == end ? end : stop + 1;
    }
    return strictest;
}

} // namespace

lineage::GraphBuilder::Thing thingIn(const Rows &row, QUtf8StringView source)
{
    lineage::GraphBuilder::Thing thing;
    thing.kind = static_cast<EntityKind>(row.number(1));
    thing.key = row.text(2);
    thing.name = row.text(3);
    thing.qualified = row.text(4);
    thing.type = row.text(5);
    thing.domain = row.text(6);
    thing.owner = row.text(7);
    thing.platform = row.text(8);
    thing.lifecycle = static_cast<core::Lifecycle>(row.number(9));
    thing.tags = row.text(10);
    thing.implied = row.number(11) != 0;
    thing.stale = row.number(12) != 0;
    thing.source = source;
    thing.classification = classificationIn(thing.tags);
    if (thing.kind == EntityKind::Dataset)
        thing.schema = schemaOf(thing.qualified.isEmpty() ? thing.key : thing.qualified, thing.platform);
    return thing;
}

lineage::GraphBuilder::Edge edgeIn(const Rows &row)
{
    lineage::GraphBuilder::Edge edge;
    edge.fromColumn = row.text(2);
    edge.toColumn = row.text(3);
    edge.kind = static_cast<core::EdgeKind>(row.number(4));
    edge.transformation = row.text(5);
    edge.masking = row.number(6) != 0;
    edge.job = row.text(7);
    return edge;
}

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"
#include "viewjson.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

int runStats(Context &context)
{
    if (!context.arguments().isEmpty())
        return context.usage(u"stats takes no arguments."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto stats = (*reader)->stats();
    if (!stats)
        return context.fail(stats.error());
    const QJsonObject counts = toJson(*stats);
    if (context.settings().json)
        return context.print(counts) ? Fine : InternalError;
    Table table({u"what"_s, u"count"_s}, 1);
    for (const QString &name :
         {u"domains"_s, u"teams"_s, u"products"_s, u"ports"_s, u"contracts"_s, u"datasets"_s, u"columns"_s,
          u"glossaries"_s, u"terms"_s, u"termRelations"_s, u"termLinks"_s, u"datasetEdges"_s,
          u"columnEdges"_s, u"jobs"_s, u"objectives"_s, u"rules"_s, u"observations"_s, u"issues"_s})
        table.add({name, QString::number(counts.value(name).toInteger())});
    return context.print(table.toString(terminalWidth())) ? Fine : InternalError;
}

} // namespace meshbook::cli

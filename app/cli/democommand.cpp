// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "sample/samplemesh.h"
#include "services/sampleconnection.h"
#include "sourcehelp.h"
#include "store/workspace.h"

#include <QDate>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

int runDemo(Context &context)
{
    Options options({}, {});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() > 1)
        return context.usage(u"demo takes one folder at most."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QString folder = options.positional().isEmpty() ? (*workspace)->directory() + u"/sample-mesh"_s
                                                          : QDir(options.positional().first()).absolutePath();
    const auto written = sample::writeSampleMesh(folder, QDateTime::currentDateTimeUtc().date());
    if (!written)
        return context.fail(written.error());
    context.say(u"Wrote the sample mesh: %1 files in %2"_s.arg(written->files).arg(written->directory));
    if (const auto database = services::addSampleConnection(**workspace, QDateTime::currentDateTimeUtc());
        !database)
        return context.fail(database.error());
    auto source = findSource(**workspace, written->directory);
    if (!source) {
        source = sourceFromText(written->directory);
        if (!source)
            return context.fail(source.error());
        source->name = u"harbour-mesh"_s;
        source = (*workspace)->ledger().addSource(*source);
    }
    if (!source)
        return context.fail(source.error());
    core::SyncOptions how;
    how.allowRemoval = true; // the mesh is dated anew on each day it is written
    const int code = syncAndReport(context, **workspace, {*source}, how);
    // One file of the mesh is malformed on purpose; that is no failure of the demo.
    return code == Unreadable ? Fine : code;
}

} // namespace meshbook::cli

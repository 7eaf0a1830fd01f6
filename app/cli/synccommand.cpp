// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "sourcehelp.h"
#include "store/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

int runSync(Context &context)
{
    Options options({u"allow-removal"_s}, {u"domain"_s, u"branch"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    std::vector<core::Source> wanted;
    if (options.positional().isEmpty()) {
        const auto all = (*workspace)->ledger().sources();
        if (!all)
            return context.fail(all.error());
        if (all->empty())
            context.say(u"There are no sources yet. Name a folder or repository to add one."_s);
        wanted = *all;
    }
    for (const QString &text : options.positional()) {
        auto source = findSource(**workspace, text);
        if (!source) {
            source = sourceFromText(text);
            if (!source)
                return context.fail(source.error());
            source->domain = options.value(u"domain"_s);
            source->branch = options.value(u"branch"_s);
            if (auto same = findSource(**workspace, source->location))
                source = std::move(same);
            else
                source = (*workspace)->ledger().addSource(*source);
        }
        if (!source)
            return context.fail(source.error());
        wanted.push_back(*source);
    }
    core::SyncOptions how;
    how.allowRemoval = options.flag(u"allow-removal"_s);
    return syncAndReport(context, **workspace, wanted, how);
}

} // namespace meshbook::cli

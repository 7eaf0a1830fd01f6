// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "sourcehelp.h"
#include "store/cachereader.h"
#include "store/removedsources.h"
#include "store/workspace.h"
#include "sync/syncengine.h"
#include "text.h"
#include "viewjson.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

/// What the ledger holds, with what the cache knows of each.
core::Result<std::vector<core::SourceState>> statesOf(store::Workspace &workspace)
{
    const auto sources = workspace.ledger().sources();
    if (!sources)
        return core::Unexpected{sources.error()};
    auto reader = workspace.openReader();
    if (!reader)
        return core::Unexpected{reader.error()};
    const auto known = (*reader)->sources();
    if (!known)
        return core::Unexpected{known.error()};
    std::vector<core::SourceState> states;
    for (const core::Source &source : *sources) {
        core::SourceState state;
        const auto same = std::find_if(known->begin(), known->end(),
                                       [&](const core::SourceState &s) { return s.uid == source.uid; });
        if (same != known->end())
            state = *same;
        else
            state.state = u"new"_s;
        state.uid = source.uid;
        state.name = source.name;
        state.kind = source.kind;
        state.location = source.location;
        states.push_back(state);
    }
    return states;
}

int list(Context &context, store::Workspace &workspace, const QString &only)
{
    const auto states = statesOf(workspace);
    if (!states)
        return context.fail(states.error());
    QJsonArray array;
    Table table({u"name"_s, u"kind"_s, u"state"_s, u"location"_s, u"files"_s, u"failed"_s, u"things"_s}, 3);
    for (const core::SourceState &state : *states) {
        if (!only.isNull() && state.uid != only)
            continue;
        array.append(toJson(state));
        table.add({state.name, state.kind, state.state, state.location, QString::number(state.filesRead),
                   QString::number(state.filesFailed), QString::number(state.things)});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"sources"_s, array}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

int remove(Context &context, store::Workspace &workspace, const core::Source &source)
{
    if (const auto removed = workspace.ledger().removeSource(source.uid); !removed)
        return context.fail(removed.error());
    const sync::ReaderRegistry readers;
    if (const auto forgotten = sync::SyncEngine(workspace, readers).forget(source); !forgotten)
        return context.fail(forgotten.error());
    if (source.kind == "git"_L1)
        QDir(workspace.checkoutFolder(source.uid)).removeRecursively();
    return list(context, workspace, {});
}

QJsonObject toJson(const core::RemovedSource &removed)
{
    QJsonObject object{{u"name"_s, removed.source.name},
                       {u"kind"_s, removed.source.kind},
                       {u"location"_s, removed.source.location},
                       {u"removedAt"_s, removed.removedAt.toString(Qt::ISODate)},
                       {u"keptUntil"_s, removed.keptUntil().toString(Qt::ISODate)}};
    if (!removed.source.domain.isNull())
        object.insert(u"domain"_s, removed.source.domain);
    if (!removed.source.branch.isNull())
        object.insert(u"branch"_s, removed.source.branch);
    return object;
}

int listRemoved(Context &context, const store::Workspace &workspace)
{
    const auto removed = store::removedsources::of(workspace, QDateTime::currentDateTimeUtc());
    if (!removed)
        return context.fail(removed.error());
    QJsonArray array;
    Table table({u"name"_s, u"kind"_s, u"removed"_s, u"kept until"_s, u"location"_s}, 4);
    for (const core::RemovedSource &each : *removed) {
        array.append(toJson(each));
        table.add({each.source.name, each.source.kind, each.removedAt.toString(Qt::ISODate),
                   each.keptUntil().toString(Qt::ISODate), each.source.location});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"removed"_s, array}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

/// Several that were removed may have the same name: the last of them.
int restore(Context &context, store::Workspace &workspace, const QString &text)
{
    const auto removed = store::removedsources::of(workspace, QDateTime::currentDateTimeUtc());
    if (!removed)
        return context.fail(removed.error());
    const auto wanted = std::find_if(removed->begin(), removed->end(), [&](const core::RemovedSource &each) {
        return each.source.name == text || each.source.location == text || each.source.uid == text;
    });
    if (wanted == removed->end()) {
        const core::Result<> none = core::failure(core::ErrorCode::NotFound,
                                                  u"No source \"%1\" was removed in the last %2 days."_s.arg(
                                                      text, QString::number(core::RemovedSource::keptDays)));
        return context.fail(none.error());
    }
    const auto added = workspace.ledger().addSource(wanted->source);
    return added ? syncAndReport(context, workspace, {*added}, {}) : context.fail(added.error());
}

} // namespace

int runSources(Context &context)
{
    Options options({}, {u"domain"_s, u"branch"_s, u"name"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const auto opened = context.workspace();
    if (!opened)
        return context.fail(opened.error());
    store::Workspace &workspace = **opened;
    const QStringList words = options.positional();
    if (words.isEmpty() || (words.size() == 1 && words.first() == "list"_L1))
        return list(context, workspace, {});
    const QString &verb = words.first();
    if (words.size() == 1 && verb == "removed"_L1)
        return listRemoved(context, workspace);
    const QStringList verbs{u"add"_s, u"remove"_s, u"restore"_s, u"show"_s};
    if (words.size() != 2 || !verbs.contains(verb))
        return context.usage(u"sources takes: add PATH, remove NAME, removed, restore NAME or show NAME."_s);
    if (verb == "restore"_L1)
        return restore(context, workspace, words[1]);
    if (verb == "add"_L1) {
        auto source = sourceFromText(words[1]);
        if (!source)
            return context.fail(source.error());
        source->domain = options.value(u"domain"_s);
        source->branch = options.value(u"branch"_s);
        if (const QString name = options.value(u"name"_s); !name.isEmpty())
            source->name = name;
        const auto added = workspace.ledger().addSource(*source);
        return added ? list(context, workspace, {}) : context.fail(added.error());
    }
    const auto source = findSource(workspace, words[1]);
    if (!source)
        return context.fail(source.error());
    return verb == "remove"_L1 ? remove(context, workspace, *source) : list(context, workspace, source->uid);
}

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "governance/compatibility.h"
#include "options.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "sync/readfile.h"
#include "text.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using governance::CompatibilityReport;
using governance::ContractChange;
using governance::ContractSet;

core::Result<ContractSet> read(const Context &context, const QString &path)
{
    const core::Result<core::Batch> batch = sync::readFile(path);
    if (!batch)
        return core::Unexpected{batch.error()};
    for (const core::Issue &issue : batch->issues) {
        if (issue.severity == core::Severity::Error)
            context.say(u"%1:%2:%3: error: %4"_s.arg(plain(path))
                            .arg(issue.at.line)
                            .arg(issue.at.column)
                            .arg(plain(issue.message)));
    }
    ContractSet set;
    for (const core::AnyEntity &entity : batch->entities)
        set.add(entity);
    if (set.isEmpty())
        return core::failure(core::ErrorCode::Unreadable,
                             u"The file describes no product, contract or dataset."_s, path);
    return set;
}

QJsonObject toJson(const CompatibilityReport &report)
{
    QJsonArray changes;
    for (const ContractChange &change : report.changes) {
        QJsonObject object{{u"path"_s, change.path},
                           {u"kind"_s, change.kind},
                           {u"level"_s, QString(toText(change.level))},
                           {u"message"_s, change.message}};
        if (!change.from.isUndefined())
            object.insert(u"from"_s, change.from);
        if (!change.to.isUndefined())
            object.insert(u"to"_s, change.to);
        changes.append(object);
    }
    QJsonObject counts;
    for (int i = 0; i < governance::changeLevelCount; ++i) {
        const auto level = static_cast<governance::ChangeLevel>(i);
        counts.insert(toText(level), report.count(level));
    }
    const auto text = [](const QString &value) { return value.isNull() ? QJsonValue() : QJsonValue(value); };
    return {{u"changes"_s, changes},
            {u"counts"_s, counts},
            {u"verdict"_s, report.verdict()},
            {u"step"_s, QString(toText(report.step))},
            {u"oldVersion"_s, text(report.oldVersion)},
            {u"newVersion"_s, text(report.newVersion)},
            {u"suggestedVersion"_s, text(report.suggestedVersion)},
            {u"isStepEnough"_s, report.isStepEnough ? QJsonValue(*report.isStepEnough) : QJsonValue()}};
}

QString summary(const CompatibilityReport &report)
{
    QString line = u"Verdict: %1, %2 change(s)."_s.arg(report.verdict()).arg(report.changes.size());
    if (report.suggestedVersion.isNull())
        return line + u" Version step asked for: %1.\n"_s.arg(toText(report.step));
    line += u" After %1 the version should be %2 or higher"_s.arg(plain(report.oldVersion),
                                                                  report.suggestedVersion);
    if (report.isStepEnough)
        line += u"; it is %1%2"_s.arg(plain(report.newVersion),
                                      *report.isStepEnough ? QString() : u", which is not enough"_s);
    return line + u".\n"_s;
}

using Consumers = std::vector<core::EntityLine>;

/// Who reads, as far as the workspace knows, what the old version describes: products that say so, and what
/// is made from it.
core::Result<Consumers> consumersOf(Context &context, const ContractSet &before)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return core::Unexpected{workspace.error()};
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return core::Unexpected{reader.error()};
    Consumers all;
    QSet<QString> known;
    const auto add = [&](core::EntityKind kind, const core::Entity &entity) {
        for (const QString &identity : entity.identities) {
            const auto found = (*reader)->consumers({kind, identity, {}});
            if (!found)
                continue; // the workspace does not know it by this name
            for (const core::EntityLine &line : *found) {
                if (!known.contains(line.uri.toString()))
                    all.push_back(line);
                known.insert(line.uri.toString());
            }
        }
    };
    for (const core::Product &product : before.products)
        add(core::EntityKind::Product, product);
    for (const core::Contract &contract : before.contracts)
        add(core::EntityKind::Contract, contract);
    for (const core::Dataset &dataset : before.datasets)
        add(core::EntityKind::Dataset, dataset);
    return all;
}

QJsonArray toJson(const Consumers &consumers)
{
    QJsonArray list;
    for (const core::EntityLine &line : consumers)
        list.append(QJsonObject{{u"uri"_s, line.uri.toString()},
                                {u"type"_s, QString(core::toText(line.uri.kind))},
                                {u"name"_s, line.name},
                                {u"domain"_s, line.domain},
                                {u"owner"_s, line.owner}});
    return list;
}

QString toText(const Consumers &consumers)
{
    if (consumers.empty())
        return u"\nThe workspace knows nobody who reads it.\n"_s;
    Table table({u"read by"_s, u"kind"_s, u"domain"_s, u"owner"_s});
    for (const core::EntityLine &line : consumers)
        table.add({line.name, core::toText(line.uri.kind), line.domain, line.owner});
    return u'\n' + table.toString(terminalWidth());
}

int print(Context &context, const CompatibilityReport &report, const std::optional<Consumers> &consumers)
{
    bool printed = false;
    if (context.settings().json) {
        QJsonObject object = toJson(report);
        if (consumers)
            object.insert(u"consumers"_s, toJson(*consumers));
        printed = context.print(object);
    } else {
        QString text;
        if (!report.changes.empty()) {
            Table table({u"level"_s, u"kind"_s, u"change"_s});
            for (const ContractChange &change : report.changes)
                table.add({toText(change.level), change.kind, change.message});
            text = table.toString(terminalWidth()) + u'\n';
        }
        text += summary(report);
        if (consumers)
            text += toText(*consumers);
        printed = context.print(text);
    }
    if (!printed)
        return InternalError;
    return report.isBreaking() ? Findings : Fine;
}

} // namespace

int runDiff(Context &context)
{
    Options options({u"consumers"_s}, {});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() != 2)
        return context.usage(u"diff needs two files: the old and the new one."_s);
    const auto before = read(context, options.positional().at(0));
    if (!before)
        return context.fail(before.error());
    const auto after = read(context, options.positional().at(1));
    if (!after)
        return context.fail(after.error());
    std::optional<Consumers> consumers;
    if (options.flag(u"consumers"_s)) {
        auto found = consumersOf(context, *before);
        if (!found)
            return context.fail(found.error());
        consumers = std::move(*found);
    }
    return print(context, governance::compareContracts(*before, *after), consumers);
}

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "lineage.h"
#include "lineage/rewind.h"
#include "lineage/words.h"
#include "options.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using lineage::FlowChange;
using lineage::Moment;
using lineage::Past;

namespace {

QJsonObject toJson(const std::vector<Moment> &moments)
{
    QJsonArray array;
    for (const Moment &moment : moments)
        array.append(QJsonObject{{u"at"_s, moment.at.toString(Qt::ISODateWithMs)},
                                 {u"source"_s, moment.source},
                                 {u"commit"_s, moment.commitId},
                                 {u"first"_s, moment.first},
                                 {u"added"_s, moment.added},
                                 {u"removed"_s, moment.removed},
                                 {u"changed"_s, moment.changed}});
    return {{u"moments"_s, array}};
}

QString toText(const std::vector<Moment> &moments)
{
    Table table({u"at"_s, u"source"_s, u"added"_s, u"removed"_s, u"changed"_s}, 3);
    for (const Moment &moment : moments)
        table.add({moment.at.toString(Qt::ISODateWithMs),
                   moment.first ? u"%1 (first sync)"_s.arg(moment.source) : moment.source,
                   QString::number(moment.added), QString::number(moment.removed),
                   QString::number(moment.changed)});
    return table.toString(terminalWidth());
}

QString endText(const core::Uri &uri)
{
    return uri.column.isEmpty() ? uri.key : uri.key + u'#' + uri.column;
}

QString toText(const std::vector<FlowChange> &changes)
{
    Table table({u"change"_s, u"from"_s, u"to"_s});
    for (const FlowChange &change : changes)
        table.add({toText(change.mark), endText(change.from), endText(change.to)});
    return table.toString(terminalWidth());
}

QString toCsv(const std::vector<FlowChange> &changes)
{
    QString text = u"change,from,to\r\n"_s;
    for (const FlowChange &change : changes)
        text += toText(change.mark) + u',' + core::csvCell(change.from.toString()) + u','
            + core::csvCell(change.to.toString()) + u"\r\n"_s;
    return text;
}

QJsonObject toJson(const std::vector<FlowChange> &changes)
{
    QJsonArray array;
    for (const FlowChange &change : changes)
        array.append(QJsonObject{{u"change"_s, QString(toText(change.mark))},
                                 {u"from"_s, change.from.toString()},
                                 {u"to"_s, change.to.toString()}});
    return {{u"changes"_s, array}};
}

core::Result<std::optional<Past>> pastAt(store::CacheReader &reader, const QString &text)
{
    if (text.isNull())
        return std::optional<Past>();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return core::failure(core::ErrorCode::Usage, u"A moment is a time like 2026-11-29T14:00:00Z."_s,
                             text);
    auto past = reader.lineagePast(at);
    if (!past)
        return core::Unexpected{past.error()};
    if (!past->known)
        return core::failure(core::ErrorCode::NotFound, u"Nobody kept what flowed then."_s, text);
    return std::optional<Past>(std::move(*past));
}

} // namespace

int runLineageChanges(Context &context, const QStringList &arguments)
{
    Options options({u"csv"_s}, {u"from"_s, u"to"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    if (!options.positional().isEmpty())
        return context.usage(u"lineage changes takes options only."_s);
    if (options.value(u"from"_s).isNull() && (!options.value(u"to"_s).isNull() || options.flag(u"csv"_s)))
        return context.usage(u"--to and --csv need --from."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const bool json = context.settings().json;
    if (options.value(u"from"_s).isNull()) {
        const auto moments = (*reader)->lineageMoments(10'000);
        if (!moments)
            return context.fail(moments.error());
        return (json ? context.print(toJson(*moments)) : context.print(toText(*moments))) ? Fine
                                                                                          : InternalError;
    }
    const auto earlier = pastAt(**reader, options.value(u"from"_s));
    const auto later = pastAt(**reader, options.value(u"to"_s));
    if (!earlier || !later)
        return context.fail(earlier ? later.error() : earlier.error());
    const std::vector<FlowChange> changes = lineage::difference(**earlier, *later ? &**later : nullptr);
    const bool printed = json    ? context.print(toJson(changes))
        : options.flag(u"csv"_s) ? context.print(toCsv(changes))
                                 : context.print(toText(changes));
    return printed ? Fine : InternalError;
}

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "lineage/boxsizes.h"
#include "lineage/export/pictureexport.h"
#include "lineage/svgwriter.h"
#include "options.h"
#include "store/cachereader.h"
#include "text.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using lineage::Picture;

namespace {

constexpr std::array formats{"text"_L1, "json"_L1, "csv"_L1, "dot"_L1, "mermaid"_L1, "svg"_L1};

/// Of --as, --json and the flags that are formats; Usage where they say different things.
core::Result<QString> formatFrom(const Context &context, const Options &options)
{
    QStringList asked;
    if (const QString as = options.value(u"as"_s); !as.isNull())
        asked.append(as);
    if (context.settings().json)
        asked.append(u"json"_s);
    for (const char *flag : {"csv", "svg", "dot"}) {
        if (options.flag(QString::fromLatin1(flag)))
            asked.append(QString::fromLatin1(flag));
    }
    asked.removeDuplicates();
    if (asked.size() > 1)
        return core::failure(core::ErrorCode::Usage, u"Only one format can be written at once."_s);
    const QString format = asked.isEmpty() ? u"text"_s : asked.front();
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        return core::failure(core::ErrorCode::Usage, u"--as is text, json, csv, dot, mermaid or svg."_s);
    return format;
}

QString svgOf(const Picture &picture, const QString &title)
{
    lineage::SvgStyle style = lineage::styleByDomain(picture);
    style.title = title;
    const auto layout = lineage::layOut(lineage::sizeBoxes(picture, style.sizes));
    return layout ? QString::fromUtf8(lineage::toSvg(picture, *layout, style)) : QString();
}

/// "orders.customer_id": the roots, or the selector where there are none.
QString titleOf(const Picture &picture, const lineage::Scope &scope)
{
    if (scope.roots.empty())
        return scope.selector;
    QStringList names;
    for (const lineage::Box &box : picture.boxes) {
        const bool isTraced = !box.uri.key.isEmpty() && box.uri.key == scope.tracedColumn.key;
        if (box.root)
            names.append(isTraced ? box.name + u'.' + scope.tracedColumn.column : box.name);
    }
    return names.join(u", "_s);
}

bool printAs(Context &context, const QString &format, const Picture &picture, const QString &title)
{
    if (format == "json"_L1)
        return context.print(lineage::toJson(picture));
    if (format == "csv"_L1)
        return context.print(lineage::toCsv(picture));
    if (format == "dot"_L1)
        return context.print(lineage::toDot(picture));
    if (format == "mermaid"_L1)
        return context.print(lineage::toMermaid(picture));
    if (format == "svg"_L1)
        return context.print(svgOf(picture, title));
    return context.print(treeOf(picture));
}

/// What is not in the result, and why.
void sayAbout(const Context &context, const Picture &picture)
{
    for (const QString &atom : picture.unmatched)
        context.say(u"Nothing matches %1."_s.arg(plain(atom)));
    if (picture.boxes.empty())
        context.say(u"Nothing is selected."_s);
    qint64 shown = 0;
    for (const lineage::Box &box : picture.boxes)
        shown += box.members;
    const QString of = picture.reachableMore ? u"%1 of more than %2 things"_s : u"%1 of %2 things"_s;
    context.say(of.arg(shown).arg(picture.reachable));
    if (picture.filtered > 0)
        context.say(u"%1 things are left out as noise."_s.arg(picture.filtered));
    if (!picture.whatIfs.empty())
        context.say(u"%1 things are at risk."_s.arg(picture.atRisk));
    if (picture.cut)
        context.say(u"There is more than --limit allows."_s);
}

} // namespace

int runLineage(Context &context)
{
    if (context.arguments().value(0) == "path"_L1)
        return runLineagePath(context, context.arguments().sliced(1));
    if (context.arguments().value(0) == "pii"_L1)
        return runLineagePii(context, context.arguments().sliced(1));
    if (context.arguments().value(0) == "changes"_L1)
        return runLineageChanges(context, context.arguments().sliced(1));
    Options options(scopeFlags() + whatIfFlags() + QStringList{u"csv"_s, u"svg"_s, u"dot"_s},
                    scopeValues() + whatIfValues() + QStringList{u"as"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().isEmpty() && options.value(u"select"_s).isEmpty())
        return context.usage(u"lineage needs a thing, or --select with a selector."_s);
    const auto format = formatFrom(context, options);
    if (!format)
        return context.usage(format.error().message);
    const auto checked = scopeFrom(options, {});
    if (!checked)
        return context.usage(checked.error().message);
    const auto whatIf = whatIfFrom(options);
    if (whatIf && *whatIf && options.positional().isEmpty())
        return context.usage(u"A change in mind is one of a thing: name it."_s);
    const auto sight = openLineage(context);
    if (!sight)
        return context.fail(sight.error());
    std::vector<core::Uri> roots;
    for (const QString &name : options.positional()) {
        const auto root = resolveFlowing(context, *sight, name);
        if (const int *code = std::get_if<int>(&root))
            return *code;
        roots.push_back(std::get<core::Uri>(root));
    }
    if (*whatIf && (*whatIf)->change == lineage::WhatIf::Change::Retype && roots.front().column.isEmpty())
        return context.usage(u"Only a column has a type."_s);
    const auto scope = scopeFrom(options, roots);
    if (!scope)
        return context.usage(scope.error().message);
    const auto picture = pictureFrom(*sight, *scope, options.flag(u"columns"_s));
    if (!picture)
        return context.fail(picture.error());
    sayAbout(context, *picture);
    if (!printAs(context, *format, *picture, titleOf(*picture, *scope)))
        return InternalError;
    return picture->boxes.empty() ? Findings : Fine;
}

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "lineage/export/impactexport.h"

#include <algorithm>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

/// A line of CSV: what simple tools count on.
QString csvRow(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(core::csvCell(core::withoutControls(cell)));
    return fields.join(u',') + "\r\n"_L1;
}

QString markdownRow(const QStringList &cells)
{
    QString row = u"|"_s;
    for (const QString &cell : cells)
        row += u' ' + core::markdownInline(cell) + " |"_L1;
    return row + u'\n';
}

QString markdownHead(const QStringList &titles)
{
    QString rule = u"|"_s;
    for (qsizetype i = 0; i < titles.size(); ++i)
        rule += " --- |"_L1;
    return markdownRow(titles) + rule + u'\n';
}

QString pathText(const std::vector<ThingName> &path)
{
    QStringList names;
    for (const ThingName &thing : path)
        names.append(thing.name);
    return names.join(u" → "_s);
}

QString columnText(const ImpactLine &line)
{
    if (line.concern == Concern::Whole)
        return line.columns.isEmpty() ? u"whole dataset, columns unknown"_s
                                      : line.columns.join(u", "_s) + u" and perhaps others"_s;
    return line.concern == Concern::Thing ? u"none told"_s : line.columns.join(u", "_s);
}

QString groupsTable(const QString &title, const std::vector<ImpactGroup> &groups)
{
    QString text = u"\n### By %1\n\n"_s.arg(title) + markdownHead({title, u"things"_s, u"columns"_s});
    for (const ImpactGroup &group : groups)
        text += markdownRow({group.value.isEmpty() ? u"not said"_s : group.value,
                             QString::number(group.things), QString::number(group.columns)});
    return text;
}

QString titleOf(const Impact &impact)
{
    QString name = impact.about.name;
    if (!impact.column.isEmpty())
        name += u'.' + impact.column;
    return core::markdownInline(name);
}

QString breakagesTable(const Impact &impact)
{
    if (!impact.whatIf)
        return {};
    QString text = u"\n## What breaks\n\n"_s;
    text += u"What if it were changed: %1 %2\n\n"_s.arg(toText(impact.whatIf->change),
                                                        core::markdownInline(impact.whatIf->to));
    text += markdownHead({u"what"_s, u"name"_s, u"detail"_s});
    for (const Breakage &breakage : impact.breakages)
        text += markdownRow({toText(breakage.kind), breakage.name, breakage.detail});
    return text;
}

} // namespace

QString toCsv(const Impact &impact)
{
    QString text = csvRow({u"uri"_s, u"name"_s, u"type"_s, u"domain"_s, u"owner"_s, u"product"_s, u"depth"_s,
                           u"concern"_s, u"columns"_s, u"path"_s});
    for (const ImpactLine &line : impact.lines)
        text += csvRow({line.thing.uri.toString(), line.thing.name, line.thing.type, line.thing.domain,
                        line.thing.owner, line.thing.product, QString::number(line.depth),
                        toText(line.concern), line.columns.join(u"; "_s), pathText(line.path)});
    return text;
}

QString toCsv(const PiiTrail &trail)
{
    QString text =
        csvRow({u"uri"_s, u"name"_s, u"column"_s, u"domain"_s, u"owner"_s, u"keeping"_s, u"classification"_s,
                u"carried"_s, u"evidence"_s, u"transformation"_s, u"from"_s, u"origin"_s, u"hops"_s});
    for (const PiiLine &line : trail.lines) {
        const bool begins = line.from.key.isEmpty();
        core::Uri uri = line.thing.uri;
        uri.column = line.column;
        text +=
            csvRow({uri.toString(), line.thing.name, line.column, line.thing.domain, line.thing.owner,
                    toText(line.keeping), line.classification, line.carried,
                    begins ? QString() : QString(toText(line.evidence)), line.transformation,
                    begins ? QString() : line.from.toString(), begins ? QString() : line.origin.toString(),
                    begins ? QString() : QString::number(line.hops)});
    }
    return text;
}

QString toMarkdown(const Impact &impact)
{
    QString text = u"# Impact of %1\n\n"_s.arg(titleOf(impact));
    text +=
        u"%1 things downstream, %2 columns told to be concerned, %3 things whose columns nobody tells, at "
        "most %4 hops away.\n"_s.arg(impact.things)
            .arg(impact.columns)
            .arg(impact.whole)
            .arg(impact.deepest);
    text += breakagesTable(impact);
    text += u"\n## How many\n"_s;
    text += groupsTable(u"kind"_s, impact.byKind) + groupsTable(u"domain"_s, impact.byDomain)
        + groupsTable(u"owner"_s, impact.byOwner);
    text += u"\n## Contracts and service levels at risk\n\n"_s
        + markdownHead({u"name"_s, u"kind"_s, u"owner"_s, u"holds"_s, u"service levels"_s});
    for (const AgreementAtRisk &agreement : impact.agreements) {
        QStringList promises;
        for (const PromiseAtRisk &promise : agreement.promises)
            promises.append(promise.what + u' ' + promise.promise);
        text += markdownRow({agreement.agreement.name, agreement.agreement.type, agreement.agreement.owner,
                             agreement.holds.join(u", "_s), promises.join(u"; "_s)});
    }
    text += u"\n## People to tell\n\n"_s + markdownHead({u"who"_s, u"role"_s, u"of"_s, u"reached by"_s});
    for (const PersonToTell &person : impact.people)
        text += markdownRow({person.party, person.roles.join(u", "_s), person.of.join(u", "_s),
                             person.channels.join(u", "_s)});
    text += u"\n## Everything downstream\n\n"_s
        + markdownHead({u"hops"_s, u"name"_s, u"kind"_s, u"domain"_s, u"owner"_s, u"columns"_s, u"path"_s});
    for (const ImpactLine &line : impact.lines)
        text += markdownRow({QString::number(line.depth), line.thing.name, line.thing.type, line.thing.domain,
                             line.thing.owner, columnText(line), pathText(line.path)});
    if (impact.cut)
        text += u"\nThe first %1 of %2.\n"_s.arg(impact.lines.size()).arg(impact.things);
    return text;
}

} // namespace meshbook::lineage

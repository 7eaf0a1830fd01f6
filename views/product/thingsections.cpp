// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/thingsections.h"

#include "items/healthwords.h"
#include "views/product/accessview.h"
#include "views/product/checksview.h"
#include "views/product/contractview.h"
#include "views/product/factsview.h"
#include "views/product/findingsview.h"
#include "views/product/historyview.h"
#include "views/product/hopsview.h"
#include "views/product/overviewview.h"
#include "views/product/schemaview.h"
#include "views/product/statementsview.h"
#include "views/search/resultfacts.h"
#include "views/search/thingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::ThingSections)
};

/// How many of those that were measured are met; what nobody measured is said to be so.
TrustFigure standing(TrustFigure figure, const core::Tally &tally)
{
    const QLocale locale;
    const int broken = tally.breached + tally.warning;
    if (tally.met + broken == 0) {
        figure.promise =
            figure.figure == locale.toString(0) ? Words::tr("none stated") : Words::tr("not measured");
        return figure;
    }
    figure.figure = Words::tr("%1 of %2")
                        .arg(locale.toString(tally.met), locale.toString(tally.met + broken + tally.unknown));
    QStringList words;
    if (broken > 0)
        words << Words::tr("%1 not met").arg(locale.toString(broken));
    if (tally.unknown > 0)
        words << Words::tr("%1 unknown").arg(locale.toString(tally.unknown));
    if (words.isEmpty())
        words << Words::tr("all met");
    figure.promise = words.join(u" · "_s);
    figure.state = things::state(tally);
    figure.icon = Icon::None; // the state's own shape
    return figure;
}

/// How old the data is: by the worst of its promises, or as it was measured last.
TrustFigure freshness(const core::Dossier &dossier)
{
    const auto isFreshness = [](const QString &what) {
        return what.compare(core::toText(core::ObjectiveKind::Freshness), Qt::CaseInsensitive) == 0;
    };
    TrustFigure figure;
    figure.id = u"levels"_s;
    figure.caption = Words::tr("Freshness");
    const core::Check *worst = nullptr;
    for (const core::Check &check : dossier.promised) {
        if (isFreshness(check.what) && (worst == nullptr || check.standing > worst->standing))
            worst = &check;
    }
    if (worst != nullptr) {
        if (worst->value && worst->unit == "s"_L1)
            figure.figure = resultfacts::age(*worst->value);
        figure.promise = figure.figure.isEmpty()
            ? Words::tr("not measured")
            : Words::tr("promise %1").arg(items::healthwords::promised(worst->promise));
        figure.state = things::state(worst->standing);
        return figure;
    }
    figure.icon = Icon::Clock;
    figure.promise = Words::tr("nothing promised");
    const auto measured = std::find_if(
        dossier.measurements.begin(), dossier.measurements.end(), [&](const core::Observation &one) {
            return isFreshness(one.metric) && one.unit == "s"_L1 && one.value.has_value();
        });
    if (measured != dossier.measurements.end())
        figure.figure = resultfacts::age(*measured->value);
    return figure;
}

int sizeOf(const auto &container)
{
    return static_cast<int>(container.size());
}

ThingSection overview(const ThingContextPtr &context)
{
    return {u"overview"_s, Words::tr("Overview"), -1,
            [context](QWidget *parent) { return new OverviewView(context, parent); }};
}

ThingSection lines(const ThingContextPtr &context, const QString &id, const QString &title,
                   const std::vector<core::EntityLine> &things)
{
    return {id, title, sizeOf(things), [context, title, things](QWidget *parent) {
                return makeLineTable(context, title, things, parent);
            }};
}

ThingSection schema(const ThingContextPtr &context)
{
    const core::Dossier &dossier = context->dossier;
    int columns = 0;
    if (dossier.line.uri.kind == core::EntityKind::Dataset) {
        columns = dossier.line.columns;
    } else {
        for (const core::EntityLine &line : dossier.datasets)
            columns += line.columns;
    }
    return {u"schema"_s, Words::tr("Schema"), columns,
            [context](QWidget *parent) { return new SchemaView(context, parent); }};
}

void addChecks(QList<ThingSection> &sections, const ThingContextPtr &context)
{
    const core::Dossier &dossier = context->dossier;
    int rules = dossier.line.rules;
    for (const core::EntityLine &dataset : dossier.datasets)
        rules += dataset.rules;
    sections.append(
        {u"levels"_s, Words::tr("Service levels"), sizeOf(dossier.promised), [context](QWidget *parent) {
             return new ChecksView(context, ChecksView::Of::ServiceLevels, parent);
         }});
    sections.append(
        {u"quality"_s, Words::tr("Quality"), dossier.checked.empty() ? rules : sizeOf(dossier.checked),
         [context](QWidget *parent) { return new ChecksView(context, ChecksView::Of::Quality, parent); }});
}

void addAccess(QList<ThingSection> &sections, const ThingContextPtr &context)
{
    sections.append({u"access"_s, Words::tr("Access"), -1,
                     [context](QWidget *parent) { return new AccessView(context, parent); }});
}

void addHops(QList<ThingSection> &sections, const ThingContextPtr &context)
{
    const qint64 hops = context->dossier.upstream + context->dossier.downstream;
    if (hops > 0)
        sections.append({u"lineage"_s, Words::tr("Lineage"), static_cast<int>(hops),
                         [context](QWidget *parent) { return makeHopsView(context, parent); }});
}

void addTail(QList<ThingSection> &sections, const ThingContextPtr &context)
{
    const core::Dossier &dossier = context->dossier;
    addHops(sections, context);
    if (dossier.line.uri.kind == core::EntityKind::Product
        || dossier.line.uri.kind == core::EntityKind::Contract
        || dossier.line.uri.kind == core::EntityKind::Dataset)
        sections.append({u"consumers"_s, Words::tr("Consumers"), -1,
                         [context](QWidget *parent) { return makeConsumerTable(context, parent); }});
    sections.append({u"contract"_s,
                     dossier.line.uri.kind == core::EntityKind::Product
                             || dossier.line.uri.kind == core::EntityKind::Contract
                             || dossier.line.uri.kind == core::EntityKind::Dataset
                         ? Words::tr("Contract")
                         : Words::tr("Source text"),
                     -1, [context](QWidget *parent) { return new ContractView(context, parent); }});
    if (context->governance != nullptr)
        sections.append({u"findings"_s, Words::tr("Findings"), -1,
                         [context](QWidget *parent) { return new FindingsView(context, parent); }});
    sections.append({u"history"_s, Words::tr("History"), sizeOf(dossier.history),
                     [context](QWidget *parent) { return new HistoryView(context, parent); }});
    sections.append({u"sources"_s, Words::tr("Who said what"), sizeOf(dossier.statements),
                     [context](QWidget *parent) { return new StatementsView(context, parent); }});
}

QString title(core::EntityKind kind)
{
    return things::plural(kind);
}

} // namespace

QList<ThingSection> sectionsOf(const ThingContextPtr &context)
{
    const core::Dossier &dossier = context->dossier;
    QList<ThingSection> sections;
    const auto add = [&](core::EntityKind kind, const std::vector<core::EntityLine> &things) {
        if (!things.empty())
            sections.append(lines(context, QString(core::toText(kind)), title(kind), things));
    };
    switch (dossier.line.uri.kind) {
    case core::EntityKind::Product: {
        sections.append(overview(context));
        const auto &product = std::get<core::Product>(dossier.folded);
        sections.append({u"ports"_s, Words::tr("Ports"), sizeOf(product.ports),
                         [context](QWidget *parent) { return makePortTable(context, parent); }});
        sections.append(schema(context));
        addChecks(sections, context);
        add(core::EntityKind::Contract, dossier.contracts);
        sections.append({u"terms"_s, title(core::EntityKind::Term), -1,
                         [context](QWidget *parent) { return makeTermTable(context, parent); }});
        addAccess(sections, context);
        break;
    }
    case core::EntityKind::Dataset:
        sections.append(schema(context));
        sections.append(overview(context));
        addChecks(sections, context);
        add(core::EntityKind::Contract, dossier.contracts);
        add(core::EntityKind::Product, dossier.products);
        addAccess(sections, context);
        break;
    case core::EntityKind::Contract:
        sections.append(overview(context));
        sections.append(schema(context));
        addChecks(sections, context);
        add(core::EntityKind::Product, dossier.products);
        addAccess(sections, context);
        break;
    case core::EntityKind::Term:
        sections.append(overview(context));
        sections.append(lines(context, u"uses"_s, Words::tr("Used by"), dossier.usedBy));
        break;
    case core::EntityKind::Domain:
    case core::EntityKind::Team:
    case core::EntityKind::Job:
    case core::EntityKind::Glossary:
        sections.append(overview(context));
        add(core::EntityKind::Product, dossier.products);
        add(core::EntityKind::Dataset, dossier.datasets);
        add(core::EntityKind::Contract, dossier.contracts);
        add(core::EntityKind::Term, dossier.usedBy);
        break;
    }
    addTail(sections, context);
    return sections;
}

QList<TrustFigure> figuresOf(const core::Dossier &dossier)
{
    const core::EntityLine &line = dossier.line;
    const QLocale locale;
    const auto figure = [&](const QString &id, const QString &caption, qint64 count, Icon icon,
                            const QString &words) {
        TrustFigure each;
        each.id = id;
        each.caption = caption;
        each.figure = locale.toString(count);
        each.icon = icon;
        each.promise = words;
        return each;
    };
    if (line.uri.kind != core::EntityKind::Product && line.uri.kind != core::EntityKind::Dataset
        && line.uri.kind != core::EntityKind::Contract)
        return {};
    qint64 columns = line.columns;
    qint64 rules = line.rules;
    qint64 objectives = line.objectives;
    for (const core::EntityLine &contract : dossier.contracts)
        objectives += contract.objectives;
    for (const core::EntityLine &dataset : dossier.datasets) {
        columns += dataset.columns;
        rules += dataset.rules;
    }
    QList<TrustFigure> figures;
    figures << standing(figure(u"levels"_s, Words::tr("Service levels"), objectives, Icon::Target, {}),
                        dossier.promises);
    figures << standing(figure(u"quality"_s, Words::tr("Quality rules"), rules, Icon::Check, {}),
                        dossier.checks);
    figures << freshness(dossier);
    // Lineage is told of datasets: a nought on a product would say what nobody knows.
    if (line.uri.kind == core::EntityKind::Dataset || dossier.upstream + dossier.downstream > 0)
        figures << figure(u"consumers"_s, Words::tr("Consumers"), dossier.downstream, Icon::Person,
                          Words::tr("one hop away"));
    figures << figure(u"schema"_s, Words::tr("Columns"), columns, Icon::Column,
                      line.uri.kind == core::EntityKind::Dataset
                          ? line.type
                          : Words::tr("in %1 datasets").arg(dossier.datasets.size()));
    return figures;
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "health/scorerules.h"
#include "health/valuetext.h"
#include "healthjson.h"
#include "healthoptions.h"
#include "services/healthquestions.h"
#include "text.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::Standing;
using health::CheckStanding;
using health::ProductLevels;

namespace {

QString metOf(const ProductLevels &levels, bool isRule)
{
    int met = 0;
    int all = 0;
    int neverRun = 0;
    for (const CheckStanding &check : levels.checks) {
        if (check.objective.isRule != isRule)
            continue;
        if (isRule && check.measuredAt == 0) {
            ++neverRun;
            continue;
        }
        ++all;
        met += check.now == Standing::Met ? 1 : 0;
    }
    if (all == 0 && neverRun == 0)
        return u"none"_s;
    const QString ran = u"%1 of %2"_s.arg(met).arg(all);
    return neverRun > 0 ? ran + u", %1 never run"_s.arg(neverRun) : ran;
}

/// What is broken in a product, in few words.
QString troubles(const ProductLevels &levels)
{
    QStringList words;
    for (const CheckStanding &check : levels.checks) {
        if (check.now == Standing::Breached)
            words.append(check.objective.what);
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString toText(const std::vector<ProductLevels> &products)
{
    const QLocale plainNumbers(QLocale::C);
    Table table({u"grade"_s, u"score"_s, u"product"_s, u"domain"_s, u"promises"_s, u"rules"_s, u"kept"_s,
                 u"budget left"_s, u"in breach"_s});
    for (const ProductLevels &levels : products) {
        const health::ProductStanding &product = levels.standing;
        // Without a promise there is nothing to be kept.
        QString kept = levels.checks.empty() ? u"–"_s : u"unknown"_s;
        QString left = kept;
        if (product.tightest && product.tightest->budget.leftShare) {
            kept = health::shareText(product.tightest->attainment.share(), plainNumbers);
            left = health::shareText(product.tightest->budget.leftShare, plainNumbers);
        }
        table.add({product.grade, product.score ? QString::number(*product.score, 'f', 0) : u"unknown"_s,
                   product.name, product.domain, metOf(levels, false), metOf(levels, true), kept, left,
                   troubles(levels)});
    }
    return table.toString(terminalWidth());
}

QJsonObject toJson(const std::vector<ProductLevels> &products, const services::HealthWindow &window)
{
    QJsonArray list;
    health::ProductStandings standings;
    for (const ProductLevels &levels : products) {
        list.append(cli::toJson(levels));
        standings.push_back(std::make_shared<const health::ProductStanding>(levels.standing));
    }
    services::sortByDomain(standings);
    const health::Overview overview = services::overviewOf(std::move(standings), window.days);
    QJsonArray domains;
    for (const health::Overview::DomainScore &domain : overview.domains)
        domains.append(QJsonObject{{u"domain"_s, domain.domain},
                                   {u"score"_s, domain.score ? QJsonValue(*domain.score) : QJsonValue()},
                                   {u"grade"_s, domain.grade},
                                   {u"products"_s, domain.products},
                                   {u"unknown"_s, domain.unknown}});
    const auto iso = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
    };
    return {{u"from"_s, iso(window.range.from)},
            {u"to"_s, iso(window.range.to)},
            {u"rules"_s, health::ScoreRules::builtIn().version},
            {u"score"_s, overview.score ? QJsonValue(*overview.score) : QJsonValue()},
            {u"grade"_s, overview.grade},
            {u"domains"_s, domains},
            {u"products"_s, list}};
}

/// Whether something stands so badly that the pipeline is to stop.
bool fails(const std::vector<ProductLevels> &products, const QString &failOn)
{
    if (failOn.isNull() || failOn == u"never")
        return false;
    const Standing least = failOn == u"warning" ? Standing::Warning : Standing::Breached;
    return std::any_of(products.begin(), products.end(),
                       [&](const ProductLevels &levels) { return levels.standing.now >= least; });
}

} // namespace

int runHealth(Context &context)
{
    Options options(
        {u"breaches"_s},
        {u"domain"_s, u"owner"_s, u"product"_s, u"fail-on"_s, u"since"_s, u"until"_s, u"window"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (!options.positional().isEmpty())
        return context.usage(u"health takes options only."_s);
    const QString failOn = options.flag(u"breaches"_s) ? u"breach"_s : options.value(u"fail-on"_s);
    if (!failOn.isNull() && !QStringList{u"breach"_s, u"warning"_s, u"never"_s}.contains(failOn))
        return context.usage(u"--fail-on is breach, warning or never."_s);
    const auto window = windowFrom(options, QDateTime::currentMSecsSinceEpoch(), u"30d"_s);
    if (!window)
        return context.usage(window.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto products = askedProducts(**workspace, options, *window);
    if (!products)
        return context.fail(products.error());
    const bool written = context.settings().json ? context.print(toJson(*products, *window))
                                                 : context.print(toText(*products));
    if (!written)
        return InternalError;
    return fails(*products, failOn) ? Findings : Fine;
}

} // namespace meshbook::cli

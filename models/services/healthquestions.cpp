// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/healthquestions.h"

#include "health/calendar.h"
#include "health/evaluation.h"
#include "store/checkinputs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using health::ProductLevels;
using health::ProductStanding;
using health::ProductStandings;
using health::Range;
using health::ScoreRules;
using store::HealthReader;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::HealthService)
};

constexpr std::size_t mostChanges = 5; ///< shown of a product in a list
constexpr int mostCauses = 20; ///< looked for, of a check

Range wideRange(const HealthWindow &window)
{
    qint64 from = window.range.from;
    if (!window.days.empty())
        from = std::min(from, window.days.front().from);
    return {from - health::lookBack, window.now + 1};
}

Result<> addCauses(HealthReader &reader, const store::TrackedProduct &tracked, bool all,
                   ProductLevels &levels)
{
    for (std::size_t i = 0; i < levels.checks.size(); ++i) {
        int looked = 0;
        for (health::Breach &breach : levels.checks[i].breaches) {
            if (!all && !breach.isOpen())
                continue;
            if (++looked > mostCauses)
                break;
            if (const Result<> added = reader.addCause(tracked.checks.checks[i].parts, breach); !added)
                return added;
        }
    }
    // The same breaches stand in short lists of the product.
    const auto causeOf = [&](health::Breach &breach) {
        for (const health::CheckStanding &check : levels.checks) {
            for (const health::Breach &told : check.breaches) {
                if (told.check == breach.check && told.start == breach.start)
                    breach.cause = told.cause;
            }
        }
    };
    std::for_each(levels.standing.open.begin(), levels.standing.open.end(), causeOf);
    if (levels.standing.tightest)
        std::for_each(levels.standing.tightest->breaches.begin(), levels.standing.tightest->breaches.end(),
                      causeOf);
    return {};
}

void nameBreaches(const HealthReader::Line &product, ProductLevels &levels)
{
    const auto name = [&](std::vector<health::Breach> &breaches) {
        for (health::Breach &breach : breaches) {
            breach.product = product.uri;
            breach.productName = product.name;
        }
    };
    for (health::CheckStanding &check : levels.checks)
        name(check.breaches);
    name(levels.standing.open);
    if (levels.standing.tightest)
        name(levels.standing.tightest->breaches);
}

} // namespace

HealthWindow lastDaysWindow(qint64 now, int days, const QByteArray &zone)
{
    HealthWindow window;
    window.now = now;
    window.days = health::lastDays(now, days, zone);
    constexpr qint64 day = 24LL * 3'600'000;
    window.range = {now - std::max(days, 1) * day, now};
    return window;
}

HealthWindow rangeWindow(const Range &range, qint64 now, const QByteArray &zone)
{
    HealthWindow window;
    window.now = range.to > 0 ? std::min(range.to, now) : now;
    window.range = {range.from, window.now};
    window.days = health::localDays(window.range, zone);
    return window;
}

Result<ProductLevels> productLevels(HealthReader &reader, const HealthReader::Line &product,
                                    const HealthWindow &window)
{
    const Result<store::TrackedProduct> tracked = reader.tracked(product.id);
    if (!tracked)
        return core::Unexpected{tracked.error()};
    const Range wide = wideRange(window);
    const auto checks = store::checkInputs(reader, *tracked, window.maintenance, wide);
    if (!checks)
        return core::Unexpected{checks.error()};
    const health::Outlook outlook{
        window.range, window.now, window.days,
        store::plannedFor({product.uri, product.domain}, *tracked, window.maintenance, wide),
        window.hasTrend};
    ProductLevels levels = health::productLevels(*checks, outlook, ScoreRules::builtIn());
    levels.stated = tracked->checks.stated;
    ProductStanding &standing = levels.standing;
    standing.uri = product.uri;
    standing.name = product.name;
    standing.domain = product.domain;
    standing.owner = product.owner;
    nameBreaches(product, levels);
    if (!window.hasWords)
        return levels;
    if (const Result<> added = addCauses(reader, *tracked, window.hasAllCauses, levels); !added)
        return core::Unexpected{added.error()};
    Result<std::vector<health::Marker>> changes =
        reader.markers(product.uri, tracked->contracts, window.range);
    if (!changes)
        return core::Unexpected{changes.error()};
    standing.changes = std::move(*changes);
    standing.changes.resize(std::min(standing.changes.size(), mostChanges));
    return levels;
}

Result<health::ObjectiveSeries> objectiveSeries(HealthReader &reader, const HealthReader::Line &product,
                                                const QString &check, const HealthWindow &window)
{
    const Result<store::TrackedProduct> tracked = reader.tracked(product.id);
    if (!tracked)
        return core::Unexpected{tracked.error()};
    const auto &checks = tracked->checks.checks;
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const health::TrackedCheck &one) {
        return one.objective.key == check;
    });
    if (found == checks.end())
        return failure(ErrorCode::NotFound, Words::tr("The product is not held against this any more."),
                       check);
    const Range &range = window.range;
    const Range wide{range.from - health::lookBack, window.now + 1};
    Result<health::CheckInput> input = store::checkInput(reader, *tracked, *found, window.maintenance, wide);
    if (!input)
        return core::Unexpected{input.error()};
    const std::vector<Range> planned =
        store::plannedFor({product.uri, product.domain}, *tracked, window.maintenance, wide);
    input->maintenance.insert(input->maintenance.end(), planned.begin(), planned.end());
    health::ObjectiveSeries all = health::objectiveSeries(std::move(*input), range, window.now);
    int looked = 0;
    for (auto breach = all.breaches.rbegin(); breach != all.breaches.rend() && ++looked <= mostCauses;
         ++breach) {
        breach->product = product.uri;
        breach->productName = product.name;
        if (const Result<> added = reader.addCause(found->parts, *breach); !added)
            return core::Unexpected{added.error()};
    }
    Result<std::vector<health::Marker>> markers = reader.markers(product.uri, tracked->contracts, range);
    if (!markers)
        return core::Unexpected{markers.error()};
    all.markers = std::move(*markers);
    return all;
}

bool needsMore(const ProductStanding &a, const ProductStanding &b)
{
    static constexpr double last = 101;
    const double scoreA = a.score.value_or(last);
    const double scoreB = b.score.value_or(last);
    if (scoreA != scoreB)
        return scoreA < scoreB;
    const int names = a.name.compare(b.name, Qt::CaseInsensitive);
    return names != 0 ? names < 0 : a.uri.key < b.uri.key;
}

void sortByNeed(ProductStandings &products)
{
    std::sort(products.begin(), products.end(),
              [](const auto &a, const auto &b) { return needsMore(*a, *b); });
}

bool comesBefore(const ProductStanding &a, const ProductStanding &b)
{
    if (const int domains = a.domain.compare(b.domain, Qt::CaseInsensitive); domains != 0)
        return domains < 0;
    if (const int domains = a.domain.compare(b.domain); domains != 0)
        return domains < 0;
    const int names = a.name.compare(b.name, Qt::CaseInsensitive);
    return names != 0 ? names < 0 : a.uri.key < b.uri.key;
}

void sortByDomain(ProductStandings &products)
{
    std::sort(products.begin(), products.end(),
              [](const auto &a, const auto &b) { return comesBefore(*a, *b); });
}

health::Overview overviewOf(ProductStandings products, std::vector<Range> days)
{
    const ScoreRules &rules = ScoreRules::builtIn();
    health::Overview overview;
    overview.days = std::move(days);
    overview.products = std::move(products);
    std::vector<std::optional<double>> all;
    all.reserve(overview.products.size());
    for (auto first = overview.products.cbegin(); first != overview.products.cend();) {
        const QString domain = (*first)->domain;
        std::vector<std::optional<double>> scores;
        for (; first != overview.products.cend() && (*first)->domain == domain; ++first)
            scores.push_back((*first)->score);
        const std::optional<double> score = health::scoreOfMany(scores);
        const auto unknown = std::count(scores.begin(), scores.end(), std::nullopt);
        overview.domains.push_back({domain, score, rules.gradeOf(score), static_cast<int>(scores.size()),
                                    static_cast<int>(unknown)});
        all.insert(all.end(), scores.begin(), scores.end());
    }
    overview.score = health::scoreOfMany(all);
    overview.grade = rules.gradeOf(overview.score);
    return overview;
}

} // namespace meshbook::services

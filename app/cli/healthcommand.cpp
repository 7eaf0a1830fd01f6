// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "health/standing.h"
#include "options.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using health::Check;
using health::ProductHealth;
using health::Standing;

namespace {

constexpr int mostProducts = 1'000'000;

struct Row {
    core::EntityLine product;
    ProductHealth health;
};

bool isAsked(const Options &options, const core::EntityLine &product)
{
    const auto matches = [&](const QString &option, const QString &value) {
        const QString wanted = options.value(option);
        return wanted.isNull() || wanted.compare(value, Qt::CaseInsensitive) == 0;
    };
    const QString wanted = options.value(u"product"_s);
    return !product.implied && matches(u"domain"_s, product.domain) && matches(u"owner"_s, product.owner)
        && (wanted.isNull() || wanted == product.uri.toString() || matches(u"product"_s, product.name)
            || matches(u"product"_s, product.uri.key));
}

int count(const std::vector<Check> &checks, Standing standing)
{
    return static_cast<int>(std::count_if(checks.begin(), checks.end(),
                                          [&](const Check &check) { return check.standing == standing; }));
}

QJsonObject toJson(const Check &check)
{
    QJsonObject object{{u"what"_s, check.what}, {u"standing"_s, QString(toText(check.standing))}};
    for (const auto &[name, text] : {std::pair(u"dataset"_s, check.dataset),
                                     {u"element"_s, check.element},
                                     {u"promise"_s, check.promise},
                                     {u"unit"_s, check.unit}}) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    if (check.value)
        object.insert(u"value"_s, *check.value);
    if (check.at.isValid())
        object.insert(u"at"_s, check.at.toString(Qt::ISODate));
    return object;
}

QJsonObject toJson(const Row &row)
{
    QJsonArray objectives;
    QJsonArray breaches;
    for (const Check &check : row.health.objectives)
        objectives.append(toJson(check));
    for (const std::vector<Check> *checks : {&row.health.objectives, &row.health.rules}) {
        for (const Check &check : *checks) {
            if (check.standing == Standing::Breached)
                breaches.append(toJson(check));
        }
    }
    QJsonObject rules;
    for (const Standing standing : {Standing::Met, Standing::Warning, Standing::Breached, Standing::Unknown})
        rules.insert(toText(standing), count(row.health.rules, standing));
    return {{u"uri"_s, row.product.uri.toString()},
            {u"name"_s, row.product.name},
            {u"domain"_s, row.product.domain},
            {u"owner"_s, row.product.owner},
            {u"score"_s, row.health.score ? QJsonValue(*row.health.score) : QJsonValue()},
            {u"grade"_s, row.health.grade},
            {u"objectives"_s, objectives},
            {u"rules"_s, rules},
            {u"breaches"_s, breaches}};
}

/// What is broken in a product, in few words.
QString troubles(const ProductHealth &health)
{
    QStringList words;
    for (const std::vector<Check> *checks : {&health.objectives, &health.rules}) {
        for (const Check &check : *checks) {
            if (check.standing == Standing::Breached || check.standing == Standing::Warning)
                words.append(check.what);
        }
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString toText(const std::vector<Row> &rows)
{
    Table table({u"grade"_s, u"score"_s, u"product"_s, u"domain"_s, u"promises"_s, u"rules"_s, u"not met"_s});
    for (const Row &row : rows) {
        const auto of = [](const std::vector<Check> &checks) {
            return u"%1 of %2"_s.arg(count(checks, Standing::Met)).arg(checks.size());
        };
        table.add({row.health.grade,
                   row.health.score ? QString::number(*row.health.score, 'f', 0) : u"unknown"_s,
                   row.product.name, row.product.domain, of(row.health.objectives), of(row.health.rules),
                   troubles(row.health)});
    }
    return table.toString(terminalWidth());
}

} // namespace

int runHealth(Context &context)
{
    Options options({u"breaches"_s}, {u"domain"_s, u"owner"_s, u"product"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (!options.positional().isEmpty())
        return context.usage(u"health takes options only."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto products = (*reader)->list(core::EntityKind::Product, mostProducts, 0);
    if (!products)
        return context.fail(products.error());
    std::vector<Row> rows;
    bool broken = false;
    for (const core::EntityLine &product : *products) {
        if (!isAsked(options, product))
            continue;
        const auto health = (*reader)->productHealth(product.uri);
        if (!health)
            return context.fail(health.error());
        broken = broken || count(health->objectives, Standing::Breached) > 0
            || count(health->rules, Standing::Breached) > 0;
        rows.push_back({product, *health});
    }
    // Worst first; what nobody measured comes last, as nothing can be said of it.
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return a.health.score.value_or(101) < b.health.score.value_or(101);
    });
    const int code = options.flag(u"breaches"_s) && broken ? Findings : Fine;
    if (!context.settings().json)
        return context.print(toText(rows)) ? code : InternalError;
    QJsonArray list;
    for (const Row &row : rows)
        list.append(toJson(row));
    return context.print(QJsonObject{{u"products"_s, list}}) ? code : InternalError;
}

} // namespace meshbook::cli

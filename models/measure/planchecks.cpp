// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/planchecks.h"

#include "measure/ruleplanner.h"
#include "measure/sqltext.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::Connection;
using core::Objective;
using core::ObjectiveKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::PlanChecks)
};

/// The columns of this dataset that a promise names ("table.column", "column", parted by commas).
QStringList columnsOf(const Objective &promise, const Target &target)
{
    QStringList columns;
    const core::Dataset &dataset = target.dataset;
    const auto isThis = [&](const QString &name) {
        return name.compare(dataset.name, Qt::CaseInsensitive) == 0
            || name.compare(dataset.physicalName, Qt::CaseInsensitive) == 0;
    };
    for (const QString &part : promise.element.split(u',', Qt::SkipEmptyParts)) {
        const QString element = part.trimmed();
        const qsizetype dot = element.lastIndexOf(u'.');
        const QString column = element.sliced(dot + 1);
        const bool known =
            std::any_of(dataset.columns.begin(), dataset.columns.end(), [&](const core::Column &c) {
                return c.path.compare(column, Qt::CaseInsensitive) == 0;
            });
        // A word alone is a column of each dataset that has it.
        if (dot < 0 ? known && !target.datasets.contains(element, Qt::CaseInsensitive)
                    : isThis(element.first(dot)) || isThis(element.first(dot).section(u'.', -1)))
            columns.append(column);
    }
    columns.removeDuplicates();
    return columns;
}

/// Seconds since the newest value, and that value. The database's own clock is asked, as its rows were dated
/// there.
QString ageSql(const QString &column, const QStringList &table, const Connection &connection,
               const QDateTime &now)
{
    if (connection.driver == core::Driver::PostgreSql)
        return u"SELECT EXTRACT(EPOCH FROM (clock_timestamp() - max(%1))), CAST(max(%1) AS TEXT) FROM %2"_s
            .arg(column, quotedName(table));
    const QTimeZone zone = connection.timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(connection.timeZone);
    const int offset = zone.isValid() ? zone.offsetFromUtc(now) : 0;
    const QString shift = offset == 0
        ? QString()
        : u" + CASE WHEN newest GLOB '*Z' OR newest GLOB '*[+-][0-9][0-9]:[0-9][0-9]' "
          "OR typeof(newest) <> 'text' THEN 0 ELSE %1 END"_s.arg(offset);
    return u"SELECT (julianday('now') - julianday(newest, 'auto')) * 86400.0%1, newest "
           "FROM (SELECT max(%2) AS newest FROM %3) AS newest_row"_s.arg(shift, column, quotedName(table));
}

/// Promises of one kind about one column are one question, held against the strictest.
void addPromise(PlannedCheck &check, const Objective &promise)
{
    if (!promise.number || promise.unitIso != "s"_L1)
        return;
    if (promise.level.startsWith("warn"_L1, Qt::CaseInsensitive)) {
        check.warnAbove = std::min(*promise.number, check.warnAbove.value_or(*promise.number));
        return;
    }
    const double known =
        check.expectation.thresholds.isEmpty() ? *promise.number : check.expectation.thresholds[0].toDouble();
    check.expectation.comparison = u"mustBeLessOrEqualTo"_s;
    check.expectation.thresholds = QStringList{QString::number(std::min(*promise.number, known), 'g', 15)};
}

void addPromises(const Target &target, const Connection &connection, const QStringList &table,
                 const QDateTime &now, std::vector<PlannedCheck> &checks)
{
    QMap<QString, PlannedCheck> asked; // by kind and column
    for (const Objective &promise : target.objectives) {
        if (promise.kind != ObjectiveKind::Freshness && promise.kind != ObjectiveKind::Latency)
            continue;
        for (const QString &path : columnsOf(promise, target)) {
            const QString kind = core::toText(promise.kind);
            PlannedCheck &check = asked[kind + u'/' + path.toLower()];
            if (check.metric.isEmpty()) {
                check.what = kind;
                check.metric = kind;
                check.element = path;
                check.dimension = core::QualityDimension::Timeliness;
                check.answer = Answer::Age;
                check.unit = u"s"_s;
                const core::Result<QString> column = columnOf(target, path, connection.driver);
                if (column)
                    check.sql = ageSql(quotedName(*column), table, connection, now);
                else
                    check.trouble = column.error().message;
            }
            if (check.schedule.isEmpty())
                check.schedule = promise.schedule;
            addPromise(check, promise);
        }
    }
    for (PlannedCheck &check : asked) {
        const auto same = std::count_if(asked.begin(), asked.end(), [&](const PlannedCheck &other) {
            return other.metric == check.metric;
        });
        check.ofWhole = same == 1;
        checks.push_back(check);
    }
}

} // namespace

std::vector<PlannedCheck> planChecks(const Target &target, const Connection &connection, const QDateTime &now)
{
    std::vector<PlannedCheck> checks;
    const core::Result<QStringList> table = tableOf(target, connection);
    const RulePlanner planner(target, connection, table ? *table : QStringList{u"?"_s});
    const auto add = [&](const std::vector<core::QualityRule> &rules, const QString &column) {
        for (core::QualityRule rule : rules) {
            if (rule.element.isEmpty())
                rule.element = column;
            if (std::optional<PlannedCheck> check = planner.plan(rule))
                checks.push_back(std::move(*check));
        }
    };
    add(target.dataset.rules, {});
    for (const core::Column &column : target.dataset.columns)
        add(column.rules, column.path);
    addPromises(target, connection, table ? *table : QStringList{u"?"_s}, now, checks);
    for (PlannedCheck &check : checks) {
        check.subject = {core::EntityKind::Dataset, target.uri.key};
        check.dataset = target.dataset.name;
        if (!table) {
            check.sql.clear();
            check.trouble = table.error().message;
        }
    }
    return checks;
}

} // namespace meshbook::measure

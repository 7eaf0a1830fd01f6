// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/ruleplanner.h"

#include "measure/placeholders.h"
#include "measure/sqltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::Driver;
using core::ErrorCode;
using core::failure;
using core::QualityRule;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::RulePlanner)
};

/// The names in use for the five metrics of ODCS 3.1 and for dbt's generic tests.
QString metricOf(const QualityRule &rule)
{
    QString word = rule.metric.toLower();
    word.remove(u'_');
    word.remove(u' ');
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 22> names{
        {{"nullvalues"_L1, "null"_L1},
         {"nullcount"_L1, "null"_L1},
         {"nullcheck"_L1, "null"_L1},
         {"notnull"_L1, "null"_L1},
         {"missingvalues"_L1, "missing"_L1},
         {"missingcount"_L1, "missing"_L1},
         {"invalidvalues"_L1, "invalid"_L1},
         {"invalidcount"_L1, "invalid"_L1},
         {"validvalues"_L1, "invalid"_L1},
         {"acceptedvalues"_L1, "invalid"_L1},
         {"duplicatevalues"_L1, "duplicate"_L1},
         {"duplicatecount"_L1, "duplicate"_L1},
         {"duplicatecheck"_L1, "duplicate"_L1},
         {"unique"_L1, "duplicate"_L1},
         {"uniquecheck"_L1, "duplicate"_L1},
         {"isunique"_L1, "duplicate"_L1},
         {"dbtutils.uniquecombinationofcolumns"_L1, "duplicate"_L1},
         {"rowcount"_L1, "rows"_L1},
         {"rowcountcheck"_L1, "rows"_L1},
         {"countcheck"_L1, "rows"_L1},
         {"relationships"_L1, "relationship"_L1},
         {"tablerowcount"_L1, "rows"_L1}}};
    for (const auto &[name, metric] : names) {
        if (word == name)
            return metric;
    }
    return {};
}

bool isPercent(const QString &unit)
{
    return unit == "%"_L1 || unit.startsWith("percent"_L1, Qt::CaseInsensitive);
}

QList<QJsonValue> listOf(const QJsonValue &value)
{
    QList<QJsonValue> list;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            list.append(item);
    } else if (!value.isUndefined() && !value.isNull()) {
        list.append(value);
    }
    return list;
}

/// dbt's lists are kept as one text.
QList<QJsonValue> argumentList(const QualityRule &rule, QLatin1StringView name)
{
    const QJsonValue value = argumentOf(rule, name);
    if (rule.engine != "dbt"_L1 || !value.isString())
        return listOf(value);
    QList<QJsonValue> list;
    for (const QString &item : value.toString().split(u", "_s))
        list.append(item);
    return list;
}

QStringList textsOf(const QList<QJsonValue> &values)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    texts.removeAll(QString());
    return texts;
}

/// Rules that a tool reported with its results are that tool's to run: what they promise is not told whole.
bool isDeclared(const QualityRule &rule)
{
    const QString type = rule.type.toLower();
    return type != "assertion"_L1 && type != "expectation"_L1
        && (type != "test"_L1 || rule.engine == "dbt"_L1);
}

QString matches(Driver driver, const QString &column, const QString &pattern)
{
    return asText(column) + (driver == Driver::PostgreSql ? u" ~ "_s : u" REGEXP "_s) + quotedText(pattern);
}

} // namespace

QJsonValue argumentOf(const QualityRule &rule, QLatin1StringView name)
{
    for (const QString &argument : rule.arguments) {
        const qsizetype colon = argument.indexOf(u": "_s);
        if (colon < 0 || argument.first(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QString text = argument.sliced(colon + 2);
        const QJsonDocument json = QJsonDocument::fromJson((u'[' + text + u']').toUtf8());
        if (text.startsWith(u'[') && json.isArray() && json.array().size() == 1)
            return json.array().first();
        return text;
    }
    return QJsonValue(QJsonValue::Undefined);
}

RulePlanner::RulePlanner(const Target &target, const core::Connection &connection, const QStringList &table)
    : m_target(target)
    , m_connection(connection)
    , m_table(table)
{
}

const core::Column *RulePlanner::column(const QString &path) const
{
    const auto found =
        std::find_if(m_target.dataset.columns.begin(), m_target.dataset.columns.end(),
                     [&](const core::Column &c) { return c.path.compare(path, Qt::CaseInsensitive) == 0; });
    return found == m_target.dataset.columns.end() ? nullptr : &*found;
}

Result<QString> RulePlanner::quotedColumn(const QualityRule &rule) const
{
    if (rule.element.isEmpty())
        return failure(ErrorCode::Unreadable, Words::tr("The rule does not say which column it is about."));
    return columnSql(m_target, rule.element, m_connection.driver);
}

/// The table, or the part of it that dbt's "where" leaves.
QString RulePlanner::from(const QualityRule &rule) const
{
    const QString where = rule.extra.value("where"_L1).toString();
    return where.isEmpty() ? quotedName(m_table)
                           : u"(SELECT * FROM %1 WHERE %2\n) AS kept"_s.arg(quotedName(m_table), where);
}

Result<QString> RulePlanner::invalidSql(const QualityRule &rule, const QString &column) const
{
    QList<QJsonValue> valid = argumentList(rule, "validValues"_L1);
    if (valid.isEmpty())
        valid = argumentList(rule, "values"_L1);
    QString pattern = argumentOf(rule, "pattern"_L1).toString();
    const core::Column *declared = this->column(rule.element);
    // What the column says of itself has dbt's list whole, commas in its values too.
    if (rule.engine == "dbt"_L1 && declared != nullptr && !declared->enumValues.isEmpty())
        valid.clear();
    if (valid.isEmpty() && pattern.isEmpty() && declared != nullptr) {
        for (const QString &value : declared->enumValues)
            valid.append(value);
        pattern = declared->options.value("pattern"_L1).toString();
    }
    if (valid.isEmpty() && pattern.isEmpty())
        return failure(ErrorCode::Unreadable, Words::tr("Nothing says which values are valid."));
    QStringList wrong;
    if (!valid.isEmpty())
        wrong.append(u"NOT (%1)"_s.arg(inList(m_connection.driver, column, valid)));
    if (!pattern.isEmpty())
        wrong.append(u"NOT (%1)"_s.arg(matches(m_connection.driver, column, pattern)));
    return u"%1 IS NOT NULL AND (%2)"_s.arg(column, wrong.join(u" OR "_s));
}

/// Values, or combinations of values, that occur more than once.
Result<QString> RulePlanner::duplicatesSql(const QualityRule &rule) const
{
    QStringList paths = textsOf(argumentList(rule, "properties"_L1));
    if (paths.isEmpty())
        paths = textsOf(argumentList(rule, "combination_of_columns"_L1));
    if (paths.isEmpty())
        paths = rule.element.split(u", "_s, Qt::SkipEmptyParts);
    if (paths.isEmpty())
        return failure(ErrorCode::Unreadable, Words::tr("The rule does not say which column it is about."));
    QStringList columns;
    for (const QString &path : paths) {
        Result<QString> column = columnSql(m_target, path, m_connection.driver);
        if (!column)
            return column;
        columns.append(*column);
    }
    return u"SELECT count(CASE WHEN n > 1 THEN 1 END), coalesce(sum(n), 0) FROM (SELECT count(*) AS n "
           "FROM %1 WHERE %2 IS NOT NULL GROUP BY %3) AS counted"_s.arg(
               from(rule), columns.join(u" IS NOT NULL AND "_s), columns.join(u", "_s));
}

/// Rows whose value the other table does not have (dbt's "relationships").
Result<QString> RulePlanner::relationshipSql(const QualityRule &rule) const
{
    const QString table = otherTable(rule);
    const QString field = argumentOf(rule, "field"_L1).toString();
    if (table.isEmpty() || field.isEmpty())
        return failure(ErrorCode::Unreadable, Words::tr("The rule does not say where its values must be."));
    const Result<QString> column = quotedColumn(rule);
    if (!column)
        return column;
    const QStringList other = tableOf(m_target.others.value(table), m_connection);
    if (other.isEmpty())
        return failure(ErrorCode::Unreadable,
                       Words::tr("Nothing says where the table \"%1\" is.").arg(table));
    // A field within a column is text in PostgreSQL, whatever the other column is.
    const QString named = quotedName(field);
    const QString otherColumn = isWithinColumn(m_target, rule.element) ? asText(named) : named;
    return u"SELECT count(CASE WHEN there.v IS NULL THEN 1 END), count(*) FROM (SELECT %1 AS v FROM %2 "
           "WHERE %1 IS NOT NULL) AS here LEFT JOIN (SELECT DISTINCT %3 AS v FROM %4) AS there "
           "ON there.v = here.v"_s.arg(*column, from(rule), otherColumn, quotedName(other));
}

/// The condition on a row that is wrong.
Result<QString> RulePlanner::wrongRows(const QString &metric, const QualityRule &rule) const
{
    const Result<QString> column = quotedColumn(rule);
    if (!column)
        return column;
    if (metric == "null"_L1)
        return u"%1 IS NULL"_s.arg(*column);
    if (metric == "invalid"_L1)
        return invalidSql(rule, *column);
    const QList<QJsonValue> missing = listOf(argumentOf(rule, "missingValues"_L1));
    if (missing.isEmpty()) // what everybody means by it
        return u"%1 IS NULL OR %2 = ''"_s.arg(*column, asText(*column));
    const QString listed = inList(m_connection.driver, *column, missing);
    return missing.contains(QJsonValue(QJsonValue::Null)) ? u"%1 IS NULL OR %2"_s.arg(*column, listed)
                                                          : listed;
}

Result<QString> RulePlanner::librarySql(const QualityRule &rule, PlannedCheck &check) const
{
    const QString metric = metricOf(rule);
    if (metric.isEmpty())
        return failure(ErrorCode::Unreadable,
                       rule.metric.isEmpty()
                           ? Words::tr("The rule names no metric.")
                           : Words::tr("Meshbook does not measure \"%1\".").arg(rule.metric));
    if (metric == "rows"_L1)
        return u"SELECT count(*) FROM %1"_s.arg(from(rule));
    check.answer = Answer::Counted;
    check.expectation.percent = isPercent(rule.unit);
    check.unit = check.expectation.percent ? u"%"_s : u"rows"_s;
    if (check.expectation.comparison.isEmpty()) {
        check.expectation.comparison = u"mustBe"_s;
        check.expectation.thresholds = QStringList{u"0"_s};
    }
    if (metric == "duplicate"_L1)
        return duplicatesSql(rule);
    if (metric == "relationship"_L1)
        return relationshipSql(rule);
    const Result<QString> wrong = wrongRows(metric, rule);
    if (!wrong)
        return wrong;
    return u"SELECT count(CASE WHEN %1 THEN 1 END), count(*) FROM %2"_s.arg(*wrong, from(rule));
}

Result<QString> RulePlanner::sqlOf(const QualityRule &rule, PlannedCheck &check) const
{
    if (rule.implementation.contains("{{"_L1) || rule.extra.value("where"_L1).toString().contains("{{"_L1))
        return failure(ErrorCode::Unreadable, Words::tr("The rule is a template that only dbt can fill in."));
    if (!isDeclared(rule))
        return failure(ErrorCode::Unreadable, Words::tr("The rule is run by the tool that reported it."));
    if (rule.type.compare("sql"_L1, Qt::CaseInsensitive) == 0) {
        PlaceholderNames names{m_table, {}};
        if (!rule.element.isEmpty()) {
            const Result<QString> column = columnSql(m_target, rule.element, m_connection.driver);
            if (!column)
                return column;
            const Result<QString> name = columnOf(m_target, rule.element, m_connection.driver);
            names.property = name ? *name : rule.element;
            if (!name)
                names.propertySql = *column;
        }
        check.expectation.percent = isPercent(rule.unit);
        check.unit = check.expectation.percent ? u"%"_s : rule.unit;
        return filledIn(rule.implementation, names);
    }
    if (!metricOf(rule).isEmpty() || rule.type.compare("library"_L1, Qt::CaseInsensitive) == 0)
        return librarySql(rule, check);
    return failure(ErrorCode::Unreadable,
                   rule.engine.isEmpty() ? Words::tr("Meshbook does not run rules of this kind.")
                                         : Words::tr("The rule is run by %1.").arg(rule.engine));
}

std::optional<PlannedCheck> RulePlanner::plan(const QualityRule &rule) const
{
    if (rule.type.compare("text"_L1, Qt::CaseInsensitive) == 0)
        return {};
    PlannedCheck check;
    check.what = rule.name.isEmpty() ? (rule.metric.isEmpty() ? rule.type : rule.metric) : rule.name;
    check.element = rule.element;
    check.rule = rule.id;
    check.metric = rule.metric;
    check.dimension = rule.dimension;
    check.severity = rule.severity;
    check.schedule = rule.schedule;
    check.ofWhole = rule.engine == "dbt"_L1;
    check.expectation = {rule.comparison, rule.thresholds, false,
                         rule.severity.startsWith("warn"_L1, Qt::CaseInsensitive)};
    const Result<QString> sql = sqlOf(rule, check);
    if (sql)
        check.sql = *sql;
    else
        check.trouble = sql.error().message;
    return check;
}

} // namespace meshbook::measure

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/policytester.h"

#include "core/uri.h"
#include "policies/catalogtables.h"
#include "policies/policyrunner.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::Result;
using governance::EffectivePolicy;
using governance::Policy;
using governance::PolicyTest;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::PolicyTester)
};

/// Texts as they are, lists and objects as JSON, as the views have them.
void bindJson(SQLite::Statement &insert, int index, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        insert.bind(index, value.toBool() ? 1 : 0);
        break;
    case QJsonValue::Double:
        if (value.toInteger() != 0 || value.toDouble() == 0.0)
            insert.bind(index, static_cast<int64_t>(value.toInteger()));
        else
            insert.bind(index, value.toDouble());
        break;
    case QJsonValue::String:
        store::bindText(insert, index, value.toString());
        break;
    case QJsonValue::Array:
        insert.bind(index, QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString());
        break;
    case QJsonValue::Object:
        insert.bind(index, QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString());
        break;
    default:
        insert.bind(index);
    }
}

QStringList columnsOf(SQLite::Database &database, const QString &view)
{
    QStringList columns;
    SQLite::Statement info(database, "SELECT name FROM pragma_table_info(?)");
    store::bindText(info, 1, view);
    while (info.executeStep())
        columns.append(store::textColumn(info, 0));
    return columns;
}

/// What a row need not say (docs/policies.md).
void fillIn(const QString &view, const QStringList &columns, qint64 number, QJsonObject &row)
{
    const auto offer = [&](const QString &column, const QJsonValue &value) {
        if (columns.contains(column) && !row.contains(column))
            row.insert(column, value);
    };
    const bool isThing = columns.contains(u"described"_s);
    offer(u"id"_s, number);
    if (isThing && view != "thing"_L1)
        offer(u"kind"_s, view);
    if (isThing)
        offer(u"key"_s, row.contains(u"name"_s) ? row.value(u"name"_s) : QJsonValue(QString::number(number)));
    offer(u"described"_s, 1);
    offer(u"stale"_s, 0);
    const std::optional<core::EntityKind> kind = core::entityKindFromText(row.value(u"kind"_s).toString());
    if (isThing && kind)
        offer(u"uri"_s, core::Uri{*kind, row.value(u"key"_s).toString(), {}}.toString());
    if (view == "column"_L1) {
        offer(u"path"_s, row.value(u"name"_s));
        offer(u"name"_s, row.value(u"path"_s));
        offer(u"personal"_s, 0);
        offer(u"class_rank"_s, 0);
        offer(u"term_count"_s, 0);
        offer(u"rule_count"_s, 0);
        offer(u"uri"_s,
              core::Uri{core::EntityKind::Dataset, row.value(u"dataset_id"_s).toVariant().toString(),
                        row.value(u"path"_s).toString()}
                  .toString());
    }
}

/// Null where all rows are in, else what is wrong with them.
QString giveRows(SQLite::Database &database, const QString &view, const QJsonArray &rows)
{
    if (!CatalogTables::views().contains(view))
        return Words::tr("There is no view \"%1\".").arg(view);
    const QStringList columns = columnsOf(database, view);
    database.exec("DELETE FROM \"" + view.toStdString() + '"');
    qint64 number = 0;
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        for (auto each = row.begin(); each != row.end(); ++each) {
            if (!columns.contains(each.key()))
                return Words::tr("The view \"%1\" has no column \"%2\".").arg(view, each.key());
        }
        fillIn(view, columns, ++number, row);
        QStringList names;
        QStringList marks;
        for (const QString &name : row.keys()) {
            names.append(u'"' + name + u'"');
            marks.append(u"?"_s);
        }
        SQLite::Statement insert(
            database,
            u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(view, names.join(u", "_s), marks.join(u", "_s))
                .toStdString());
        int index = 0;
        for (const QString &name : row.keys())
            bindJson(insert, ++index, row.value(name));
        insert.exec();
    }
    return {};
}

QString addressIn(const QJsonObject &expected, QLatin1StringView key)
{
    const QString said = expected.value(key).toString();
    return said.isEmpty() || said.startsWith("meshbook:"_L1) ? said : u"meshbook:"_s + said;
}

bool agrees(const RawFinding &found, const QJsonObject &expected)
{
    const auto same = [&expected](QLatin1StringView key, const QString &value) {
        return !expected.contains(key) || expected.value(key).toString() == value;
    };
    const QJsonValue confidence = expected.value("confidence"_L1);
    return addressIn(expected, "subject"_L1) == found.subject && same("message"_L1, found.message)
        && same("element"_L1, found.element) && same("file"_L1, found.file)
        && (!expected.contains("related"_L1) || addressIn(expected, "related"_L1) == found.related)
        && (!expected.contains("line"_L1) || expected.value("line"_L1).toInt() == found.line)
        && (confidence.isUndefined()
            || (found.confidence && std::abs(*found.confidence - confidence.toDouble()) < 1e-6));
}

QString described(const RawFinding &found)
{
    return found.subject + (found.element.isEmpty() ? QString() : u" "_s + found.element) + u": "_s
        + found.message;
}

QStringList compare(std::vector<RawFinding> found, const QJsonArray &expect)
{
    QStringList failures;
    for (const QJsonValue &value : expect) {
        const QJsonObject expected = value.toObject();
        const auto match = std::find_if(found.begin(), found.end(), [&expected](const RawFinding &each) {
            return agrees(each, expected);
        });
        if (match == found.end())
            failures.append(
                Words::tr("Expected and not found: %1")
                    .arg(QString::fromUtf8(QJsonDocument(expected).toJson(QJsonDocument::Compact))));
        else
            found.erase(match);
    }
    for (const RawFinding &each : found)
        failures.append(Words::tr("Found and not expected: %1").arg(described(each)));
    return failures;
}

Result<EffectivePolicy> withValues(const Policy &policy, const PolicyTest &test)
{
    EffectivePolicy effective{policy, {}, {}, {}, {}};
    for (const governance::Parameter &parameter : policy.parameters)
        effective.parameters.push_back({parameter.initial, {}});
    for (auto value = test.parameters.begin(); value != test.parameters.end(); ++value) {
        const governance::Parameter *parameter = policy.parameter(value.key());
        if (parameter == nullptr)
            return core::failure(core::ErrorCode::Unreadable,
                                 Words::tr("The policy has no parameter \"%1\".").arg(value.key()));
        if (const QString wrong = parameter->problemWith(value.value()); !wrong.isNull())
            return core::failure(core::ErrorCode::Unreadable, wrong);
        effective.parameters[static_cast<std::size_t>(parameter - policy.parameters.data())].value =
            value.value();
    }
    return effective;
}

QStringList runTest(const Policy &policy, const PolicyTest &test)
{
    const auto effective = withValues(policy, test);
    if (!effective)
        return {effective.error().message};
    auto database = CatalogTables::emptyViews();
    if (!database)
        return {database.error().message};
    QString wrong;
    const Result<> given = store::guarded(u"test"_s, [&]() -> Result<> {
        for (auto rows = test.given.begin(); rows != test.given.end() && wrong.isNull(); ++rows)
            wrong = giveRows(**database, rows.key(), rows.value().toArray());
        return {};
    });
    if (!given || !wrong.isNull())
        return {wrong.isNull() ? given.error().message : wrong};
    const auto sandbox = Sandbox::over(std::move(*database));
    if (!sandbox)
        return {sandbox.error().message};
    const QDateTime now = test.now.isEmpty() ? QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
                                             : QDateTime::fromString(test.now, Qt::ISODate);
    if (!now.isValid())
        return {Words::tr("\"now\" must be a time, as 2026-01-31T00:00:00Z.")};
    auto answer = runPolicy(**sandbox, *effective, now, SandboxLimits{}, {});
    if (!answer)
        return {answer.error().message};
    return compare(std::move(answer->findings), test.expect);
}

} // namespace

std::vector<TestOutcome> testPolicy(const Policy &policy)
{
    std::vector<TestOutcome> outcomes;
    for (const PolicyTest &test : policy.tests)
        outcomes.push_back({policy.id, test.name, policy.file, test.at, runTest(policy, test)});
    return outcomes;
}

} // namespace meshbook::policies

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/dbtresultswriter.h"

#include "sample/columntypes.h"
#include "sample/dbtmetadata.h"

#include <cmath>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

void catalogTable(JsonText &json, const DbtNode &node, qint64 rows)
{
    const Table &table = *node.table;
    json.object(node.uniqueId).object(u"metadata");
    json.field(u"type", table.kind == u"view" ? u"VIEW" : u"BASE TABLE").field(u"schema", table.schema);
    json.field(u"name", table.name).field(u"database", warehouseDatabase()).key(u"comment").null();
    json.field(u"owner", groupName(node.product->team)).endObject().object(u"columns");
    qint64 index = 0;
    for (const Column &column : table.columns) {
        if (column.nested())
            continue;
        json.object(column.path).field(u"type", warehouseType(column)).key(u"index").value(++index);
        json.field(u"name", column.path).key(u"comment").null().endObject();
    }
    json.endObject().object(u"stats").object(u"row_count");
    json.field(u"id", u"row_count").field(u"label", u"Row count").key(u"value").value(rows);
    json.key(u"include").value(true).field(u"description", u"Approximate count of rows.").endObject();
    json.endObject().field(u"unique_id", node.uniqueId).endObject();
}

/// One entry of run_results.json.
struct Outcome {
    QString id;
    QString status;
    QString message;
    QString relation;
    qint64 failures = -1; ///< −1 writes null
    int second = 0; ///< of the day
    double duration = 0;
};

void writeOutcome(JsonText &json, const QDate &day, const Outcome &outcome)
{
    json.beginObject().field(u"status", outcome.status).array(u"timing");
    json.beginObject().field(u"name", u"execute").field(u"started_at", dbtTime(day, outcome.second));
    json.field(u"completed_at", dbtTime(day, outcome.second + 1 + static_cast<int>(outcome.duration)));
    json.endObject().endArray().field(u"thread_id", u"Thread-1");
    json.key(u"execution_time")
        .value(std::round(outcome.duration * 1000) / 1000)
        .emptyObject(u"adapter_response");
    json.key(u"message");
    if (outcome.message.isEmpty())
        json.null();
    else
        json.value(outcome.message);
    json.key(u"failures");
    if (outcome.failures < 0)
        json.null();
    else
        json.value(outcome.failures);
    json.field(u"unique_id", outcome.id).key(u"compiled").value(true).key(u"compiled_code").null();
    json.key(u"relation_name");
    if (outcome.relation.isEmpty())
        json.null();
    else
        json.value(outcome.relation);
    json.endObject();
}

Outcome testOutcome(const History &history, const DbtTest &test, int daysBack)
{
    Outcome outcome;
    outcome.id = test.uniqueId;
    outcome.status = u"pass"_s;
    outcome.failures = 0;
    const QString listRule = test.column->leaf() + u"_in_list"_s;
    const Rule *rule = test.rule;
    for (const Rule &each : test.column->rules) {
        if (test.kind == u"accepted_values" && each.name == listRule)
            rule = &each;
    }
    if (!rule)
        return outcome;
    const double value = history.measured(*test.node->table, *rule, daysBack);
    if (!History::holds(*rule, value)) {
        outcome.failures = static_cast<qint64>(std::ceil(value));
        outcome.status = rule->severity == u"warning" ? u"warn"_s : u"fail"_s;
        outcome.message = u"Got %1 results, configured to %2 if != 0"_s.arg(
            QString::number(outcome.failures), outcome.status == u"warn" ? u"warn"_s : u"fail"_s);
    }
    return outcome;
}

bool runs(const DbtTest &test, bool all)
{
    return all || test.kind == u"unique" || test.kind == u"singular";
}

} // namespace

QByteArray dbtCatalog(const DbtProject &project, const History &history)
{
    JsonText json(JsonText::Style::Pretty);
    json.beginObject();
    dbtMetadata(json, u"catalog/v1"_s, project, project.model().today, 2);
    for (const bool sources : {false, true}) {
        json.object(sources ? u"sources" : u"nodes");
        for (const DbtNode *node : project.own()) {
            if ((node->resourceType == u"source") == sources)
                catalogTable(json, *node, history.rowCount(*node->table, 0));
        }
        json.endObject();
    }
    json.key(u"errors").null().endObject();
    return json.bytes() + '\n';
}

QByteArray dbtRunResults(const DbtProject &project, const History &history, const DbtRun &run)
{
    const QDate day = project.model().today.addDays(-run.daysBack);
    JsonText json;
    json.beginObject();
    dbtMetadata(json, u"run-results/v6"_s, project, day, 2);
    json.array(u"results");
    int second = 2 * 3600 + 300;
    for (const DbtNode *node : project.own()) {
        if (!run.models || node->resourceType == u"source")
            continue;
        Outcome outcome;
        outcome.id = node->uniqueId;
        const bool broken = history.broken(*node->product, run.daysBack);
        outcome.status = broken ? u"error"_s : u"success"_s;
        outcome.message = broken ? u"canceling statement due to statement timeout"_s
                                 : u"INSERT 0 %1"_s.arg(history.rowCount(*node->table, run.daysBack) / 400);
        outcome.relation = relationName(*node->table);
        outcome.second = second;
        outcome.duration = 1 + 40 * History::noise(node->uniqueId, run.daysBack);
        second += 2;
        writeOutcome(json, day, outcome);
    }
    for (const DbtTest &test : project.tests()) {
        if (!runs(test, run.all) || history.gap(*test.node->product, run.daysBack)
            || !test.node->contract->observed)
            continue;
        Outcome outcome = testOutcome(history, test, run.daysBack);
        outcome.second = ++second;
        outcome.duration = 0.1 + 2 * History::noise(test.uniqueId, run.daysBack);
        writeOutcome(json, day, outcome);
    }
    json.endArray().key(u"elapsed_time").value(qint64(second - 2 * 3600 - 300));
    json.object(u"args")
        .field(u"which", run.models ? u"build" : u"test")
        .field(u"target", u"prod")
        .endObject();
    json.endObject();
    return json.bytes() + '\n';
}

QByteArray dbtSources(const DbtProject &project, const History &history, int daysBack)
{
    const QDate day = project.model().today.addDays(-daysBack);
    JsonText json;
    json.beginObject();
    dbtMetadata(json, u"sources/v3"_s, project, day, 2);
    json.array(u"results");
    for (const DbtNode *node : project.own()) {
        const double promise = freshnessHours(*node->contract);
        const bool stamped =
            std::any_of(node->table->columns.begin(), node->table->columns.end(), [](const Column &column) {
                return column.term == u"load-timestamp" || column.term == u"change-timestamp";
            });
        if (node->resourceType != u"source" || promise <= 0 || !stamped || !node->contract->observed)
            continue;
        const auto age = static_cast<qint64>(history.ageHours(*node->product, promise, daysBack, 2) * 3600);
        const auto limit = static_cast<qint64>(promise * 60);
        const QDateTime at(day, QTime(2, 10), Qt::UTC);
        json.beginObject().field(u"unique_id", node->uniqueId);
        json.field(u"max_loaded_at", at.addSecs(-age).toString(Qt::ISODate));
        json.field(u"snapshotted_at", at.toString(Qt::ISODate));
        json.key(u"max_loaded_at_time_ago_in_s").value(age);
        json.field(u"status", age > limit * 60 ? u"error" : age > limit * 45 ? u"warn" : u"pass");
        json.object(u"criteria").object(u"warn_after").key(u"count").value(limit * 3 / 4);
        json.field(u"period", u"minute").endObject().object(u"error_after").key(u"count").value(limit);
        json.field(u"period", u"minute").endObject().key(u"filter").null().endObject();
        json.emptyObject(u"adapter_response").emptyArray(u"timing").field(u"thread_id", u"Thread-1");
        json.key(u"execution_time").value(0.21).endObject();
    }
    json.endArray().key(u"elapsed_time").value(3.4).endObject();
    return json.bytes() + '\n';
}

} // namespace meshbook::sample

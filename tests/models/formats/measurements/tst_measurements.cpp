// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/measurements/measurementline.h"
#include "formats/measurements/measurementsreader.h"
#include "formats/openlineage/assertionwriter.h"
#include "formats/openlineage/openlineagereader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Observation;
using core::ObservationStatus;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0, 1, 234), Qt::UTC);
const QString space = u"postgres://db:5432"_s;

Observation observation(const QString &rule, ObservationStatus status)
{
    Observation o;
    o.subject = {core::EntityKind::Dataset, u"postgres://db:5432/shop.sales.orders"_s};
    o.rule = rule;
    o.status = status;
    o.at = now;
    o.run = u"0197b1aa-0000-7000-8000-000000000001"_s;
    o.producer = u"Meshbook"_s;
    return o;
}

/// Every field, odd texts, and what has no verdict.
std::vector<Observation> observations()
{
    Observation nulls = observation(u"c/orders/status:nulls"_s, ObservationStatus::Pass);
    nulls.element = u"status"_s;
    nulls.metric = u"nullValues"_s;
    nulls.dimension = core::QualityDimension::Completeness;
    nulls.value = 0.1 + 0.2;
    nulls.unit = u"%"_s;
    nulls.expected = u"≤ 5 %"_s;
    nulls.rowsEvaluated = 123456789012;
    nulls.rowsFailed = 3;
    Observation warned = observation(u"w"_s, ObservationStatus::Warn);
    warned.severity = u"warning"_s;
    warned.metric = u"rowCount"_s;
    warned.value = 1e300;
    warned.at = now.addSecs(1);
    Observation failed = observation(u"f \"quoted\" \\ ü"_s, ObservationStatus::Fail);
    failed.value = -7;
    failed.message = u"two\nlines and \u202e marks"_s;
    Observation error = observation(u"e"_s, ObservationStatus::Error);
    error.message = u"The database said: no such table"_s;
    Observation unknown = observation({}, ObservationStatus::Unknown);
    unknown.metric = u"freshness"_s;
    unknown.element = u"changed_at"_s;
    unknown.dimension = core::QualityDimension::Timeliness;
    Observation fresh = observation({}, ObservationStatus::Pass);
    fresh.metric = u"freshness"_s;
    fresh.value = 600.25;
    fresh.unit = u"s"_s;
    return {nulls, warned, failed, error, unknown, fresh};
}

std::vector<Observation> withoutPlaces(std::vector<Observation> all)
{
    for (Observation &one : all)
        one.position = {};
    std::sort(all.begin(), all.end(), [](const Observation &a, const Observation &b) {
        return std::pair(a.rule, int(a.status)) < std::pair(b.rule, int(b.status));
    });
    return all;
}

template <typename Reader>
core::Batch read(const QByteArray &bytes)
{
    const formats::Content content = formats::Content::fromBytes(bytes, u"x.jsonl"_s);
    const Reader reader;
    if (reader.recognise(content) == 0)
        return {};
    return reader.read(content, {});
}

QByteArray runEvent(const std::vector<Observation> &all)
{
    return formats::openlineage::assertionEvent(all.front().run, u"measure shop"_s, now,
                                                {{space, u"shop.sales.orders"_s, all}},
                                                {{u"e"_s, {u"rowCount"_s, u"amount"_s, u"SELECT 1"_s}}});
}

QJsonObject input(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value("inputs"_L1).toArray().first().toObject();
}

} // namespace

class TestMeasurements final : public QObject {
    Q_OBJECT

private slots:
    void linesReadBackEqual()
    {
        QByteArray lines;
        for (const Observation &one : observations())
            lines += formats::measurementLine(one);
        const core::Batch batch = read<formats::MeasurementsReader>(lines);
        QVERIFY(batch.issues.empty());
        QCOMPARE(withoutPlaces(batch.observations), withoutPlaces(observations()));
        QCOMPARE(batch.observations[1].position.line, 2);
        // Nothing else comes into the catalog by it.
        QVERIFY(batch.entities.empty() && batch.edges.empty() && batch.runs.empty());
    }

    void whatIsNoNumberIsLeftOut()
    {
        Observation odd = observation(u"r"_s, ObservationStatus::Error);
        odd.value = std::numeric_limits<double>::quiet_NaN();
        const core::Batch batch = read<formats::MeasurementsReader>(formats::measurementLine(odd));
        QCOMPARE(batch.observations.size(), std::size_t{1});
        QVERIFY(!batch.observations.front().value);
    }

    void badLinesLeaveTheOthers()
    {
        const QByteArray good = formats::measurementLine(observations().front());
        const QByteArray noTime = R"({"meshbookMeasurement":1,"subject":"d","status":"pass"})"
                                  "\n";
        const QByteArray later = R"({"meshbookMeasurement":2,"subject":"d","at":"2026-11-24T09:00:00Z"})"
                                 "\n";
        const core::Batch batch = read<formats::MeasurementsReader>(good + noTime + later + good);
        QCOMPARE(batch.observations.size(), std::size_t{2});
        QCOMPARE(batch.issues.size(), std::size_t{2});
        QCOMPARE(batch.issues.front().at.line, 2);
        QCOMPARE(read<formats::MeasurementsReader>("{\"other\": 1}").format, QString());
    }

    void eventsReadBackEqual()
    {
        const core::Batch batch = read<formats::OpenLineageReader>(runEvent(observations()));
        QCOMPARE(withoutPlaces(batch.observations), withoutPlaces(observations()));
        // The rules are declared elsewhere, where their ids come from.
        for (const core::AnyEntity &any : batch.entities) {
            if (const auto *dataset = std::get_if<core::Dataset>(&any)) {
                QVERIFY(dataset->rules.empty());
                QCOMPARE(dataset->identities.front(), observations().front().subject.key);
            }
        }
    }

    /// What every other program sees of it.
    void eventsKeepToTheStandard()
    {
        const QByteArray bytes = runEvent(observations());
        QCOMPARE(bytes.count('\n'), 1);
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(root.value("eventType"_L1).toString(), u"COMPLETE"_s);
        for (const auto key : {"eventTime"_L1, "producer"_L1, "schemaURL"_L1, "run"_L1, "job"_L1})
            QVERIFY(root.contains(key));
        QCOMPARE(input(bytes).value("namespace"_L1).toString(), space);
        const QJsonObject facets = input(bytes).value("inputFacets"_L1).toObject();
        for (const QString &name : facets.keys()) {
            QVERIFY(facets.value(name)["_producer"_L1].isString());
            QVERIFY(facets.value(name)["_schemaURL"_L1].isString());
        }
        // success is only said of what has a verdict; an error is no failure.
        const QJsonArray judged = facets.value("dataQualityAssertions"_L1)["assertions"_L1].toArray();
        QCOMPARE(judged.size(), 4);
        for (const QJsonValue &one : judged) {
            QVERIFY(one["success"_L1].isBool());
            QVERIFY(one["assertion"_L1].isString());
            QVERIFY(one["actual"_L1].isUndefined() || one["actual"_L1].isString());
        }
        const QJsonArray unjudged = facets.value("meshbook_unjudged"_L1)["assertions"_L1].toArray();
        QCOMPARE(unjudged.size(), 2);
        QCOMPARE(unjudged[0]["content"_L1].toString(), u"SELECT 1"_s);
        // What the observation leaves to its rule to say.
        QCOMPARE(unjudged[0]["assertion"_L1].toString(), u"rowCount"_s);
        QCOMPARE(unjudged[0]["column"_L1].toString(), u"amount"_s);
        const QJsonValue metrics = facets.value("dataQualityMetrics"_L1);
        QCOMPARE(metrics["columnMetrics"_L1]["status"_L1]["nullCount"_L1].toInt(), 3);
        QCOMPARE(metrics["lastUpdated"_L1].toString(), u"2026-11-24T08:50:00.984Z"_s);
    }

    /// Without what is ours: a reader that knows the standard only gets the same verdicts and values.
    void standardFacetsSayTheSame()
    {
        QJsonObject root = QJsonDocument::fromJson(runEvent(observations())).object();
        QJsonObject only = root.value("inputs"_L1)[0].toObject();
        QJsonObject facets = only.value("inputFacets"_L1).toObject();
        facets.remove("meshbook_unjudged"_L1);
        facets.remove("dataQualityMetrics"_L1);
        QJsonObject assertions = facets.value("dataQualityAssertions"_L1).toObject();
        QJsonArray plain;
        for (const QJsonValue &one : assertions.value("assertions"_L1).toArray()) {
            QJsonObject object = one.toObject();
            object.remove("meshbook"_L1);
            plain.append(object);
        }
        assertions.insert("assertions"_L1, plain);
        facets.insert("dataQualityAssertions"_L1, assertions);
        only.insert("inputFacets"_L1, facets);
        root.insert("inputs"_L1, QJsonArray{only});
        const core::Batch batch =
            read<formats::OpenLineageReader>(QJsonDocument(root).toJson(QJsonDocument::Compact));
        QCOMPARE(batch.observations.size(), std::size_t{4});
        QCOMPARE(batch.observations[0].status, ObservationStatus::Pass);
        QCOMPARE(batch.observations[0].value, observations()[0].value);
        QCOMPARE(batch.observations[0].element, u"status"_s);
        QCOMPARE(batch.observations[1].status, ObservationStatus::Warn);
        QCOMPARE(batch.observations[2].status, ObservationStatus::Fail);
    }
};

QTEST_GUILESS_MAIN(TestMeasurements)
#include "tst_measurements.moc"

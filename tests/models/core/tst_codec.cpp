// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec.h"
#include "core/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::core;

namespace {

Dataset sample()
{
    Dataset dataset;
    dataset.identities = {u"postgres://h:5432/a.b.orders"_s, u"contract:c/orders"_s};
    dataset.name = u"orders"_s;
    dataset.description = QLatin1String("");
    dataset.lifecycle = Lifecycle::Active;
    dataset.at = {12, 3};
    dataset.rowCount = -5;
    dataset.extra = QJsonObject{{u"x"_s, QJsonArray{1, u"two"_s, QJsonValue::Null}}};
    Column column;
    column.path = u"addresses[].street"_s;
    column.required = false;
    column.primaryKeyPosition = 2;
    column.terms = {u"http://t/1"_s};
    column.rules.push_back({});
    column.rules.back().id = u"r1"_s;
    column.rules.back().thresholds = {u"0"_s, u"10"_s};
    dataset.columns = {column};
    Objective objective;
    objective.property = u"freshness"_s;
    objective.kind = ObjectiveKind::Freshness;
    objective.number = 3600.5;
    dataset.objectives = {objective};
    return dataset;
}

} // namespace

class TestCodec final : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const AnyEntity before = sample();
        const std::optional<AnyEntity> after = decode(EntityKind::Dataset, encode(before));
        QVERIFY(after);
        QVERIFY(before == *after);
        const auto &dataset = std::get<Dataset>(*after);
        QVERIFY2(!dataset.description.isNull() && dataset.description.isEmpty(), "empty is not absent");
        QVERIFY(dataset.version.isNull());
    }

    void everyKindRoundTrips()
    {
        for (int kind = 0; kind < entityKindCount; ++kind) {
            std::optional<AnyEntity> empty = decode(static_cast<EntityKind>(kind), QByteArray("\xa0", 1));
            QVERIFY(empty);
            QCOMPARE(static_cast<int>(kindOf(*empty)), kind);
            header(*empty).name = u"name"_s;
            const auto again = decode(static_cast<EntityKind>(kind), encode(*empty));
            QVERIFY(again && *again == *empty);
        }
    }

    void everyRelationAndDirectionSurvives()
    {
        Term term;
        Product product;
        for (int i = 0; i <= static_cast<int>(RelationKind::Value); ++i)
            term.relations.push_back({static_cast<RelationKind>(i), u"t"_s, {}, {}});
        for (int i = 0; i <= static_cast<int>(PortDirection::Management); ++i) {
            product.ports.emplace_back();
            product.ports.back().direction = static_cast<PortDirection>(i);
        }
        QVERIFY(decode(EntityKind::Term, encode(AnyEntity(term))) == AnyEntity(term));
        QVERIFY(decode(EntityKind::Product, encode(AnyEntity(product))) == AnyEntity(product));
    }

    /// A table repeats its types and names: each is written once, and read back it is shared.
    void repeatedTextsAreWrittenOnce()
    {
        Dataset wide;
        for (int i = 0; i < 300; ++i) {
            Column column;
            column.path = u"column_%1"_s.arg(i);
            column.name = column.path;
            column.physicalType = u"character varying(64)"_s;
            column.logicalType = i % 2 == 0 ? u"id"_s : u"überlang"_s; // too short to be shared, not ASCII
            wide.columns.push_back(std::move(column));
        }
        const QByteArray bytes = encode(AnyEntity(wide));
        QCOMPARE(bytes.count("character varying"), 1);
        QCOMPARE(bytes.count("column_299"), 1);
        const auto again = decode(EntityKind::Dataset, bytes);
        QVERIFY(again == AnyEntity(wide));
        const auto &columns = std::get<Dataset>(*again).columns;
        QCOMPARE(columns.front().physicalType.constData(), columns.back().physicalType.constData());
        // A reference to a text that has not come yet is damage. Field 2 of a dataset is its name.
        QVERIFY(!decode(EntityKind::Dataset, QByteArray("\xa1\x02\xd8\x19\x05", 5)));
        QVERIFY(!decode(EntityKind::Dataset, QByteArray("\xa1\x02\xd8\x18\x00", 5)));
    }

    void damagedBytesAreRefused()
    {
        const QByteArray good = encode(AnyEntity(sample()));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY2(!decode(EntityKind::Dataset, good.first(length)), qPrintable(QString::number(length)));
        QVERIFY(!decode(EntityKind::Dataset, QByteArray(64, '\xff')));
        // Flipped bits may give another value, but never a crash.
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const int bit : {1, 16, 64}) {
                QByteArray bad = good;
                bad[i] = static_cast<char>(bad[i] ^ bit);
                [[maybe_unused]] const auto any = decode(EntityKind::Dataset, bad);
            }
        }
    }

    void fieldsNameElementsByWhatTheyAre()
    {
        const std::vector<Field> fields = fieldsOf(AnyEntity(sample()));
        const auto value = [&](const QString &path) {
            for (const Field &field : fields) {
                if (field.path == path)
                    return field.value;
            }
            return QJsonValue(QJsonValue::Undefined);
        };
        QCOMPARE(value(u"columns[addresses[].street].required"_s), QJsonValue(false));
        QCOMPARE(value(u"columns[addresses[].street].rules[r1].thresholds"_s),
                 QJsonValue(QJsonArray{u"0"_s, u"10"_s}));
        QCOMPARE(value(u"objectives[freshness].kind"_s), QJsonValue(u"freshness"_s));
        QVERIFY(value(u"version"_s).isUndefined());
        QVERIFY(value(u"identities"_s).isUndefined());
    }

    void differenceIsPerField()
    {
        const AnyEntity before = sample();
        Dataset changed = sample();
        changed.at = {99, 1}; // moving within the file is no change
        changed.description = u"Orders"_s;
        changed.columns.insert(changed.columns.begin(), Column{});
        changed.columns.front().path = u"id"_s;
        const std::vector<FieldChange> changes = difference(before, AnyEntity(changed));
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes[0].path, u"description"_s);
        QCOMPARE(changes[0].from, QJsonValue(QString::fromLatin1("")));
        QCOMPARE(changes[0].to, QJsonValue(u"Orders"_s));
        QCOMPARE(changes[1].path, u"columns[id].path"_s);
        QVERIFY(changes[1].from.isUndefined());
        QVERIFY(difference(before, before).empty());
    }

    void foldKeepsTheFirstWordAndUnitesLists()
    {
        AnyEntity folded = sample();
        Dataset other;
        other.implied = true;
        other.identities = {u"dbt:x/model.orders"_s};
        other.name = u"ORDERS"_s;
        other.description = u"from elsewhere"_s;
        other.version = u"2"_s;
        other.tags = {u"pii"_s};
        Column street;
        street.path = u"ADDRESSES[].STREET"_s;
        street.physicalType = u"VARCHAR"_s;
        street.required = true;
        Column extra;
        extra.path = u"loaded_at"_s;
        other.columns = {street, extra};
        fold(folded, AnyEntity(other));
        const auto &dataset = std::get<Dataset>(folded);
        QCOMPARE(dataset.name, u"orders"_s);
        QCOMPARE(dataset.description, QString::fromLatin1("")); // stated, if empty
        QCOMPARE(dataset.version, u"2"_s);
        QCOMPARE(dataset.identities.size(), 3);
        QVERIFY(!dataset.implied);
        QCOMPARE(dataset.columns.size(), std::size_t{2});
        QCOMPARE(dataset.columns[0].physicalType, u"VARCHAR"_s);
        QCOMPARE(dataset.columns[0].required, std::optional(false));
        QCOMPARE(dataset.columns[1].path, u"loaded_at"_s);
    }

    void vocabulary_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("folded");
        QTest::newRow("production") << u"PRODUCTION"_s << u"active"_s;
        QTest::newRow("in development") << u"in development"_s << u"draft"_s;
        QTest::newRow("current") << u"current"_s << u"active"_s;
        QTest::newRow("IDEATION") << u"IDEATION"_s << u"draft"_s;
        QTest::newRow("odd") << u"purple"_s << u"unknown"_s;
    }
    void vocabulary()
    {
        QFETCH(QString, raw);
        QFETCH(QString, folded);
        QCOMPARE(QString(toText(lifecycleFromText(raw))), folded);
    }

    void statusesStayApart()
    {
        QCOMPARE(observationStatusFromText(u"Success"), ObservationStatus::Pass);
        QCOMPARE(observationStatusFromText(u"runtime error"), ObservationStatus::Error);
        QCOMPARE(observationStatusFromText(u"FAILURE"), ObservationStatus::Fail);
        QCOMPARE(observationStatusFromText(u"whatever"), ObservationStatus::Unknown);
        QCOMPARE(qualityDimensionFromText(u"validity"), QualityDimension::Conformity);
        QCOMPARE(objectiveKindFromText(u"time_of_availability"), ObjectiveKind::TimeOfAvailability);
        for (int i = 0; i <= static_cast<int>(RelationKind::Value); ++i) {
            const auto kind = static_cast<RelationKind>(i);
            QCOMPARE(relationKindFromText(QString(toText(kind))), std::optional(kind));
            if (const auto back = inverse(kind))
                QCOMPARE(inverse(*back), std::optional(kind));
        }
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"

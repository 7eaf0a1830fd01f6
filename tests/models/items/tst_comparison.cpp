// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"
#include "core/timeline.h"
#include "items/comparison.h"
#include "items/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QJsonValue>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Timeline;
using items::Comparison;
using items::ComparisonModel;

namespace {

QDateTime day(int number)
{
    return {QDate(2026, 3, number), QTime(6, 0), Qt::UTC};
}

core::Column column(const QString &path, const QString &type)
{
    core::Column made;
    made.path = path;
    made.name = path;
    made.physicalType = type;
    return made;
}

/// Three states of a dataset: what a sync of the second and the third day made of it.
std::vector<core::Dataset> states()
{
    core::Dataset first;
    first.name = u"orders"_s;
    first.identities = QStringList{u"db/orders"_s};
    first.description = u"One row per order."_s;
    first.columns = {column(u"id"_s, u"int"_s), column(u"items[].code"_s, u"text"_s)};
    core::Dataset second = first;
    second.description = u"One row per order line."_s;
    second.columns.push_back(column(u"note"_s, u"text"_s));
    core::Dataset third = second;
    third.columns[0].physicalType = u"bigint"_s;
    third.columns.erase(third.columns.begin() + 1);
    return {first, second, third};
}

void addEvents(std::vector<core::Event> &events, const core::AnyEntity &from, const core::AnyEntity &to,
               const QDateTime &at)
{
    std::vector<core::Event> made;
    for (const core::FieldChange &change : core::difference(from, to))
        made.push_back({at, u"mesh"_s, {}, 1, change.path, change.from, change.to});
    events.insert(events.begin(), made.rbegin(), made.rend()); // newest first, as the cache has them
}

core::VersionedThing orders()
{
    const std::vector<core::Dataset> all = states();
    core::VersionedThing thing;
    thing.line.uri = {core::EntityKind::Dataset, u"db/orders"_s, {}};
    thing.line.name = u"orders"_s;
    thing.now = all[2];
    addEvents(thing.changes, all[0], all[1], day(2));
    addEvents(thing.changes, all[1], all[2], day(3));
    return thing;
}

const Comparison::Row *find(const std::vector<Comparison::Row> &rows, const QString &title)
{
    for (const Comparison::Row &row : rows) {
        if (row.title == title)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestComparison final : public QObject {
    Q_OBJECT

private slots:
    void eachVersionComesBackAsItWas()
    {
        const Timeline timeline({orders()});
        QCOMPARE(timeline.versionCount(), 3);
        QCOMPARE(timeline.moments().front().at, day(3));
        const std::vector<core::Dataset> all = states();
        for (int version = 0; version < 3; ++version) {
            const Timeline::Past past = timeline.at(version).front();
            QCOMPARE(past.knowledge, Timeline::Knowledge::Known);
            const core::Dataset &wanted = all[static_cast<std::size_t>(2 - version)];
            QVERIFY(core::difference(*past.entity, wanted).empty());
            QCOMPARE(core::header(*past.entity).identities, wanted.identities);
        }
    }

    void whatCameOrWentInBetweenIsToldApart()
    {
        core::VersionedThing added = orders();
        added.changes.push_back({day(1), u"mesh"_s, {}, 0, {}, QJsonValue::Undefined, QJsonValue::Undefined});
        const Timeline since({added});
        QCOMPARE(since.versionCount(), 4);
        QCOMPARE(since.at(3).front().knowledge, Timeline::Knowledge::NotThere);
        QCOMPARE(since.at(2).front().knowledge, Timeline::Knowledge::Known);

        core::VersionedThing removed = orders();
        removed.changes.insert(removed.changes.begin(),
                               {day(4), u"mesh"_s, {}, 2, {}, QJsonValue::Undefined, QJsonValue::Undefined});
        QCOMPARE(Timeline({removed}).at(1).front().knowledge, Timeline::Knowledge::NotKept);

        core::VersionedThing cut = orders();
        cut.isCut = true;
        const Timeline partly({cut});
        QCOMPARE(partly.at(1).front().knowledge, Timeline::Knowledge::Known);
        QCOMPARE(partly.at(2).front().knowledge, Timeline::Knowledge::NotKept);
    }

    void differencesAreToldFieldByField()
    {
        const Timeline timeline({orders()});
        const Comparison whole = Comparison::of(timeline, 2, 0);
        const Comparison::Row *description = find(whole.rows, u"description"_s);
        QVERIFY(description != nullptr && description->isField);
        QCOMPARE(description->after, u"One row per order line."_s);
        QCOMPARE(description->words.added.size(), 1UL);
        QCOMPARE(description->level, std::optional(governance::ChangeLevel::Documentation));
        const Comparison::Row *nested = find(whole.rows, u"items[].code"_s);
        QVERIFY(nested != nullptr);
        QCOMPARE(nested->op, Comparison::Op::Removed);
        QCOMPARE(nested->meaning, u"The column orders.items[].code was removed."_s);
        const Comparison::Row *id = find(whole.rows, u"id"_s);
        QVERIFY(id != nullptr && !id->isField);
        QCOMPARE(id->rows.size(), 1UL);
        QCOMPARE(id->rows.front().before, u"int"_s);
        QCOMPARE(id->rows.front().level, std::optional(governance::ChangeLevel::Behavioural));
        QVERIFY(whole.isJudged);
        QVERIFY(whole.report.isBreaking());
        QCOMPARE(Comparison::of(timeline, 2, 1).report.verdict(), u"addition"_s);
        QVERIFY(Comparison::of(timeline, 1, 1).rows.empty());
    }

    void partsOfAContractAreToldApart()
    {
        core::Contract contract;
        contract.name = u"Orders"_s;
        contract.version = u"2.0.0"_s;
        core::Contract before = contract;
        before.version = u"1.0.0"_s;
        core::VersionedThing thing;
        thing.line.name = u"Orders"_s;
        thing.now = contract;
        addEvents(thing.changes, before, contract, day(3));
        const Comparison comparison = Comparison::of(Timeline({thing, orders()}), 2, 0);
        QCOMPARE(comparison.rows.size(), 2UL);
        QCOMPARE(comparison.rows[1].title, u"orders"_s);
        QCOMPARE(comparison.report.oldVersion, u"1.0.0"_s);
        QCOMPARE(comparison.report.suggestedVersion, u"2.0.0"_s);
        QCOMPARE(comparison.report.isStepEnough, std::optional(true));
    }

    void theModelIsSound()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(Comparison::of(Timeline({orders()}), 2, 0).rows);
        QModelIndex id;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == "id"_L1)
                id = model.index(row, 0);
        }
        QCOMPARE(model.rowCount(id), 1);
        const QModelIndex type = model.index(0, ComparisonModel::AfterSection, id);
        QCOMPARE(type.data().toString(), u"bigint"_s);
        QCOMPARE(type.data(ComparisonModel::StretchesRole).value<QList<QPoint>>(), (QList<QPoint>{{0, 6}}));
        QCOMPARE(type.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString(),
                 u"physicalType, before: int, after: bigint. The type of orders.id was widened from int to "
                 "bigint."_s);
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theModelIsSorted_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("order");
        QTest::newRow("as it came") << -1 << false << u"table b(b a) Table a(d c)"_s;
        QTest::newRow("what") << int(ComparisonModel::FieldSection) << false
                              << u"Table a(c d) table b(a b)"_s;
        QTest::newRow("what, down") << int(ComparisonModel::FieldSection) << true
                                    << u"table b(b a) Table a(d c)"_s;
        QTest::newRow("before") << int(ComparisonModel::BeforeSection) << false
                                << u"table b(a b) Table a(d c)"_s;
        QTest::newRow("means") << int(ComparisonModel::MeaningSection) << false
                               << u"Table a(d c) table b(b a)"_s;
    }
    void theModelIsSorted()
    {
        QFETCH(int, section);
        QFETCH(bool, descending);
        const auto field = [](const QString &title, const QString &before) {
            Comparison::Row row;
            row.title = title;
            row.isField = true;
            row.before = before;
            return row;
        };
        Comparison::Row first;
        first.title = u"table b"_s;
        first.rows = {field(u"b"_s, u"2"_s), field(u"a"_s, u"1"_s)};
        first.level = governance::ChangeLevel::Addition;
        Comparison::Row second;
        second.title = u"Table a"_s;
        second.rows = {field(u"d"_s, u"8"_s), field(u"c"_s, u"9"_s)};
        second.level = governance::ChangeLevel::ReaderBreaking;
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison({first, second});
        const QPersistentModelIndex kept = model.index(0, ComparisonModel::BeforeSection, model.index(0, 0));
        model.sort(ComparisonModel::AfterSection, Qt::DescendingOrder); // another order first
        model.sort(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        const auto told = [&model] {
            QStringList things;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex thing = model.index(row, 0);
                QStringList fields;
                for (int i = 0; i < model.rowCount(thing); ++i)
                    fields.append(model.index(i, 0, thing).data().toString());
                things.append(u"%1(%2)"_s.arg(thing.data().toString(), fields.join(u' ')));
            }
            return things.join(u' ');
        };
        QTEST(told(), "order");
        QCOMPARE(kept.data().toString(), u"2"_s);
        QCOMPARE(kept.parent().data().toString(), u"table b"_s);
        model.setComparison({first, second}); // what is compared next comes in the same order
        QTEST(told(), "order");
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

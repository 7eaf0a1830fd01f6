// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldtree.h"
#include "core/worddiff.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::core;

class TestFieldTree final : public QObject {
    Q_OBJECT

    static Dataset orders()
    {
        Dataset dataset;
        dataset.name = u"orders"_s;
        dataset.description = u"All orders."_s;
        dataset.lifecycle = Lifecycle::Active;
        dataset.rowCount = 12;
        dataset.tags = QStringList{u"a"_s, u"b"_s};
        dataset.extra = {{u"x.y"_s, QJsonArray{1, 2}}};
        dataset.owners = {{u"team"_s, u"owner"_s}};
        Column city;
        city.path = u"addresses[].city"_s;
        city.name = u"city"_s;
        city.physicalType = u"varchar(64)"_s;
        city.required = false;
        city.options = {{u"maxLength"_s, 64}};
        QualityRule rule;
        rule.id = u"odd[id"_s;
        rule.dimension = QualityDimension::Uniqueness;
        city.rules = {rule};
        Column map;
        map.path = u"attributes{}"_s;
        dataset.columns = {city, map};
        Objective level;
        level.property = u"latency"_s;
        level.kind = ObjectiveKind::Latency;
        level.number = 2.5;
        dataset.objectives = {level};
        return dataset;
    }
    static QStringList cut(const QString &text, const std::vector<TextStretch> &stretches)
    {
        QStringList parts;
        for (const TextStretch &each : stretches)
            parts.append(text.mid(each.start, each.length));
        return parts;
    }

private slots:
    void anEntityComesBackFromItsFields_data()
    {
        QTest::addColumn<AnyEntity>("entity");
        QTest::newRow("dataset") << AnyEntity(orders());
        Product product;
        product.name = u"p"_s;
        product.price = {u"1"_s, u"EUR"_s, {}};
        Port port;
        port.direction = PortDirection::Control;
        port.name = u"in"_s;
        port.containsPii = true;
        product.ports = {port};
        QTest::newRow("product") << AnyEntity(product);
        Term term;
        term.name = u"t"_s;
        term.folder = false;
        term.labels = {{u"de"_s, u"Wort"_s}};
        term.relations = {{RelationKind::ReplacedBy, u"x"_s, u"r"_s, {}}};
        term.element.allowedValues = QStringList{u"1"_s};
        QTest::newRow("term") << AnyEntity(term);
    }
    void anEntityComesBackFromItsFields()
    {
        QFETCH(const AnyEntity, entity);
        const AnyEntity again = entityFrom(kindOf(entity), fieldsOf(entity));
        for (const FieldChange &change : difference(entity, again))
            QFAIL(qPrintable(change.path));
        QVERIFY(again == entity);
    }

    void changesAreUndone()
    {
        const Dataset before = orders();
        Dataset after = before;
        after.description = QString();
        after.columns.front().physicalType = u"text"_s;
        after.columns.pop_back();
        Column fresh;
        fresh.path = fresh.name = u"new"_s;
        after.columns.push_back(fresh);
        after.objectives.front().number = 3;
        std::vector<Field> fields = fieldsOf(AnyEntity(after));
        undo(fields, difference(before, after));
        const AnyEntity rebuilt = entityFrom(EntityKind::Dataset, fields);
        QVERIFY(difference(before, rebuilt).empty());
        QCOMPARE(std::get<Dataset>(rebuilt).columns.size(), before.columns.size());
    }

    void strangeNamesBreakNothing()
    {
        for (const QString &path :
             {QString(), u"["_s, u"]"_s, u"columns["_s, u"columns[]"_s, u"columns[a.b"_s, u"."_s, u"a..b"_s,
              u"columns[x]y"_s, u"nothing[x].z"_s, u"name.inner"_s}) {
            const std::vector<Field> fields{{path, QJsonValue(u"v"_s), {}}};
            QCOMPARE(kindOf(entityFrom(EntityKind::Dataset, fields)), EntityKind::Dataset);
        }
    }

    void wordsThatDiffer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<QStringList>("added");
        QTest::newRow("same") << u"a b"_s << u"a b"_s << QStringList() << QStringList();
        QTest::newRow("one word") << u"one row per order"_s << u"one row per line"_s
                                  << QStringList{u"order"_s} << QStringList{u"line"_s};
        QTest::newRow("a blank between changed words is changed")
            << u"the old words stay"_s << u"the new text here stay"_s << QStringList{u"old words"_s}
            << QStringList{u"new text here"_s};
        QTest::newRow("all new") << QString() << u"new"_s << QStringList() << QStringList{u"new"_s};
        QTest::newRow("figures in a type")
            << u"varchar(64)"_s << u"varchar(128)"_s << QStringList{u"64"_s} << QStringList{u"128"_s};
        QTest::newRow("at both ends")
            << u"a b c"_s << u"x b y"_s << QStringList{u"a"_s, u"c"_s} << QStringList{u"x"_s, u"y"_s};
    }
    void wordsThatDiffer()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const WordDiff diff = WordDiff::of(from, to);
        QTEST(cut(from, diff.removed), "removed");
        QTEST(cut(to, diff.added), "added");
    }

    /// What is left of both texts is the same, whatever they are.
    void whatIsNotMarkedIsShared()
    {
        QRandomGenerator random(7);
        const auto text = [&random] {
            QString made;
            for (int i = random.bounded(60); i > 0; --i)
                made += u"abc .(\n"_s.at(random.bounded(7));
            return made;
        };
        const auto without = [](QString whole, const std::vector<TextStretch> &stretches) {
            for (auto each = stretches.rbegin(); each != stretches.rend(); ++each)
                whole.remove(each->start, each->length);
            whole.removeIf([](QChar c) { return c.isSpace(); }); // blanks may go with the words beside them
            return whole;
        };
        for (int i = 0; i < 2'000; ++i) {
            const QString from = text();
            const QString to = text();
            const WordDiff diff = WordDiff::of(from, to);
            QCOMPARE(without(from, diff.removed), without(to, diff.added));
        }
    }

    void longTextsAreBounded()
    {
        QString from;
        QString to;
        for (int i = 0; i < 50'000; ++i) {
            from += u"a%1 "_s.arg(i);
            to += u"b%1 "_s.arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        const WordDiff diff = WordDiff::of(u"same "_s + from, u"same "_s + to);
        QCOMPARE(diff.removed.size(), 1UL);
        QCOMPARE(diff.removed.front().start, 5);
        QVERIFY(timer.elapsed() < 5'000);
    }
};

QTEST_GUILESS_MAIN(TestFieldTree)
#include "tst_fieldtree.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellchangesmodel.h"
#include "items/celltable.h"
#include "items/replacement.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonValue>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace meshbook;
using items::CellChange;
using items::CellChangesModel;
using items::GlossaryCells;
using items::Replacement;

namespace {

glossary::Lexicon shop(const QString &definition = u"Who buys. A buyer."_s)
{
    glossary::Lexicon lexicon;
    glossary::Entry entry;
    entry.term.identities = {u"shop/customer"_s};
    entry.term.glossary = u"shop"_s;
    entry.term.name = u"Buyer"_s;
    entry.term.labels = {{u"en"_s, u"Buyer"_s}};
    entry.term.altLabels = {{u"en"_s, u"buyer 1"_s}, {u"en"_s, u"Client"_s}};
    entry.term.definitions = {{u"en"_s, definition}};
    lexicon.put(std::move(entry));
    return lexicon;
}

core::Result<Replacement::Found> run(const Replacement &rule, const glossary::Lexicon &lexicon = shop())
{
    return rule.run(GlossaryCells(lexicon, u"en"_s), lexicon.sorted(), 20s, [] { return false; });
}

} // namespace

/// Find and replace, what is shown of it before it is done, and cells on the clipboard.
class TestReplacement final : public QObject {
    Q_OBJECT

private slots:
    void textsAreFoundInTheirParts()
    {
        Replacement rule{u"buyer"_s, u"patron"_s, false, false, Replacement::textParts()};
        auto found = run(rule);
        QVERIFY(found);
        QCOMPARE(found->changes.size(), 3U);
        rule.isCaseSensitive = true;
        rule.parts = {u"altLabels"_s};
        found = run(rule);
        QVERIFY(found);
        QCOMPARE(found->changes.size(), 1U);
        QCOMPARE(found->changes.front().value, QJsonValue(QJsonArray{u"patron 1"_s, u"Client"_s}));
        QCOMPARE(found->changes.front().after, u"patron 1; Client"_s);
        // Without an expression, what looks like one is text.
        rule.find = u"b.yer"_s;
        QVERIFY(run(rule)->changes.empty());
        rule.find.clear();
        QVERIFY(run(rule)->changes.empty());
    }

    void expressionsHaveTheirWay()
    {
        Replacement rule{u"(b)uyer( \\d)?"_s, u"\\1\\2-r"_s, true, true, {u"altLabels"_s}};
        const auto found = run(rule);
        QVERIFY(found);
        QCOMPARE(found->changes.front().after, u"b 1-r; Client"_s);
        rule.find = u"a(b"_s;
        const auto wrong = run(rule);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u"4"_s), qPrintable(wrong.error().message));
    }

    void whatWouldLeaveNothingIsAProblem()
    {
        const Replacement rule{u"^.*$"_s, QString(), true, false, {u"labels"_s, u"definitions"_s}};
        const auto found = run(rule);
        QVERIFY(found);
        QCOMPARE(found->changes.size(), 2U);
        for (const CellChange &change : found->changes)
            QCOMPARE(change.problem.isEmpty(), change.path.startsWith(u"definitions"_s));
    }

    void hostileExpressionsEnd()
    {
        const Replacement rule{u"(a+)+$"_s, u"b"_s, true, false, {u"definitions"_s}};
        QElapsedTimer clock;
        clock.start();
        const auto found = run(rule, shop(QString(60, u'a') + u'!'));
        QVERIFY(!found || found->changes.empty());
        QVERIFY2(clock.elapsed() < 20'000, "an expression of few letters held everything up");
    }

    void changesAreChosen()
    {
        CellChangesModel model;
        const QAbstractItemModelTester tester(&model);
        const auto found = run({u"^.*$"_s, QString(), true, false, {u"labels"_s, u"definitions"_s}});
        model.setChanges(found->changes);
        QCOMPARE(model.problemCount(), 1);
        QCOMPARE(model.chosenCount(), 1);
        QVERIFY(!model.index(0, 0).data(CellChangesModel::ProblemRole).toString().isEmpty()); // first
        QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.chosen().empty());
        model.setAllChosen(true);
        QCOMPARE(model.chosen().size(), 1U);
        QCOMPARE(model.chosen().front().path, u"definitions[en]"_s);
    }

    void cellsGoOutAndIn_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("one") << QList<QStringList>{{u"a"_s}};
        QTest::newRow("some") << QList<QStringList>{{u"a"_s, u"b"_s}, {QString(), u"d"_s}};
        QTest::newRow("lines") << QList<QStringList>{{u"a\nb"_s, u"c\td"_s}, {u"\"e\""_s, u"f\"g"_s}};
    }
    void cellsGoOutAndIn()
    {
        QFETCH(const QList<QStringList>, rows);
        QCOMPARE(items::celltable::read(items::celltable::written(rows)), rows);
    }

    void cellsOfOthers()
    {
        using items::celltable::read;
        QCOMPARE(read(u"a\tb\r\nc\r\n"_s), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}}));
        QCOMPARE(read(u"\"open\tb"_s), (QList<QStringList>{{u"\"open"_s, u"b"_s}}));
        QCOMPARE(read(u"\"a\"b\tc"_s), (QList<QStringList>{{u"\"a\"b"_s, u"c"_s}}));
        QVERIFY(read(QString()).isEmpty());
        QVERIFY(read(QString(1'000'000, u'\t')).first().size() <= items::celltable::mostCells + 1);
    }
};

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"

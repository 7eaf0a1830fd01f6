// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineageaddress.h"
#include "views/lineage/scopeedits.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using lineage::Direction;
using lineage::Scope;

class TestLineageScope final : public QObject {
    Q_OBJECT

private:
    static core::Uri dataset(const QString &key, const QString &column = {})
    {
        return {core::EntityKind::Dataset, key, column};
    }

    static Scope fullScope()
    {
        Scope scope;
        scope.roots = {dataset(u"a b+c&d=#ü/x"_s), {core::EntityKind::Product, u"p;%41"_s, {}}};
        scope.selector = u"2+orders+1 tag:pii,\"a & b\""_s;
        scope.up = -1;
        scope.down = 7;
        scope.grown = {{dataset(u"g:1"_s), Direction::Down, -1}, {dataset(u"g:2"_s), Direction::Both, 3}};
        scope.hidden = {dataset(u"h"_s)};
        scope.grouping = lineage::Grouping::Domain;
        scope.closed = {u"domain:Orders & more"_s, u"*"_s};
        scope.columnsOf = {dataset(u"c"_s)};
        scope.tracedColumn = dataset(u"c"_s, u"a.b[0]"_s);
        scope.openTrail = false;
        scope.mostColumns = 40;
        scope.filter.types = {u"view"_s, u"table"_s};
        scope.filter.domains = {u"Größe"_s};
        scope.filter.tags = {u"x+y"_s};
        scope.filter.noise = false;
        scope.asOf = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
        scope.comparedWith = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        scope.whatIfs = {
            {dataset(u"c:1"_s, u"a b"_s), {lineage::WhatIf::Change::Retype, u"decimal(9,2): x"_s}},
            {dataset(u"d"_s), {}}};
        scope.mostBoxes = 1'234;
        return scope;
    }

private slots:
    void addressKeepsEverything()
    {
        const QUrl url = lineageaddress::write(fullScope());
        QVERIFY(lineageaddress::isLineage(url));
        QVERIFY(lineageaddress::read(url) == fullScope());
        // As a link that was copied, pasted and parsed by another program.
        QVERIFY(lineageaddress::read(QUrl(url.toString(QUrl::FullyEncoded))) == fullScope());
    }

    void nothingIsTheShortAddress()
    {
        QCOMPARE(lineageaddress::write(Scope()).toString(), u"meshbook:lineage"_s);
        QVERIFY(lineageaddress::read(QUrl(u"meshbook:lineage"_s)) == Scope());
        QVERIFY(!lineageaddress::isLineage(QUrl(u"meshbook:search?root=a"_s)));
    }

    void badAddressesAreBounded()
    {
        const Scope scope = lineageaddress::read(QUrl(
            u"meshbook:lineage?root=nonsense&up=99999999999&down=-77&most=0&grow=up:x:y&grow=sideways:1:z"
            "&group=moon&asof=never&whatif=burn::meshbook:dataset/x&whatif=drop"_s));
        QVERIFY(scope.roots.empty());
        QVERIFY(scope.grown.empty());
        QCOMPARE(scope.up, Scope().up);
        QCOMPARE(scope.down, -1);
        QCOMPARE(scope.mostBoxes, 1);
        QCOMPARE(scope.grouping, lineage::Grouping::None);
        QVERIFY(!scope.asOf.isValid());
        QVERIFY(scope.whatIfs.empty());
        QString many = u"meshbook:lineage?root=x"_s;
        for (int i = 0; i < 5'000; ++i)
            many += u"&root=meshbook:dataset/%1"_s.arg(i);
        QVERIFY(lineageaddress::read(QUrl(many)).roots.size() <= 2'000);
    }

    void aroundAColumnTracesIt()
    {
        const Scope scope = lineageaddress::read(lineageaddress::around(dataset(u"t"_s, u"c"_s)));
        QCOMPARE(scope.roots.size(), std::size_t(1));
        QVERIFY(scope.roots.front() == dataset(u"t"_s));
        QVERIFY(scope.tracedColumn == dataset(u"t"_s, u"c"_s));
    }

    void growingAddsHops()
    {
        Scope scope;
        scope.roots = {dataset(u"r"_s)};
        scope = scopeedits::grow(scope, dataset(u"n"_s), Direction::Down, 1);
        scope = scopeedits::grow(scope, dataset(u"n"_s), Direction::Down, 1);
        QCOMPARE(scope.grown.size(), std::size_t(1));
        QCOMPARE(scope.grown.front().hops, 2);
        scope = scopeedits::grow(scope, dataset(u"n"_s), Direction::Down, -1);
        QCOMPARE(scope.grown.front().hops, -1);
        // A root shows one hop already: one more is two.
        scope = scopeedits::grow(scope, dataset(u"r"_s), Direction::Up, 1);
        QCOMPARE(scope.grown.back().hops, 2);
        scope = scopeedits::shrink(scope, dataset(u"n"_s));
        QCOMPARE(scope.grown.size(), std::size_t(1));
        scope = scopeedits::shrink(scope, dataset(u"r"_s));
        QVERIFY(scope.grown.empty());
        QCOMPARE(scope.up, 1);
        scope = scopeedits::shrink(scope, dataset(u"r"_s));
        QCOMPARE(scope.up, 0);
    }

    void togglesComeBack()
    {
        Scope scope;
        scope.roots = {dataset(u"r"_s)};
        QVERIFY(scopeedits::toggleColumns(scopeedits::toggleColumns(scope, dataset(u"r"_s)), dataset(u"r"_s))
                == scope);
        Scope traced = scopeedits::trace(scope, dataset(u"r"_s, u"c"_s));
        QVERIFY(traced.tracedColumn == dataset(u"r"_s, u"c"_s));
        traced = scopeedits::trace(traced, dataset(u"r"_s, u"c"_s));
        QVERIFY(traced.tracedColumn.key.isEmpty());
        QVERIFY(scopeedits::setGroupClosed(scopeedits::setGroupClosed(scope, u"g"_s, true), u"g"_s, false)
                == scope);
        const Scope hidden = scopeedits::hide(scope, dataset(u"h"_s));
        QVERIFY(scopeedits::grow(hidden, dataset(u"h"_s), Direction::Up, 1).hidden.empty());
        QVERIFY(scopeedits::hide(scope, {}) == scope);
    }

    void aChangeInMindShowsWhatItConcerns()
    {
        using lineage::WhatIf;
        Scope scope;
        scope.roots = {dataset(u"r"_s)};
        scope.comparedWith = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        const core::Uri column = dataset(u"n"_s, u"c"_s);
        Scope next = scopeedits::suppose(scope, column, WhatIf{});
        QCOMPARE(next.whatIfs.size(), std::size_t(1));
        QVERIFY(!next.comparedWith.isValid());
        QVERIFY((next.grown == std::vector<lineage::Growth>{{dataset(u"n"_s), Direction::Down, -1}}));
        QVERIFY((next.columnsOf == std::vector<core::Uri>{dataset(u"n"_s)}));
        next = scopeedits::suppose(next, column, WhatIf{WhatIf::Change::Rename, u"x"_s});
        QCOMPARE(next.whatIfs.size(), std::size_t(1));
        QCOMPARE(next.whatIfs.front().whatIf.to, u"x"_s);
        next = scopeedits::suppose(next, dataset(u"m"_s), WhatIf{});
        QCOMPARE(next.whatIfs.size(), std::size_t(2));
        next = scopeedits::suppose(next, column, std::nullopt);
        QVERIFY(next.whatIfs.front().about == dataset(u"m"_s));
        QVERIFY(scopeedits::suppose(scope, {}, WhatIf{}) == scope);
    }

    void stepsGoBackAndForth()
    {
        scopeedits::Steps steps;
        Scope scope;
        steps.start(scope);
        QVERIFY(!steps.canUndo());
        for (int i = 0; i < 300; ++i) {
            scope.up = i;
            steps.push(scope);
        }
        int undone = 0;
        while (steps.canUndo()) {
            static_cast<void>(steps.undo());
            ++undone;
        }
        QCOMPARE(undone, static_cast<int>(scopeedits::Steps::most) - 1);
        QCOMPARE(steps.redo().up, 101);
        scope.up = -1;
        steps.push(scope);
        QVERIFY(!steps.canRedo());
    }
};

QTEST_APPLESS_MAIN(TestLineageScope)
#include "tst_lineagescope.moc"

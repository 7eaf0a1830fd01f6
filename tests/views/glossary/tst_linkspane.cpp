// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uri.h"
#include "glossaryfixture.h"
#include "items/linkmodel.h"
#include "store/ledger.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/glossary/linkspane.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/button.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/toolstrip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::LinkModel;
using views::LinksPane;

namespace {
constexpr int patience = 60'000; ///< ms, on a machine with much else to do
}

/// Links of terms to data, accepted and refused through the window.
class TestLinksPane final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::GlossaryFixture> m_desk;
    std::unique_ptr<LinksPane> m_pane;

    bool sync() const
    {
        const QString folder = m_desk->dir.filePath(u"mesh"_s);
        test::smallmesh::write(folder);
        core::Source source;
        source.name = u"mesh"_s;
        source.kind = u"folder"_s;
        source.location = folder;
        const auto added = m_desk->workspace->ledger().addSource(source);
        if (!added)
            return false;
        const sync::ReaderRegistry readers;
        sync::SyncEngine engine(*m_desk->workspace, readers);
        return !engine.sync(*added, {}, {}, [](const core::SyncProgress &) {}).failed;
    }
    [[nodiscard]] QString keyOf(const QString &label) const
    {
        return m_desk->session->lexicon().resolve(label).value(0);
    }
    [[nodiscard]] int suggested() const { return m_pane->suggested()->model()->rowCount(); }
    [[nodiscard]] int refused() const { return m_pane->refused()->model()->rowCount(); }
    [[nodiscard]] static QModelIndex rowOf(const QTableView *table, const QString &target)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, LinkModel::TargetSection);
            if (index.data().toString() == target)
                return index.siblingAtColumn(0);
        }
        return {};
    }

private slots:
    /// "Note" is the name of a column of both datasets, "Orders ID" of one.
    void init()
    {
        m_desk = std::make_unique<test::GlossaryFixture>(QStringList{u"Basket"_s, u"Note"_s, u"Orders ID"_s});
        QVERIFY(m_desk->session != nullptr);
        QVERIFY(sync());
        m_pane = std::make_unique<LinksPane>(*m_desk->session);
        m_pane->resize(1100, 600);
        m_pane->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isAnswered(), patience);
        QCOMPARE(suggested(), 3);
        QCOMPARE(refused(), 0);
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void suggestionsSayWhy()
    {
        const QModelIndex row = rowOf(m_pane->suggested(), u"orders.orders_id"_s);
        QVERIFY(row.isValid());
        QCOMPARE(row.data().toString(), u"Orders ID"_s);
        QVERIFY(!row.siblingAtColumn(LinkModel::WhySection).data().toString().isEmpty());
        QCOMPARE(row.siblingAtColumn(LinkModel::TypeSection).data().toString(), u"string"_s);
        QCOMPARE(row.siblingAtColumn(LinkModel::DomainSection).data().toString(), u"Shop"_s);
        QVERIFY(row.data(LinkModel::ScoreRole).toDouble() >= 0.9);
    }

    void acceptedAndRefusedByKeys()
    {
        QTableView *table = m_pane->suggested();
        m_pane->activateWindow();
        table->setFocus();
        const QModelIndex row = rowOf(table, u"orders.orders_id"_s);
        const QString uri = row.data(LinkModel::UriRole).toString();
        table->setCurrentIndex(row);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(suggested(), 2, patience);
        QCOMPARE(m_desk->term(keyOf(u"Orders ID"_s))->links, QStringList{uri});
        table->setCurrentIndex(rowOf(table, u"customers.note"_s));
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(suggested(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(refused(), 1, patience);
        QCOMPARE(m_desk->term(keyOf(u"Note"_s))->rejected.size(), 1);
        // Remembered, and taken back.
        m_pane->lists()->setCurrent(int(LinksPane::List::Refused));
        emit m_pane->lists()->currentChanged(int(LinksPane::List::Refused));
        m_pane->refused()->setFocus();
        m_pane->refused()->setCurrentIndex(m_pane->refused()->model()->index(0, 0));
        QTest::keyClick(m_pane->refused(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(refused(), 0, patience);
        QVERIFY(m_desk->term(keyOf(u"Note"_s))->rejected.isEmpty());
        QVERIFY(m_desk->term(keyOf(u"Note"_s))->links.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(suggested(), 2, patience);
    }

    void manyAtOnce()
    {
        QTableView *table = m_pane->suggested();
        table->setFocus();
        for (const QString &target : {u"orders.note"_s, u"customers.note"_s}) {
            table->setCurrentIndex(rowOf(table, target));
            QTest::keyClick(table, Qt::Key_Space);
        }
        QVERIFY(m_pane->acceptButton()->text().contains(u'2'));
        QTest::mouseClick(m_pane->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(suggested(), 1, patience);
        QCOMPARE(m_desk->term(keyOf(u"Note"_s))->links.size(), 2);
        m_desk->session->undo(); // one step
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->term(keyOf(u"Note"_s))->links.size(), 0, patience);
    }

    void ofOneTerm()
    {
        m_pane->setPlace({views::glossaryaddress::View::Links, keyOf(u"Note"_s)});
        QCOMPARE(suggested(), 2);
        auto *filter = m_pane->findChild<views::SearchField *>();
        QCOMPARE(filter->chips().size(), 1);
        QTest::keyClicks(filter->lineEdit(), u"customers"_s);
        QTRY_COMPARE(suggested(), 1);
        m_pane->setPlace({views::glossaryaddress::View::Links});
        QVERIFY(filter->chips().isEmpty());
    }

    void columnsThatContradictAreListed()
    {
        const QString key = keyOf(u"Orders ID"_s);
        const QString uri =
            rowOf(m_pane->suggested(), u"orders.orders_id"_s).data(LinkModel::UriRole).toString();
        m_desk->session->edit(glossary::Verb::Link, [key, uri](glossary::Editor &editor) {
            const auto linked = editor.link(key, {uri}, true);
            return linked ? editor.edit(key, {{u"element.logicalType"_s, u"integer"_s}}) : linked;
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->disagreements()->rowCount(), 1, patience);
        QSignalSpy wanted(m_pane.get(), &views::GlossaryPane::placeWanted);
        emit m_pane->disagreements()->navigateRequested(
            QUrl(core::Uri{core::EntityKind::Term, key, {}}.toString()), views::OpenIn::CurrentTab);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<views::glossaryaddress::Place>().term, key);
    }

    void everythingHasANameAndIsReached()
    {
        QCOMPARE(test::focusableWithoutName(m_pane.get()), QStringList());
        QCOMPARE(test::unreachableByTab(m_pane.get()), QStringList());
    }
};

QTEST_MAIN(TestLinksPane)
#include "tst_linkspane.moc"

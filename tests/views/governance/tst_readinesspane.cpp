// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readinessmodel.h"
#include "tests/views/governance/governancefixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/governance/readinesspane.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/toolstrip.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using governanceaddress::View;
using items::ReadinessModel;
using Figure = services::ReadinessFigure;

/// How far domains have come, over the sample mesh.
class TestReadinessPane final : public QObject {
    Q_OBJECT

    static constexpr int patience = test::GovernanceFixture::patience;
    test::GovernanceFixture m_fixture;
    std::unique_ptr<ReadinessPane> m_pane;

private slots:
    void initTestCase()
    {
        const QString wrong = m_fixture.open();
        QVERIFY2(wrong.isNull(), qPrintable(wrong));
        m_pane = std::make_unique<ReadinessPane>(m_fixture.tools());
        m_pane->resize(1200, 760);
        m_pane->setPlace({View::Readiness});
        m_pane->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isAnswered(), patience);
    }

    void cleanupTestCase()
    {
        m_pane.reset();
        m_fixture.close();
    }

    void figuresAreTold()
    {
        const QAbstractItemModelTester tester(m_pane->model());
        QVERIFY(m_pane->model()->rowCount() > 3);
        QVERIFY(m_pane->table()->model()->index(0, 0).data(ReadinessModel::IsAllRole).toBool());
        for (int column = 1; column < ReadinessModel::SectionCount; ++column) {
            const QString text = m_pane->model()->index(0, column).data(Qt::DisplayRole).toString();
            QVERIFY2(text.contains(u'%') && text.contains(u" of "_s), qPrintable(text));
        }
        // Not everything is never all.
        QCOMPARE(ReadinessModel::shareText({999, 1'000}), u"99 %"_s);
        QCOMPARE(ReadinessModel::shareText({1, 1'000}), u"1 %"_s);
        QCOMPARE(ReadinessModel::shareText({0, 0}), u"–"_s);
        // The whole mesh stays on top, whatever the order.
        m_pane->table()->sortByColumn(1, Qt::DescendingOrder);
        QVERIFY(m_pane->table()->model()->index(0, 0).data(ReadinessModel::IsAllRole).toBool());
        m_pane->table()->sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(m_pane->table()->model()->index(0, 0).data(ReadinessModel::IsAllRole).toBool());
    }

    void everyFigureLeadsToItsEvidence_data()
    {
        QTest::addColumn<int>("section");
        for (int section = 1; section < ReadinessModel::SectionCount; ++section)
            QTest::newRow(toText(ReadinessModel::figureOf(section)).data()) << section;
    }
    void everyFigureLeadsToItsEvidence()
    {
        QFETCH(const int, section);
        const QModelIndex index = m_pane->table()->model()->index(0, section);
        m_pane->table()->setCurrentIndex({});
        m_pane->table()->setCurrentIndex(index);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isExplained(), patience);
        const services::PartOf &share = m_pane->model()->report().all[ReadinessModel::figureOf(section)];
        if (ReadinessModel::figureOf(section) == Figure::Conformance)
            QVERIFY(m_pane->evidence()->rowCount() > 0); // one thing may have several findings
        else
            QCOMPARE(m_pane->evidence()->rowCount(),
                     static_cast<int>(std::min<qint64>(share.whole - share.part, services::mostLacking)));
    }

    void evidenceOpensThings()
    {
        m_pane->table()->setCurrentIndex(m_pane->table()->model()->index(0, 4));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isExplained(), patience);
        QSignalSpy opened(m_pane.get(), &GovernancePane::navigateRequested);
        auto *table = m_pane->evidence()->findChild<QTreeView *>();
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().front().toUrl().toString().startsWith("meshbook:column/"_L1));
    }

    void aDomainIsRemembered()
    {
        const QString domain = m_pane->model()->standing(2).domain;
        ReadinessPane other(m_fixture.tools());
        other.setPlace({View::Readiness, domain});
        other.show();
        QTRY_VERIFY_WITH_TIMEOUT(other.isAnswered(), patience);
        QCOMPARE(other.table()->currentIndex().data(ReadinessModel::DomainRole).toString(), domain);
        QCOMPARE(other.saveState().value(u"domain"_s).toString(), domain);
    }

    void controlsHaveNames()
    {
        const QStringList nameless = test::focusableWithoutName(m_pane.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestReadinessPane)
#include "tst_readinesspane.moc"

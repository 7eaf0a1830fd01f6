// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/governance/governancefixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/governance/joinpane.h"
#include "views/governance/thingpicker.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/chip.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using governanceaddress::Place;
using governanceaddress::View;

/// Joins of the sample mesh's products.
class TestJoinPane final : public QObject {
    Q_OBJECT

    static constexpr int patience = test::GovernanceFixture::patience;
    test::GovernanceFixture m_fixture;
    std::unique_ptr<JoinPane> m_pane;
    QStringList m_two;

    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(m_pane->isAnswered(), patience); }

private slots:
    void initTestCase()
    {
        const QString wrong = m_fixture.open();
        QVERIFY2(wrong.isNull(), qPrintable(wrong));
        for (const QString &name : {u"customer_360"_s, u"orders_confirmed"_s}) {
            const core::Uri uri = m_fixture.product(name);
            QVERIFY2(!uri.key.isEmpty(), qPrintable(name));
            m_two.append(uri.toString());
        }
    }

    void init()
    {
        m_pane = std::make_unique<JoinPane>(m_fixture.tools());
        m_pane->resize(1200, 760);
        m_pane->show();
    }
    void cleanup() { m_pane.reset(); }
    void cleanupTestCase() { m_fixture.close(); }

    void oneThingIsTooFew()
    {
        m_pane->setPlace({View::Join, {}, {}, {}, {m_two.front()}});
        waitForAnswer();
        QCOMPARE(m_pane->states()->shown(), ViewStates::Shown::Empty);
    }

    void twoProductsAreCompared()
    {
        m_pane->setPlace({View::Join, {}, {}, {}, m_two});
        waitForAnswer();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->states()->shown(), ViewStates::Shown::Content, patience);
        QVERIFY(!m_pane->verdict().isEmpty());
        QVERIFY(m_pane->keys()->rowCount() > 0);
        QVERIFY(m_pane->sql().contains("JOIN"_L1));
        QVERIFY(m_pane->worth().contains("Freshness"_L1));
        for (QPushButton *each : m_pane->findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Copy the statement"_s)
                each->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), m_pane->sql());
    }

    void thingsAreAddedByWordsAndTakenAway()
    {
        QSignalSpy wanted(m_pane.get(), &GovernancePane::placeWanted);
        SearchField *field = m_pane->picker()->field();
        field->setText(u"customer"_s);
        emit field->textEdited(u"customer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->picker()->offered().empty(), patience);
        const QString first = m_pane->picker()->offered().front().uri.toString();
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_pane->things(), QStringList{first});
        QVERIFY(field->text().isEmpty());
        QList<ChipLabel *> chips = m_pane->findChildren<ChipLabel *>();
        QCOMPARE(chips.size(), 1);
        QTest::keyClick(chips.front(), Qt::Key_Delete);
        QVERIFY(m_pane->things().isEmpty());
    }

    void linksAreDropped()
    {
        QMimeData mime;
        mime.setText(m_two.join(u'\n') + u"\nhttps://example.org\nmeshbook:term/x"_s);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &drop);
        QCOMPARE(m_pane->things(), m_two);
    }

    void whatIsNotThereIsSaid()
    {
        m_pane->setPlace({View::Join, {}, {}, {}, {m_two.front(), u"meshbook:product/nowhere"_s}});
        waitForAnswer();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->states()->shown(), ViewStates::Shown::Error, patience);
    }

    void controlsHaveNames()
    {
        m_pane->setPlace({View::Join, {}, {}, {}, m_two});
        waitForAnswer();
        const QStringList nameless = test::focusableWithoutName(m_pane.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestJoinPane)
#include "tst_joinpane.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossaryfixture.h"
#include "items/neighbourmodel.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/familylegend.h"
#include "views/glossary/graphpane.h"
#include "views/glossary/termcanvas.h"
#include "views/glossary/termpainter.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::RelationKind;
using glossary::Family;
using items::NeighbourModel;
using views::GraphPane;
using views::TermCanvas;
using views::ViewStates;
using views::glossaryaddress::Place;
using views::glossaryaddress::View;

namespace {
constexpr int patience = 60'000; ///< ms, on a machine with much else to do
}

/// A term and its neighbours as a picture and as a list.
class TestGraphPane final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::GlossaryFixture> m_desk;
    std::unique_ptr<GraphPane> m_pane;

    [[nodiscard]] QString keyOf(const QString &label) const
    {
        return m_desk->session->lexicon().resolve(label).value(0);
    }
    [[nodiscard]] TermCanvas *canvas() const { return m_pane->canvas(); }
    [[nodiscard]] int terms() const
    {
        return canvas()->picture() ? int(canvas()->picture()->around->terms.size()) : 0;
    }
    [[nodiscard]] QString currentLabel() const
    {
        return canvas()->picture()->around->terms[std::size_t(canvas()->current())].label;
    }
    bool relate(const QString &from, RelationKind kind, const QString &to) const
    {
        const QString target = keyOf(to);
        const auto related = m_desk->glossary
                                 ->edit(m_desk->set, glossary::Verb::Relate,
                                        [key = keyOf(from), kind, target](glossary::Editor &editor) {
                                            return editor.relate(key, {kind, target, {}, {}});
                                        })
                                 .result();
        return related.has_value();
    }
    bool showTerm(const QString &label) const
    {
        QSignalSpy shown(m_pane.get(), &GraphPane::shown);
        m_pane->setPlace({View::Graph, keyOf(label)});
        return shown.wait(patience);
    }

private slots:
    /// Party is broader than Customer, Customer is related to Order, Order has Basket as its part.
    void init()
    {
        m_desk = std::make_unique<test::GlossaryFixture>();
        QVERIFY(m_desk->session != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->session->lexicon().size(), 4, patience);
        QVERIFY(relate(u"Customer"_s, RelationKind::Broader, u"Party"_s));
        QVERIFY(relate(u"Customer"_s, RelationKind::Related, u"Order"_s));
        QVERIFY(relate(u"Order"_s, RelationKind::HasPart, u"Basket"_s));
        QSignalSpy changed(m_desk->session.get(), &views::GlossarySession::changed);
        m_desk->session->refresh();
        QVERIFY(changed.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->term(keyOf(u"Basket"_s))->term.relations.empty(), patience);
        m_pane = std::make_unique<GraphPane>(*m_desk->session);
        m_pane->resize(1000, 600);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void pictureAndListAgree()
    {
        QVERIFY(showTerm(u"Customer"_s));
        QCOMPARE(terms(), 3);
        QCOMPARE(m_pane->list()->model()->rowCount(), 3);
        QCOMPARE(currentLabel(), u"Customer"_s);
        // What is broader stands before what is narrower.
        const auto &around = *canvas()->picture()->around;
        for (const auto &tie : around.ties) {
            if (tie.family == Family::Hierarchy)
                QVERIFY(canvas()->rectOf(tie.from).right() < canvas()->rectOf(tie.to).left());
        }
        // What is chosen in one is chosen in the other.
        m_pane->list()->setCurrentIndex(m_pane->list()->model()->index(1, 0));
        QCOMPARE(currentLabel(), m_pane->list()->currentIndex().data().toString());
        canvas()->setCurrent(2);
        QCOMPARE(m_pane->list()->currentIndex().data().toString(), currentLabel());
        QVERIFY(canvas()->accessibleDescription().contains(currentLabel()));
    }

    void walkedByKeys()
    {
        QVERIFY(showTerm(u"Customer"_s));
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Left);
        QCOMPARE(currentLabel(), u"Party"_s);
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(currentLabel(), u"Customer"_s);
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(currentLabel(), u"Order"_s);
        QSignalSpy wanted(m_pane.get(), &views::GlossaryPane::placeWanted);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<Place>().term, keyOf(u"Order"_s));
        QVERIFY(wanted[0][0].value<Place>().view == View::Graph);
        QTest::keyClick(canvas(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 2);
        QVERIFY(wanted[1][0].value<Place>().view == View::Browse);
        QTest::mouseDClick(canvas(), Qt::LeftButton, {},
                           canvas()->rectOf(canvas()->current()).center().toPoint());
        QCOMPARE(wanted.count(), 3);
    }

    void stepsAndKinds()
    {
        QVERIFY(showTerm(u"Customer"_s));
        QSignalSpy shown(m_pane.get(), &GraphPane::shown);
        m_pane->hops()->setCurrent(1);
        emit m_pane->hops()->currentChanged(1);
        QVERIFY(shown.wait(patience));
        QCOMPARE(terms(), 4);
        QVERIFY(m_pane->legend()->box(Family::Related)->isVisible());
        m_pane->legend()->box(Family::Related)->click();
        QVERIFY(shown.wait(patience));
        QCOMPARE(terms(), 2); // Party and Customer are left
        QVERIFY(m_pane->legend()->box(Family::Related)->isVisible()); // to be switched on again
        const QJsonObject state = m_pane->saveState();
        GraphPane again(*m_desk->session);
        again.restoreState(state);
        QCOMPARE(again.hops()->current(), 1);
        QVERIFY(!again.legend()->box(Family::Related)->isChecked());
    }

    void followsChanges()
    {
        QVERIFY(showTerm(u"Party"_s));
        QCOMPARE(terms(), 2);
        QVERIFY(relate(u"Party"_s, RelationKind::Related, u"Basket"_s));
        QTRY_COMPARE_WITH_TIMEOUT(terms(), 3, patience);
    }

    void zoomed()
    {
        QVERIFY(showTerm(u"Customer"_s));
        canvas()->setFocus();
        const double before = canvas()->zoom();
        QTest::keyClick(canvas(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas()->zoom() > before);
        QTest::keyClick(canvas(), Qt::Key_F);
        QCOMPARE(canvas()->zoom(), before);
    }

    void exported()
    {
        QVERIFY(showTerm(u"Customer"_s));
        const auto palette = views::SemanticPalette::of(m_pane.get());
        const auto fonts = views::FontScale::current();
        const QByteArray svg = views::termpainter::svg(*canvas()->picture(), palette, fonts, u"Graph"_s);
        QVERIFY(svg.contains("<svg"));
        QVERIFY(svg.contains("Customer") || svg.contains("<path"));
        const QImage image =
            QImage::fromData(views::termpainter::png(*canvas()->picture(), palette, fonts, 2));
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), qRound(canvas()->picture()->bounds.width() * 2));
    }

    void readFromRightToLeft()
    {
        m_pane->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(showTerm(u"Customer"_s));
        QVERIFY(canvas()->picture()->mirrored);
        for (const auto &tie : canvas()->picture()->around->ties) {
            if (tie.family == Family::Hierarchy)
                QVERIFY(canvas()->rectOf(tie.from).left() > canvas()->rectOf(tie.to).right());
        }
    }

    void whatIsNotThere()
    {
        QSignalSpy shown(m_pane.get(), &GraphPane::shown);
        m_pane->setPlace({View::Graph, u"words/none"_s});
        QVERIFY(shown.count() > 0 || shown.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->states()->shown() == ViewStates::Shown::Empty, patience);
        m_pane->setPlace({View::Graph});
        QVERIFY(m_pane->states()->shown() == ViewStates::Shown::Empty);
    }

    void everythingHasANameAndIsReached()
    {
        QVERIFY(showTerm(u"Customer"_s));
        QCOMPARE(test::focusableWithoutName(m_pane.get()), QStringList());
        QCOMPARE(test::unreachableByTab(m_pane.get()), QStringList());
    }
};

QTEST_MAIN(TestGraphPane)
#include "tst_graphpane.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conflictmodel.h"
#include "shared_glossarydesk.h"
#include "views/glossary/changesetview.h"
#include "views/glossary/conflictview.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using glossary::Verb;
using items::ConflictModel;
using tests::GlossaryDesk;

/// What a person and a source say differently: nothing is dropped until somebody decides.
class ConflictViewTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<GlossaryDesk> m_desk;
    QString m_set;

    /// Ana wrote "mine n", upstream says "theirs n" by now.
    void makeConflicts(int count)
    {
        QVERIFY(m_desk->makeRepository());
        m_set = m_desk->openSet(u"Mine"_s);
        for (int i = 0; i < count; ++i) {
            QVERIFY(m_desk->edit(m_set, GlossaryDesk::iri(i), u"definitions[en]"_s, u"mine %1"_s.arg(i)));
            QVERIFY(
                m_desk->pushUpstream("start " + QByteArray::number(i), "theirs " + QByteArray::number(i)));
        }
        QVERIFY(m_desk->sync());
        QCOMPARE(m_desk->session().state()->conflicts.size(), static_cast<std::size_t>(count));
    }

    [[nodiscard]] QString proposed(int number)
    {
        const glossary::EntryPtr entry =
            m_desk->service().view(m_set).result()->find(GlossaryDesk::iri(number));
        return entry ? glossary::bestText(entry->term.definitions) : QString();
    }

    static QString text(const ConflictView &view, int row, int section)
    {
        return view.model()->index(row, section).data().toString();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<GlossaryDesk>(u"ana"_s);
        QVERIFY(m_desk->isReady());
    }

    void allThreeWordsAreShown()
    {
        makeConflicts(1);
        ChangeSetView whole(m_desk->session());
        ConflictView &view = *whole.conflicts();
        const QAbstractItemModelTester tester(view.model());
        whole.setSet(m_set);
        QCOMPARE(view.model()->rowCount(), 1);
        QCOMPARE(text(view, 0, ConflictModel::BaseSection), u"start 0"_s);
        QCOMPARE(text(view, 0, ConflictModel::MineSection), u"mine 0"_s);
        QCOMPARE(text(view, 0, ConflictModel::TheirsSection), u"theirs 0"_s);
        QVERIFY(!whole.refusal().isEmpty()); // cannot be approved so
    }

    void takingEither()
    {
        makeConflicts(2);
        ChangeSetView whole(m_desk->session());
        connect(&m_desk->session(), &GlossarySession::changed, &whole, [&] { whole.setSet(m_set); });
        ConflictView &view = *whole.conflicts();
        whole.setSet(m_set);
        view.table()->setCurrentIndex(view.model()->index(0, 0));
        const QString first = view.model()->conflicts()[0].term;
        view.take(true);
        QTRY_COMPARE(view.model()->rowCount(), 1);
        const QString second = view.model()->conflicts()[0].term;
        QVERIFY(first != second);
        view.take(false);
        QTRY_COMPARE(view.model()->rowCount(), 0);
        QCOMPARE(proposed(first == GlossaryDesk::iri(0) ? 0 : 1),
                 first == GlossaryDesk::iri(0) ? u"mine 0"_s : u"mine 1"_s);
        QCOMPARE(proposed(second == GlossaryDesk::iri(0) ? 0 : 1),
                 second == GlossaryDesk::iri(0) ? u"theirs 0"_s : u"theirs 1"_s);
    }

    void severalAtOnce()
    {
        makeConflicts(3);
        ChangeSetView whole(m_desk->session());
        connect(&m_desk->session(), &GlossarySession::changed, &whole, [&] { whole.setSet(m_set); });
        ConflictView &view = *whole.conflicts();
        whole.setSet(m_set);
        view.table()->selectAll();
        view.take(true);
        QTRY_COMPARE(view.model()->rowCount(), 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(proposed(i), u"mine %1"_s.arg(i));
    }

    void aThirdWord()
    {
        makeConflicts(1);
        ChangeSetView whole(m_desk->session());
        connect(&m_desk->session(), &GlossarySession::changed, &whole, [&] { whole.setSet(m_set); });
        ConflictView &view = *whole.conflicts();
        whole.setSet(m_set);
        QCOMPARE(view.field()->toPlainText(), u"mine 0"_s);
        view.field()->setPlainText(u"both of us"_s);
        view.takeWritten();
        QTRY_COMPARE(view.model()->rowCount(), 0);
        QCOMPARE(proposed(0), u"both of us"_s);
    }

    void theSourceRemovedTheTerm_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("kept") << true;
        QTest::newRow("let go") << false;
    }
    void theSourceRemovedTheTerm()
    {
        QFETCH(const bool, keep);
        QVERIFY(m_desk->makeRepository());
        m_set = m_desk->openSet(u"Mine"_s);
        QVERIFY(m_desk->edit(m_set, GlossaryDesk::iri(1), u"definitions[en]"_s, u"mine 1"_s));
        QVERIFY(
            m_desk->pushUpstream("\n# Term 1\nex:t1 a skos:Concept ;\n    skos:inScheme ex:g ;\n"
                                 "    skos:prefLabel \"Term 1\"@en ;\n    skos:definition \"start 1\"@en .\n",
                                 "\n"));
        QVERIFY(m_desk->sync());
        ChangeSetView whole(m_desk->session());
        connect(&m_desk->session(), &GlossarySession::changed, &whole, [&] { whole.setSet(m_set); });
        ConflictView &view = *whole.conflicts();
        whole.setSet(m_set);
        QCOMPARE(view.model()->rowCount(), 1);
        QVERIFY(view.model()->conflicts()[0].path.isNull());
        view.take(keep);
        QTRY_COMPARE(view.model()->rowCount(), 0);
        QCOMPARE(proposed(1), keep ? u"mine 1"_s : QString());
        const glossary::ChangeSet *set = m_desk->session().changeSet(m_set);
        QCOMPARE(set->net.terms().contains(GlossaryDesk::iri(1)), keep);
    }

    void inReviewNothingIsDecided()
    {
        makeConflicts(1);
        QVERIFY(m_desk->decide(m_set, Verb::Submit));
        ChangeSetView whole(m_desk->session());
        whole.setSet(m_set);
        whole.conflicts()->take(true); // does nothing
        QVERIFY(m_desk->refresh());
        QCOMPARE(m_desk->session().state()->conflicts.size(), 1U);
    }
};

QTEST_MAIN(ConflictViewTest)
#include "tst_conflictview.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/groupedresultsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::GroupedResultsModel;
using Row = GroupedResultsModel::Row;

namespace {

struct Asked {
    QString value;
    int offset = 0;
    friend bool operator==(const Asked &, const Asked &) = default;
};

std::vector<core::SearchHit> hits(const QString &group, int from, int count)
{
    std::vector<core::SearchHit> all;
    for (int i = from; i < from + count; ++i) {
        core::SearchHit hit;
        hit.line.uri = {core::EntityKind::Dataset, u"%1-%2"_s.arg(group).arg(i), {}};
        hit.line.name = u"%1 %2"_s.arg(group).arg(i);
        all.push_back(hit);
    }
    return all;
}

QString kinds(const GroupedResultsModel &model)
{
    QString letters;
    for (int row = 0; row < model.rowCount(); ++row)
        letters += u"mH+"[model.index(row).data(GroupedResultsModel::RowRole).toInt()];
    return letters;
}

} // namespace

/// Matches under headings: which rows there are, what is fetched, and that views are told.
class GroupedResultsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<GroupedResultsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_asked.clear();
        m_model->setFetcher([this](const QString &value, int offset, int limit) {
            QCOMPARE(limit, GroupedResultsModel::pageSize);
            m_asked.append({value, offset});
        });
        m_model->setGroups({{u"orders"_s, u"Orders"_s, 1'200}, {u"hr"_s, u"HR"_s, 2}, {u""_s, u"None"_s, 7}});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void eachGroupShowsItsFirst()
    {
        QCOMPARE(kinds(*m_model), u"Hmmmmm+HmmHmmmmm+"_s);
        QCOMPARE(m_model->index(0).data().toString(), u"Orders"_s);
        QCOMPARE(m_model->index(0).data(GroupedResultsModel::GroupCountRole).toLongLong(), 1'200);
        QCOMPARE(m_model->index(10).data(GroupedResultsModel::GroupValueRole).toString(), u""_s);
        QVERIFY(m_model->index(1).data(GroupedResultsModel::LoadingRole).toBool());
        QVERIFY(!m_model->index(0).data(GroupedResultsModel::LoadingRole).toBool());
        QVERIFY(!m_model->index(6).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void matchesComeWhenLookedAt()
    {
        drain();
        QCOMPARE(m_model->index(3).data().toString(), u"orders 2"_s);
        QCOMPARE(m_model->index(9).data().toString(), u"hr 1"_s);
        QCOMPARE(m_model->rowOf(u"meshbook:dataset/hr-1"_s), 9);
        QCOMPARE(m_model->rowOf(u"meshbook:dataset/orders-40"_s), -1); // fetched, and not on view
        QVERIFY(m_model->hit(0) == nullptr);
        QVERIFY(m_model->hit(6) == nullptr);
        m_model->addPage(u"hr"_s, 0, hits(u"other"_s, 0, 2), 2); // nobody asked
        QCOMPARE(m_model->index(9).data().toString(), u"hr 1"_s);
    }

    void moreIsShownUpToALimit()
    {
        m_model->showMore(6);
        QCOMPARE(m_model->headingOf(30), 0);
        QCOMPARE(kinds(*m_model).indexOf(u'+'), 51);
        QCOMPARE(m_model->index(51).data(GroupedResultsModel::GroupMoreRole).toInt(), 50);
        QCOMPARE(m_model->index(61).data(GroupedResultsModel::GroupMoreRole).toInt(), 2); // all of the seven
        for (int i = 0; i < 20; ++i)
            m_model->showMore(1);
        const int more = static_cast<int>(kinds(*m_model).indexOf(u'+'));
        QCOMPARE(more, GroupedResultsModel::mostShown + 1);
        QCOMPARE(m_model->index(more).data(GroupedResultsModel::GroupMoreRole).toInt(), 0); // narrow instead
        (void)m_model->index(320).data();
        drain();
        QCOMPARE(m_model->index(320).data().toString(), u"orders 319"_s);
        // The last of a group: no row that offers more.
        const int last = m_model->rowCount() - 1;
        m_model->showMore(last);
        QVERIFY(kinds(*m_model).endsWith(u"Hmmmmmmm"));
    }

    void groupsCloseAndStayClosed()
    {
        m_model->setOpen(3, false);
        QCOMPARE(kinds(*m_model), u"HHmmHmmmmm+"_s);
        QVERIFY(!m_model->isOpen(0));
        m_model->setGroups({{u"hr"_s, u"HR"_s, 2}, {u"orders"_s, u"Orders"_s, 9}, {u"x"_s, u"X"_s, 0}});
        QCOMPARE(kinds(*m_model), u"HmmH"_s);
        m_model->setOpen(3, true);
        QCOMPARE(kinds(*m_model), u"HmmHmmmmm+"_s);
    }

    /// A sync may have come between the counts and the page.
    void countsFollowThePages()
    {
        (void)m_model->index(8).data();
        drain(3);
        QCOMPARE(kinds(*m_model), u"HmmmmmHmmmHmmm"_s);
        QCOMPARE(m_model->index(0).data(GroupedResultsModel::GroupCountRole).toLongLong(), 5);
    }

    void failedPagesAreAskedAgain()
    {
        (void)m_model->index(1).data();
        QCoreApplication::processEvents();
        QVERIFY(!m_asked.isEmpty());
        const Asked first = m_asked.takeFirst();
        m_model->pageFailed(first.value, first.offset);
        m_asked.clear();
        (void)m_model->index(1).data();
        QTRY_COMPARE(m_asked, (QList<Asked>{{u"orders"_s, 0}}));
    }

private:
    /// Answers what is asked for by looking at all rows; with groups of another size where told.
    void drain(int size = -1)
    {
        for (int turn = 0; turn < 40; ++turn) {
            for (int row = 0; row < m_model->rowCount(); ++row)
                (void)m_model->index(row).data();
            QCoreApplication::processEvents();
            if (m_asked.isEmpty())
                return;
            const Asked page = m_asked.takeFirst();
            const int total = size < 0 ? (page.value == "orders"_L1   ? 1'200
                                              : page.value == "hr"_L1 ? 2
                                                                      : 7)
                                       : (page.value == "orders"_L1 ? 5 : 3);
            m_model->addPage(page.value, page.offset,
                             hits(page.value, page.offset,
                                  std::clamp(total - page.offset, 0, GroupedResultsModel::pageSize)),
                             total);
        }
    }

    std::unique_ptr<GroupedResultsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<Asked> m_asked;
};

QTEST_GUILESS_MAIN(GroupedResultsTest)
#include "tst_groupedresults.moc"

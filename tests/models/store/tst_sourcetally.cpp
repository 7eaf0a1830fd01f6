// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/sourcetally.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

} // namespace

/// How many things each source speaks of is counted by the syncs, and is what counting gives.
class TestSourceTally final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    /// One sync of a source whose only file describes these datasets.
    void sync(const QString &source, const QStringList &datasets, bool forget = false)
    {
        core::Batch batch;
        batch.format = u"odcs"_s;
        for (const QString &key : datasets) {
            core::Dataset dataset;
            dataset.name = key;
            dataset.identities = QStringList{key};
            batch.entities.emplace_back(dataset);
        }
        core::Source from;
        from.uid = from.name = source;
        from.kind = u"folder"_s;
        from.location = u"/"_s + source;
        const auto database = m_workspace->openWriter();
        QVERIFY(database);
        const auto update = store::SourceUpdate::begin(**database, from, now.addSecs(++m_syncs));
        QVERIFY(update);
        if (forget) {
            QVERIFY((*update)->forget());
            return;
        }
        QVERIFY((*update)->put({u"f"_s, 1, m_syncs, {}}, store::prepare(std::move(batch))));
        QVERIFY((*update)->finish({u"ok"_s, {}, {}, {}, 0}, true));
    }
    /// "source things" of each, as told.
    [[nodiscard]] QString told() const
    {
        const auto reader = m_workspace->openReader();
        const auto states = (*reader)->sources();
        QStringList each;
        for (const core::SourceState &state : states ? *states : std::vector<core::SourceState>())
            each.append(u"%1 %2"_s.arg(state.uid).arg(state.things));
        return each.join(u", "_s);
    }
    [[nodiscard]] bool isAsCounted() const
    {
        const auto database = m_workspace->openWriter();
        return store::thingsBySource(**database) == store::countBySource(**database);
    }

    int m_syncs = 0;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void followsEverySync()
    {
        sync(u"a"_s, {u"s3://b/x"_s, u"s3://b/y"_s});
        QCOMPARE(told(), u"a 2"_s);
        sync(u"b"_s, {u"s3://b/y"_s, u"s3://b/z"_s, u"s3://b/w"_s}); // one of them is a thing of both
        QCOMPARE(told(), u"a 2, b 3"_s);
        QVERIFY(isAsCounted());
        sync(u"a"_s, {u"s3://b/x"_s});
        QCOMPARE(told(), u"a 1, b 3"_s);
        QVERIFY(isAsCounted());
        sync(u"b"_s, {}, true);
        QCOMPARE(told(), u"a 1"_s);
        QVERIFY(isAsCounted());
    }

    void keptIsReadAndNothingCounted()
    {
        sync(u"a"_s, {u"s3://b/x"_s});
        (*m_workspace->openWriter())
            ->exec(
                "UPDATE meta SET value = (SELECT value FROM meta WHERE name = 'generation') || ' 1 99' WHERE "
                "name = 'things by source'");
        QCOMPARE(told(), u"a 99"_s);
    }

    void whatIsNoneOfThisStateIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another generation") << QByteArray("UPDATE meta SET value = '1 1 99' WHERE name = "
                                                          "'things by source'");
        QTest::newRow("no numbers") << QByteArray(
            "UPDATE meta SET value = 'x' WHERE name = 'things by source'");
        QTest::newRow("half") << QByteArray("UPDATE meta SET value = (SELECT value FROM meta WHERE name = "
                                            "'generation') || ' 1' WHERE name = 'things by source'");
        QTest::newRow("none, as in older caches")
            << QByteArray("DELETE FROM meta WHERE name = 'things by source'");
        QTest::newRow("changed by a program that keeps none")
            << QByteArray("UPDATE meta SET value = value + 1 WHERE name = 'generation'");
    }

    void whatIsNoneOfThisStateIsNotBelieved()
    {
        QFETCH(QByteArray, sql);
        sync(u"a"_s, {u"s3://b/x"_s});
        (*m_workspace->openWriter())->exec(sql.constData());
        QCOMPARE(told(), u"a 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSourceTally)
#include "tst_sourcetally.moc"

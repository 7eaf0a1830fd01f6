// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
#include "store/removedsources.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

core::Source repository(const QString &location, const QString &branch = {})
{
    core::Source source;
    source.name = u"mesh"_s;
    source.kind = u"git"_s;
    source.location = location;
    source.branch = branch;
    source.domain = u"sales"_s;
    source.addedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    return source;
}

} // namespace

/// What was removed stays in the ledger for a while, and comes back as it was.
class TestRemovedSources final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString file() const { return m_dir->filePath(u"ledger.db"_s); }
    [[nodiscard]] core::Result<std::unique_ptr<store::Ledger>> open(const QDateTime &when = now()) const
    {
        return store::Ledger::open(file(), m_dir->filePath(u"backups"_s), when);
    }
    [[nodiscard]] std::vector<core::RemovedSource> removed(const QDateTime &when = now()) const
    {
        const auto found = store::removedsources::in(file(), when);
        return found ? *found : std::vector<core::RemovedSource>(100); // no test expects so many
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas()
    {
        core::Source source;
        const QDateTime before = now();
        {
            const auto ledger = open();
            QVERIFY(ledger);
            QVERIFY(removed().empty()); // no table of them yet
            const auto added = (*ledger)->addSource(repository(u"https://example.org/a.git"_s, u"main"_s));
            QVERIFY(added);
            source = *added;
            QVERIFY((*ledger)->removeSource(source.uid));
            QVERIFY((*ledger)->sources()->empty());
        }
        const auto ledger = open(now().addDays(1));
        QVERIFY(ledger);
        const auto kept = removed(now().addDays(1));
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().source, source);
        QVERIFY(kept.front().removedAt >= before && kept.front().removedAt <= now());
        const auto back = (*ledger)->addSource(kept.front().source);
        QVERIFY(back);
        QCOMPARE(*back, source);
        QVERIFY(removed().empty());
    }

    void eachOnce()
    {
        const auto ledger = open();
        const auto first = (*ledger)->addSource(repository(u"https://example.org/a.git"_s));
        const auto second = (*ledger)->addSource(repository(u"https://example.org/b.git"_s));
        QVERIFY((*ledger)->removeSource(first->uid));
        QVERIFY((*ledger)->removeSource(second->uid));
        QVERIFY(!(*ledger)->removeSource(second->uid));
        QCOMPARE(removed().size(), std::size_t{2});
        QVERIFY((*ledger)->addSource(*first));
        QCOMPARE(removed().size(), std::size_t{1});
        QVERIFY((*ledger)->removeSource(first->uid));
        const auto kept = removed();
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept.front().removedAt >= kept.back().removedAt); // removed last first
    }

    void addedAgainByHand_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<std::size_t>("left");
        QTest::newRow("the same place") << QString() << std::size_t{0};
        QTest::newRow("another branch") << u"next"_s << std::size_t{1};
    }

    void addedAgainByHand()
    {
        QFETCH(QString, branch);
        QFETCH(std::size_t, left);
        const auto ledger = open();
        const auto first = (*ledger)->addSource(repository(u"https://example.org/a.git"_s));
        QVERIFY((*ledger)->removeSource(first->uid));
        QVERIFY((*ledger)->addSource(repository(u"https://example.org/a.git"_s, branch)));
        QCOMPARE(removed().size(), left);
    }

    void placeTakenMeanwhileIsAConflict()
    {
        const auto ledger = open();
        const auto first = (*ledger)->addSource(repository(u"https://example.org/a.git"_s));
        auto second = (*ledger)->addSource(repository(u"https://example.org/b.git"_s));
        QVERIFY((*ledger)->removeSource(first->uid));
        second->location = first->location;
        QVERIFY((*ledger)->updateSource(*second));
        const auto back = (*ledger)->addSource(*first);
        QVERIFY(!back);
        QCOMPARE(back.error().code, core::ErrorCode::Conflict);
        QCOMPARE(removed().size(), std::size_t{1}); // nothing is lost by trying
    }

    void goesAfterItsTime()
    {
        QDateTime until;
        {
            const auto ledger = open();
            const auto added = (*ledger)->addSource(repository(u"https://example.org/a.git"_s));
            QVERIFY((*ledger)->removeSource(added->uid));
            until = removed().front().keptUntil();
            QCOMPARE(removed(until.addMSecs(-1)).size(), std::size_t{1});
            QVERIFY(removed(until).empty());
        }
        QVERIFY(open(until.addMSecs(-1)));
        QCOMPARE(rows(), 1);
        QVERIFY(open(until));
        QCOMPARE(rows(), 0);
    }

    void damageIsTold()
    {
        {
            const auto ledger = open();
            const auto added = (*ledger)->addSource(repository(u"https://example.org/a.git"_s));
            QVERIFY((*ledger)->removeSource(added->uid));
        }
        SQLite::Database(file().toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE removed_source SET location = 'https://example.com/evil.git'");
        const auto ledger = open();
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().code, core::ErrorCode::Storage);
    }

private:
    [[nodiscard]] int rows() const
    {
        SQLite::Database database(file().toStdString(), SQLite::OPEN_READONLY);
        return database.execAndGet("SELECT count(*) FROM removed_source").getInt();
    }
};

QTEST_GUILESS_MAIN(TestRemovedSources)
#include "tst_removedsources.moc"

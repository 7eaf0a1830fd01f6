// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookmarks.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ErrorCode;
using core::MatchSet;
using core::SavedSearch;
using core::ThingMark;
using store::Bookmarks;
using store::Workspace;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

ThingMark thing(const QString &name, const QDateTime &at = now)
{
    return {{core::EntityKind::Dataset, name, {}}, name, u"Orders"_s, at};
}

SavedSearch search(const QString &name)
{
    SavedSearch search;
    search.name = name;
    search.words.text = u"customer -draft"_s;
    search.words.filters = {{u"domain"_s, {u"orders"_s, u"payments"_s}}};
    search.words.order = core::SearchOrder::Updated;
    search.createdAt = now;
    return search;
}

QStringList names(const core::Result<std::vector<ThingMark>> &marks)
{
    QStringList list;
    if (!marks)
        return list;
    for (const ThingMark &mark : *marks)
        list.append(mark.name);
    return list;
}

QStringList names(const core::Result<std::vector<SavedSearch>> &searches)
{
    QStringList list;
    if (!searches)
        return list;
    for (const SavedSearch &each : *searches)
        list.append(each.name);
    return list;
}

void sql(const QString &path, const char *statement)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(statement);
}

/// Makes the ledger as the first version wrote it.
void makeFirstVersion(const QString &path)
{
    for (const char *drop : {"DROP TABLE saved_search", "DROP TABLE saved_search_seen",
                             "DROP TABLE favourite", "DROP TABLE recent_thing", "DROP TABLE recent_search",
                             "DROP TABLE connection", "DROP TABLE acknowledgement", "DROP TABLE maintenance",
                             "DROP TABLE alert", "PRAGMA user_version = 1"})
        sql(path, drop);
}

} // namespace

class TestBookmarks final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Bookmarks> m_bookmarks;

    QString ledger() const { return m_dir->filePath(u"ledger.db"_s); }
    QString backups() const { return m_dir->filePath(u"backups"_s); }
    void open()
    {
        m_bookmarks.reset();
        auto workspace = Workspace::open(m_dir->path(), now);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        m_workspace = std::move(*workspace);
        auto bookmarks = m_workspace->openBookmarks();
        QVERIFY(bookmarks);
        m_bookmarks = std::move(*bookmarks);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_bookmarks.reset();
        m_workspace.reset();
    }

    void favouritesKeepTheirOrder()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(m_bookmarks->addFavourite(thing(name), Bookmarks::mostFavourites));
        QVERIFY(m_bookmarks->addFavourite(thing(u"first"_s), 0));
        QCOMPARE(names(m_bookmarks->favourites()), (QStringList{u"first"_s, u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(m_bookmarks->addFavourite(thing(u"a"_s), 0).error().code, ErrorCode::Conflict);
        QVERIFY(m_bookmarks->moveFavourite(thing(u"c"_s).uri, 1));
        QVERIFY(m_bookmarks->moveFavourite(thing(u"first"_s).uri, 99));
        open();
        QCOMPARE(names(m_bookmarks->favourites()), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"first"_s}));
        QVERIFY(m_bookmarks->removeFavourite(thing(u"a"_s).uri));
        QCOMPARE(m_bookmarks->removeFavourite(thing(u"a"_s).uri).error().code, ErrorCode::NotFound);
        QCOMPARE(m_bookmarks->moveFavourite(thing(u"a"_s).uri, 0).error().code, ErrorCode::NotFound);
        ThingMark renamed = thing(u"b"_s);
        renamed.name = u"B 2"_s;
        renamed.domain = QString();
        QVERIFY(m_bookmarks->describeFavourite(renamed));
        open();
        QCOMPARE(names(m_bookmarks->favourites()), (QStringList{u"c"_s, u"B 2"_s, u"first"_s}));
        QVERIFY(m_bookmarks->favourites()->at(1).domain.isNull());
        QCOMPARE(m_bookmarks->favourites()->at(1).at, now);
    }

    void columnsAndOddNamesAreFavouritesToo()
    {
        ThingMark column{{core::EntityKind::Dataset, u"s3://b/a#1%23 ü"_s, u"addr.line 1"_s}, {}, {}, now};
        QVERIFY(m_bookmarks->addFavourite(column, 0));
        open();
        QCOMPARE(m_bookmarks->favourites()->front().uri, column.uri);
    }

    void searchesRoundTrip()
    {
        const auto added = m_bookmarks->addSearch(search(u" PII without term "_s), 0);
        QVERIFY(added);
        QVERIFY(!added->uid.isEmpty());
        open();
        const auto searches = m_bookmarks->searches();
        QCOMPARE(searches->size(), std::size_t{1});
        QCOMPARE(searches->front(), *added);
        QCOMPARE(searches->front().name, u"PII without term"_s);
        QCOMPARE(searches->front().words, search({}).words);
        QVERIFY(!searches->front().lookedAt.isValid());
        // A search for everything has no words.
        SavedSearch plain = search(u"everything"_s);
        plain.words = {};
        QVERIFY(m_bookmarks->addSearch(plain, 9));
        QVERIFY(m_bookmarks->moveSearch(added->uid, 5));
        QCOMPARE(names(m_bookmarks->searches()), (QStringList{u"everything"_s, u"PII without term"_s}));
    }

    void namesAreUniqueAndBounded()
    {
        auto first = m_bookmarks->addSearch(search(u"one"_s), 0);
        auto second = m_bookmarks->addSearch(search(u"two"_s), 1);
        QVERIFY(first && second);
        QCOMPARE(m_bookmarks->addSearch(search(u"one"_s), 0).error().code, ErrorCode::Conflict);
        second->name = u"one"_s;
        QCOMPARE(m_bookmarks->updateSearch(*second).error().code, ErrorCode::Conflict);
        QVERIFY(m_bookmarks->updateSearch(*first)); // its own name is no conflict
        QCOMPARE(m_bookmarks->addSearch(search(u"  "_s), 0).error().code, ErrorCode::Usage);
        QCOMPARE(m_bookmarks->addSearch(search(QString(201, u'x')), 0).error().code, ErrorCode::Usage);
        SavedSearch longOne = search(u"long"_s);
        longOne.words.text = QString(100'000, u'x');
        QCOMPARE(m_bookmarks->addSearch(longOne, 0).error().code, ErrorCode::Usage);
        second->name = u"three"_s;
        second->words.text = u"other"_s;
        QVERIFY(m_bookmarks->updateSearch(*second));
        open();
        QCOMPARE(names(m_bookmarks->searches()), (QStringList{u"one"_s, u"three"_s}));
        QCOMPARE(m_bookmarks->searches()->back().words.text, u"other"_s);
    }

    void whatWasSeenStaysAndGoesWithItsSearch()
    {
        const auto added = m_bookmarks->addSearch(search(u"one"_s), 0);
        QCOMPARE(m_bookmarks->seen(added->uid).error().code, ErrorCode::NotFound);
        const MatchSet matches(2, {u"meshbook:dataset/a"_s, u"meshbook:dataset/b"_s});
        QVERIFY(m_bookmarks->setSeen(added->uid, matches, now));
        open();
        QCOMPARE(*m_bookmarks->seen(added->uid), matches);
        QCOMPARE(m_bookmarks->searches()->front().lookedAt, now);
        QVERIFY(m_bookmarks->updateSearch(*added)); // a new name forgets nothing
        QVERIFY(m_bookmarks->seen(added->uid));
        SavedSearch other = *added;
        other.words.text = u"other words"_s;
        QVERIFY(m_bookmarks->updateSearch(other));
        QVERIFY(!m_bookmarks->seen(added->uid));
        QVERIFY(m_bookmarks->removeSearch(added->uid));
        QVERIFY(!m_bookmarks->seen(added->uid));
        QVERIFY(!m_bookmarks->setSeen(added->uid, matches, now));
        // Undone: the same again, with what was seen.
        QVERIFY(m_bookmarks->addSearch(*added, 0));
        QVERIFY(m_bookmarks->setSeen(added->uid, matches, now));
        QCOMPARE(m_bookmarks->searches()->front().uid, added->uid);
    }

    void recentIsBoundedAndCleared()
    {
        for (int i = 0; i < Bookmarks::mostRecent + 5; ++i) {
            QVERIFY(m_bookmarks->noteThing(thing(u"t%1"_s.arg(i), now.addSecs(i))));
            QVERIFY(m_bookmarks->noteSearch({{u"words %1"_s.arg(i), {}, {}}, now.addSecs(i)}));
        }
        QVERIFY(m_bookmarks->noteThing(thing(u"t10"_s, now.addDays(1)))); // again: it moves up
        QCOMPARE(int(m_bookmarks->recentThings()->size()), Bookmarks::mostRecent);
        QCOMPARE(m_bookmarks->recentThings()->front().name, u"t10"_s);
        QVERIFY(!names(m_bookmarks->recentThings()).contains(u"t0"_s));
        QCOMPARE(int(m_bookmarks->recentSearches()->size()), Bookmarks::mostRecent);
        QCOMPARE(m_bookmarks->recentSearches()->front().words.text, u"words 204"_s);
        QVERIFY(!m_bookmarks->noteSearch({{QString(20'000, u'x'), {}, {}}, now}));
        // What is damaged there is left out and hinders nothing.
        sql(ledger(), "UPDATE recent_thing SET name = 'other' WHERE name = 't10'");
        open();
        QCOMPARE(int(m_bookmarks->recentThings()->size()), Bookmarks::mostRecent - 1);
        QVERIFY(m_bookmarks->clearRecent());
        QVERIFY(m_bookmarks->recentThings()->empty());
        QVERIFY(m_bookmarks->recentSearches()->empty());
    }

    void damagedRowsAreNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("a favourite's name") << QByteArray("UPDATE favourite SET name = 'other'");
        QTest::newRow("a favourite's place") << QByteArray("UPDATE favourite SET position = 7");
        QTest::newRow("a search's words") << QByteArray("UPDATE saved_search SET words = 'other'");
    }
    void damagedRowsAreNeverOverwritten()
    {
        QFETCH(QByteArray, change);
        QVERIFY(m_bookmarks->addFavourite(thing(u"a"_s), 0));
        QVERIFY(m_bookmarks->addSearch(search(u"one"_s), 0));
        sql(ledger(), change.constData());
        QCOMPARE(m_bookmarks->addFavourite(thing(u"b"_s), 0).error().code, ErrorCode::Storage);
        QCOMPARE(m_bookmarks->addSearch(search(u"two"_s), 0).error().code, ErrorCode::Storage);
        const auto again = Workspace::open(m_dir->path(), now);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Storage);
    }

    void firstVersionIsBroughtOnAfterACopy()
    {
        core::Source source;
        source.name = u"mesh"_s;
        source.kind = u"folder"_s;
        source.location = u"/a"_s;
        source.addedAt = now;
        QVERIFY(m_workspace->ledger().addSource(source));
        cleanup();
        makeFirstVersion(ledger());
        open();
        QVERIFY(!m_workspace->isReadOnly());
        QCOMPARE(m_workspace->ledger().sources()->size(), std::size_t{1});
        QVERIFY(m_bookmarks->addFavourite(thing(u"a"_s), 0));
        const QStringList copies = QDir(backups()).entryList({u"before-version-3-*.db"_s});
        QCOMPARE(copies.size(), 1);
        SQLite::Database copy(QString(backups() + u'/' + copies.first()).toStdString());
        QCOMPARE(copy.execAndGet("PRAGMA user_version").getInt(), 1);
        QCOMPARE(copy.execAndGet("SELECT count(*) FROM source").getInt(), 1);
        open(); // done once
        QCOMPARE(QDir(backups()).entryList({u"before-version-3-*.db"_s}).size(), 1);
        QCOMPARE(names(m_bookmarks->favourites()), QStringList{u"a"_s});
    }

    /// Without a copy nothing is changed; what is there can be read.
    void firstVersionStaysWhereNoCopyCanBeMade()
    {
        cleanup();
        makeFirstVersion(ledger());
        QVERIFY(QDir(backups()).removeRecursively());
        QFile file(backups()); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        open();
        QVERIFY(m_workspace->isReadOnly());
        QVERIFY(m_bookmarks->favourites()->empty());
        QVERIFY(m_bookmarks->searches()->empty());
        QVERIFY(m_bookmarks->recentThings()->empty());
        QVERIFY(m_bookmarks->recentSearches()->empty());
        QCOMPARE(m_bookmarks->addFavourite(thing(u"a"_s), 0).error().code, ErrorCode::Storage);
        SQLite::Database database(ledger().toStdString());
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 1);
    }

    void newerVersionIsReadOnly()
    {
        QVERIFY(m_bookmarks->addFavourite(thing(u"a"_s), 0));
        cleanup();
        sql(ledger(), "PRAGMA user_version = 99");
        open();
        QVERIFY(m_workspace->isReadOnly());
        QCOMPARE(names(m_bookmarks->favourites()), QStringList{u"a"_s});
        QCOMPARE(m_bookmarks->removeFavourite(thing(u"a"_s).uri).error().code, ErrorCode::Storage);
        QCOMPARE(m_bookmarks->clearRecent().error().code, ErrorCode::Storage);
    }

    /// Killed at any moment: what was confirmed is there, what was not is there or not, nothing is half.
    void killedWhileWriting()
    {
        for (int round = 0; round < 12; ++round) {
            cleanup(); // SQLite's connections must not cross a fork
            int confirmed[2];
            QCOMPARE(::pipe(confirmed), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                auto bookmarks = Bookmarks::open(ledger(), true);
                for (int i = 0; bookmarks && i < 10'000; ++i) {
                    const ThingMark mark = thing(u"r%1-%2"_s.arg(round).arg(i));
                    if (!(*bookmarks)->addFavourite(mark, 0) || !(*bookmarks)->removeFavourite(mark.uri)
                        || !(*bookmarks)->noteThing(mark) || ::write(confirmed[1], "x", 1) != 1)
                        break;
                }
                ::_exit(0);
            }
            ::close(confirmed[1]);
            char byte = 0;
            int done = 0;
            while (done < round + 1 && ::read(confirmed[0], &byte, 1) == 1)
                ++done;
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            while (::read(confirmed[0], &byte, 1) == 1)
                ++done;
            ::close(confirmed[0]);
            QVERIFY(done > 0);
            open();
            const QStringList viewed = names(m_bookmarks->recentThings());
            QVERIFY2(viewed.contains(u"r%1-%2"_s.arg(round).arg(done - 1)), qPrintable(viewed.join(u' ')));
            const auto left = m_bookmarks->favourites();
            QVERIFY(left && left->size() <= 1);
            for (const ThingMark &mark : *left)
                QVERIFY(m_bookmarks->removeFavourite(mark.uri));
        }
    }

    /// No file can grow: the write says so and what was there stays.
    void fullDisk()
    {
        QVERIFY(m_bookmarks->addFavourite(thing(u"a"_s), 0));
        cleanup();
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1024, 1024};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto bookmarks = Bookmarks::open(ledger(), true);
            const bool refused = bookmarks && !(*bookmarks)->addFavourite(thing(u"b"_s), 0);
            ::_exit(refused || !bookmarks ? 7 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
        open();
        QCOMPARE(names(m_bookmarks->favourites()), QStringList{u"a"_s});
    }

    /// Two processes write at once: all of both is there, in an order without gaps.
    void twoAtOnce()
    {
        constexpr int each = 25;
        cleanup();
        pid_t children[2];
        for (int who = 0; who < 2; ++who) {
            children[who] = ::fork();
            if (children[who] == 0) {
                auto bookmarks = Bookmarks::open(ledger(), true);
                int failed = bookmarks ? 0 : 1;
                for (int i = 0; i < each && failed == 0; ++i)
                    failed = (*bookmarks)->addFavourite(thing(u"p%1-%2"_s.arg(who).arg(i)), 0) ? 0 : 1;
                ::_exit(failed);
            }
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        open();
        QStringList all = names(m_bookmarks->favourites());
        QCOMPARE(all.size(), 2 * each);
        QCOMPARE(all.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"

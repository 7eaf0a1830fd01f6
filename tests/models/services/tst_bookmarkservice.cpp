// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarkservice.h"
#include "store/bookmarks.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::SavedSearch;
using core::ThingMark;
using services::BookmarkService;

namespace {

constexpr int longestMs = 10'000;

ThingMark thing(const QString &name)
{
    return {{core::EntityKind::Product, name, {}}, name, u"Orders"_s, {}};
}

SavedSearch search(const QString &name, const QString &text)
{
    SavedSearch search;
    search.name = name;
    search.words.text = text;
    return search;
}

template <typename List>
QStringList names(const List &list)
{
    QStringList names;
    for (const auto &each : list)
        names.append(each.name);
    return names;
}

} // namespace

/// What the window asks for favourites, saved searches and recent things.
class TestBookmarkService final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<BookmarkService> m_service;

    void open()
    {
        m_service.reset();
        auto workspace = store::Workspace::open(m_dir->path(), QDateTime::currentDateTimeUtc());
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_service = std::make_unique<BookmarkService>(*m_workspace);
        rest();
    }
    void rest() { QTRY_COMPARE_WITH_TIMEOUT(m_service->pendingSteps(), 0, longestMs); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_service.reset();
        m_workspace.reset();
    }

    /// Nothing is shown that is not on disk.
    void showsWhatIsWritten()
    {
        QSignalSpy changed(m_service.get(), &BookmarkService::favouritesChanged);
        auto written = m_service->addFavourite(thing(u"a"_s));
        QVERIFY(m_service->favourites().empty());
        bool onDisk = false;
        connect(m_service.get(), &BookmarkService::favouritesChanged, this, [&] {
            const auto other = store::Bookmarks::open(m_dir->filePath(u"ledger.db"_s), false);
            const auto there = (*other)->favourites();
            onDisk = there && there->size() == 1;
        });
        rest();
        QVERIFY(written.isFinished() && written.result());
        QVERIFY(onDisk);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_service->isFavourite(thing(u"a"_s).uri));
        open();
        QCOMPARE(names(m_service->favourites()), QStringList{u"a"_s});
    }

    void everythingCanBeUndone()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            m_service->addFavourite(thing(name));
        m_service->saveSearch(search(u"one"_s, u"x"_s));
        m_service->saveSearch(search(u"two"_s, u"y"_s));
        rest();
        const QString one = m_service->searches().front().uid;
        const core::MatchSet seen(1, {u"meshbook:dataset/x"_s});
        m_service->setSeen(one, seen);
        QSignalSpy done(m_service.get(), &BookmarkService::done);
        m_service->removeFavourite(thing(u"b"_s).uri);
        m_service->moveFavourite(thing(u"c"_s).uri, 0);
        m_service->removeSearch(one);
        rest();
        SavedSearch changed = m_service->searches().front();
        changed.name = u"new"_s;
        m_service->updateSearch(changed);
        rest();
        QCOMPARE(names(m_service->favourites()), (QStringList{u"c"_s, u"a"_s}));
        QCOMPARE(names(m_service->searches()), QStringList{u"new"_s});
        QCOMPARE(done.size(), 4);
        QCOMPARE(done.at(0).at(1).toBool(), true); // something went from view
        QCOMPARE(done.at(1).at(1).toBool(), false);
        for (int i = 0; i < 4; ++i)
            m_service->undo();
        rest();
        QCOMPARE(names(m_service->favourites()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(names(m_service->searches()), (QStringList{u"one"_s, u"two"_s}));
        auto again = m_service->seen(one);
        rest();
        QCOMPARE(*again.result(), seen);
        for (int i = 0; i < 10; ++i) // the additions, and then nothing
            m_service->undo();
        rest();
        QVERIFY(m_service->favourites().empty() && m_service->searches().empty());
        QVERIFY(m_service->undoText().isNull());
    }

    void whatWasTakenBackIsDoneAgain()
    {
        for (const QString &name : {u"a"_s, u"b"_s})
            m_service->addFavourite(thing(name));
        rest();
        QVERIFY(m_service->redoText().isNull());
        m_service->removeFavourite(thing(u"a"_s).uri);
        m_service->moveFavourite(thing(u"b"_s).uri, 0);
        rest();
        const QString last = m_service->undoText();
        m_service->undo();
        m_service->undo();
        rest();
        QCOMPARE(names(m_service->favourites()), (QStringList{u"a"_s, u"b"_s}));
        m_service->redo();
        m_service->redo();
        rest();
        QCOMPARE(names(m_service->favourites()), QStringList{u"b"_s});
        QCOMPARE(m_service->undoText(), last);
        QVERIFY(m_service->redoText().isNull());
        m_service->undo(); // and back again
        m_service->undo();
        rest();
        QCOMPARE(names(m_service->favourites()), (QStringList{u"a"_s, u"b"_s}));
        m_service->addFavourite(thing(u"c"_s)); // something else: what was taken back is gone
        rest();
        QVERIFY(m_service->redoText().isNull());
        m_service->redo();
        rest();
        QCOMPARE(names(m_service->favourites()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void refusedWritesAreTold()
    {
        m_service->saveSearch(search(u"one"_s, u"x"_s));
        rest();
        QSignalSpy failed(m_service.get(), &BookmarkService::failed);
        const QString undo = m_service->undoText();
        auto written = m_service->saveSearch(search(u"one"_s, u"y"_s));
        rest();
        QCOMPARE(written.result().error().code, core::ErrorCode::Conflict);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_service->undoText(), undo);
    }

    void recentIsKeptOnlyIfWanted()
    {
        m_service->noteViewed(thing(u"a"_s));
        m_service->noteSearched({u" customer "_s, {}, {}});
        m_service->noteSearched({u"  "_s, {}, {}});
        rest();
        QCOMPARE(names(m_service->recentThings()), QStringList{u"a"_s});
        QCOMPARE(m_service->recentSearches().size(), std::size_t{1});
        QCOMPARE(m_service->recentSearches().front().words.text, u"customer"_s);
        m_service->setKeepsRecent(false);
        m_service->noteViewed(thing(u"b"_s));
        rest();
        QVERIFY(m_service->recentThings().empty() && m_service->recentSearches().empty());
        m_service->setKeepsRecent(true);
        rest();
        QVERIFY(m_service->recentThings().empty()); // it was forgotten, not hidden
    }

    void otherProcessesAreSeenAfterRefresh()
    {
        {
            auto other = store::Bookmarks::open(m_dir->filePath(u"ledger.db"_s), true);
            QVERIFY((*other)->addFavourite(thing(u"theirs"_s), 0));
        }
        QSignalSpy changed(m_service.get(), &BookmarkService::favouritesChanged);
        m_service->refresh();
        rest();
        QCOMPARE(changed.size(), 1);
        m_service->refresh();
        rest();
        QCOMPARE(changed.size(), 1); // nothing new, nothing told
    }

    void favouritesFollowNewNames()
    {
        m_service->addFavourite(thing(u"a"_s));
        rest();
        ThingMark mark = thing(u"a"_s);
        mark.name = u"A new name"_s;
        m_service->describe(mark);
        m_service->describe(thing(u"no favourite"_s));
        rest();
        QCOMPARE(names(m_service->favourites()), QStringList{u"A new name"_s});
    }

    void readOnlyWorkspaceRefuses()
    {
        m_service->addFavourite(thing(u"a"_s));
        rest();
        cleanup();
        SQLite::Database(m_dir->filePath(u"ledger.db"_s).toStdString(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA user_version = 99");
        open();
        QVERIFY(m_service->isReadOnly());
        QCOMPARE(m_service->favourites().size(), std::size_t{1});
        QSignalSpy failed(m_service.get(), &BookmarkService::failed);
        m_service->noteViewed(thing(u"b"_s)); // nothing one would want to be told about
        m_service->setKeepsRecent(false);
        rest();
        QCOMPARE(failed.size(), 0);
        m_service->removeFavourite(thing(u"a"_s).uri);
        rest();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_service->favourites().size(), std::size_t{1});
    }

    void endsWhileWriting()
    {
        for (int i = 0; i < 20; ++i)
            m_service->addFavourite(thing(u"f%1"_s.arg(i)));
        open(); // all of it is written before the service goes
        QCOMPARE(m_service->favourites().size(), std::size_t{20});
    }
};

QTEST_GUILESS_MAIN(TestBookmarkService)
#include "tst_bookmarkservice.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarkservice.h"
#include "services/catalogservice.h"
#include "services/searchnews.h"
#include "services/syncservice.h"
#include "services/taskregistry.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::BookmarkService;
using services::CatalogService;
using services::SearchNews;
using services::SyncService;

namespace {
constexpr int longestMs = 30'000;
}

/// What is new and gone in saved searches.
class TestSearchNews final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<SyncService> m_sync;
    std::unique_ptr<CatalogService> m_catalog;
    std::unique_ptr<BookmarkService> m_bookmarks;
    std::unique_ptr<SearchNews> m_news;

    QString file(const QString &id) const { return m_dir->filePath(u"mesh/%1.yaml"_s.arg(id)); }
    void write(const QString &id) const
    {
        QDir().mkpath(m_dir->filePath(u"mesh"_s));
        QFile contract(file(id));
        QVERIFY(contract.open(QIODevice::WriteOnly));
        const QString text = u"apiVersion: v3.0.2\nkind: DataContract\nid: %1\nname: %1\nversion: 1.0.0\n"
                             "status: active\nschema:\n  - name: %1_table\n"_s.arg(id);
        QVERIFY(contract.write(text.toUtf8()) > 0);
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_tasks->runningCount() == 0 && m_catalog->pendingQuestions() == 0
                                     && m_bookmarks->pendingSteps() == 0 && m_news->isIdle(),
                                 longestMs);
    }
    void open()
    {
        auto opened =
            store::Workspace::open(m_dir->filePath(u"workspace"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_tasks = std::make_unique<services::TaskRegistry>();
        m_sync = std::make_unique<SyncService>(*m_workspace, *m_tasks);
        m_catalog = std::make_unique<CatalogService>(*m_workspace);
        connect(m_sync.get(), &SyncService::catalogChanged, m_catalog.get(), &CatalogService::changed);
        m_bookmarks = std::make_unique<BookmarkService>(*m_workspace);
        m_news = std::make_unique<SearchNews>(*m_catalog, *m_bookmarks);
    }
    QString save(const QString &text)
    {
        core::SavedSearch search;
        search.name = text;
        search.words.text = text;
        m_bookmarks->saveSearch(search);
        settle();
        return m_bookmarks->searchFor(search.words)->uid;
    }
    const SearchNews::News &news(const QString &uid) const
    {
        static const SearchNews::News none;
        const SearchNews::News *found = m_news->of(uid);
        return found != nullptr ? *found : none;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        write(u"alpha"_s);
        write(u"beta"_s);
        open();
        core::Source source;
        source.kind = u"folder"_s;
        source.location = QDir(m_dir->filePath(u"mesh"_s)).absolutePath();
        QSignalSpy changed(m_catalog.get(), &CatalogService::changed);
        QVERIFY(m_sync->add(source));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), longestMs);
        settle();
    }
    void cleanup()
    {
        m_news.reset();
        m_bookmarks.reset();
        m_catalog.reset();
        m_sync.reset();
        m_tasks.reset();
        m_workspace.reset();
    }

    void tellsWhatIsNewAndGone()
    {
        const QString uid = save(u"table"_s);
        QVERIFY(m_bookmarks->search(uid)->lookedAt.isValid()); // saved while it was looked at
        QCOMPARE(news(uid).total, 2);
        QCOMPARE(news(uid).difference.fresh + news(uid).difference.gone, 0);
        write(u"gamma"_s);
        QVERIFY(QFile::remove(file(u"alpha"_s)));
        core::SyncOptions options;
        options.allowRemoval = true;
        m_sync->sync(m_workspace->ledger().sources()->front().uid, options);
        QTRY_COMPARE_WITH_TIMEOUT(news(uid).difference.fresh, 1, longestMs);
        QCOMPARE(news(uid).difference.gone, 1);
        QCOMPARE(news(uid).difference.goneUris.size(), 1);
        QVERIFY(news(uid).difference.goneUris.first().contains("alpha_table"_L1));
        QVERIFY(news(uid).difference.exact);

        // Known after a restart too, until somebody looks.
        settle();
        cleanup();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(news(uid).difference.fresh, 1, longestMs);
        auto looked = m_news->look(uid);
        QTRY_VERIFY_WITH_TIMEOUT(looked.isFinished(), longestMs);
        QCOMPARE(looked.result()->difference.fresh, 1);
        QVERIFY(!looked.result()->before.contains(u"meshbook:dataset/gamma_table"));
        QCOMPARE(news(uid).difference.fresh, 0);
        settle();
        cleanup();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_news->of(uid) != nullptr, longestMs);
        QCOMPARE(news(uid).difference.fresh, 0);
    }

    void otherWordsStartAnew()
    {
        const QString uid = save(u"alpha_table"_s);
        QCOMPARE(news(uid).total, 1);
        core::SavedSearch search = *m_bookmarks->search(uid);
        search.words.text = u"table"_s;
        m_bookmarks->updateSearch(search);
        QTRY_COMPARE_WITH_TIMEOUT(news(uid).total, 2, longestMs);
        QCOMPARE(news(uid).difference.fresh, 0);
        settle();
        m_bookmarks->removeSearch(uid);
        settle();
        QVERIFY(m_news->of(uid) == nullptr);
        auto looked = m_news->look(uid);
        QTRY_VERIFY_WITH_TIMEOUT(looked.isFinished(), longestMs);
        QCOMPARE(looked.result().error().code, core::ErrorCode::NotFound);
    }

    void brokenQueriesHaveNoNews()
    {
        const QString uid = save(u"(alpha"_s);
        settle();
        QVERIFY(m_news->of(uid) == nullptr);
        const QString good = save(u"beta"_s); // and hinder no other
        QTRY_VERIFY_WITH_TIMEOUT(m_news->of(good) != nullptr, longestMs);
    }

    void linesTellWhatIsGone()
    {
        auto found = m_catalog->resolve(u"alpha_table"_s);
        found.waitForFinished();
        const core::Uri there = found.result()->front().uri;
        const core::Uri gone{core::EntityKind::Dataset, u"nowhere"_s, {}};
        auto lines = m_catalog->lines({gone, there});
        lines.waitForFinished();
        QCOMPARE(lines.result()->size(), std::size_t{2});
        QVERIFY(!lines.result()->at(0));
        QCOMPARE(lines.result()->at(1)->name, u"alpha_table"_s);
    }

    /// Two places search at once; neither loses its answer to the other.
    void quickSearchStandsBesideSearch()
    {
        core::SearchRequest request;
        request.text = u"alpha"_s;
        auto one = m_catalog->search(request);
        auto two = m_catalog->quickSearch(request);
        one.waitForFinished();
        two.waitForFinished();
        QVERIFY(one.result() && two.result());
        QCOMPARE(one.result()->total, two.result()->total);
        auto old = m_catalog->quickSearch(request);
        auto fresh = m_catalog->quickSearch(request);
        fresh.waitForFinished();
        QVERIFY(fresh.result());
        old.waitForFinished();
        QVERIFY(old.result() || old.result().error().code == core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSearchNews)
#include "tst_searchnews.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lineageservice.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Result;
using lineage::GraphPtr;
using services::LineageService;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

} // namespace

/// One graph for all questions, never older than they are.
class TestLineageService final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    bool addEdge(const QString &file, const QString &from, const QString &to)
    {
        core::Batch batch;
        core::Edge edge;
        edge.from.key = from;
        edge.to.key = to;
        batch.edges = {edge};
        core::Source source;
        source.uid = file;
        source.name = file;
        source.kind = u"folder"_s;
        source.location = u"/"_s + file;
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source, now);
        return update && (*update)->put({file, 1, 1, QByteArray("h")}, store::prepare(batch))
            && (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QVERIFY(addEdge(u"one"_s, u"a"_s, u"b"_s));
    }
    void cleanup() { m_workspace.reset(); }

    void theGraphIsSharedUntilTheCatalogChanges()
    {
        LineageService service(*m_workspace);
        auto first = service.graph();
        first.waitForFinished();
        QVERIFY(first.result());
        auto second = service.graph();
        second.waitForFinished();
        QCOMPARE(*second.result(), *first.result());
        QVERIFY(addEdge(u"two"_s, u"b"_s, u"c"_s));
        auto third = service.graph();
        third.waitForFinished();
        QCOMPARE((*first.result())->things().edgeCount(), 1u);
        QCOMPARE((*third.result())->things().edgeCount(), 2u);
        QTRY_COMPARE(service.pendingQuestions(), 0);
    }

    void whoUsesTheGraphIsToldOfANewOne()
    {
        LineageService service(*m_workspace);
        QSignalSpy changed(&service, &LineageService::changed);
        service.refresh(); // nobody has asked yet: nothing is read
        QCOMPARE(service.pendingQuestions(), 0);
        service.graph().waitForFinished();
        QVERIFY(addEdge(u"two"_s, u"b"_s, u"c"_s));
        service.refresh();
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 1);
    }

    void itGoesWithQuestionsUnanswered()
    {
        std::vector<services::Answer<Result<int>>> futures;
        {
            LineageService service(*m_workspace);
            for (int i = 0; i < 20; ++i) {
                futures.push_back(service.ask<int>([](const LineageService::Sight &sight) -> Result<int> {
                    while (!sight.cancelled())
                        QThread::yieldCurrentThread();
                    return 1;
                }));
            }
        }
        int cancelled = 0;
        for (const services::Answer<Result<int>> &future : futures) {
            QVERIFY(future.isFinished());
            cancelled += future.result() ? 0 : 1;
        }
        QVERIFY(cancelled >= 18); // two threads may have begun one each
    }

    void detailsComeFromTheCache()
    {
        LineageService service(*m_workspace);
        auto future =
            service.details({core::EntityKind::Dataset, u"a"_s, {}}, {core::EntityKind::Dataset, u"b"_s, {}});
        future.waitForFinished();
        QVERIFY(future.result());
        QCOMPARE(future.result()->total, 1);
        QCOMPARE(future.result()->statements.front().path, u"one"_s);
    }

    void aQuestionThatIsNotWantedAnyMoreEnds()
    {
        LineageService service(*m_workspace);
        QSemaphore begun;
        QSemaphore ended;
        auto future = service.ask<int>([&](const LineageService::Sight &sight) -> Result<int> {
            begun.release();
            while (!sight.cancelled())
                QThread::yieldCurrentThread();
            ended.release();
            return 0;
        });
        begun.acquire();
        future.cancel();
        QVERIFY(ended.tryAcquire(1, 30'000));
        QTRY_COMPARE(service.pendingQuestions(), 0);
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestLineageService)
#include "tst_lineageservice.moc"

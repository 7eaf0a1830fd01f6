// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogservice.h"
#include "services/searchexport.h"
#include "services/taskregistry.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::HitFormat;
using services::SearchExport;

namespace {

constexpr int things = 1'300; // more than two batches
constexpr int longestMs = 30'000;

} // namespace

/// All matches of a search, in a file or for the clipboard.
class TestSearchExport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<SearchExport> m_exports;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static core::SearchRequest request(const QString &text)
    {
        core::SearchRequest asked;
        asked.text = text;
        asked.limit = 5; // of the page, not of the export
        return asked;
    }

private slots:
    void initTestCase()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        auto opened = store::Workspace::open(path(u"workspace"_s), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        core::Batch batch;
        batch.format = u"odcs"_s;
        for (int i = 0; i < things; ++i) {
            core::Dataset dataset;
            dataset.identities = {u"s3://lake/thing_%1"_s.arg(i)};
            dataset.name = u"thing_%1"_s.arg(i);
            batch.entities.emplace_back(dataset);
        }
        const auto database = m_workspace->openWriter();
        QVERIFY(database);
        core::Source source;
        source.uid = u"s"_s;
        source.name = u"s"_s;
        source.kind = u"folder"_s;
        source.location = u"/s"_s;
        const auto update = store::SourceUpdate::begin(**database, source, now);
        QVERIFY(update);
        QVERIFY((*update)->put({u"f"_s, 1, 1, QByteArray("h"), {}}, store::prepare(std::move(batch))));
        QVERIFY((*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true));
    }

    void init()
    {
        m_tasks = std::make_unique<services::TaskRegistry>();
        m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
        m_exports = std::make_unique<SearchExport>(*m_catalog, *m_tasks);
    }

    void cleanup()
    {
        m_exports.reset();
        m_catalog.reset();
        m_tasks.reset();
    }

    void everyMatchIsWritten_data()
    {
        QTest::addColumn<HitFormat>("format");
        QTest::addColumn<int>("extraLines");
        QTest::newRow("csv") << HitFormat::Csv << 1;
        QTest::newRow("markdown") << HitFormat::Markdown << 2;
        QTest::newRow("json") << HitFormat::Json << 2;
    }

    void everyMatchIsWritten()
    {
        QFETCH(HitFormat, format);
        QFETCH(int, extraLines);
        const QString file = path(u"all."_s + services::suffixOf(format));
        QSignalSpy written(m_exports.get(), &SearchExport::written);
        m_exports->toFile(request(u"thing"_s), format, file);
        QCOMPARE(m_tasks->runningCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, longestMs);
        QCOMPARE(written.first().at(0).toString(), file);
        QCOMPARE(written.first().at(1).toLongLong(), things);
        QCOMPARE(m_tasks->runningCount(), 0);
        QCOMPARE(contents(file).count('\n'), things + extraLines);
        if (format == HitFormat::Json)
            QCOMPARE(QJsonDocument::fromJson(contents(file)).array().size(), things);
    }

    void everyMatchIsCopied()
    {
        QSignalSpy copied(m_exports.get(), &SearchExport::copied);
        m_exports->toText(request(u"thing"_s), HitFormat::Text);
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, longestMs);
        QCOMPARE(copied.first().at(0).toString().count(u'\n'), things + 1);
    }

    void nothingIsAFileToo()
    {
        QSignalSpy written(m_exports.get(), &SearchExport::written);
        m_exports->toFile(request(u"xyzzyqq"_s), HitFormat::Csv, path(u"none.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, longestMs);
        QCOMPARE(contents(path(u"none.csv"_s)).count('\n'), 1);
    }

    void failuresLeaveWhatWasThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("query");
        QTest::addColumn<core::ErrorCode>("code");
        QTest::newRow("no such folder") << u"missing/all.csv"_s << u"thing"_s << core::ErrorCode::Storage;
        QTest::newRow("a folder") << u"workspace"_s << u"thing"_s << core::ErrorCode::Storage;
        QTest::newRow("no query") << u"kept.csv"_s << u"(thing"_s << core::ErrorCode::Usage;
    }

    void failuresLeaveWhatWasThere()
    {
        QFETCH(QString, file);
        QFETCH(QString, query);
        QFETCH(core::ErrorCode, code);
        QFile kept(path(u"kept.csv"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("before") == 6);
        kept.close();
        QSignalSpy failed(m_tasks.get(), &services::TaskRegistry::failed);
        m_exports->toFile(request(query), HitFormat::Csv, path(file));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longestMs);
        const services::Task task = m_tasks->tasks().front();
        QCOMPARE(task.error.code, code);
        QVERIFY(task.canRetry);
        QCOMPARE(contents(path(u"kept.csv"_s)), QByteArray("before"));
    }

    void cancellingLeavesWhatWasThere()
    {
        QFile kept(path(u"cancelled.csv"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("before") == 6);
        kept.close();
        QSignalSpy written(m_exports.get(), &SearchExport::written);
        m_exports->toFile(request(u"thing"_s), HitFormat::Csv, kept.fileName());
        m_tasks->cancelAll(); // before the first batch is asked for, or between two: both end it
        QTRY_COMPARE_WITH_TIMEOUT(m_tasks->runningCount(), 0, longestMs);
        QVERIFY(m_tasks->tasks().empty());
        if (written.isEmpty()) // else it was done before it was told
            QCOMPARE(contents(kept.fileName()), QByteArray("before"));
    }

    void windowsMayCloseMeanwhile()
    {
        m_exports->toFile(request(u"thing"_s), HitFormat::Csv, path(u"closed.csv"_s));
        m_exports.reset();
        m_catalog.reset(); // waits for the thread that walks
        QVERIFY(contents(path(u"closed.csv"_s)).isEmpty()
                || contents(path(u"closed.csv"_s)).endsWith("\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestSearchExport)
#include "tst_searchexport.moc"

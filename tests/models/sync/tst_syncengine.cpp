// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplemesh.h"
#include "shared_syncfixture.h"
#include "sync/syncengine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using core::SourceReport;
using tests::smallContract;
using tests::SyncFixture;
using tests::writeFile;

namespace {

const QDate day(2026, 11, 23);

qint64 errors(const SourceReport &report)
{
    return std::count_if(report.issues.begin(), report.issues.end(), [](const core::PathIssue &issue) {
        return issue.issue.severity == core::Severity::Error;
    });
}

} // namespace

class TestSyncEngine final : public QObject {
    Q_OBJECT

    std::unique_ptr<SyncFixture> m_fixture;
    QTemporaryDir m_sampleDir;

    /// Only read by the tests.
    QString sampleMesh() const { return m_sampleDir.filePath(u"sample"_s); }

    QString folder(const QString &relative = {}) const { return m_fixture->path(u"mesh"_s + relative); }
    /// Thirty contracts c0 … c29: a removal of one or two stays below a tenth.
    void writeContracts() const
    {
        for (int i = 0; i < 30; ++i) {
            const QByteArray id = "c" + QByteArray::number(i);
            QVERIFY(writeFile(folder(u"/%1.yaml"_s.arg(i)), smallContract(id)));
        }
    }
    core::Dossier dossier(const QString &name) const
    {
        const auto found = m_fixture->reader()->dossier(m_fixture->only(name).uri);
        return found ? *found : core::Dossier();
    }

private slots:
    void initTestCase() { QVERIFY(sample::writeSampleMesh(sampleMesh(), day)); }

    void init()
    {
        m_fixture = std::make_unique<SyncFixture>();
        QVERIFY(m_fixture->isReady());
    }

    void sampleMeshIsThereInFull()
    {
        const auto model = sample::sampleModel(day);
        QVERIFY(model);
        const SourceReport report = m_fixture->sync(sampleMesh());
        QVERIFY2(!report.failed, qPrintable(report.error.message));
        QCOMPARE(report.filesFailed, 1);
        QCOMPARE(errors(report), 1);
        QCOMPARE(report.filesSeen, report.filesRead + report.filesIgnored + report.filesFailed);

        QStringList products;
        QStringList domains;
        for (const sample::Domain &domain : model->domains) {
            for (const sample::Product &product : domain.products)
                products.append(product.id);
            domains.append(domain.name);
        }
        for (const core::EntityLine &line : m_fixture->list(EntityKind::Product))
            products.removeAll(line.uri.key.section(u'/', -1));
        QVERIFY2(products.isEmpty(), qPrintable(products.join(u' ')));
        QStringList foundDomains;
        for (const core::EntityLine &line : m_fixture->list(EntityKind::Domain))
            foundDomains.append(line.name);
        domains.sort();
        foundDomains.sort();
        QCOMPARE(foundDomains, domains);
        qint64 terms = static_cast<qint64>(model->orphans.size());
        for (const sample::TermGroup &group : model->glossary)
            terms += static_cast<qint64>(group.terms.size());

        const core::Stats stats = m_fixture->stats();
        QVERIFY2(stats.terms >= terms, qPrintable(u"%1 of %2"_s.arg(stats.terms).arg(terms)));
        QVERIFY(stats.contracts >= 38 - 1); // one of the 38 is the malformed file
        // The floors of the issue.
        QVERIFY(stats.domains >= 6 && stats.products >= 24 && stats.datasets >= 60);
        QVERIFY(stats.columns >= 600 && stats.terms >= 150);
        QVERIFY(stats.columnEdges >= 500 && stats.datasetEdges > 0 && stats.jobs > 0);
        QVERIFY(stats.observations >= 20'000);
        QVERIFY(stats.teams > 0 && stats.ports > 0 && stats.objectives > 0 && stats.rules > 0);
    }

    /// Contracts, dbt and lineage all speak of the same table: it is one dataset.
    void tablesOfTheSampleAreOne()
    {
        QVERIFY(!m_fixture->sync(sampleMesh()).failed);
        const core::Dossier table =
            dossier(u"postgres://warehouse.harbour.example:5432/harbour.orders.orders_confirmed"_s);
        QStringList formats;
        for (const core::Statement &statement : table.statements)
            formats.append(statement.format);
        for (const QString &format : {u"odcs"_s, u"dbt-manifest"_s, u"dbt-catalog"_s, u"openlineage"_s})
            QVERIFY2(formats.contains(format), qPrintable(format + u" is not in "_s + formats.join(u' ')));
        QVERIFY(table.upstream > 0);
        QVERIFY(table.downstream > 0);
    }

    void secondSyncFindsNothingNew()
    {
        const SourceReport first = m_fixture->sync(sampleMesh());
        const core::Stats stats = m_fixture->stats();
        const SourceReport second = m_fixture->sync(sampleMesh());
        QVERIFY(!second.failed);
        QCOMPARE(second.filesRead, 0);
        QCOMPARE(second.filesUnchanged, first.filesRead + first.filesIgnored);
        QCOMPARE(second.counts.added + second.counts.changed + second.counts.removed, 0);
        QCOMPARE(second.counts.unchanged, first.counts.added);
        QVERIFY(m_fixture->stats() == stats);
    }

    void threadsMakeNoDifference()
    {
        core::SyncOptions one;
        one.threads = 1;
        QVERIFY(!m_fixture->sync(sampleMesh(), one).failed);
        const auto alone = m_fixture->list(EntityKind::Dataset);
        SyncFixture other;
        core::SyncOptions many;
        many.threads = 8;
        QVERIFY(!other.sync(sampleMesh(), many).failed);
        const auto together = other.list(EntityKind::Dataset);
        QVERIFY(other.stats() == m_fixture->stats());
        QCOMPARE(together.size(), alone.size());
        for (std::size_t i = 0; i < alone.size(); ++i) {
            QCOMPARE(together[i].uri.toString(), alone[i].uri.toString());
            QCOMPARE(together[i].summary, alone[i].summary);
            QCOMPARE(together[i].records, alone[i].records);
        }
    }

    void oneChangedFile()
    {
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        QVERIFY(writeFile(folder(u"/7.yaml"_s), smallContract("c7", "Now of another kind.")));
        const SourceReport report = m_fixture->sync(folder());
        QCOMPARE(report.filesRead, 1);
        QCOMPARE(report.filesUnchanged, 29);
        QCOMPARE(report.counts.added, 0);
        QCOMPARE(report.counts.removed, 0);
        QCOMPARE(report.counts.changed, 1);
        const core::Dossier table = dossier(u"c7_table"_s);
        QCOMPARE(core::header(table.folded).description, u"Now of another kind."_s);
        const auto change = std::find_if(table.history.begin(), table.history.end(),
                                         [](const core::Event &e) { return e.field == "description"_L1; });
        QVERIFY(change != table.history.end());
        QCOMPARE(change->op, 1);
        QCOMPARE(change->from.toString(), u"A table."_s);
        QCOMPARE(change->to.toString(), u"Now of another kind."_s);
    }

    void oneFileMore()
    {
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        QVERIFY(writeFile(folder(u"/new/30.yaml"_s), smallContract("c30")));
        const SourceReport report = m_fixture->sync(folder());
        QCOMPARE(report.filesRead, 1);
        QVERIFY(report.counts.added >= 2); // the contract and its table
        QCOMPARE(report.counts.changed + report.counts.removed, 0);
    }

    void oneFileLess()
    {
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        QVERIFY(QFile::remove(folder(u"/7.yaml"_s)));
        const SourceReport report = m_fixture->sync(folder());
        QVERIFY2(!report.failed, qPrintable(report.error.message));
        QCOMPARE(report.filesSeen, 29);
        QVERIFY(report.counts.removed >= 2);
        QCOMPARE(m_fixture->stats().contracts, 29);
        QVERIFY(m_fixture->only(u"c7_table"_s).uri.key.isEmpty());
        QVERIFY(!m_fixture->only(u"c8_table"_s).uri.key.isEmpty());
    }

    void renamedFileKeepsItsThings()
    {
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        QVERIFY(QFile::rename(folder(u"/7.yaml"_s), folder(u"/seven.yaml"_s)));
        const SourceReport report = m_fixture->sync(folder());
        QVERIFY(!report.failed);
        QCOMPARE(report.counts.added + report.counts.changed + report.counts.removed, 0);
        QCOMPARE(dossier(u"c7_table"_s).statements.front().path, u"seven.yaml"_s);
    }

    void brokenFileKeepsItsLastGoodState_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = smallContract("c7");
        QTest::newRow("malformed") << QByteArray("a: b: c\n" + good);
        QTest::newRow("cut in a value") << QByteArray(good + "description: \"never end");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray(good + QByteArray(100, '\0')).prepend(QByteArray(8, '\0'));
        QTest::newRow("wrong encoding") << QByteArray(good).replace("A table.", "Caf\xe9 \xff\xff");
    }
    void brokenFileKeepsItsLastGoodState()
    {
        QFETCH(const QByteArray, bytes);
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        const core::Stats stats = m_fixture->stats();
        QVERIFY(writeFile(folder(u"/7.yaml"_s), bytes));
        for (int round = 0; round < 2; ++round) { // the second sync must not forget what the first kept
            const SourceReport report = m_fixture->sync(folder());
            QVERIFY(!report.failed);
            if (bytes.contains("\xff\xff") && report.filesFailed == 0)
                return; // read with a remark on its encoding: that is fine too
            QCOMPARE(report.filesFailed, 1);
            QCOMPARE(errors(report), 1);
            QCOMPARE(report.counts.removed, 0);
            QCOMPARE(report.issues.front().path, u"7.yaml"_s);
            QVERIFY(!report.issues.front().issue.message.isEmpty());
            QCOMPARE(m_fixture->stats().contracts, stats.contracts);
            QVERIFY(m_fixture->only(u"c7_table"_s).stale);
            QVERIFY(!m_fixture->only(u"c8_table"_s).stale);
        }
        QVERIFY(writeFile(folder(u"/7.yaml"_s), smallContract("c7", "Repaired.")));
        QCOMPARE(m_fixture->sync(folder()).filesFailed, 0);
        QVERIFY(!m_fixture->only(u"c7_table"_s).stale);
        QCOMPARE(m_fixture->stats().issues, stats.issues);
    }

    void folderThatIsGoneChangesNothing()
    {
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        const core::Stats stats = m_fixture->stats();
        QVERIFY(QDir().rename(folder(), m_fixture->path(u"moved"_s)));
        const SourceReport report = m_fixture->sync(folder());
        QVERIFY(report.failed);
        QCOMPARE(report.error.code, core::ErrorCode::NotFound);
        QVERIFY(m_fixture->stats() == stats);
        QCOMPARE(m_fixture->reader()->sources()->front().state, u"failed"_s);
        // An empty folder, as when a disk was not mounted, asks first.
        QVERIFY(QDir().mkpath(folder()));
        const SourceReport empty = m_fixture->sync(folder());
        QVERIFY(empty.failed);
        QCOMPARE(empty.error.code, core::ErrorCode::Conflict);
        QVERIFY(m_fixture->stats() == stats);
        core::SyncOptions allowed;
        allowed.allowRemoval = true;
        QVERIFY(!m_fixture->sync(folder(), allowed).failed);
        QCOMPARE(m_fixture->stats().contracts, 0);
    }

    void cancelLeavesTheCacheAsItWas()
    {
        writeContracts();
        QVERIFY(!m_fixture->sync(folder()).failed);
        const core::Stats stats = m_fixture->stats();
        for (int i = 30; i < 90; ++i)
            QVERIFY(writeFile(folder(u"/%1.yaml"_s.arg(i)), smallContract("c" + QByteArray::number(i))));
        const sync::Cancellation cancellation;
        const SourceReport report =
            m_fixture->sync(folder(), {}, cancellation, [&](const core::SyncProgress &step) {
                if (step.phase == core::SyncProgress::Phase::Reading && step.done > 30)
                    cancellation.cancel();
            });
        QVERIFY(report.failed);
        QCOMPARE(report.error.code, core::ErrorCode::Cancelled);
        QVERIFY(m_fixture->stats() == stats);
        QVERIFY(!m_fixture->sync(folder()).failed);
        QCOMPARE(m_fixture->stats().contracts, 90);
    }

    void twoSourcesStandSideBySide()
    {
        QVERIFY(writeFile(folder(u"/a.yaml"_s), smallContract("shared", "From one.")));
        QVERIFY(writeFile(m_fixture->path(u"second/b.yaml"_s), smallContract("shared", "From two.")));
        QVERIFY(!m_fixture->sync(folder()).failed);
        QVERIFY(!m_fixture->sync(m_fixture->path(u"second"_s)).failed);
        QCOMPARE(m_fixture->stats().contracts, 1);
        QCOMPARE(dossier(u"shared_table"_s).statements.size(), std::size_t{2});
        sync::SyncEngine engine(m_fixture->workspace(), m_fixture->readers());
        QVERIFY(engine.forget(tests::folderSource(folder())));
        QCOMPARE(dossier(u"shared_table"_s).statements.size(), std::size_t{1});
        QCOMPARE(core::header(dossier(u"shared_table"_s).folded).description, u"From two."_s);
    }

    void previewWritesNothing()
    {
        writeContracts();
        QVERIFY(writeFile(folder(u"/bad.yaml"_s), "a: b: c\n"));
        const auto preview =
            sync::SyncEngine::preview(folder(), m_fixture->readers(), m_fixture->path(u"scratch"_s), {});
        QVERIFY(preview);
        QCOMPARE(preview->files, 31);
        QCOMPARE(preview->formats.value(u"odcs"_s), 30);
        QCOMPARE(preview->issues.size(), std::size_t{1});
        QCOMPARE(m_fixture->stats().contracts, 0);
        QVERIFY(m_fixture->reader()->sources()->empty());
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"

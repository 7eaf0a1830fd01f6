// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;
using tests::smallContract;
using tests::writeFile;

namespace {

constexpr int contracts = 200;
constexpr int kills = 40;
constexpr int refused = 4;
constexpr quint32 seed = 20'261'123;

rlim_t mostFileBytes = 0;

/// As on a disk that is full: no file can grow beyond a size.
void fullDisk()
{
    ::signal(SIGXFSZ, SIG_IGN); // then write() says EFBIG instead of the process dying
    const rlimit limit{mostFileBytes, mostFileBytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/// What may happen to a sync on its way leaves the catalog as it was before or as it is after.
class TestInterruptions final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString workspace() const { return m_dir->filePath(u"workspace"_s); }
    QString mesh() const { return m_dir->filePath(u"mesh"_s); }
    /// All contracts say the same, so that one look tells which state is there.
    void describe(const QByteArray &word) const
    {
        for (int i = 0; i < contracts; ++i) {
            const QByteArray id = "c" + QByteArray::number(i);
            QVERIFY(writeFile(mesh() + u"/%1.yaml"_s.arg(i), smallContract(id, id + "_table", word)));
        }
    }
    /// How many datasets say a word.
    int saying(const QString &word) const
    {
        const CliResult result = runCli(
            workspace(), {u"search"_s, word, u"--type"_s, u"dataset"_s, u"--limit"_s, u"1"_s, u"--json"_s});
        return result.code <= 1 ? result.json().value(u"total"_s).toInt() : -1;
    }
    CliResult sync() const { return runCli(workspace(), {u"sync"_s, mesh(), u"--quiet"_s}); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        describe("aardvark");
    }

    void killedAtAnyMoment()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sync().code, 0);
        const int usualMs = static_cast<int>(timer.elapsed());
        QRandomGenerator random(seed);
        int unfinished = 0;
        int finished = 0;
        bool old = true; // which word the catalog says
        for (int round = 0; round < kills; ++round) {
            const QByteArray now = old ? "aardvark" : "bandicoot";
            const QByteArray next = old ? "bandicoot" : "aardvark";
            describe(next);
            QProcess process;
            tests::prepareCli(process, workspace(), {u"sync"_s, u"--quiet"_s});
            process.start(QIODevice::ReadOnly);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(random.bounded(std::max(usualMs, 1)) + 1);
            process.kill(); // SIGKILL
            process.waitForFinished();
            const int before = saying(QString::fromLatin1(now));
            const int after = saying(QString::fromLatin1(next));
            QVERIFY2((before == contracts && after == 0) || (before == 0 && after == contracts),
                     qPrintable(u"kill %1: %2 old and %3 new"_s.arg(round).arg(before).arg(after)));
            (after == contracts ? finished : unfinished)++;
            if (after == contracts)
                old = !old;
        }
        qInfo("%d syncs were killed before their commit, %d after it", unfinished, finished);
        QVERIFY(unfinished > 0);
        // The next sync is not hindered by what the killed ones left.
        describe("capybara");
        QCOMPARE(sync().code, 0);
        QCOMPARE(saying(u"capybara"_s), contracts);
    }

    void killedFirstSync()
    {
        QRandomGenerator random(seed + 1);
        for (int round = 0; round < 10; ++round) {
            QProcess process;
            tests::prepareCli(process, workspace(), {u"sync"_s, mesh(), u"--quiet"_s});
            process.start(QIODevice::ReadOnly);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(random.bounded(100) + 1);
            process.kill();
            process.waitForFinished();
            const int there = saying(u"aardvark"_s);
            QVERIFY2(there == 0 || there == contracts, qPrintable(QString::number(there)));
        }
        QCOMPARE(sync().code, 0);
        QCOMPARE(saying(u"aardvark"_s), contracts);
    }

    void interruptedByAPerson()
    {
        QCOMPARE(sync().code, 0);
        describe("bandicoot");
        QProcess process;
        tests::prepareCli(process, workspace(), {u"sync"_s, u"--quiet"_s});
        process.start(QIODevice::ReadOnly);
        QVERIFY(process.waitForStarted());
        // A fast machine may be done by then; that is an end as good as the other.
        if (!process.waitForFinished(20)) {
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished());
        }
        const int there = saying(u"bandicoot"_s);
        QVERIFY(there == 0 || there == contracts);
        QCOMPARE(sync().code, 0);
        QCOMPARE(saying(u"bandicoot"_s), contracts);
    }

    void fullDiskChangesNothing()
    {
        QCOMPARE(sync().code, 0);
        describe("bandicoot");
        // Many sizes, so that another write fails each time.
        int failed = 0;
        for (const rlim_t kilobytes : {16U, 64U, 128U, 256U, 512U, 1024U}) {
            mostFileBytes = kilobytes * 1024;
            const CliResult result = runCli(workspace(), {u"sync"_s}, fullDisk);
            if (result.code == 0) // it was enough
                break;
            ++failed;
            QVERIFY2(result.code == refused, result.err.constData());
            QVERIFY2(!result.err.isEmpty(), "there is no message");
            QCOMPARE(saying(u"aardvark"_s), contracts);
            QCOMPARE(saying(u"bandicoot"_s), 0);
        }
        QVERIFY(failed > 0);
        QCOMPARE(sync().code, 0);
        QCOMPARE(saying(u"bandicoot"_s), contracts);
        QVERIFY(QDir(workspace()).entryList({u"catalog.set-aside-*"_s}).isEmpty());
    }

    void fullDiskForAnOutputFile()
    {
        QCOMPARE(sync().code, 0);
        mostFileBytes = 1;
        const QString file = m_dir->filePath(u"stats.json"_s);
        const CliResult result =
            runCli(workspace(), {u"stats"_s, u"--json"_s, u"--output"_s, file}, fullDisk);
        QVERIFY(result.code != 0);
        QVERIFY(!QFileInfo::exists(file));
    }

    /// One of two at once does it; the other is told so, or comes after it.
    void twoAtOnce()
    {
        QCOMPARE(sync().code, 0);
        for (const QByteArray &word :
             {QByteArray("bandicoot"), QByteArray("capybara"), QByteArray("dormouse")}) {
            describe(word);
            QProcess first;
            QProcess second;
            for (QProcess *process : {&first, &second}) {
                tests::prepareCli(*process, workspace(), {u"sync"_s, u"--quiet"_s});
                process->start(QIODevice::ReadOnly);
            }
            // People may look at the same time.
            const int meanwhile = saying(QString::fromLatin1(word));
            QVERIFY(meanwhile == 0 || meanwhile == contracts);
            QVERIFY(first.waitForFinished() && second.waitForFinished());
            const int codes[] = {first.exitCode(), second.exitCode()};
            QVERIFY(codes[0] == 0 || codes[1] == 0);
            for (const int code : codes)
                QVERIFY2(code == 0 || code == refused, qPrintable(QString::number(code)));
            QCOMPARE(saying(QString::fromLatin1(word)), contracts);
        }
    }

    /// Adding sources from several processes loses none.
    void addingAtOnce()
    {
        constexpr int many = 8;
        std::vector<std::unique_ptr<QProcess>> processes;
        QVERIFY(runCli(workspace(), {u"stats"_s}).code == 0);
        for (int i = 0; i < many; ++i) {
            const QString folder = m_dir->filePath(u"s%1"_s.arg(i));
            QVERIFY(QDir().mkpath(folder));
            processes.push_back(std::make_unique<QProcess>());
            tests::prepareCli(*processes.back(), workspace(), {u"sources"_s, u"add"_s, folder});
            processes.back()->start(QIODevice::ReadOnly);
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        const CliResult result = runCli(workspace(), {u"sources"_s, u"--json"_s});
        QCOMPARE(result.json().value(u"sources"_s).toArray().size(), many);
    }
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"

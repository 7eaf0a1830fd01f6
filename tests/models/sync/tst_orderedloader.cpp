// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"
#include "sync/filelister.h"
#include "sync/orderedloader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using sync::LoadedFile;
using tests::smallContract;
using tests::writeFile;
using Outcome = sync::LoadedFile::Outcome;

class TestOrderedLoader final : public QObject {
    Q_OBJECT

    static constexpr int count = 200;
    QTemporaryDir m_dir;
    sync::ReaderRegistry m_readers;
    std::vector<store::FileFacts> m_files;

    QStringList load(int threads, const sync::Cancellation &cancellation = {}, int stopAfter = -1)
    {
        const sync::FileLoader loader(m_dir.filePath(u"root"_s), {}, m_readers, cancellation);
        QStringList taken;
        sync::loadInOrder(loader, m_files, {}, false, threads, cancellation, [&](LoadedFile &&file) {
            taken.append(file.facts.path);
            return taken.size() != stopAfter;
        });
        return taken;
    }
    static store::KnownFile known(const LoadedFile &file, store::FileState state)
    {
        return {1, file.facts, state};
    }

private slots:
    /// Files of very different cost, so that later ones are ready before earlier ones.
    void initTestCase()
    {
        for (int i = 0; i < count; ++i) {
            QByteArray bytes = smallContract("c" + QByteArray::number(i));
            if (i % 17 == 0)
                bytes += "description:\n  purpose: " + QByteArray(400'000, 'x') + "\n";
            QVERIFY(writeFile(m_dir.filePath(u"root/%1.yaml"_s.arg(i, 4, 10, QChar(u'0'))), bytes));
        }
        m_files = sync::listFiles(m_dir.filePath(u"root"_s), m_dir.filePath(u"scratch"_s), {})->files;
        QCOMPARE(m_files.size(), std::size_t{count});
    }

    void orderIsThatOfTheFiles_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 3, 8, 0})
            QTest::addRow("%d threads", threads) << threads;
    }
    void orderIsThatOfTheFiles()
    {
        QFETCH(const int, threads);
        QStringList wanted;
        for (const store::FileFacts &file : m_files)
            wanted.append(file.path);
        QCOMPARE(load(threads), wanted);
    }

    void stopsWhenTheTakerHasEnough()
    {
        QCOMPARE(load(4, {}, 5).size(), 5);
        QCOMPARE(load(4, {}, 1).size(), 1);
    }

    void cancelEndsIt()
    {
        const sync::Cancellation cancellation;
        cancellation.cancel();
        QCOMPARE(load(4, cancellation).size(), 0);
    }

    void cancelOnTheWay()
    {
        const sync::Cancellation cancellation;
        const sync::FileLoader loader(m_dir.filePath(u"root"_s), {}, m_readers, cancellation);
        int taken = 0;
        sync::loadInOrder(loader, m_files, {}, false, 4, cancellation, [&](LoadedFile &&) {
            if (++taken == 30)
                cancellation.cancel();
            return true;
        });
        QCOMPARE(taken, 30);
    }

    void nothingToLoad()
    {
        const sync::FileLoader loader(m_dir.path(), {}, m_readers, {});
        sync::loadInOrder(loader, {}, {}, false, 0, {}, [](LoadedFile &&) {
            [] { QFAIL("there is no file"); }();
            return true;
        });
    }

    void knownFilesAreNotOpened()
    {
        const sync::FileLoader loader(m_dir.filePath(u"root"_s), {}, m_readers, {});
        const LoadedFile first = loader.load(m_files[1], nullptr, false);
        QCOMPARE(first.outcome, Outcome::Read);
        QVERIFY(!first.facts.hash.isEmpty());

        store::KnownFile same = known(first, store::FileState::Read);
        store::FileFacts gone = m_files[1];
        gone.path = u"not-there.yaml"_s; // would fail if it were opened
        QCOMPARE(loader.load(gone, &same, false).outcome, Outcome::Unchanged);
        // Touched: opened, but not parsed.
        same.facts.modified -= 1;
        QCOMPARE(loader.load(m_files[1], &same, false).outcome, Outcome::Unchanged);
        // The readers know more now.
        QCOMPARE(loader.load(m_files[1], &same, true).outcome, Outcome::Read);
        // What could not be read is tried anew.
        const store::KnownFile failed = known(first, store::FileState::Failed);
        QCOMPARE(loader.load(m_files[1], &failed, false).outcome, Outcome::Read);
    }

    void aFileThatWentAwayFails()
    {
        const sync::FileLoader loader(m_dir.filePath(u"root"_s), {}, m_readers, {});
        store::FileFacts gone = m_files[1];
        gone.path = u"not-there.yaml"_s;
        const LoadedFile file = loader.load(gone, nullptr, false);
        QCOMPARE(file.outcome, Outcome::Failed);
        QCOMPARE(file.batch.rest.issues.size(), std::size_t{1});
    }

    void binaryFilesThatNobodyKnewAreNotOurs()
    {
        QVERIFY(writeFile(m_dir.filePath(u"root/picture"_s), QByteArray("\x89PNG\0\0\1", 7)));
        const sync::FileLoader loader(m_dir.filePath(u"root"_s), {}, m_readers, {});
        QCOMPARE(loader.load({u"picture"_s, 7, 1, {}}, nullptr, false).outcome, Outcome::NotOurs);
    }

    void aDomainIsLentToWhatNamesNone()
    {
        const sync::FileLoader loader(m_dir.filePath(u"root"_s), u"sales"_s, m_readers, {});
        const LoadedFile file = loader.load(m_files[1], nullptr, false);
        bool seen = false;
        for (const store::PreparedEntity &entity : file.batch.entities) {
            if (entity.kind == core::EntityKind::Contract) {
                QCOMPARE(entity.row.domain, u"sales"_s);
                seen = true;
            }
        }
        QVERIFY(seen);
    }
};

QTEST_GUILESS_MAIN(TestOrderedLoader)
#include "tst_orderedloader.moc"

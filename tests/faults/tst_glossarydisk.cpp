// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossarydesk.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using glossary::Verb;
using services::GlossaryDesk;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

/// A disk that fails at its n-th write, sync or truncation, once or from then on.
struct Disk {
    int left = 0; ///< until it fails; 0: it never does
    bool forGood = false;
    int failed = 0;
    int code = SQLITE_IOERR_WRITE;

    void failAt(int n, bool always, int how)
    {
        left = n;
        forGood = always;
        failed = 0;
        code = how;
    }
    void mend() { left = 0; }
    bool fails()
    {
        if (left == 0 || --left > 0)
            return false;
        ++failed;
        left = forGood ? 1 : 0;
        return true;
    }
};

Disk disk;

/// SQLite's own file with a failing disk below it.
struct DiskFile {
    sqlite3_file base;
    const sqlite3_io_methods *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<DiskFile *>(file) + 1);
}

const sqlite3_io_methods &methodsOf(sqlite3_file *file)
{
    return *reinterpret_cast<DiskFile *>(file)->real;
}

sqlite3_io_methods diskMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 2; // no mapped files: what is mapped is not written by calls
    methods.xClose = [](sqlite3_file *file) { return methodsOf(file).xClose(realOf(file)); };
    methods.xRead = [](sqlite3_file *file, void *to, int size, sqlite3_int64 at) {
        return methodsOf(file).xRead(realOf(file), to, size, at);
    };
    methods.xWrite = [](sqlite3_file *file, const void *from, int size, sqlite3_int64 at) {
        if (!disk.fails())
            return methodsOf(file).xWrite(realOf(file), from, size, at);
        // As disks do: half of it is there.
        [[maybe_unused]] const int half = methodsOf(file).xWrite(realOf(file), from, size / 2, at);
        return disk.code;
    };
    methods.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
        return disk.fails() ? SQLITE_IOERR_TRUNCATE : methodsOf(file).xTruncate(realOf(file), size);
    };
    methods.xSync = [](sqlite3_file *file, int flags) {
        return disk.fails() ? SQLITE_IOERR_FSYNC : methodsOf(file).xSync(realOf(file), flags);
    };
    methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
        return methodsOf(file).xFileSize(realOf(file), size);
    };
    methods.xLock = [](sqlite3_file *file, int lock) { return methodsOf(file).xLock(realOf(file), lock); };
    methods.xUnlock = [](sqlite3_file *file, int lock) {
        return methodsOf(file).xUnlock(realOf(file), lock);
    };
    methods.xCheckReservedLock = [](sqlite3_file *file, int *held) {
        return methodsOf(file).xCheckReservedLock(realOf(file), held);
    };
    methods.xFileControl = [](sqlite3_file *file, int what, void *argument) {
        return methodsOf(file).xFileControl(realOf(file), what, argument);
    };
    methods.xSectorSize = [](sqlite3_file *file) { return methodsOf(file).xSectorSize(realOf(file)); };
    methods.xDeviceCharacteristics = [](sqlite3_file *file) {
        return methodsOf(file).xDeviceCharacteristics(realOf(file));
    };
    methods.xShmMap = [](sqlite3_file *file, int region, int size, int extend, void volatile **to) {
        return methodsOf(file).xShmMap(realOf(file), region, size, extend, to);
    };
    methods.xShmLock = [](sqlite3_file *file, int offset, int count, int flags) {
        return methodsOf(file).xShmLock(realOf(file), offset, count, flags);
    };
    methods.xShmBarrier = [](sqlite3_file *file) { methodsOf(file).xShmBarrier(realOf(file)); };
    methods.xShmUnmap = [](sqlite3_file *file, int erase) {
        return methodsOf(file).xShmUnmap(realOf(file), erase);
    };
    return methods;
}

int openOnDisk(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    static const sqlite3_io_methods methods = diskMethods();
    auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
    const int opened = real->xOpen(real, name, realOf(file), flags, given);
    reinterpret_cast<DiskFile *>(file)->real = realOf(file)->pMethods;
    file->pMethods = realOf(file)->pMethods != nullptr ? &methods : nullptr;
    return opened;
}

/// All databases of this process are on the disk that fails.
void useDisk()
{
    static sqlite3_vfs vfs;
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    vfs = *real;
    vfs.zName = "failing";
    vfs.pAppData = real;
    vfs.szOsFile = static_cast<int>(sizeof(DiskFile)) + real->szOsFile;
    vfs.xOpen = openOnDisk;
    sqlite3_vfs_register(&vfs, 1);
}

/// One person at work; a new one is what a restart gives.
struct Person {
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<GlossaryDesk> desk;
    core::Error error{};

    Person(const QString &folder, const QString &author)
    {
        auto opened = store::Workspace::open(folder, now);
        if (!opened) {
            error = opened.error();
            return;
        }
        workspace = std::move(*opened);
        auto made = GlossaryDesk::open(*workspace, author, now);
        if (made)
            desk = std::move(*made);
        else
            error = made.error();
    }
};

/// All that a desk knows, to compare: steps, drafts and glossaries.
QString stateOf(const GlossaryDesk &desk)
{
    QStringList lines;
    for (const glossary::Operation &each : desk.book().log())
        lines.append(each.uid + toText(each.verb) + each.author + each.text
                     + QString::fromUtf8(glossary::encodeChanges(each.changes)));
    const auto drafts = desk.drafts();
    for (const GlossaryDesk::Draft &draft : drafts ? *drafts : std::vector<GlossaryDesk::Draft>())
        lines.append(draft.term + draft.path + draft.value.toString());
    QStringList names;
    for (const core::Glossary &each : desk.book().base().glossaries())
        names.append(each.name);
    names.sort();
    lines += names;
    return lines.join(u'\n');
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(target.section(u'/', 0, -2)) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

using Step = std::function<core::Result<>(GlossaryDesk &, const QString &set)>;

core::Result<> plain(const auto &result)
{
    return result ? core::Result<>() : core::Result<>(core::Unexpected{result.error()});
}

} // namespace

Q_DECLARE_METATYPE(Step)

/// Whenever the disk fails, a step is there in full or not at all, it is told, and work goes on afterwards.
class TestGlossaryDisk final : public QObject {
    Q_OBJECT

    QTemporaryDir m_begun; ///< a workspace with an open set, an edit in it and a set in review
    QString m_set;
    QString m_reviewed;

private slots:
    void initTestCase()
    {
        useDisk();
        const Person ana(m_begun.path(), u"ana"_s);
        QVERIFY2(ana.desk, qPrintable(ana.error.message));
        QVERIFY(ana.desk->addGlossary(u"Words"_s, u"Ours"_s, now));
        const auto add = [](const QString &label) {
            return [label](glossary::Editor &editor) {
                glossary::Entry entry;
                entry.term.labels = {{u"en"_s, label}};
                entry.term.glossary = u"words"_s;
                return editor.add(entry);
            };
        };
        m_reviewed = ana.desk->openSet(u"In review"_s, now).value_or(QString());
        QVERIFY(ana.desk->edit(m_reviewed, Verb::Add, add(u"Order"_s), now));
        QVERIFY(ana.desk->decide(m_reviewed, Verb::Submit, {}, now));
        m_set = ana.desk->openSet(u"Open"_s, now).value_or(QString());
        QVERIFY(ana.desk->edit(m_set, Verb::Add, add(u"Customer"_s), now));
    }

    void stepsAreWhole_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<Step>("step");
        QTest::newRow("open a set") << u"ana"_s << Step([](GlossaryDesk &desk, const QString &) {
            return plain(desk.openSet(u"Another"_s, now));
        });
        QTest::newRow("add many terms") << u"ana"_s << Step([](GlossaryDesk &desk, const QString &set) {
            return plain(desk.edit(
                set, Verb::Add,
                [](glossary::Editor &editor) {
                    glossary::Entry entry;
                    entry.term.labels = {{u"en"_s, u"Basket"_s}};
                    entry.term.glossary = u"words"_s;
                    entry.term.definitions = {{u"en"_s, u"Long. "_s.repeated(20'000)}};
                    return editor.add(entry);
                },
                now));
        });
        QTest::newRow("submit") << u"ana"_s << Step([](GlossaryDesk &desk, const QString &set) {
            return desk.decide(set, Verb::Submit, {}, now);
        });
        QTest::newRow("undo") << u"ana"_s << Step([](GlossaryDesk &desk, const QString &) {
            return plain(desk.undo(now));
        });
        QTest::newRow("draft") << u"ana"_s << Step([](GlossaryDesk &desk, const QString &set) {
            return desk.keepDraft({set, u"t"_s, u"notation"_s, u"1"_s}, now);
        });
        QTest::newRow("glossary") << u"ana"_s << Step([](GlossaryDesk &desk, const QString &) {
            return plain(desk.addGlossary(u"More words"_s, {}, now));
        });
        QTest::newRow("approve") << u"ben"_s << Step([](GlossaryDesk &desk, const QString &) {
            return desk.approve(*desk.findSet(u"In review"_s), u"Good"_s, now);
        });
    }
    void stepsAreWhole()
    {
        QFETCH(QString, author);
        QFETCH(Step, step);
        int failures = 0;
        for (const bool forGood : {false, true}) {
            for (const int code : {SQLITE_IOERR_WRITE, SQLITE_FULL}) {
                bool passed = false;
                for (int n = 1; !passed; ++n) {
                    QVERIFY(n < 500);
                    const QTemporaryDir folder;
                    QVERIFY(copyFolder(m_begun.path(), folder.path()));
                    auto person = std::make_unique<Person>(folder.path(), author);
                    QVERIFY2(person->desk, qPrintable(person->error.message));
                    const QString before = stateOf(*person->desk);
                    disk.failAt(n, forGood, code);
                    const core::Result<> done = step(*person->desk, m_set);
                    passed = disk.failed == 0;
                    const QString known = stateOf(*person->desk);
                    if (!done) {
                        ++failures;
                        QCOMPARE(done.error().code, core::ErrorCode::Storage);
                        QVERIFY(!done.error().message.isEmpty());
                    }
                    QCOMPARE(known == before, !done); // what the window shows is what was told
                    if (!forGood) {
                        disk.mend();
                        if (!done)
                            QVERIFY(step(*person->desk, m_set)); // tried again at the same desk
                    }
                    const QString after = forGood ? known : stateOf(*person->desk);
                    person.reset(); // as a crash with the disk as it is
                    disk.mend();
                    const Person again(folder.path(), author);
                    QVERIFY2(again.desk, qPrintable(again.error.message));
                    if (done || !forGood)
                        QCOMPARE(stateOf(*again.desk), after);
                    else // told as failed: not at all, or (what the disk kept back came through) in full
                        QVERIFY(stateOf(*again.desk) == before
                                || stateOf(*again.desk).count(u'\n') == before.count(u'\n') + 1);
                    QVERIFY(again.desk->openSet(u"Goes on"_s, now));
                }
            }
        }
        QVERIFY(failures > 0);
    }

    /// Opening on a disk that fails says so or opens; afterwards all is there.
    void openingIsSafe()
    {
        QString before;
        {
            const Person ana(m_begun.path(), u"ana"_s);
            QVERIFY(ana.desk);
            before = stateOf(*ana.desk);
        }
        bool passed = false;
        for (int n = 1; !passed; ++n) {
            QVERIFY(n < 500);
            const QTemporaryDir folder;
            QVERIFY(copyFolder(m_begun.path(), folder.path()));
            disk.failAt(n, true, SQLITE_FULL);
            {
                const Person ana(folder.path(), u"ana"_s);
                QVERIFY(ana.desk || !ana.error.message.isEmpty());
                passed = disk.failed == 0;
                disk.mend();
            }
            const Person again(folder.path(), u"ana"_s);
            QVERIFY2(again.desk, qPrintable(again.error.message));
            QCOMPARE(stateOf(*again.desk), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestGlossaryDisk)
#include "tst_glossarydisk.moc"

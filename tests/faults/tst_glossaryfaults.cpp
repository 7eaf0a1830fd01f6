// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;
using tests::writeFile;

namespace {

constexpr int refused = 4;
constexpr int termCount = 6;

rlim_t mostFileBytes = 0;

/// As on a disk that is full: no file can grow beyond a size.
void fullDisk()
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{mostFileBytes, mostFileBytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

QString git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=Up"_s, u"-c"_s, u"user.email=up@x.example"_s} + arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
                                   : u"failed"_s;
}

QByteArray turtle()
{
    QByteArray text = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                      "@prefix ex: <https://x.example/g/> .\n\n"
                      "ex:g a skos:ConceptScheme ; skos:prefLabel \"Words\"@en .\n";
    for (int i = 0; i < termCount; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "\n# Term " + n + "\nex:t" + n
            + " a skos:Concept ;\n    skos:inScheme ex:g ;\n    skos:prefLabel \"Term " + n
            + "\"@en ;\n    skos:definition \"start" + n + "\"@en .\n";
    }
    return text;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson());
}

/// One person's workspace and clone.
struct Desk {
    QString workspace;
    QString clone;
    QString author;
    QString set; ///< the open one; null if there is none

    CliResult run(const QStringList &arguments, const QString &who = {}) const
    {
        return runCli(workspace,
                      QStringList{u"glossary"_s} + arguments
                          + QStringList{u"--author"_s, who.isEmpty() ? author : who, u"--json"_s});
    }
    CliResult sync() const
    {
        git(clone, {u"pull"_s, u"-q"_s, u"--ff-only"_s});
        return runCli(workspace, {u"sync"_s, u"--quiet"_s});
    }
    bool opened()
    {
        if (!set.isEmpty())
            return true;
        const CliResult made = run({u"changes"_s, u"open"_s, u"Words of"_s, author});
        set = made.json().value(u"changeSet"_s).toString();
        return made.code == 0;
    }
};

/// What happened to each value of each part: nothing that was accepted may vanish without somebody having
/// seen it.
struct Account {
    QSet<QString> accepted; ///< "term\nvalue"
    QSet<QString> replaced; ///< that a person saw and wrote over, took back or decided about

    static QString name(const QString &term, const QJsonValue &value) { return term + u'\n' + textOf(value); }
    void wrote(const QJsonArray &terms, bool back = false)
    {
        for (const QJsonValue &term : terms) {
            for (const QJsonValue &field : term[u"fields"_s].toArray()) {
                replaced.insert(name(term[u"term"_s].toString(), field[back ? u"to"_s : u"from"_s]));
                accepted.insert(name(term[u"term"_s].toString(), field[back ? u"from"_s : u"to"_s]));
            }
        }
    }
    void shown(const QJsonArray &conflicts)
    {
        for (const QJsonValue &conflict : conflicts) {
            for (const QString &side : {u"base"_s, u"mine"_s, u"theirs"_s})
                replaced.insert(name(conflict[u"term"_s].toString(), conflict[side]));
        }
    }
};

} // namespace

/// Whatever happens to a glossary's edits on their way, none is lost without being shown.
class TestGlossaryFaults final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &name) const { return m_dir->filePath(name); }

    Desk desk(const QString &name) const
    {
        Desk made{at(name + u"-w"_s), at(name), name, {}};
        git(m_dir->path(), {u"clone"_s, u"-q"_s, u"remote.git"_s, name});
        [[maybe_unused]] const CliResult added =
            runCli(made.workspace, {u"sync"_s, made.clone, u"--quiet"_s});
        return made;
    }

    void makeRemote() const
    {
        git(m_dir->path(), {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s, u"first"_s});
        QVERIFY(writeFile(at(u"first/g.ttl"_s), turtle()));
        git(at(u"first"_s), {u"add"_s, u"."_s});
        git(at(u"first"_s), {u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s});
        git(m_dir->path(), {u"clone"_s, u"-q"_s, u"--bare"_s, u"first"_s, u"remote.git"_s});
        git(at(u"first"_s), {u"remote"_s, u"add"_s, u"origin"_s, at(u"remote.git"_s)});
        git(at(u"first"_s), {u"fetch"_s, u"-q"_s, u"origin"_s});
        git(at(u"first"_s), {u"branch"_s, u"-q"_s, u"-u"_s, u"origin/main"_s});
    }

    static QString term(int i) { return u"https://x.example/g/t%1"_s.arg(i); }

    static QString definition(const Desk &desk, int i, const QString &set = {})
    {
        QStringList words{u"show"_s, term(i)};
        if (!set.isEmpty())
            words += {u"--set"_s, set};
        return desk.run(words).json().value(u"fields"_s)[u"definitions[en]"_s].toString();
    }

    /// Somebody else changes the file upstream.
    void upstream(int i, const QString &word, Account &account) const
    {
        git(at(u"first"_s), {u"pull"_s, u"-q"_s, u"--ff-only"_s});
        QFile file(at(u"first/g.ttl"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const qsizetype block = text.indexOf(QByteArray("ex:t" + QByteArray::number(i) + ' '));
        const qsizetype start = text.indexOf("skos:definition \"", block) + 17;
        const qsizetype length = text.indexOf('"', start) - start;
        account.replaced.insert(
            Account::name(term(i), QString::fromUtf8(text.mid(start, length)))); // they saw it
        text.replace(start, length, word.toUtf8());
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        git(at(u"first"_s), {u"commit"_s, u"-q"_s, u"-am"_s, word});
        git(at(u"first"_s), {u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    }

    /// Settles conflicts and brings an approved set upstream.
    static void finish(Desk &desk, Account &account, QRandomGenerator &random)
    {
        if (desk.set.isEmpty())
            return;
        const auto settle = [&] {
            for (int i = 0; i < 5; ++i) {
                const QJsonArray left =
                    desk.run({u"conflicts"_s, u"--set"_s, desk.set}).json().value(u"conflicts"_s).toArray();
                if (left.isEmpty())
                    return;
                account.shown(left);
                [[maybe_unused]] const CliResult taken =
                    desk.run({u"conflicts"_s, u"--set"_s, desk.set, u"--take"_s,
                              random.bounded(2) == 0 ? u"mine"_s : u"theirs"_s});
            }
        };
        settle();
        if (desk.run({u"changes"_s, desk.set, u"submit"_s}).code != 0)
            return; // nothing in it: everything was undone
        if (desk.run({u"changes"_s, desk.set, u"approve"_s}, u"reviewer"_s).code != 0)
            return;
        for (int attempt = 0; attempt < 6; ++attempt) {
            const CliResult done = desk.run({u"publish"_s, desk.set, u"--direct"_s});
            if (done.code == 0)
                break;
            QCOMPARE(done.code, refused);
            account.shown(done.json().value(u"conflicts"_s).toArray());
            QCOMPARE(desk.sync().code, 0);
            settle();
        }
        desk.set.clear();
        QCOMPARE(desk.sync().code, 0);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        makeRemote();
    }

    void convergesAndLosesNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 20'261'129U, 77U})
            QTest::addRow("%u", seed) << seed;
    }

    /// Random edits, undo, redo, kills, syncs, changes upstream and publications in two workspaces.
    void convergesAndLosesNothing()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Desk desks[] = {desk(u"ana"_s), desk(u"ben"_s)};
        Account account;
        int killed = 0;
        int saved = 0;
        for (int step = 0; step < 60; ++step) {
            Desk &who = desks[random.bounded(2)];
            const int about = random.bounded(termCount);
            const QString word = u"w%1"_s.arg(step);
            const int what = random.bounded(12);
            if (what < 4) {
                QVERIFY(who.opened());
                const CliResult done =
                    who.run({u"edit"_s, term(about), u"definitions[en]="_s + word, u"--set"_s, who.set});
                QVERIFY2(done.code == 0, done.err.constData());
                account.wrote(done.json().value(u"terms"_s).toArray());
            } else if (what < 7) {
                QVERIFY(who.opened());
                const QString before = definition(who, about, who.set);
                QProcess process;
                tests::prepareCli(process, who.workspace,
                                  {u"glossary"_s, u"edit"_s, term(about), u"definitions[en]="_s + word,
                                   u"--set"_s, who.set, u"--author"_s, who.author});
                process.start(QIODevice::ReadOnly);
                QVERIFY(process.waitForStarted());
                process.waitForFinished(random.bounded(80) + 1);
                process.kill(); // SIGKILL
                process.waitForFinished();
                const QString now = definition(who, about, who.set);
                QVERIFY2(now == before || now == word, qPrintable(now));
                ++killed;
                if (now == word) {
                    ++saved;
                    account.replaced.insert(Account::name(term(about), before));
                    account.accepted.insert(Account::name(term(about), word));
                }
            } else if (what == 7) {
                const bool redo = random.bounded(2) == 0;
                const CliResult done = who.run({redo ? u"redo"_s : u"undo"_s});
                QVERIFY2(done.code == 0 || done.code == 2 || done.code == refused, done.err.constData());
                if (done.code == 0 && !redo)
                    account.wrote(done.json().value(u"terms"_s).toArray(), true);
                else if (done.code == 0)
                    account.wrote(done.json().value(u"terms"_s).toArray());
                // It may have made a set of its own; finish() looks after the one known here.
                const QJsonArray sets = who.run({u"changes"_s}).json().value(u"changeSets"_s).toArray();
                for (const QJsonValue &set : sets) {
                    if (set[u"state"_s] == QJsonValue(u"open"_s) && who.set.isEmpty())
                        who.set = set[u"changeSet"_s].toString();
                }
            } else if (what == 8) {
                QCOMPARE(who.sync().code, 0);
            } else if (what == 9) {
                upstream(about, u"up%1"_s.arg(step), account);
            } else {
                finish(who, account, random);
            }
        }
        // Everybody finishes, until nothing moves any more.
        for (int round = 0; round < 4; ++round) {
            for (Desk &each : desks) {
                QCOMPARE(each.sync().code, 0);
                const QJsonArray sets = each.run({u"changes"_s}).json().value(u"changeSets"_s).toArray();
                for (const QJsonValue &set : sets) {
                    const QString state = set[u"state"_s].toString();
                    if (state != u"open"_s && (state != u"approved"_s || set[u"landed"_s].toBool()))
                        continue;
                    if (state == u"open"_s) {
                        each.set = set[u"changeSet"_s].toString();
                        finish(each, account, random);
                    }
                }
            }
        }
        qInfo("%d edits were killed on their way, %d of them after they were saved", killed, saved);
        const QString file = git(at(u"remote.git"_s), {u"show"_s, u"main:g.ttl"_s});
        for (int i = 0; i < termCount; ++i) {
            const QString mine = definition(desks[0], i);
            QCOMPARE(mine, definition(desks[1], i)); // both converge
            QVERIFY(file.contains(u'"' + mine + u'"'));
            const QString prefix = term(i) + u'\n';
            for (const QString &value : std::as_const(account.accepted)) {
                if (value.startsWith(prefix))
                    QVERIFY2(value == prefix + mine || account.replaced.contains(value), qPrintable(value));
            }
        }
        for (Desk &each : desks)
            QCOMPARE(each.run({u"conflicts"_s}).code, 0);
        // What nobody touched is byte for byte as it was.
        for (int i = 0; i < termCount; ++i)
            QVERIFY(
                file.contains(u"# Term %1\nex:t%1 a skos:Concept ;\n    skos:inScheme ex:g ;\n"_s.arg(i)));
    }

    /// Killed at any moment of a publication: upstream has all of it or nothing, and publishing again ends
    /// it.
    void killedWhilePublishing_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("onto the branch") << QStringList{u"--direct"_s};
        QTest::newRow("as a branch, pushed") << QStringList{u"--push"_s};
    }
    void killedWhilePublishing()
    {
        QFETCH(QStringList, how);
        Desk ana = desk(u"ana"_s);
        QVERIFY(ana.opened());
        QVERIFY(ana.run({u"edit"_s, term(3), u"definitions[en]=mine"_s, u"--set"_s, ana.set}).code == 0);
        QVERIFY(ana.run({u"changes"_s, ana.set, u"submit"_s}).code == 0);
        QVERIFY(ana.run({u"changes"_s, ana.set, u"approve"_s}, u"ben"_s).code == 0);
        const QByteArray checkout = tests::readFile(ana.clone + u"/g.ttl"_s);
        const QString wanted = QString::fromUtf8(turtle().replace("start3", "mine")).trimmed();
        const QString remote = at(u"remote.git"_s);
        int killed = 0;
        bool ended = false;
        for (int wait = 4; !ended && killed < 60; wait += wait / 4 + 1) {
            QProcess process;
            tests::prepareCli(process, ana.workspace,
                              QStringList{u"glossary"_s, u"publish"_s, ana.set, u"--author"_s, ana.author}
                                  + how);
            process.start(QIODevice::ReadOnly);
            QVERIFY(process.waitForStarted());
            ended = process.waitForFinished(wait);
            process.kill(); // SIGKILL
            process.waitForFinished();
            killed += ended ? 0 : 1;
            const QStringList branches =
                git(remote, {u"for-each-ref"_s, u"--format=%(refname)"_s, u"refs/heads"_s})
                    .split(u'\n', Qt::SkipEmptyParts);
            for (const QString &branch : branches) {
                const QString text = git(remote, {u"show"_s, branch + u":g.ttl"_s});
                QVERIFY2(text == QString::fromUtf8(turtle()).trimmed() || text == wanted,
                         qPrintable(branch + u'\n' + text));
            }
            QVERIFY(git(remote, {u"fsck"_s, u"--no-dangling"_s}) != u"failed"_s);
            QVERIFY(git(ana.clone, {u"fsck"_s, u"--no-dangling"_s}) != u"failed"_s);
            QCOMPARE(tests::readFile(ana.clone + u"/g.ttl"_s), checkout);
            QCOMPARE(git(ana.clone, {u"status"_s, u"--porcelain"_s}), QString());
            QCOMPARE(definition(ana, 3), u"mine"_s); // the approved text is in force whatever happens
        }
        qInfo("killed %d times", killed);
        CliResult done;
        for (int attempt = 0; attempt < 10; ++attempt) { // git may still be at what the last one began
            done = ana.run(QStringList{u"publish"_s, ana.set} + how);
            if (done.code == 0)
                break;
        }
        QVERIFY2(done.code == 0, done.err.constData());
        if (how.contains(u"--direct"_s)) {
            QCOMPARE(git(remote, {u"show"_s, u"main:g.ttl"_s}), wanted);
            QCOMPARE(git(remote, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"2"_s); // once
        } else {
            const QString branch = done.json().value(u"branch"_s).toString();
            QCOMPARE(git(remote, {u"show"_s, branch + u":g.ttl"_s}), wanted);
        }
    }

    void fullDiskKeepsWhatWas()
    {
        Desk ana = desk(u"ana"_s);
        QVERIFY(ana.opened());
        QVERIFY(ana.run({u"edit"_s, term(0), u"definitions[en]=kept"_s, u"--set"_s, ana.set}).code == 0);
        int failed = 0;
        for (const rlim_t kilobytes : {1U, 16U, 40U, 64U, 128U}) {
            mostFileBytes = kilobytes * 1024;
            const QString word = u"full%1"_s.arg(kilobytes);
            const CliResult done = runCli(ana.workspace,
                                          {u"glossary"_s, u"edit"_s, term(1), u"definitions[en]="_s + word,
                                           u"--set"_s, ana.set, u"--author"_s, u"ana"_s},
                                          fullDisk);
            const QString now = definition(ana, 1, ana.set);
            if (done.code == 0) {
                QCOMPARE(now, word);
            } else {
                ++failed;
                QVERIFY2(!done.err.isEmpty(), "there is no message");
                QVERIFY(now != word);
            }
            QCOMPARE(definition(ana, 0, ana.set), u"kept"_s);
        }
        QVERIFY(failed > 0);
        QVERIFY(ana.run({u"edit"_s, term(1), u"definitions[en]=after"_s, u"--set"_s, ana.set}).code == 0);
    }

    void readOnlyWorkspaceSaysSo()
    {
        Desk ana = desk(u"ana"_s);
        QVERIFY(ana.opened());
        const QString ledger = ana.workspace + u"/ledger.db"_s;
        QVERIFY(QFile::setPermissions(ledger, QFile::ReadOwner));
        const CliResult done = runCli(ana.workspace,
                                      {u"glossary"_s, u"edit"_s, term(0), u"definitions[en]=x"_s, u"--set"_s,
                                       ana.set, u"--author"_s, u"ana"_s},
                                      tests::obeyPermissions);
        QVERIFY2(done.code == refused, done.err.constData());
        QVERIFY(!done.err.isEmpty());
        QVERIFY(QFile::setPermissions(ledger, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(definition(ana, 0, ana.set), u"start0"_s);
    }

    void aRefusedPushKeepsTheEdit()
    {
        Desk ana = desk(u"ana"_s);
        QVERIFY(ana.opened());
        QVERIFY(ana.run({u"edit"_s, term(0), u"definitions[en]=mine"_s, u"--set"_s, ana.set}).code == 0);
        QVERIFY(ana.run({u"changes"_s, ana.set, u"submit"_s}).code == 0);
        QVERIFY(ana.run({u"changes"_s, ana.set, u"approve"_s}, u"ben"_s).code == 0);
        const QString hook = at(u"remote.git/hooks/pre-receive"_s);
        QVERIFY(writeFile(hook, "#!/bin/sh\necho no >&2\nexit 1\n"));
        QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const CliResult done = ana.run({u"publish"_s, ana.set, u"--push"_s});
        QCOMPARE(done.code, refused);
        QVERIFY2(done.err.contains("took no push"), done.err.constData());
        QCOMPARE(definition(ana, 0), u"mine"_s);
        QVERIFY(QFile::remove(hook));
        QVERIFY(ana.run({u"publish"_s, ana.set, u"--direct"_s}).code == 0);
        QVERIFY(git(at(u"remote.git"_s), {u"show"_s, u"main:g.ttl"_s}).contains(u"\"mine\"@en"_s));
    }

    /// The checkout, with work in it that is not committed, stays as it is; the commit is on a branch of its
    /// own.
    void theFileUnderWorkStays()
    {
        Desk ana = desk(u"ana"_s);
        QVERIFY(ana.opened());
        QVERIFY(ana.run({u"edit"_s, term(2), u"definitions[en]=mine"_s, u"--set"_s, ana.set}).code == 0);
        QVERIFY(ana.run({u"changes"_s, ana.set, u"submit"_s}).code == 0);
        QVERIFY(ana.run({u"changes"_s, ana.set, u"approve"_s}, u"ben"_s).code == 0);
        const QByteArray work = turtle() + "# under work\n";
        QVERIFY(writeFile(ana.clone + u"/g.ttl"_s, work));
        const CliResult done = ana.run({u"publish"_s, ana.set});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(tests::readFile(ana.clone + u"/g.ttl"_s), work);
        const QString branch = done.json().value(u"branch"_s).toString();
        QCOMPARE(branch, u"meshbook/glossary/words-of-ana"_s);
        const QString diff = git(ana.clone, {u"diff"_s, u"main"_s, branch, u"--"_s, u"g.ttl"_s});
        QCOMPARE(diff.count(u"\n+"_s) - 1, 1); // one line, and the head of the diff
        QCOMPARE(git(ana.clone, {u"log"_s, u"-1"_s, u"--format=%s"_s, branch}), u"Words of ana"_s);
    }
};

QTEST_GUILESS_MAIN(TestGlossaryFaults)
#include "tst_glossaryfaults.moc"

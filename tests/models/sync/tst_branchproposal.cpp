// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/accessrequest.h"
#include "sync/branchproposal.h"
#include "sync/gitprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::sync;

/// Branches made in real repositories, as people have them.
class TestBranchProposal final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString repo(const QString &path = {}) const { return m_dir->filePath(u"repo/"_s + path); }
    QString git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(repo());
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=Ana"_s, u"-c"_s, u"user.email=ana@x.example"_s}
                          + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    FileProposal proposal() const
    {
        return {repo(u"sales/orders.odcs.yaml"_s),
                u"access-requests"_s,
                u"2026-03-05-orders-analyst.yaml"_s,
                "kind: AccessRequest\nrole: \"analyst\"\n",
                u"access/2026-03-05-orders-analyst"_s,
                u"Access to orders as analyst"_s,
                u"Ben"_s,
                u"ben@x.example"_s};
    }

private slots:
    void init()
    {
        if (!GitProgram::isAvailable())
            QSKIP("There is no git");
        m_dir = std::make_unique<QTemporaryDir>();
        write(repo(u"sales/orders.odcs.yaml"_s), "id: orders\n");
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s});
    }

    void theCheckoutStaysAsItIs()
    {
        // Work under way: staged, not staged, not known; and a hook that would tell.
        write(repo(u"sales/orders.odcs.yaml"_s), "id: orders\nname: changed\n");
        write(repo(u"staged.txt"_s), "x");
        git({u"add"_s, u"staged.txt"_s});
        write(repo(u"unknown.txt"_s), "y");
        for (const QString &hook : {u"pre-commit"_s, u"post-commit"_s, u"reference-transaction"_s}) {
            write(repo(u".git/hooks/"_s + hook), "#!/bin/sh\ntouch hooked\n");
            QFile::setPermissions(repo(u".git/hooks/"_s + hook),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        const QString status = git({u"status"_s, u"--porcelain"_s});
        const QString head = git({u"rev-parse"_s, u"HEAD"_s});
        QFile::remove(repo(u"hooked"_s));

        const auto plan = planBranch(proposal(), {});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->branch, u"meshbook/access/2026-03-05-orders-analyst"_s);
        QCOMPARE(plan->baseBranch, u"main"_s);
        QCOMPARE(plan->path, u"sales/access-requests/2026-03-05-orders-analyst.yaml"_s);
        QVERIFY(plan->diff.contains(u"\n+role: \"analyst\"\n"_s));
        QCOMPARE(git({u"branch"_s, u"--format=%(refname:short)"_s}), u"main"_s); // planning writes nothing

        const auto made = makeBranch(*plan, {});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
        QVERIFY(!QFile::exists(repo(u"hooked"_s)));
        QCOMPARE(git({u"status"_s, u"--porcelain"_s}), status);
        QCOMPARE(git({u"rev-parse"_s, u"HEAD"_s}), head);
        QCOMPARE(git({u"show"_s, made->branch + u':' + made->path}) + u'\n',
                 QString::fromUtf8(proposal().content));
        QCOMPARE(git({u"diff"_s, u"--name-status"_s, u"main"_s, made->branch}), u"A\t"_s + made->path);
        QCOMPARE(git({u"log"_s, u"-1"_s, u"--format=%an <%ae> %s"_s, made->branch}),
                 u"Ben <ben@x.example> Access to orders as analyst"_s);
    }

    void takenNamesAreStepped()
    {
        const auto first = planBranch(proposal(), {});
        QVERIFY(first);
        QVERIFY(makeBranch(*first, {}));
        const auto second = planBranch(proposal(), {});
        QVERIFY(second);
        QCOMPARE(second->branch, first->branch + u"-2"_s);
        const auto late = makeBranch(*first, {}); // planned before the other was there
        QVERIFY(!late);
        QCOMPARE(late.error().code, core::ErrorCode::Conflict);
        write(repo(u"sales/access-requests/2026-03-05-orders-analyst.yaml"_s), "old\n");
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"granted"_s});
        QCOMPARE(planBranch(proposal(), {})->path,
                 u"sales/access-requests/2026-03-05-orders-analyst-2.yaml"_s);
    }

    void whatIsNoRepositoryIsToldSo()
    {
        FileProposal elsewhere = proposal();
        const QTemporaryDir plain;
        elsewhere.beside = plain.filePath(u"orders.yaml"_s);
        const auto plan = planBranch(elsewhere, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, core::ErrorCode::NotFound);
        const QString empty = m_dir->filePath(u"empty"_s);
        QDir().mkpath(empty);
        QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, empty});
        elsewhere.beside = empty + u"/orders.yaml"_s;
        QCOMPARE(planBranch(elsewhere, {}).error().message, u"The repository has no commit yet."_s);
        FileProposal odd = proposal();
        odd.topic = u"--force"_s;
        QVERIFY(planBranch(odd, {})); // "meshbook/--force" is a name, not an option
        odd.topic = u"a b..c"_s;
        QCOMPARE(planBranch(odd, {}).error().code, core::ErrorCode::Usage);
    }

    void aRepositoryThatCannotBeWrittenLosesNothing()
    {
        const auto plan = planBranch(proposal(), {});
        QVERIFY(plan);
        BranchPlan gone = *plan;
        gone.base = u"0123456789012345678901234567890123456789"_s;
        const auto made = makeBranch(gone, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, core::ErrorCode::External);
        QCOMPARE(git({u"branch"_s, u"--format=%(refname:short)"_s}), u"main"_s);
    }

    /// No field can end its quotes or its line.
    void theFileIsYamlWhateverIsWritten()
    {
        governance::AccessRequest request;
        request.thing = u"Orders: \"a\"\nrole: admin"_s;
        request.role.role.role = u"an alyst/../x"_s;
        request.purpose = u"line one\nstatus: granted\n"_s;
        const governance::AccessFile file = governance::requestFile(request, QDate(2026, 3, 5));
        QCOMPARE(file.name, u"2026-03-05-orders-a-role-admin-an-alyst-x.yaml"_s);
        QCOMPARE(
            QString::fromUtf8(file.content).split(u'\n').filter(QRegularExpression(u"^status:"_s)).size(), 1);
        QVERIFY(file.content.contains("purpose: \"line one\\nstatus: granted\"\n"));
        QVERIFY(file.content.contains("role: \"an alyst/../x\"\n"));
    }
};

QTEST_GUILESS_MAIN(TestBranchProposal)
#include "tst_branchproposal.moc"

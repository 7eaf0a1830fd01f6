// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/checkout.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::readFile;
using tests::runCli;
using tests::smallContract;
using tests::writeFile;

namespace {

enum Exit { Fine = 0, Usage = 2 };

} // namespace

/// Asking for access, and what shells and the manual say of the commands.
class TestAccessCommand final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString mesh(const QString &relative = {}) const { return m_dir->filePath(u"mesh/"_s + relative); }
    CliResult run(const QStringList &arguments) const
    {
        return runCli(m_dir->filePath(u"workspace"_s), arguments);
    }
    /// As the help lists them.
    QStringList commands() const
    {
        QStringList found;
        static const QRegularExpression line(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
        const QString help = QString::fromUtf8(run({u"--help"_s}).out);
        for (auto it = line.globalMatch(help); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void accessListsRolesAndWritesTheLetter()
    {
        QVERIFY(run({u"demo"_s}).code == Fine);
        const CliResult roles = run({u"access"_s, u"meshbook:product/customer/customer_360"_s, u"--json"_s});
        QVERIFY2(roles.code == Fine, roles.err.constData());
        const QJsonObject first = roles.json().value(u"roles"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"role"_s).toString(), u"customer_analyst"_s);
        QCOMPARE(first.value(u"statedBy"_s).toString(), u"dc-customer-360@3.2.0"_s);
        const CliResult letter =
            run({u"access"_s, u"meshbook:product/customer/customer_360"_s, u"--role"_s, u"customer_analyst"_s,
                 u"--purpose"_s, u"churn"_s, u"--for"_s, u"a month"_s});
        QVERIFY2(letter.code == Fine, letter.err.constData());
        QVERIFY2(letter.out.contains("Subject: Access to Customer 360 as customer_analyst\n"),
                 letter.out.constData());
        QVERIFY2(letter.out.contains("First approval: ines.albrecht\n"), letter.out.constData());
        QVERIFY(letter.out.contains("Purpose:\nchurn\n"));
        const CliResult none =
            run({u"access"_s, u"meshbook:product/customer/customer_360"_s, u"--role"_s, u"emperor"_s});
        QVERIFY(none.code != Fine);
        QVERIFY2(none.err.contains("Nobody offers the role \"emperor\""), none.err.constData());
        QCOMPARE(run({u"access"_s}).code, int(Usage));
    }

    void accessIsAskedAsABranch()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("There is no git");
        QVERIFY(QDir().mkpath(mesh()));
        QVERIFY(writeFile(mesh(u"orders.odcs.yaml"_s),
                          smallContract("orders", "orders") + "roles:\n- role: analyst\n  access: read\n"));
        const auto git = [this](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(mesh());
            process.start(u"git"_s,
                          QStringList{u"-c"_s, u"user.name=Ana"_s, u"-c"_s, u"user.email=ana@x.example"_s}
                              + arguments);
            process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        };
        const QStringList ask{u"access"_s,    u"meshbook:contract/orders@1.0.0"_s,
                              u"--role"_s,    u"analyst"_s,
                              u"--purpose"_s, u"a report"_s,
                              u"--name"_s,    u"Ben"_s,
                              u"--email"_s,   u"ben@x.example"_s,
                              u"--branch"_s};
        QVERIFY(run({u"sync"_s, mesh()}).code == Fine);
        const CliResult outside = run(ask); // no repository yet
        QVERIFY(outside.code != Fine && !outside.err.isEmpty());
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"mesh"_s});

        QCOMPARE(run({u"access"_s, u"meshbook:contract/orders@1.0.0"_s, u"--branch"_s}).code,
                 int(Usage)); // which role?
        const CliResult looked = run(ask + QStringList{u"--dry-run"_s, u"--json"_s});
        QVERIFY2(looked.code == Fine, looked.err.constData());
        QCOMPARE(looked.json().keys(),
                 (QStringList{u"base"_s, u"branch"_s, u"diff"_s, u"path"_s, u"repository"_s}));
        QCOMPARE(looked.json().value(u"base"_s).toString(), u"main"_s);
        QVERIFY(looked.json().value(u"diff"_s).toString().contains(u"a report"_s));
        QVERIFY(git({u"branch"_s, u"--list"_s, u"meshbook/*"_s}).isEmpty());

        const CliResult made = run(ask + QStringList{u"--json"_s});
        QVERIFY2(made.code == Fine, made.err.constData());
        const QString branch = made.json().value(u"branch"_s).toString();
        QCOMPARE(git({u"rev-parse"_s, branch}), made.json().value(u"commit"_s).toString());
        QCOMPARE(git({u"log"_s, u"-1"_s, u"--format=%an <%ae>"_s, branch}), u"Ben <ben@x.example>"_s);
        QVERIFY(git({u"show"_s, branch + u':' + made.json().value(u"path"_s).toString()})
                    .contains(u"a report"_s));
        QCOMPARE(git({u"status"_s, u"--porcelain"_s}), QString());
        QCOMPARE(git({u"rev-parse"_s, u"--abbrev-ref"_s, u"HEAD"_s}), u"main"_s);
    }

    /// Every command stands in the manual and is completed by every shell.
    void everyCommandIsToldOf_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("manual") << u"man/meshbook-cli.1"_s;
        QTest::newRow("bash") << u"completion/meshbook-cli.bash"_s;
        QTest::newRow("zsh") << u"completion/meshbook-cli.zsh"_s;
        QTest::newRow("fish") << u"completion/meshbook-cli.fish"_s;
    }
    void everyCommandIsToldOf()
    {
        QFETCH(QString, file);
        const QString text = QString::fromUtf8(readFile(tests::checkoutPath(u"packaging/"_s + file)));
        QVERIFY(!text.isEmpty());
        const QStringList all = commands();
        QVERIFY(all.size() >= 12);
        QStringList missing;
        for (const QString &command : all) {
            if (!text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(command))))
                missing.append(command);
        }
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAccessCommand)
#include "tst_accesscommand.moc"

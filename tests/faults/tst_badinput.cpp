// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;
using tests::smallContract;
using tests::writeFile;

namespace {

constexpr int unreadable = 3;
constexpr qint64 oneGigabyte = qint64(1024) * 1024 * 1024;

QByteArray aliasBomb()
{
    QByteArray bytes = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        bytes += name + ": &" + name + " [";
        for (int k = 0; k < 9; ++k)
            bytes += (k > 0 ? "," : "") + last;
        bytes += "]\n";
    }
    return "kind: DataContract\napiVersion: v3.0.2\nid: bomb\n" + bytes;
}

QByteArray utf16(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    return QByteArray("\xff\xfe", 2)
        + QByteArray(reinterpret_cast<const char *>(decoded.utf16()), decoded.size() * 2);
}

/// So that a reader that swells is stopped by the test and not by the machine.
void limitMemory()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they reserve terabytes of addresses
    constexpr rlim_t most = rlim_t(3) * 1024 * 1024 * 1024;
    const rlimit limit{most, most};
    ::setrlimit(RLIMIT_AS, &limit);
#endif
    tests::obeyPermissions();
}

} // namespace

/// A folder with one of every kind of bad file, and good ones between them.
class TestBadInput final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_bad;

    QString workspace() const { return m_dir.filePath(u"workspace"_s); }
    QString mesh(const QString &relative = {}) const { return m_dir.filePath(u"mesh/"_s + relative); }
    void bad(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(writeFile(mesh(name), bytes));
        m_bad.append(name);
    }

private slots:
    void initTestCase()
    {
        const QByteArray good = smallContract("x", "x_table");
        bad(u"malformed.yaml"_s, "kind: DataContract\nid: x\nname: a: b\n");
        bad(u"truncated.json"_s, "{\"kind\": \"DataContract\", \"id\": \"x\", \"schema\": [{\"name\": \"t\"");
        bad(u"binary.yaml"_s, QByteArray("\x7f\x45\x4c\x46\0\1\2\3", 8).repeated(500));
        bad(u"nul.yaml"_s, QByteArray(good).insert(40, '\0'));
        bad(u"deep.json"_s, QByteArray("{\"kind\": \"DataContract\", \"id\": ") + QByteArray(200'000, '['));
        bad(u"deep.yaml"_s, "kind: DataContract\nid: " + QByteArray(200'000, '[') + "\n");
        bad(u"bomb.yaml"_s, aliasBomb());
        bad(u"broken.ttl"_s,
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a> a skos:Concept ;;; oops\n");
        bad(u"forbidden.yaml"_s, good);
        QFile::setPermissions(mesh(u"forbidden.yaml"_s), {});
        bad(u"enormous.yaml"_s, good);
        QFile enormous(mesh(u"enormous.yaml"_s));
        QVERIFY(enormous.resize(oneGigabyte)); // sparse: takes no room
        bad(u"enormous.json"_s, "{\"metadata\": \"" + QByteArray(8192, 'x'));
        QFile text(mesh(u"enormous.json"_s));
        QVERIFY(text.resize(oneGigabyte));
        QVERIFY(writeFile(mesh(u"closed/in.yaml"_s), good));
        QFile::setPermissions(mesh(u"closed"_s), {});

        QVERIFY(writeFile(mesh(u"a-good.yaml"_s), smallContract("first", "first_table")));
        QVERIFY(writeFile(mesh(u"n-good.yaml"_s), smallContract("middle", "middle_table")));
        QVERIFY(writeFile(mesh(u"z-good.yaml"_s), smallContract("last", "last_table")));
        QVERIFY(writeFile(mesh(u"utf16-good.yaml"_s), utf16(smallContract("wide", "wide_table"))));
        QVERIFY(writeFile(mesh(u"picture.png"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)));
    }

    void cleanupTestCase()
    {
        QFile::setPermissions(mesh(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void oneClearIssueEachAndTheRestSynced()
    {
        QElapsedTimer timer;
        timer.start();
        const CliResult result = runCli(workspace(), {u"sync"_s, mesh(), u"--json"_s}, limitMemory);
        QVERIFY2(result.code == unreadable, result.err.constData());
        constexpr int longestMs = 60'000;
        QVERIFY(timer.elapsed() < longestMs);
        const QJsonObject source = result.json().value(u"sources"_s).toArray().first().toObject();
        QMap<QString, QStringList> errors;
        const QJsonArray issues = source.value(u"issues"_s).toArray();
        for (const QJsonValue &value : issues) {
            const QJsonObject issue = value.toObject();
            if (issue.value(u"severity"_s) == u"error"_s)
                errors[issue.value(u"file"_s).toString()].append(issue.value(u"code"_s).toString() + u": "_s
                                                                 + issue.value(u"message"_s).toString());
        }
        for (const QString &name : std::as_const(m_bad)) {
            QVERIFY2(errors.value(name).size() == 1,
                     qPrintable(name + u" has these errors: "_s + errors.value(name).join(u" | "_s)));
            QVERIFY2(errors.value(name).constFirst().size() < 400,
                     qPrintable(errors.value(name).constFirst()));
        }
        QCOMPARE(errors.value(u"closed"_s).size(), 1);
        QCOMPARE(errors.size(), m_bad.size() + 1);
        QCOMPARE(source.value(u"files"_s).toObject().value(u"failed"_s).toInt(), m_bad.size());
        for (const QString &table : {u"first_table"_s, u"middle_table"_s, u"last_table"_s, u"wide_table"_s})
            QCOMPARE(runCli(workspace(), {u"show"_s, table}).code, 0);
    }

    void theSecondSyncSaysTheSame()
    {
        const CliResult result = runCli(workspace(), {u"sync"_s, u"--json"_s}, limitMemory);
        QCOMPARE(result.code, unreadable);
        const QJsonObject totals = result.json().value(u"totals"_s).toObject();
        QCOMPARE(totals.value(u"failed"_s).toInt(), m_bad.size());
        QCOMPARE(totals.value(u"added"_s).toInt() + totals.value(u"changed"_s).toInt()
                     + totals.value(u"removed"_s).toInt(),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"

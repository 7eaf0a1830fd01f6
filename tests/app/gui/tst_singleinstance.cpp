// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using meshbook::gui::SingleInstance;
using Role = SingleInstance::Role;

/// A second start hands over what it was asked for; nobody else can make the first one do anything.
class SingleInstanceTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void laterOnesHandOver();
    void workspacesAreApart();
    void socketsOfTheDeadAreReplaced();
    void silentHoldersAreNotWaitedForLong();
    void onlyOwnAddressesAndPathsPass_data();
    void onlyOwnAddressesAndPathsPass();
    void strangersAreCutOff_data();
    void strangersAreCutOff();
    void crowdsAreBounded();
    void othersCannotReadTheSocket();

private:
    [[nodiscard]] Role startElsewhere(const QStringList &targets);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// In a thread, as the answer comes from this one's event loop.
Role SingleInstanceTest::startElsewhere(const QStringList &targets)
{
    Role role = Role::Alone;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance later(m_folder->path(), u"/w"_s);
        role = later.start(targets);
    }));
    thread->start();
    while (!thread->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return role;
}

void SingleInstanceTest::laterOnesHandOver()
{
    SingleInstance first(m_folder->path(), u"/w"_s);
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(startElsewhere({u"meshbook:product/a%2Fb"_s, u"/tmp/contracts"_s}), Role::Later);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toStringList(),
             (QStringList{u"meshbook:product/a%2Fb"_s, u"/tmp/contracts"_s}));
    QCOMPARE(startElsewhere({}), Role::Later);
    QTRY_COMPARE(requested.size(), 2);
    QVERIFY(requested.last().first().toStringList().isEmpty());
}

void SingleInstanceTest::workspacesAreApart()
{
    SingleInstance one(m_folder->path(), u"/w"_s);
    SingleInstance other(m_folder->path(), u"/v"_s);
    QCOMPARE(one.start({}), Role::First);
    QCOMPARE(other.start({}), Role::First);
    QVERIFY(one.socketPath().toUtf8().size() - m_folder->path().toUtf8().size() < 40);
    // Two ways to one folder are one workspace.
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"link"_s)));
    QCOMPARE(SingleInstance(u"/r"_s, m_folder->filePath(u"link"_s)).socketPath(),
             SingleInstance(u"/r"_s, m_folder->path()).socketPath());
}

void SingleInstanceTest::socketsOfTheDeadAreReplaced()
{
    SingleInstance first(m_folder->path(), u"/w"_s);
    QFile left(first.socketPath());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QFile lock(first.socketPath() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // No process of this machine has this number.
    lock.write("999999999\nmeshbook\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    QCOMPARE(first.start({}), Role::First);
    QCOMPARE(startElsewhere({}), Role::Later);
}

void SingleInstanceTest::silentHoldersAreNotWaitedForLong()
{
    QLockFile holder(SingleInstance(m_folder->path(), u"/w"_s).socketPath() + u".lock"_s);
    QVERIFY(holder.tryLock(0));
    SingleInstance later(m_folder->path(), u"/w"_s);
    QCOMPARE(later.start({}), Role::Alone); // the program runs all the same
}

void SingleInstanceTest::onlyOwnAddressesAndPathsPass_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("passes");
    QTest::newRow("address") << u"meshbook:term/x"_s << true;
    QTest::newRow("path") << u"/tmp/a b"_s << true;
    QTest::newRow("web") << u"https://example.org"_s << false;
    QTest::newRow("file url") << u"file:///etc/passwd"_s << false;
    QTest::newRow("relative") << u"../x"_s << false;
    QTest::newRow("option") << u"--workspace=/x"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("long") << u"meshbook:"_s + QString(5000, u'x') << false;
    QTest::newRow("null") << QString(u"/tmp/a"_s + QChar::Null) << false;
}

void SingleInstanceTest::onlyOwnAddressesAndPathsPass()
{
    QFETCH(QString, target);
    QFETCH(bool, passes);
    const QByteArray message = "{\"open\": [" + [&] {
        QByteArray text = QJsonDocument(QJsonArray{target}).toJson(QJsonDocument::Compact);
        return text.sliced(1).chopped(1);
    }() + "]}";
    QCOMPARE(SingleInstance::targetsOf(message), passes ? QStringList{target} : QStringList());
    QCOMPARE(SingleInstance::targetsOf(SingleInstance::messageFor({target})),
             passes ? QStringList{target} : QStringList());
}

void SingleInstanceTest::strangersAreCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\n");
    QTest::newRow("array") << QByteArray("[\"meshbook:x\"]\n");
    QTest::newRow("no list") << QByteArray("{\"open\": \"meshbook:x\"}\n");
    QTest::newRow("endless") << QByteArray(1024 * 1024, 'x');
    QTest::newRow("deep") << QByteArray(60'000, '[') + '\n';
    QTest::newRow("silent") << QByteArray();
}

void SingleInstanceTest::strangersAreCutOff()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(m_folder->path(), u"/w"_s);
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy requested(&first, &SingleInstance::requested);
    QLocalSocket stranger;
    stranger.connectToServer(first.socketPath());
    QVERIFY(stranger.waitForConnected());
    stranger.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 10'000);
    QVERIFY(stranger.readAll().isEmpty());
    QVERIFY(requested.isEmpty());
    QCOMPARE(startElsewhere({}), Role::Later); // and the next one is served
}

void SingleInstanceTest::crowdsAreBounded()
{
    SingleInstance first(m_folder->path(), u"/w"_s);
    QCOMPARE(first.start({}), Role::First);
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(first.socketPath());
    }
    const auto open = [&] {
        return std::count_if(crowd.begin(), crowd.end(), [](const auto &socket) {
            return socket->state() == QLocalSocket::ConnectedState;
        });
    };
    QTRY_VERIFY(open() <= SingleInstance::maxConnections);
    QTRY_COMPARE_WITH_TIMEOUT(open(), 0, 10'000); // none may stay
    QCOMPARE(startElsewhere({}), Role::Later);
}

void SingleInstanceTest::othersCannotReadTheSocket()
{
    SingleInstance first(m_folder->path(), u"/w"_s);
    QCOMPARE(first.start({}), Role::First);
    const QFileDevice::Permissions permissions = QFileInfo(first.socketPath()).permissions();
    QVERIFY(!(permissions
              & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                 | QFileDevice::WriteOther)));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"

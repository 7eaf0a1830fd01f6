// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sessionstate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

class TestSessionState final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void roundTrips();
    void missingDamagedAndHugeFilesGiveDefaults();
    void badValuesKeepDefaults();
    void opensOnlyItsOwnLinks();
    void failedSaveKeepsTheOldFile();
    void clampsToTheScreen_data();
    void clampsToTheScreen();
    void testModeHasItsOwnPlace();

private:
    static SessionState example()
    {
        SessionState s;
        s.window = QRect(10, 20, 1280, 800);
        s.maximized = true;
        s.railVisible = false;
        s.splitters = {{u"discover"_s, {176, 800, 288}}};
        s.tabs = {{QUrl(u"meshbook:product/a%2Fb"_s), u"Customer 360"_s, {{u"scroll"_s, 12}}, u"product"_s},
                  {QUrl(u"meshbook:discover"_s), u"Search"_s}};
        s.currentTab = 1;
        s.sidePanelVisible = false;
        return s;
    }
    QTemporaryDir m_dir;
};

void TestSessionState::roundTrips()
{
    const QString path = m_dir.filePath(u"deep/er/session.json"_s);
    QCOMPARE(example().save(path), QString());
    QCOMPARE(SessionState::load(path), example());
    QCOMPARE(SessionState::fromJson(SessionState().toJson()), SessionState());
}

void TestSessionState::missingDamagedAndHugeFilesGiveDefaults()
{
    QCOMPARE(SessionState::load(m_dir.filePath(u"none.json"_s)), SessionState());
    QCOMPARE(SessionState::load(m_dir.path()), SessionState());
    const auto write = [&](const QByteArray &bytes) {
        QFile file(m_dir.filePath(u"bad.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    QCOMPARE(SessionState::load(write("{\"rail\": false")), SessionState());
    QCOMPARE(SessionState::load(write("[1,2]")), SessionState());
    QCOMPARE(SessionState::load(write(QByteArray(2 * 1024 * 1024, ' ') + "{\"rail\": false}")),
             SessionState());
}

void TestSessionState::badValuesKeepDefaults()
{
    const SessionState s = SessionState::fromJson({{u"window"_s, QJsonArray{0, 0, -5, 1e9}},
                                                   {u"maximized"_s, u"yes"_s},
                                                   {u"currentTab"_s, 99},
                                                   {u"splitters"_s, QJsonArray{1}},
                                                   {u"tabs"_s, QJsonArray{1, u"x"_s, QJsonObject{}}}});
    QVERIFY(s.window.isNull());
    QVERIFY(!s.maximized);
    QCOMPARE(s.currentTab, 0);
    QVERIFY(s.tabs.isEmpty());
}

void TestSessionState::opensOnlyItsOwnLinks()
{
    QJsonArray tabs;
    for (const QString &uri : {u"meshbook:discover"_s, u"file:///etc/passwd"_s, u"https://example.org"_s})
        tabs.append(QJsonObject{{u"uri"_s, uri}});
    QCOMPARE(SessionState::fromJson({{u"tabs"_s, tabs}}).tabs.size(), 1);
    QJsonArray many;
    for (int i = 0; i < 10000; ++i)
        many.append(QJsonObject{{u"uri"_s, u"meshbook:discover"_s}});
    QCOMPARE(SessionState::fromJson({{u"tabs"_s, many}}).tabs.size(), 200);
}

void TestSessionState::failedSaveKeepsTheOldFile()
{
    QFile blocker(m_dir.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(!example().save(m_dir.filePath(u"file/session.json"_s)).isEmpty());
    // A directory in the file's place cannot be replaced: an error, and nothing is lost.
    const QString taken = m_dir.filePath(u"taken"_s);
    QVERIFY(QDir().mkpath(taken));
    QVERIFY(!example().save(taken).isEmpty());
    QVERIFY(QDir(taken).exists());
}

void TestSessionState::clampsToTheScreen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QRect>("expected");
    const QRect screen(0, 0, 1920, 1080);
    QTest::newRow("fits") << QRect(100, 100, 1280, 800) << screen << QRect(100, 100, 1280, 800);
    QTest::newRow("far away") << QRect(5000, -3000, 1280, 800) << screen << QRect(640, 0, 1280, 800);
    QTest::newRow("too large") << QRect(0, 0, 4000, 3000) << screen << screen;
    QTest::newRow("too small") << QRect(10, 10, 5, 5) << screen << QRect(10, 10, 640, 480);
    QTest::newRow("tiny screen") << QRect(0, 0, 1280, 800) << QRect(0, 0, 320, 240) << QRect(0, 0, 320, 240);
    QTest::newRow("no screen") << QRect(1, 2, 3, 4) << QRect() << QRect(1, 2, 3, 4);
}

void TestSessionState::clampsToTheScreen()
{
    QFETCH(QRect, window);
    QFETCH(QRect, available);
    QTEST(SessionState::clamped(window, available), "expected");
}

void TestSessionState::testModeHasItsOwnPlace()
{
    QVERIFY(SessionState::defaultPath().contains("qttest"_L1));
    QVERIFY(SessionState::defaultPath().endsWith("/meshbook/session.json"_L1));
}

QTEST_GUILESS_MAIN(TestSessionState)
#include "tst_sessionstate.moc"

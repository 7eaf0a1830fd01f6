// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using meshbook::services::Settings;
using Key = Settings::Key;

/// What a person chose: kept at once, checked, reversible.
class SettingsTest final : public QObject {
    Q_OBJECT

private slots:
    void defaultsHold();
    void valuesOutliveTheProgram();
    void changesAreToldOnce();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void filesEditedByHandDoNoHarm();
    void snapshotsComeBack();
    void addressesAreChecked_data();
    void addressesAreChecked();
};

void SettingsTest::defaultsHold()
{
    const Settings settings;
    QCOMPARE(settings.text(Key::Scheme), u"system"_s);
    QCOMPARE(settings.number(Key::Zoom), 100);
    QVERIFY(settings.flag(Key::KeepRecents));
    QVERIFY(settings.object(Key::Shortcuts).isEmpty());
    QCOMPARE(Settings::nameOf(Key::KeepRecents), u"privacy/keepRecents"_s);
    QVERIFY(settings.isDefault(Key::Language));
}

void SettingsTest::valuesOutliveTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/settings.ini"_s);
    {
        Settings settings(path);
        QVERIFY(settings.set(Key::UserName, u"Ana Müller, 東京"_s));
        QVERIFY(settings.set(Key::KeepRecents, false));
        QVERIFY(settings.set(Key::Zoom, 130));
        QVERIFY(settings.set(Key::Shortcuts, QJsonObject{{u"go.back"_s, u"Alt+B"_s}}));
        QVERIFY(settings.set(Key::Scheme, u"dark"_s));
        settings.reset(Key::Scheme);
    }
    const Settings again(path);
    QCOMPARE(again.text(Key::UserName), u"Ana Müller, 東京"_s);
    QVERIFY(!again.flag(Key::KeepRecents));
    QCOMPARE(again.number(Key::Zoom), 130);
    QCOMPARE(again.object(Key::Shortcuts), (QJsonObject{{u"go.back"_s, u"Alt+B"_s}}));
    QVERIFY(again.isDefault(Key::Scheme));
}

void SettingsTest::changesAreToldOnce()
{
    Settings settings;
    QSignalSpy told(&settings, &Settings::changed);
    QVERIFY(settings.set(Key::Density, u"compact"_s));
    QVERIFY(settings.set(Key::Density, u"compact"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Key>(), Key::Density);
    settings.reset(Key::Density);
    settings.reset(Key::Density);
    QCOMPARE(told.size(), 2);
}

void SettingsTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("scheme") << Key::Scheme << u"pink"_s;
    QTest::newRow("tiny") << Key::Zoom << u"69"_s;
    QTest::newRow("huge") << Key::Zoom << u"251"_s;
    QTest::newRow("no number") << Key::Zoom << u"1e2"_s;
    QTest::newRow("density") << Key::Density << u"dense"_s;
    QTest::newRow("two lines") << Key::UserName << u"Ana\nEvil: header"_s;
    QTest::newRow("long") << Key::UserName << QString(201, u'a');
    QTest::newRow("e-mail") << Key::UserEmail << u"ana"_s;
    QTest::newRow("flag") << Key::KeepRecents << u"yes"_s;
    QTest::newRow("no object") << Key::Shortcuts << u"[1]"_s;
    QTest::newRow("path") << Key::Language << u"../../etc"_s;
}

void SettingsTest::wrongValuesAreRefused()
{
    QFETCH(Key, key);
    QFETCH(QString, value);
    Settings settings;
    QVERIFY(!settings.set(key, value));
    QVERIFY(settings.isDefault(key));
}

void SettingsTest::filesEditedByHandDoNoHarm()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[appearance]\nzoom=9999\nscheme=dark\ndensity=\n[identity]\nname=\"a\\nb\"\n"
               "[keys]\nshortcuts={broken\n[language]\nname=/etc/passwd\n[stranger]\nkey=1\n");
    file.close();
    const Settings settings(file.fileName());
    QCOMPARE(settings.number(Key::Zoom), 100);
    QCOMPARE(settings.text(Key::Scheme), u"dark"_s);
    QCOMPARE(settings.text(Key::Density), u"comfortable"_s);
    QCOMPARE(settings.text(Key::UserName), QString());
    QVERIFY(settings.object(Key::Shortcuts).isEmpty());
    QCOMPARE(settings.text(Key::Language), QString());
}

void SettingsTest::snapshotsComeBack()
{
    Settings settings;
    settings.set(Key::Zoom, 120);
    const Settings::Snapshot before = settings.snapshot();
    settings.set(Key::Zoom, 150);
    settings.set(Key::UserEmail, u"ana@example.org"_s);
    settings.restore(before);
    QCOMPARE(settings.number(Key::Zoom), 120);
    QVERIFY(settings.isDefault(Key::UserEmail));
    settings.restore({});
    QVERIFY(settings.snapshot().isEmpty());
}

void SettingsTest::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"ana@example.org"_s << true;
    QTest::newRow("plus") << u"ana.b+mesh@mail.example.co.uk"_s << true;
    QTest::newRow("idn") << u"ana@müller.example"_s << true;
    QTest::newRow("no host") << u"ana@"_s << false;
    QTest::newRow("no dot") << u"ana@localhost"_s << false;
    QTest::newRow("two ats") << u"a@b@example.org"_s << false;
    QTest::newRow("blank") << u"ana b@example.org"_s << false;
    QTest::newRow("display name") << u"Ana <ana@example.org>"_s << false;
    QTest::newRow("dots") << u"ana..b@example.org"_s << false;
    QTest::newRow("line") << u"ana@example.org\nBcc: x@example.org"_s << false;
    QTest::newRow("trailing line") << u"ana@example.org\n"_s << false;
    QTest::newRow("long") << QString(64, u'a') + u'@' + QString(200, u'b') + u".org"_s << false;
    QTest::newRow("dash") << u"ana@-example.org"_s << false;
}

void SettingsTest::addressesAreChecked()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(Settings::isEmail(address), good);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

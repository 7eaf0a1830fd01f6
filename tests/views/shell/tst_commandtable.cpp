// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandtable.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

class TestCommandTable final : public QObject {
    Q_OBJECT
private slots:
    void refusesEmptyAndDoubleIds();
    void runsHandlers();
    void findsConflicts();
    void rebindsAndResets();
    void savesOnlyWhatDiffers();
    void refusesTakenKeysFromAFile();
    void keysFromAFileReplaceTheOnesBefore();
    void resetLeavesTakenDefaultsAlone();
    void disabledCommandsSayWhy();
    void buildsMenusWithSeparators();

private:
    static Command command(const QString &id, const QString &key = {}, MenuId menu = MenuId::None,
                           int group = 0)
    {
        Command c;
        c.id = id;
        c.text = id;
        c.menu = menu;
        c.group = group;
        if (!key.isEmpty())
            c.shortcuts = {QKeySequence(key)};
        return c;
    }
};

void TestCommandTable::refusesEmptyAndDoubleIds()
{
    QWidget host;
    CommandTable table(&host);
    QVERIFY(table.add(command(u"a"_s)));
    QVERIFY(!table.add(command(u"a"_s)));
    QVERIFY(!table.add(command({})));
    QCOMPARE(table.commands().size(), 1);
    QVERIFY(!table.trigger(u"unknown"_s));
}

void TestCommandTable::runsHandlers()
{
    QWidget host;
    CommandTable table(&host);
    int ran = 0;
    Command c = command(u"a"_s);
    c.handler = [&ran] { ++ran; };
    table.add(c);
    QVERIFY(table.trigger(u"a"_s));
    table.action(u"a"_s)->setEnabled(false);
    QVERIFY(!table.trigger(u"a"_s));
    QCOMPARE(ran, 1);
}

void TestCommandTable::findsConflicts()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"a"_s, u"Ctrl+K"_s));
    table.add(command(u"b"_s, u"Ctrl+K"_s));
    QCOMPARE(table.conflicts().size(), 1);
}

void TestCommandTable::rebindsAndResets()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"a"_s, u"Ctrl+K"_s));
    table.add(command(u"b"_s, u"Ctrl+L"_s));
    QSignalSpy changed(&table, &CommandTable::shortcutsChanged);
    QVERIFY(!table.setShortcuts(u"b"_s, {QKeySequence(u"Ctrl+K"_s)}));
    QVERIFY(table.setShortcuts(u"b"_s, {QKeySequence(u"Ctrl+J"_s)}));
    QCOMPARE(table.action(u"b"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(table.holderOf(QKeySequence(u"Ctrl+J"_s)), u"b"_s);
    table.resetShortcuts(u"b"_s);
    QCOMPARE(table.action(u"b"_s)->shortcut(), QKeySequence(u"Ctrl+L"_s));
    QCOMPARE(changed.count(), 2);
}

void TestCommandTable::savesOnlyWhatDiffers()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"a"_s, u"Ctrl+K"_s));
    table.add(command(u"b"_s, u"Ctrl+L"_s));
    table.setShortcuts(u"a"_s, {});
    const QJsonObject saved = table.saveShortcuts();
    QCOMPARE(saved.keys(), QStringList{u"a"_s});
    QWidget otherHost;
    CommandTable other(&otherHost);
    other.add(command(u"a"_s, u"Ctrl+K"_s));
    other.loadShortcuts(saved);
    QVERIFY(other.action(u"a"_s)->shortcut().isEmpty());
}

void TestCommandTable::refusesTakenKeysFromAFile()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"a"_s, u"Ctrl+K"_s));
    table.add(command(u"b"_s, u"Ctrl+L"_s));
    table.loadShortcuts(
        {{u"a"_s, QJsonArray{u"Ctrl+L"_s}}, {u"gone"_s, QJsonArray{u"Ctrl+G"_s}}, {u"b"_s, 7}});
    QCOMPARE(table.action(u"a"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QVERIFY(table.conflicts().isEmpty());
}

void TestCommandTable::keysFromAFileReplaceTheOnesBefore()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"a"_s, u"Ctrl+K"_s));
    table.add(command(u"b"_s, u"Ctrl+L"_s));
    table.setShortcuts(u"a"_s, {QKeySequence(u"F7"_s)});
    // Two that changed places: neither may be refused because the other had the key first.
    table.loadShortcuts({{u"a"_s, QJsonArray{u"Ctrl+L"_s}}, {u"b"_s, QJsonArray{u"Ctrl+K"_s}}});
    QCOMPARE(table.action(u"a"_s)->shortcut(), QKeySequence(u"Ctrl+L"_s));
    QCOMPARE(table.action(u"b"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    table.loadShortcuts({});
    QCOMPARE(table.action(u"a"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QVERIFY(!table.isRebound(u"a"_s));
    // Three that claim one key: one has it, nobody shares it.
    table.add(command(u"c"_s));
    const QJsonArray same{u"F8"_s};
    table.loadShortcuts({{u"a"_s, same}, {u"b"_s, same}, {u"c"_s, same}});
    QVERIFY(table.conflicts().isEmpty());
    QVERIFY(!table.holderOf(QKeySequence(u"F8"_s)).isEmpty());
}

void TestCommandTable::resetLeavesTakenDefaultsAlone()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"a"_s, u"Ctrl+K"_s));
    table.add(command(u"b"_s, u"Ctrl+L"_s));
    table.takeKey(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(table.shortcuts(u"a"_s).isEmpty());
    QVERIFY(table.setShortcuts(u"b"_s, {QKeySequence(u"Ctrl+K"_s)}));
    QCOMPARE(table.resetShortcuts(u"a"_s), u"b"_s);
    QVERIFY(table.conflicts().isEmpty());
    QCOMPARE(table.resetShortcuts(u"b"_s), QString());
    QCOMPARE(table.resetShortcuts(u"a"_s), QString());
    QCOMPARE(table.action(u"a"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QVERIFY(table.saveShortcuts().isEmpty());
}

void TestCommandTable::disabledCommandsSayWhy()
{
    QWidget host;
    CommandTable table(&host);
    Command c = command(u"a"_s);
    c.description = u"Does something"_s;
    const QAction *action = table.add(c);
    QCOMPARE(action->toolTip(), u"Does something"_s);
    table.setAvailable(u"a"_s, false, u"Nothing to do it with"_s);
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->toolTip(), u"Nothing to do it with"_s);
    table.setAvailable(u"a"_s, true);
    QVERIFY(action->isEnabled());
    QCOMPARE(action->toolTip(), u"Does something"_s);
}

void TestCommandTable::buildsMenusWithSeparators()
{
    QWidget host;
    CommandTable table(&host);
    table.add(command(u"quit"_s, {}, MenuId::File, 2));
    table.add(command(u"open"_s, {}, MenuId::File, 0));
    table.add(command(u"hidden"_s));
    QMenuBar bar;
    table.buildMenus(&bar);
    table.buildMenus(&bar);
    QCOMPARE(bar.actions().size(), 1);
    const QList<QAction *> rows = bar.actions().constFirst()->menu()->actions();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0)->text(), u"open"_s);
    QVERIFY(rows.at(1)->isSeparator());
}

QTEST_MAIN(TestCommandTable)
#include "tst_commandtable.moc"

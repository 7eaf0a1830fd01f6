// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/measureservice.h"
#include "services/taskregistry.h"
#include "services/upkeepservice.h"
#include "services/workspaceservice.h"
#include "store/workspace.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/settings/alertspage.h"
#include "views/settings/connectiondialog.h"
#include "views/settings/keycapture.h"
#include "views/settings/settingsbinding.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/commandtable.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using Key = services::Settings::Key;
using Place = SettingsDialog::Place;

/// Every setting by keyboard and mouse: shown at once, kept at once, undone.
class SettingsDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void appearanceShowsAtOnce();
    void commandsAndSettingsAgree();
    void wornLooksAreNotKept();
    void changesAreUndoneAndDefaultsRestored();
    void identityIsCheckedWhileTyping();
    void keysAreReboundByKeyboard();
    void takenKeysAreNamedAndTakenOnRequest();
    void keysStandBesideOthers();
    void lettersAloneAreRefused();
    void filterFindsKeysAndWords();
    void languageHoldsFromTheNextStart();
    void privacyIsKeptAndCleared();
    void workspaceCountsAndRebuilds();
    void connectionsAreAddedTriedChangedAndRemoved();
    void alertsAreKept();
    void alertsStandInOneLine();
    void hoursReadAlikeFromBothSides_data();
    void hoursReadAlikeFromBothSides();
    void pagesAreReachedByKeyboard();
    void everythingHasANameAndIsReachable_data();
    void everythingHasANameAndIsReachable();

private:
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void choose(const QString &command);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_store;
    services::TaskRegistry m_tasks;
    std::unique_ptr<services::WorkspaceService> m_workspace;
    std::unique_ptr<services::UpkeepService> m_upkeep;
    std::unique_ptr<services::MeasureService> m_measuring;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<QWidget> m_host;
    CommandTable *m_commands = nullptr;
    std::unique_ptr<SettingsBinding> m_binding;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsDialogTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
    auto opened = store::Workspace::open(m_folder.path(), QDateTime::currentDateTimeUtc());
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_workspace = std::make_unique<services::WorkspaceService>(*m_store, m_tasks);
    m_upkeep = std::make_unique<services::UpkeepService>(*m_store);
    m_measuring = std::make_unique<services::MeasureService>(*m_store, m_tasks, *m_upkeep);
    qputenv("MESHBOOK_NO_KEYCHAIN", "1");
}

void SettingsDialogTest::init()
{
    m_settings = std::make_unique<services::Settings>();
    m_host = std::make_unique<QWidget>();
    m_commands = new CommandTable(m_host.get());
    const auto add = [this](const QString &id, const QString &text, const QString &keys) {
        Command command;
        command.id = id;
        command.text = text;
        command.description = text;
        command.menu = MenuId::Go;
        if (!keys.isEmpty())
            command.shortcuts = {QKeySequence(keys)};
        m_commands->add(command);
    };
    add(u"go.back"_s, u"&Back"_s, u"Alt+Left"_s);
    add(u"edit.search"_s, u"&Search everything"_s, u"Ctrl+K"_s);
    add(u"help.about"_s, u"&About"_s, {});
    m_binding = std::make_unique<SettingsBinding>(*m_settings, *m_theme, *m_commands);
    m_dialog = std::make_unique<SettingsDialog>(SettingsDialog::Parts{*m_settings,
                                                                      *m_commands,
                                                                      *m_workspace,
                                                                      *m_upkeep,
                                                                      *m_measuring,
                                                                      u"alerts.log"_s,
                                                                      {u"de"_s, u"en"_s, u"zh_CN"_s}});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_binding.reset();
    m_host.reset();
    m_settings.reset();
}

void SettingsDialogTest::choose(const QString &command)
{
    m_dialog->showPlace(Place::Keys);
    auto *filter = part<QLineEdit>(u"keysFilter"_s);
    filter->clear();
    QTest::keyClicks(filter, command);
    QTest::keyClick(filter, Qt::Key_Down);
    auto *list = part<QTreeView>(u"keys"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(part<KeyCapture>(u"capture"_s)->hasFocus());
}

void SettingsDialogTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(part<KeyCapture>(u"capture"_s), key, modifiers);
}

void SettingsDialogTest::appearanceShowsAtOnce()
{
    auto *scheme = part<SegmentedControl>(u"scheme"_s);
    scheme->setFocus();
    QTest::keyClick(scheme, Qt::Key_Right);
    QTest::keyClick(scheme, Qt::Key_Right);
    QVERIFY(m_theme->isDark());
    QCOMPARE(m_settings->text(Key::Scheme), u"dark"_s);
    auto *density = part<SegmentedControl>(u"density"_s);
    const int before = m_dialog->findChild<QListWidget *>()->sizeHintForRow(0);
    QTest::keyClick(density, Qt::Key_Right);
    QVERIFY(metrics::compact);
    QCOMPARE(m_settings->text(Key::Density), u"compact"_s);
    QTRY_VERIFY(m_dialog->findChild<QListWidget *>()->sizeHintForRow(0) < before);
    QVERIFY(m_theme->isDark()); // a new density leaves the colours
    part<QSpinBox>(u"zoom"_s)->setValue(120);
    QCOMPARE(m_theme->zoom(), 120);
    QTest::mouseClick(part<QCheckBox>(u"contrast"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_theme->highContrast());
    m_settings->restore({});
    QVERIFY(!metrics::compact);
    QCOMPARE(m_theme->zoom(), 100);
}

void SettingsDialogTest::commandsAndSettingsAgree()
{
    m_theme->setZoom(130); // as Ctrl++ does
    QCOMPARE(m_settings->number(Key::Zoom), 130);
    QCOMPARE(part<QSpinBox>(u"zoom"_s)->value(), 130);
    m_theme->setScheme(Theme::Scheme::Light);
    QCOMPARE(part<SegmentedControl>(u"scheme"_s)->current(), 1);
    m_settings->restore({});
    QCOMPARE(m_theme->scheme(), Theme::Scheme::System);
}

void SettingsDialogTest::wornLooksAreNotKept()
{
    m_binding->wear(u"dark"_s, false);
    QVERIFY(m_theme->isDark());
    m_theme->setZoom(110);
    QVERIFY(m_settings->isDefault(Key::Scheme));
    QCOMPARE(m_settings->number(Key::Zoom), 110);
    m_binding->wear(u"system"_s, false);
    m_settings->restore({});
}

void SettingsDialogTest::changesAreUndoneAndDefaultsRestored()
{
    auto *undo = part<QPushButton>(u"undo"_s);
    auto *defaults = part<QPushButton>(u"defaults"_s);
    QVERIFY(!undo->isEnabled());
    QVERIFY(!defaults->isEnabled());
    part<QSpinBox>(u"zoom"_s)->setValue(150);
    QVERIFY(undo->isEnabled() && defaults->isEnabled());
    m_commands->setShortcuts(u"go.back"_s, {QKeySequence(u"F7"_s)});
    defaults->click();
    QCOMPARE(m_theme->zoom(), 100);
    QCOMPARE(m_commands->shortcuts(u"go.back"_s).first(), QKeySequence(u"F7"_s)); // another page's
    undo->click();
    QCOMPARE(m_commands->shortcuts(u"go.back"_s).first(), QKeySequence(u"Alt+Left"_s));
    QVERIFY(!undo->isEnabled());
}

void SettingsDialogTest::identityIsCheckedWhileTyping()
{
    m_dialog->showPlace(Place::Identity);
    auto *name = part<QLineEdit>(u"name"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Ana Lima"_s);
    QCOMPARE(m_settings->text(Key::UserName), u"Ana Lima"_s);
    QCOMPARE(name->text(), u"Ana Lima"_s);
    auto *email = part<QLineEdit>(u"email"_s);
    auto *problem = part<TextLabel>(u"emailProblem"_s);
    QTest::keyClicks(email, u"ana@example"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(email->accessibleDescription().contains(u"Not kept"_s));
    QVERIFY(m_settings->isDefault(Key::UserEmail));
    QTest::keyClicks(email, u".org"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_settings->text(Key::UserEmail), u"ana@example.org"_s);
    QCOMPARE(part<TextLabel>(u"signature"_s)->text(), u"Ana Lima <ana@example.org>"_s);
}

void SettingsDialogTest::keysAreReboundByKeyboard()
{
    choose(u"back"_s);
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_commands->action(u"go.back"_s)->shortcuts(), {QKeySequence(u"Ctrl+Alt+B"_s)});
    QCOMPARE(m_settings->object(Key::Shortcuts), (QJsonObject{{u"go.back"_s, QJsonArray{u"Ctrl+Alt+B"_s}}}));
    QVERIFY(part<KeyCapture>(u"capture"_s)->text().contains(u"B"_s));
    press(Qt::Key_Backspace); // none at all
    QVERIFY(m_commands->shortcuts(u"go.back"_s).isEmpty());
    part<QPushButton>(u"reset"_s)->click();
    QCOMPARE(m_commands->action(u"go.back"_s)->shortcut(), QKeySequence(u"Alt+Left"_s));
    QVERIFY(m_settings->isDefault(Key::Shortcuts));
    part<KeyCapture>(u"capture"_s)->setFocus();
    press(Qt::Key_Escape); // gives up, and does not close the dialog
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QTreeView>(u"keys"_s)->hasFocus());
}

void SettingsDialogTest::takenKeysAreNamedAndTakenOnRequest()
{
    choose(u"about"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    auto *message = part<InlineMessage>(u"keysMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->findChildren<TextLabel *>().first()->text().contains(u"Search everything"_s));
    QVERIFY(m_commands->shortcuts(u"help.about"_s).isEmpty()); // nothing is taken unasked
    QTest::mouseClick(part<QPushButton>(u"takeIt"_s), Qt::LeftButton);
    QCOMPARE(m_commands->shortcuts(u"help.about"_s), {QKeySequence(u"Ctrl+K"_s)});
    QVERIFY(m_commands->shortcuts(u"edit.search"_s).isEmpty());
    QVERIFY(m_commands->conflicts().isEmpty());
    QVERIFY(!message->isVisible());
}

void SettingsDialogTest::keysStandBesideOthers()
{
    choose(u"back"_s);
    part<QCheckBox>(u"beside"_s)->setChecked(true);
    press(Qt::Key_F8);
    QCOMPARE(m_commands->shortcuts(u"go.back"_s).size(), 2);
}

void SettingsDialogTest::lettersAloneAreRefused()
{
    choose(u"back"_s);
    press(Qt::Key_X);
    QVERIFY(part<InlineMessage>(u"keysMessage"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"takeIt"_s)->isVisible());
    QCOMPARE(m_commands->shortcuts(u"go.back"_s), {QKeySequence(u"Alt+Left"_s)});
    QVERIFY(!KeyCapture::isUsable(Qt::Key_A));
    QVERIFY(!KeyCapture::isUsable(Qt::SHIFT | Qt::Key_Return));
    QVERIFY(KeyCapture::isUsable(Qt::Key_F5));
}

void SettingsDialogTest::filterFindsKeysAndWords()
{
    m_dialog->showPlace(Place::Keys);
    auto *filter = part<QLineEdit>(u"keysFilter"_s);
    const QAbstractItemModel *rows = part<QTreeView>(u"keys"_s)->model();
    QCOMPARE(rows->rowCount(), 3);
    QTest::keyClicks(filter, u"ctrl+k"_s);
    QCOMPARE(rows->rowCount(), 1);
    filter->clear();
    QTest::keyClicks(filter, u"everything sea"_s);
    QCOMPARE(rows->rowCount(), 1);
    filter->clear();
    QTest::keyClicks(filter, u"xyzzy"_s);
    QCOMPARE(rows->rowCount(), 0);
    QVERIFY(!part<KeyCapture>(u"capture"_s)->isEnabled());
}

void SettingsDialogTest::languageHoldsFromTheNextStart()
{
    m_dialog->showPlace(Place::Language);
    auto *restart = part<InlineMessage>(u"restart"_s);
    QVERIFY(!restart->isVisible());
    const QList<QRadioButton *> choices = m_dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 4);
    QVERIFY(choices.at(1)->text().contains(u"Deutsch"_s));
    QTest::mouseClick(choices.at(1), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(m_settings->text(Key::Language), u"de"_s);
    QVERIFY(restart->isVisible());
    QSignalSpy asked(m_dialog.get(), &SettingsDialog::restartRequested);
    const QList<QPushButton *> buttons = restart->findChildren<QPushButton *>();
    const auto now = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == "Restart now"_L1 && button->isVisible();
    });
    QVERIFY(now != buttons.end());
    (*now)->click();
    QCOMPARE(asked.size(), 1);
    choices.at(0)->click();
    QVERIFY(!restart->isVisible());
}

void SettingsDialogTest::privacyIsKeptAndCleared()
{
    m_dialog->showPlace(Place::Privacy);
    QSignalSpy clear(m_dialog.get(), &SettingsDialog::clearRecentsRequested);
    QTest::keyClick(part<QCheckBox>(u"keepRecents"_s), Qt::Key_Space);
    QVERIFY(!m_settings->flag(Key::KeepRecents));
    part<QPushButton>(u"clear"_s)->click();
    QCOMPARE(clear.size(), 1);
    m_dialog->showCleared(u"Forgotten."_s);
    QCOMPARE(part<TextLabel>(u"cleared"_s)->text(), u"Forgotten."_s);
}

void SettingsDialogTest::workspaceCountsAndRebuilds()
{
    m_dialog->showPlace(Place::Workspace);
    QCOMPARE(part<TextLabel>(u"folder"_s)->text(), m_workspace->folder());
    const auto shows = [this](const QString &words) {
        const QList<TextLabel *> labels = m_dialog->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const TextLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(shows(u"ledger.db"_s));
    QTest::mouseClick(part<QPushButton>(u"rebuild"_s), Qt::LeftButton);
    QVERIFY(!part<QPushButton>(u"rebuild"_s)->isEnabled());
    QTRY_COMPARE(part<TextLabel>(u"rebuilt"_s)->text(), u"Rebuilt."_s);
    QVERIFY(part<QPushButton>(u"rebuild"_s)->isEnabled());
}

void SettingsDialogTest::connectionsAreAddedTriedChangedAndRemoved()
{
    QFile file(m_folder.filePath(u"shop.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // an empty file is an empty database
    file.close();
    m_dialog->showPlace(Place::Connections);
    auto *list = part<QListWidget>(u"connections"_s);
    QTest::mouseClick(part<QPushButton>(u"addConnection"_s), Qt::LeftButton);
    QTRY_VERIFY(m_dialog->findChild<ConnectionDialog *>());
    auto *dialog = m_dialog->findChild<ConnectionDialog *>();
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"shop"_s);
    dialog->findChild<QLineEdit *>(u"database"_s)->setText(u"relative.db"_s);
    auto *told = dialog->findChild<InlineMessage *>(u"tried"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"try"_s), Qt::LeftButton);
    QVERIFY(told->isVisible());
    dialog->findChild<QLineEdit *>(u"database"_s)->setText(file.fileName());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"try"_s), Qt::LeftButton);
    QTRY_VERIFY(told->findChild<TextLabel *>()->text().contains(u"SQLite"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(m_upkeep->connections().front().name, u"shop"_s);
    // Nothing of the catalog lives there, and that is said.
    QTest::mouseClick(part<QPushButton>(u"measureConnection"_s), Qt::LeftButton);
    QTRY_VERIFY(part<InlineMessage>(u"connectionMessage"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"removeConnection"_s), Qt::LeftButton);
    QTRY_VERIFY(m_upkeep->connections().empty());
    QTRY_COMPARE(list->count(), 0);
    m_upkeep->undo();
    QTRY_COMPARE(list->count(), 1);
}

void SettingsDialogTest::alertsAreKept()
{
    m_dialog->showPlace(Place::Alerts);
    QTest::mouseClick(part<QCheckBox>(u"notifyBreaches"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!m_settings->flag(Key::NotifyBreaches));
    QVERIFY(!part<QTimeEdit>(u"quietFrom"_s)->isEnabled());
    part<QCheckBox>(u"quiet"_s)->click();
    QVERIFY(part<QTimeEdit>(u"quietFrom"_s)->isEnabled());
    QCOMPARE(m_settings->object(Key::QuietHours).value("from"_L1).toString(), u"22:00"_s);
    part<QLineEdit>(u"quietZone"_s)->setText(u"No/Where"_s);
    QTest::keyClick(part<QLineEdit>(u"quietZone"_s), Qt::Key_Return);
    QCOMPARE(m_settings->object(Key::QuietHours).value("zone"_L1).toString(), QString());
    part<QLineEdit>(u"alertProgram"_s)->setText(u"/bin/true"_s);
    part<QLineEdit>(u"alertArguments"_s)->setText(u"--to \"a b\" c"_s);
    QTest::keyClick(part<QLineEdit>(u"alertArguments"_s), Qt::Key_Return);
    QCOMPARE(m_settings->object(Key::AlertCommand).value("arguments"_L1).toArray(),
             (QJsonArray{u"--to"_s, u"a b"_s, u"c"_s}));
    QCOMPARE(part<QLineEdit>(u"alertArguments"_s)->text(), u"--to \"a b\" c"_s);
    part<QCheckBox>(u"quiet"_s)->click();
    QVERIFY(m_settings->object(Key::QuietHours).isEmpty());
}

/// The fields under each heading, whatever labels they have.
void SettingsDialogTest::alertsStandInOneLine()
{
    m_dialog->showPlace(Place::Alerts);
    const auto leftOf = [this](const QString &name) {
        const auto *field = part<QWidget>(name);
        return field->mapTo(m_dialog.get(), QPoint(0, 0)).x();
    };
    QTRY_COMPARE(leftOf(u"alertProgram"_s), leftOf(u"quietZone"_s));
    QCOMPARE(leftOf(u"quietFrom"_s), leftOf(u"quietZone"_s));
    QCOMPARE(leftOf(u"quiet"_s), leftOf(u"quietZone"_s));
    QCOMPARE(leftOf(u"notifyBreaches"_s), leftOf(u"quietZone"_s));
}

void SettingsDialogTest::hoursReadAlikeFromBothSides_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void SettingsDialogTest::hoursReadAlikeFromBothSides()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QApplication::setLayoutDirection(direction);
    AlertsPage page(*m_settings, {});
    auto *from = page.findChild<QTimeEdit *>(u"quietFrom"_s);
    from->setTime(QTime(22, 5));
    QCOMPARE(from->text(), u"22:05"_s);
}

void SettingsDialogTest::pagesAreReachedByKeyboard()
{
    auto *places = part<QListWidget>(u"places"_s);
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Down);
    QCOMPARE(m_dialog->place(), Place::Identity);
    QTest::keyClick(places, Qt::Key_Return);
    QVERIFY(part<QLineEdit>(u"name"_s)->hasFocus());
    QTest::keyClick(part<QLineEdit>(u"name"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::everythingHasANameAndIsReachable_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place <= static_cast<int>(Place::Alerts); ++place)
        QTest::addRow("%d", place) << place;
}

void SettingsDialogTest::everythingHasANameAndIsReachable()
{
    QFETCH(int, place);
    m_dialog->showPlace(static_cast<Place>(place));
    QCOMPARE(test::focusableWithoutName(m_dialog.get()), QStringList());
    QCOMPARE(test::missedByTab(m_dialog.get()), QStringList());
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"

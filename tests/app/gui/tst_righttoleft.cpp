// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/languages.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/readingorder.h"
#include "views/code/codeview.h"
#include "views/product/thingpage.h"
#include "views/search/quickopen.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/commandtable.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/startpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// The window in Arabic, over the sample mesh: every page reads from right to left, names and paths within it
/// from left to right. That every text is there and has room is looked after by tst_languages.
class RightToLeftTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_gui.reset(); }
    void pagesRead_data();
    void pagesRead();
    void sectionsRead_data();
    void sectionsRead();
    void settingsRead_data();
    void settingsRead();
    void dialogsRead();
    void barsAreMirrored();
    void digitsAreThoseOfTheNamesBeside_data();
    void digitsAreThoseOfTheNamesBeside();

private:
    void check(const QWidget *shown);

    QTranslator m_arabic;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void RightToLeftTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_arabic.load(QStringLiteral(MESHBOOK_TRANSLATIONS "/meshbook_ar.qm")));
    QVERIFY(QApplication::installTranslator(&m_arabic));
    QLocale::setDefault(gui::languages::localeFor(u"ar"_s, QLocale::c()));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_theme = std::make_unique<Theme>(qApp);
    m_gui = std::make_unique<test::GuiFixture>();
    m_gui->start(*m_theme, {});
    m_gui->window().resize(1280, 800);
    m_gui->context().sync().addSample();
    m_gui->settle();
}

void RightToLeftTest::check(const QWidget *shown)
{
    QCOMPARE(test::scrambledNames(shown).join(u'\n'), QString());
    for (const QWidget *widget : shown->findChildren<QWidget *>()) {
        bool code = false; // reads from left to right everywhere
        for (const QWidget *each = widget; each != nullptr && !code; each = each->parentWidget())
            code = qobject_cast<const CodeView *>(each) != nullptr;
        if (widget->isVisibleTo(shown))
            QCOMPARE(widget->layoutDirection(), code ? Qt::LeftToRight : Qt::RightToLeft);
    }
}

void RightToLeftTest::pagesRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("start") << StartPage::pageUri().toString();
    QTest::newRow("home") << u"meshbook:search"_s;
    QTest::newRow("matches") << u"meshbook:search?q=order"_s;
    QTest::newRow("filters") << u"meshbook:search?q=type:dataset%20customer"_s;
    QTest::newRow("no match") << u"meshbook:search?q=xyzzy%20type:term"_s;
    QTest::newRow("no query") << u"meshbook:search?q=(order"_s;
    QTest::newRow("sources") << u"meshbook:sources"_s;
    QTest::newRow("glossary") << u"meshbook:glossary"_s;
    QTest::newRow("glossary grid") << u"meshbook:glossary?view=grid"_s;
    QTest::newRow("glossary reviews") << u"meshbook:glossary?view=reviews"_s;
    QTest::newRow("glossary checks") << u"meshbook:glossary?view=checks"_s;
    QTest::newRow("glossary links") << u"meshbook:glossary?view=links"_s;
    QTest::newRow("glossary graph") << u"meshbook:glossary?view=graph"_s;
    QTest::newRow("glossary history") << u"meshbook:glossary?view=history"_s;
    QTest::newRow("governance") << u"meshbook:governance"_s;
    QTest::newRow("waivers") << u"meshbook:governance?view=waivers"_s;
    QTest::newRow("policies") << u"meshbook:governance?view=policies"_s;
    QTest::newRow("readiness") << u"meshbook:governance?view=readiness"_s;
    QTest::newRow("join") << u"meshbook:governance?view=join"_s;
    QTest::newRow("nowhere") << u"meshbook:nonsense"_s;
}

void RightToLeftTest::pagesRead()
{
    QFETCH(QString, address);
    m_gui->window().open(QUrl(address));
    m_gui->settle();
    check(&m_gui->window());
}

void RightToLeftTest::sectionsRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("product") << static_cast<int>(core::EntityKind::Product);
    QTest::newRow("dataset") << static_cast<int>(core::EntityKind::Dataset);
    QTest::newRow("term") << static_cast<int>(core::EntityKind::Term);
    QTest::newRow("domain") << static_cast<int>(core::EntityKind::Domain);
    QTest::newRow("team") << static_cast<int>(core::EntityKind::Team);
}

void RightToLeftTest::sectionsRead()
{
    QFETCH(int, kind);
    auto asked = m_gui->context().catalog().list(static_cast<core::EntityKind>(kind), 1, 0);
    asked.waitForFinished();
    const auto things = asked.result();
    QVERIFY(things && !things->empty());
    m_gui->window().open(QUrl(things->front().uri.toString()));
    m_gui->settle();
    auto *page = m_gui->page<ThingPage>();
    QVERIFY(page != nullptr && page->isLoaded());
    for (const QString &section :
         {u"overview"_s, u"schema"_s, u"ports"_s, u"contract"_s, u"levels"_s, u"quality"_s, u"lineage"_s,
          u"terms"_s, u"history"_s, u"access"_s, u"sources"_s}) {
        page->showSection(section);
        m_gui->settle();
        check(&m_gui->window());
    }
}

void RightToLeftTest::settingsRead_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place <= static_cast<int>(SettingsDialog::Place::Alerts); ++place)
        QTest::addRow("%d", place) << place;
}

void RightToLeftTest::settingsRead()
{
    QFETCH(int, place);
    emit m_gui->window().settingsRequested();
    auto *dialog = m_gui->window().findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->showPlace(static_cast<SettingsDialog::Place>(place));
    m_gui->settle();
    check(dialog);
    dialog->close();
}

void RightToLeftTest::dialogsRead()
{
    for (const QString &command : {u"go.quickOpen"_s, u"help.keys"_s, u"help.commands"_s}) {
        QVERIFY2(m_gui->window().commands().trigger(command), qPrintable(command));
        m_gui->settle();
        QWidget *dialog = QApplication::activePopupWidget();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget != &m_gui->window() && dialog == nullptr)
                dialog = widget;
        }
        QVERIFY2(dialog != nullptr, qPrintable(command));
        check(dialog);
        dialog->close();
    }
}

/// What stands at the left edge elsewhere stands at the right one here.
void RightToLeftTest::barsAreMirrored()
{
    m_gui->window().open(QUrl(u"meshbook:search?q=order"_s));
    m_gui->settle();
    const MainWindow &window = m_gui->window();
    const auto middleOf = [&](const QByteArray &type) {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && QByteArray(widget->metaObject()->className()).endsWith(type))
                return widget->mapTo(&window, widget->rect().center()).x();
        }
        return -1;
    };
    QVERIFY(middleOf("NavigationRail") > window.width() / 2);
    QVERIFY(middleOf("Breadcrumb") > window.width() / 2);
    QVERIFY(middleOf("FacetPanel") > middleOf("ResultList"));
    QVERIFY(middleOf("PreviewPanel") < middleOf("ResultList"));
    QVERIFY(middleOf("PreviewPanel") >= 0);
}

void RightToLeftTest::digitsAreThoseOfTheNamesBeside_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("number");
    QTest::newRow("language alone") << u"ar"_s << QLocale(u"en_US"_s) << u"12,345"_s;
    QTest::newRow("as the system writes") << u"ar"_s << QLocale(u"ar_EG"_s) << u"١٢٬٣٤٥"_s;
    QTest::newRow("country of the system")
        << u"de"_s << QLocale(u"de_AT"_s) << QLocale(u"de_AT"_s).toString(12345);
    QTest::newRow("other language") << u"de"_s << QLocale(u"en_US"_s) << u"12.345"_s;
    QTest::newRow("other script") << u"zh_CN"_s << QLocale(u"zh_TW"_s) << u"12,345"_s;
}

void RightToLeftTest::digitsAreThoseOfTheNamesBeside()
{
    QFETCH(QString, chosen);
    QFETCH(QLocale, system);
    QFETCH(QString, number);
    QCOMPARE(gui::languages::localeFor(chosen, system).toString(12345), number);
}

QTEST_MAIN(RightToLeftTest)
#include "tst_righttoleft.moc"

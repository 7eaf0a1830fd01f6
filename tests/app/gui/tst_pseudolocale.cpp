// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/languages.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/pseudotranslator.h"
#include "tests/views/support/smallmesh.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/startpage.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// The window in a language with longer words, and which language serves whom.
class PseudoLocaleTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_gui.reset(); }
    void pseudoKeepsPlaces();
    void pagesHaveRoom_data();
    void pagesHaveRoom();
    void settingsHaveRoom_data();
    void settingsHaveRoom();
    void languagesServeTheirOwn_data();
    void languagesServeTheirOwn();

private:
    void start();

    test::PseudoTranslator m_translator;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void PseudoLocaleTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(QApplication::installTranslator(&m_translator));
    m_theme = std::make_unique<Theme>(qApp);
}

void PseudoLocaleTest::start()
{
    m_gui = std::make_unique<test::GuiFixture>();
    m_gui->start(*m_theme, {});
    m_gui->window().resize(1280, 800);
}

void PseudoLocaleTest::pseudoKeepsPlaces()
{
    const QString text = test::PseudoTranslator::pseudo(u"&Open %n file(s) of %1"_s);
    QVERIFY(text.contains(u"%n"_s) && text.contains(u"%1"_s) && text.contains(u"&O"_s));
    QVERIFY(text.size() > 26);
    QCOMPARE(QCoreApplication::translate("meshbook::x", "Close"), test::PseudoTranslator::pseudo(u"Close"_s));
    QCOMPARE(QCoreApplication::translate("QDialog", "Close"), u"Close"_s);
}

void PseudoLocaleTest::pagesHaveRoom_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("start") << StartPage::pageUri().toString();
    QTest::newRow("sources") << u"meshbook:sources"_s;
    QTest::newRow("nowhere") << u"meshbook:nonsense"_s;
    QTest::newRow("glossary") << u"meshbook:glossary"_s;
    QTest::newRow("governance") << u"meshbook:governance"_s;
    QTest::newRow("waivers") << u"meshbook:governance?view=waivers"_s;
    QTest::newRow("no match") << u"meshbook:search?q=xyzzy"_s;
}

void PseudoLocaleTest::pagesHaveRoom()
{
    QFETCH(QString, address);
    start();
    m_gui->window().open(QUrl(address));
    m_gui->settle();
    QTRY_COMPARE(test::clippedTexts(&m_gui->window()).join(u'\n'), QString());
}

void PseudoLocaleTest::settingsHaveRoom_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place <= static_cast<int>(SettingsDialog::Place::Alerts); ++place)
        QTest::addRow("%d", place) << place;
}

void PseudoLocaleTest::settingsHaveRoom()
{
    QFETCH(int, place);
    start();
    emit m_gui->window().settingsRequested();
    auto *dialog = m_gui->window().findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->showPlace(static_cast<SettingsDialog::Place>(place));
    m_gui->settle();
    QTRY_COMPARE(test::clippedTexts(dialog).join(u'\n'), QString());
}

void PseudoLocaleTest::languagesServeTheirOwn_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("served");
    QTest::newRow("same") << u"de"_s << u"de"_s;
    QTest::newRow("country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("script") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("other script") << u"zh_TW"_s << QString();
    QTest::newRow("arabic") << u"ar_EG"_s << u"ar"_s;
    QTest::newRow("none") << u"ja_JP"_s << QString();
    QTest::newRow("C") << u"C"_s << QString();
}

void PseudoLocaleTest::languagesServeTheirOwn()
{
    QFETCH(QString, wanted);
    QFETCH(QString, served);
    QCOMPARE(gui::languages::bestFor(wanted, {u"ar"_s, u"de"_s, u"en"_s, u"fr"_s, u"zh_CN"_s}), served);
}

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/listeningtranslator.h"
#include "views/product/accessrequestdialog.h"
#include "views/product/thingpage.h"
#include "views/search/discoverpage.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/commandtable.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/startpage.h"
#include "views/sources/addsourcedialog.h"
#include "views/widgets/tabbars.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// The main pages in each language of the program: every text of theirs is translated and has room.
class LanguagesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void menusHaveLettersOfTheirOwn_data() { languages(); }
    void menusHaveLettersOfTheirOwn();
    void dialogsHaveRoom_data() { languages(); }
    void dialogsHaveRoom();
    void pagesHaveRoom_data() { languages(); }
    void pagesHaveRoom();

private:
    static void languages();
    /// Fails where a shown text is cut off or, in a complete language, one was asked for that is not
    /// translated.
    void look(const QWidget *root, const QString &what);
    void lookAtSections(core::EntityKind kind);
    void open(const QUrl &address);

    QString m_language;
    std::unique_ptr<QTranslator> m_english; ///< its plural forms, underneath as in the program
    std::unique_ptr<test::ListeningTranslator> m_translator;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
    QStringList m_faults;
};

void LanguagesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void LanguagesTest::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(QStringLiteral(MESHBOOK_TRANSLATIONS)).entryList({u"meshbook_*.qm"_s});
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void LanguagesTest::init()
{
    QFETCH(QString, language);
    m_language = language;
    m_faults.clear();
    m_english = std::make_unique<QTranslator>();
    QVERIFY(m_english->load(u"meshbook_en"_s, QStringLiteral(MESHBOOK_TRANSLATIONS)));
    m_translator = std::make_unique<test::ListeningTranslator>();
    QVERIFY(m_translator->load(u"meshbook_"_s + language, QStringLiteral(MESHBOOK_TRANSLATIONS)));
    QApplication::installTranslator(m_english.get());
    QApplication::installTranslator(m_translator.get());
    QLocale::setDefault(QLocale(language));
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    m_gui = std::make_unique<test::GuiFixture>();
    m_gui->start(*m_theme, {});
    m_gui->window().resize(1280, 800);
    m_gui->settle();
}

void LanguagesTest::cleanup()
{
    m_gui.reset();
    m_translator.reset(); // leaves the application by itself
    m_english.reset();
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguagesTest::look(const QWidget *root, const QString &what)
{
    m_gui->settle();
    QStringList cut;
    // Texts that came with the last answer are laid out a moment later.
    (void)QTest::qWaitFor(
        [&] {
            cut = test::textsWithoutRoom(root, *m_translator);
            return cut.isEmpty();
        },
        1'000);
    for (const QString &each : cut)
        m_faults.append(what + ": "_L1 + each);
}

void LanguagesTest::open(const QUrl &address)
{
    m_gui->window().open(address);
    look(&m_gui->window(), address.toString());
}

void LanguagesTest::menusHaveLettersOfTheirOwn()
{
    QMap<MenuId, QMap<QChar, QString>> taken;
    for (const Command &command : m_gui->window().commands().commands()) {
        const qsizetype mark = QString(command.text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
        if (command.menu == MenuId::None || mark < 0 || mark + 1 >= command.text.size())
            continue;
        QString &holder = taken[command.menu][command.text.at(mark + 1).toCaseFolded()];
        if (!holder.isEmpty())
            m_faults.append(holder + u" / "_s + command.text);
        holder = command.text;
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void LanguagesTest::dialogsHaveRoom()
{
    open(StartPage::pageUri());
    MainWindow &window = m_gui->window();
    emit window.settingsRequested();
    auto *settings = window.findChild<SettingsDialog *>();
    QVERIFY(settings != nullptr);
    for (int place = 0; place <= static_cast<int>(SettingsDialog::Place::Alerts); ++place) {
        settings->showPlace(static_cast<SettingsDialog::Place>(place));
        look(settings, u"settings %1"_s.arg(place));
    }
    settings->close();
    QVERIFY(window.commands().trigger(u"help.keys"_s));
    auto *sheet = window.findChild<ShortcutSheet *>();
    QVERIFY(sheet != nullptr);
    look(sheet, u"shortcuts"_s);
    sheet->close();
    emit window.addRepositoryRequested();
    auto *repository = window.findChild<AddSourceDialog *>();
    QVERIFY(repository != nullptr);
    look(repository, u"repository"_s);
    repository->close();
    governance::AccessRequest request;
    request.thing = u"Orders"_s;
    AccessRequestDialog access(request, {});
    access.show();
    look(&access, u"access"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// Every section of the first thing of a kind.
void LanguagesTest::lookAtSections(core::EntityKind kind)
{
    auto asked = m_gui->context().catalog().list(kind, 1, 0);
    asked.waitForFinished();
    const auto things = asked.result();
    QVERIFY(things && !things->empty());
    open(QUrl(things->front().uri.toString()));
    auto *page = m_gui->page<ThingPage>();
    QVERIFY(page != nullptr);
    auto *tabs = page->findChild<SectionTabBar *>();
    QVERIFY(tabs != nullptr);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(page, things->front().uri.toString() + u' ' + tabs->tabText(tab));
    }
}

void LanguagesTest::pagesHaveRoom()
{
    m_gui->context().sync().addSample();
    m_gui->settle();
    open(QUrl(u"meshbook:search"_s));
    open(QUrl(u"meshbook:search?q=order"_s));
    QTest::keyClick(m_gui->window().focusWidget(), Qt::Key_Down);
    look(&m_gui->window(), u"preview"_s);
    open(QUrl(u"meshbook:search?q=xyzzy&domain=sales"_s));
    open(QUrl(u"meshbook:search?q=columns:many"_s));
    open(QUrl(u"meshbook:sources"_s));
    open(QUrl(u"meshbook:glossary"_s));
    for (const QString &view : {u"grid"_s, u"reviews"_s, u"checks"_s, u"links"_s, u"graph"_s, u"history"_s})
        open(QUrl(u"meshbook:glossary?view="_s + view));
    open(QUrl(u"meshbook:governance"_s));
    for (const QString &view : {u"waivers"_s, u"policies"_s, u"readiness"_s, u"join"_s})
        open(QUrl(u"meshbook:governance?view="_s + view));
    open(QUrl(u"meshbook:nonsense"_s));
    for (const auto kind : {core::EntityKind::Product, core::EntityKind::Dataset, core::EntityKind::Term,
                            core::EntityKind::Domain, core::EntityKind::Team, core::EntityKind::Contract})
        lookAtSections(kind);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    QFile complete(tests::checkoutPath(u"translations/complete"_s));
    QVERIFY(complete.open(QIODevice::ReadOnly));
    if (m_language != u"en"_s && complete.readAll().split('\n').contains(m_language.toLatin1()))
        QVERIFY2(m_translator->missing().isEmpty(), qPrintable(m_translator->missing().join(u'\n')));
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"

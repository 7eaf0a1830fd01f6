// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codepage.h"
#include "views/product/thingpage.h"
#include "views/shell/navigationrail.h"
#include "views/shell/railbutton.h"
#include "views/shell/startpage.h"
#include "views/widgets/tabbars.h"

#include <QApplication>
#include <QDialog>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// Walks every page of the program with the keyboard, in a whole window over the sample mesh: all that takes
/// the focus has a name, and Tab leads to all of it.
class EveryPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesAreReachable_data();
    void pagesAreReachable();
    void placesOfTheRailAreReachable();
    void thingsAreReachable_data();
    void thingsAreReachable();
    void sourcesAreReachable();
    void cleanupTestCase() { m_gui.reset(); }

private:
    [[nodiscard]] std::optional<core::EntityLine> first(core::EntityKind kind);
    void check(const QString &where);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void EveryPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
    m_gui = std::make_unique<test::GuiFixture>();
    m_gui->start(*m_theme, {});
    m_gui->window().resize(1280, 800);
    m_gui->context().sync().addSample();
    QTRY_VERIFY_WITH_TIMEOUT(first(core::EntityKind::Term).has_value(), 60'000);
    m_gui->settle();
    m_gui->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_gui->window()));
}

std::optional<core::EntityLine> EveryPageTest::first(core::EntityKind kind)
{
    auto asked = m_gui->context().catalog().list(kind, 50, 0);
    asked.waitForFinished();
    const auto lines = asked.result();
    if (!lines)
        return {};
    const auto described = std::find_if(lines->begin(), lines->end(),
                                        [](const core::EntityLine &line) { return line.records > 0; });
    return described == lines->end() ? std::nullopt : std::optional(*described);
}

void EveryPageTest::check(const QString &where)
{
    m_gui->settle();
    const QStringList nameless = test::focusableWithoutName(&m_gui->window());
    QVERIFY2(nameless.isEmpty(), qPrintable(where + u": no name: "_s + nameless.join(u'\n')));
    const QStringList unreachable = test::unreachableByTab(&m_gui->window());
    QVERIFY2(unreachable.isEmpty(), qPrintable(where + u": out of reach: "_s + unreachable.join(u'\n')));
    const QStringList missed = test::missedByTab(&m_gui->window());
    QVERIFY2(missed.isEmpty(), qPrintable(where + u": missed by Tab: "_s + missed.join(u'\n')));
}

void EveryPageTest::pagesAreReachable_data()
{
    QTest::addColumn<QUrl>("page");
    for (const QString &address :
         {u"meshbook:search"_s, u"meshbook:search?q=customer"_s, u"meshbook:search?q=zzzzqqq"_s,
          u"meshbook:sources"_s, u"meshbook:lineage"_s, u"meshbook:pii"_s, u"meshbook:glossary"_s,
          u"meshbook:glossary?view=grid"_s, u"meshbook:glossary?view=reviews"_s,
          u"meshbook:glossary?view=checks"_s, u"meshbook:glossary?view=links"_s,
          u"meshbook:glossary?view=graph"_s, u"meshbook:glossary?view=history"_s, u"meshbook:governance"_s,
          u"meshbook:governance?domain=Orders&group=ownership"_s, u"meshbook:governance?view=waivers"_s,
          u"meshbook:governance?view=policies"_s, u"meshbook:governance?view=readiness"_s,
          u"meshbook:governance?view=join"_s})
        QTest::newRow(qPrintable(address)) << QUrl(address);
    QTest::newRow("start") << StartPage::pageUri();
}

void EveryPageTest::pagesAreReachable()
{
    QFETCH(QUrl, page);
    m_gui->window().open(page);
    QVERIFY(m_gui->window().pages().currentPage() != nullptr);
    check(page.toString());
}

/// Whatever places there are.
void EveryPageTest::placesOfTheRailAreReachable()
{
    const QList<RailButton *> buttons = m_gui->window().rail().findChildren<RailButton *>();
    int places = 0;
    for (RailButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        if (QWidget *dialog = QApplication::activeModalWidget()) { // the settings have tests of their own
            dialog->close();
            QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
            QTRY_VERIFY(m_gui->window().findChildren<QDialog *>().isEmpty());
            continue;
        }
        ++places;
        check(button->accessibleName());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(places >= 3);
}

void EveryPageTest::thingsAreReachable_data()
{
    using Kind = core::EntityKind;
    QTest::addColumn<core::EntityKind>("kind");
    QTest::newRow("product") << Kind::Product;
    QTest::newRow("dataset") << Kind::Dataset;
    QTest::newRow("contract") << Kind::Contract;
    QTest::newRow("term") << Kind::Term;
    QTest::newRow("glossary") << Kind::Glossary;
    QTest::newRow("domain") << Kind::Domain;
    QTest::newRow("team") << Kind::Team;
    QTest::newRow("job") << Kind::Job;
}

void EveryPageTest::thingsAreReachable()
{
    QFETCH(core::EntityKind, kind);
    const auto line = first(kind);
    QVERIFY(line.has_value());
    m_gui->window().open(QUrl(line->uri.toString()));
    auto *page = m_gui->page<ThingPage>();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->isLoaded());
    auto *tabs = page->findChild<SectionTabBar *>();
    QVERIFY(tabs != nullptr && tabs->count() > 0);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        check(line->uri.toString() + u' ' + tabs->tabText(i));
        if (QTest::currentTestFailed())
            return;
    }
}

void EveryPageTest::sourcesAreReachable()
{
    const auto contract = first(core::EntityKind::Contract);
    QVERIFY(contract.has_value());
    auto asked = m_gui->context().catalog().dossier(contract->uri);
    asked.waitForFinished();
    const auto dossier = asked.result();
    QVERIFY(dossier && !dossier->statements.empty());
    const core::Statement &said = dossier->statements.front();
    m_gui->window().open(CodePage::fileUri(said.sourceUid, said.path, 3));
    QVERIFY(m_gui->page<CodePage>() != nullptr);
    check(u"file"_s);
}

QTEST_MAIN(EveryPageTest)
#include "tst_everypage.moc"

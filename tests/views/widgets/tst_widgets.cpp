// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/accessibilitywalk.h"
#include "views/widgets/button.h"
#include "views/widgets/charts.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/taskchip.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/truststrip.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

class TestWidgets final : public QObject {
    Q_OBJECT
private slots:
    void everythingFocusableHasANameAndIsReachable();
    void chipIsRemovedByCrossAndKey();
    void linkOpensHereOrInANewTab();
    void searchFieldKeys();
    void segmentsMoveByArrows();
    void factsLinkAndCopy();
    void factsWithoutPlaceToBreakAreShownWhole();
    void pageTabsCloseByCrossAndMiddleClick();
    void trustStripLeadsToItsEvidence();
    void taskChipCancels();
    void viewStatesAreDistinct();
    void sectionsOfAHiddenPageHaveRoom();
    void favouriteStarToggles();
    void labelsElideAndKeepTheWholeText();
    void chartsSpeakInWords();
    void labelsAreNoWindows();
};

/// What is made before it has a place must not flash up as a window and take the keys.
void TestWidgets::labelsAreNoWindows()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *badge = new BadgeLabel(u"active"_s, Tone::Neutral);
    auto *keys = new KeyCap(u"F1"_s);
    QVERIFY(!badge->isVisible() && !keys->isVisible());
    layout->addWidget(badge);
    layout->addWidget(keys);
    window.show();
    QVERIFY(badge->isVisible() && keys->isVisible());
    badge->setBadge({}, Tone::Neutral);
    QVERIFY(!badge->isVisible());
    badge->setBadge(u"draft"_s, Tone::Neutral);
    QVERIFY(badge->isVisible());
}

void TestWidgets::everythingFocusableHasANameAndIsReachable()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new Button(u"Open"_s, Button::Role::Primary));
    layout->addWidget(new IconButton(Icon::Copy, u"Copy"_s));
    layout->addWidget(new SearchField(Icon::Search, u"Search"_s));
    auto *segments = new SegmentedControl(u"Scope"_s);
    segments->setSegments({u"a"_s, u"b"_s});
    layout->addWidget(segments);
    layout->addWidget(new LinkLabel(u"Customer"_s, QUrl(u"meshbook:term/x"_s)));
    auto *chip = new ChipLabel({u"PII"_s});
    chip->setRemovable(true);
    layout->addWidget(chip);
    auto *tabs = new SectionTabBar;
    tabs->addSection(u"Overview"_s);
    layout->addWidget(tabs);
    auto *pages = new PageTabBar;
    pages->addPageTab(Icon::Product, u"Customer & 360"_s);
    layout->addWidget(pages);
    auto *task = new TaskChip;
    task->setStatus({u"Indexing"_s, 0.5});
    layout->addWidget(task);
    auto *facts = new FactsGrid;
    facts->setFacts(
        {{u"Owner"_s, u"Team"_s, Fact::Kind::Text, QUrl(u"meshbook:team/x"_s)}, {u"Path"_s, u"a.b"_s}});
    layout->addWidget(facts);
    auto *strip = new TrustStrip;
    strip->setFigures({{u"a"_s, u"SLA met"_s, u"99 %"_s, u"promise"_s, State::Ok}});
    layout->addWidget(strip);
    auto *text = new MarkdownView;
    text->setMarkdownText(u"[x](https://example.org)"_s, u"Description"_s);
    layout->addWidget(text);
    auto *header = new PageHeader(Icon::Product);
    header->setTitle(u"Customer 360"_s);
    header->setFavouriteVisible(true);
    header->setFacts({{Icon::Team, -1, u"Team"_s, false, QUrl(u"meshbook:team/x"_s)}});
    layout->addWidget(header);
    auto *message = new InlineMessage(Tone::Breach, u"It failed"_s);
    message->setDetails(u"details"_s);
    message->setRetryVisible(true);
    message->setDismissible(true);
    layout->addWidget(message);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(meshbook::test::focusableWithoutName(&window), QStringList());
    QCOMPARE(meshbook::test::unreachableByTab(&window), QStringList());
}

void TestWidgets::chipIsRemovedByCrossAndKey()
{
    ChipLabel chip({u"domain: Orders"_s, Icon::None, Tone::Accent});
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &ChipLabel::removeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    QCOMPARE(removed.count(), 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
    QCOMPARE(clicked.count(), 1);
}

void TestWidgets::linkOpensHereOrInANewTab()
{
    LinkLabel link(u"A & B"_s, QUrl(u"meshbook:term/x"_s));
    link.resize(link.sizeHint());
    link.show();
    QCOMPARE(link.accessibleName(), u"A & B"_s);
    QList<OpenIn> asked;
    connect(&link, &LinkLabel::activated, this, [&](const QUrl &, OpenIn openIn) { asked.append(openIn); });
    QTest::mouseClick(&link, Qt::LeftButton);
    QTest::mouseClick(&link, Qt::MiddleButton);
    QTest::mouseClick(&link, Qt::LeftButton, Qt::ControlModifier);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked,
             QList<OpenIn>(
                 {OpenIn::CurrentTab, OpenIn::NewTab, OpenIn::NewTab, OpenIn::CurrentTab, OpenIn::NewTab}));
}

void TestWidgets::searchFieldKeys()
{
    SearchField field(Icon::Search, u"Search"_s);
    field.setChips({{u"d"_s, u"domain: Orders"_s}, {u"s"_s, u"has: sla"_s}});
    field.show();
    QSignalSpy removed(&field, &SearchField::chipRemoved);
    QSignalSpy submitted(&field, &SearchField::submitted);
    QSignalSpy moved(&field, &SearchField::moveRequested);
    QSignalSpy escaped(&field, &SearchField::escaped);
    QSignalSpy edited(&field, &SearchField::textEdited);
    QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
    QCOMPARE(removed.takeFirst().at(0).toString(), u"s"_s);
    QTest::keyClicks(field.lineEdit(), u"ab"_s);
    QCOMPARE(edited.count(), 2);
    QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
    QCOMPARE(removed.count(), 0);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(submitted.first().at(0).toString(), u"a"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Down);
    QCOMPARE(moved.first().at(0).toInt(), int(Qt::Key_Down));
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(escaped.count(), 0);
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
}

void TestWidgets::segmentsMoveByArrows()
{
    SegmentedControl segments(u"Scope"_s);
    segments.setSegments({u"a"_s, u"b"_s, u"c"_s});
    QSignalSpy changed(&segments, &SegmentedControl::currentChanged);
    QTest::keyClick(&segments, Qt::Key_Right);
    QTest::keyClick(&segments, Qt::Key_Right);
    QTest::keyClick(&segments, Qt::Key_Right);
    QCOMPARE(segments.current(), 2);
    QCOMPARE(changed.count(), 2);
    QVERIFY(segments.accessibleName().contains(u'c'));
}

void TestWidgets::factsLinkAndCopy()
{
    FactsGrid facts;
    facts.setFacts({{u"Owner"_s, u"Team"_s, Fact::Kind::Text, QUrl(u"meshbook:team/x"_s)},
                    {u"Evil"_s, u"click"_s, Fact::Kind::Text, QUrl(u"file:///etc/passwd"_s)},
                    {u"None"_s}});
    QCOMPARE(facts.findChildren<LinkLabel *>().size(), 1);
    QSignalSpy spy(&facts, &FactsGrid::linkActivated);
    QTest::mouseClick(facts.findChild<LinkLabel *>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(facts.toPlainText(), u"Owner\tTeam\nEvil\tclick\nNone\t"_s);
}

void TestWidgets::factsWithoutPlaceToBreakAreShownWhole()
{
    const QString value(120, u'm');
    FactsGrid facts;
    facts.setFacts({{u"meta"_s, value}, {u"owner"_s, u"customer data"_s}});
    facts.resize(260, facts.heightForWidth(260));
    facts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&facts));
    const QList<TextLabel *> labels = facts.findChildren<TextLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const TextLabel *label) { return label->text() == value; });
    QVERIFY(found != labels.end());
    const QRect shown = (*found)->geometry();
    QVERIFY2(shown.right() < facts.width(), qPrintable(QString::number(shown.right())));
    QVERIFY(shown.height() >= (*found)->heightForWidth(shown.width()));
    QVERIFY(shown.height() > 2 * QFontMetrics((*found)->font()).height());
}

void TestWidgets::pageTabsCloseByCrossAndMiddleClick()
{
    PageTabBar bar;
    bar.addPageTab(Icon::Product, u"Customer & 360"_s);
    bar.addPageTab(Icon::Term, u"Term"_s);
    bar.resize(600, 40);
    bar.show();
    QSignalSpy close(&bar, &QTabBar::tabCloseRequested);
    const QRect tab = bar.tabRect(1);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(tab.right() - 12, tab.center().y()));
    QCOMPARE(close.takeFirst().at(0).toInt(), 1);
    QTest::mouseClick(&bar, Qt::MiddleButton, {}, bar.tabRect(0).center());
    QCOMPARE(close.takeFirst().at(0).toInt(), 0);
    QCOMPARE(bar.accessibleTabName(0), u"Customer & 360"_s);
}

void TestWidgets::trustStripLeadsToItsEvidence()
{
    TrustStrip strip;
    strip.setFigures({{u"sla"_s, u"SLA met"_s, u"98.6 %"_s, u"promise 99.0 %"_s, State::Warning}});
    QSignalSpy spy(&strip, &TrustStrip::figureActivated);
    auto *cell = strip.findChild<QAbstractButton *>();
    QVERIFY(cell->accessibleName().contains("warning"_L1));
    cell->click();
    QCOMPARE(spy.first().at(0).toString(), u"sla"_s);
}

void TestWidgets::taskChipCancels()
{
    TaskChip chip;
    QVERIFY(chip.isHidden());
    chip.setStatus({u"Indexing"_s, 0.62});
    QVERIFY(chip.accessibleName().contains("62"_L1));
    chip.show();
    QSignalSpy spy(&chip, &TaskChip::cancelRequested);
    QTest::keyClick(&chip, Qt::Key_Escape);
    chip.findChild<IconButton *>()->click();
    QCOMPARE(spy.count(), 2);
}

void TestWidgets::viewStatesAreDistinct()
{
    auto *content = new QWidget;
    ViewStates states(content);
    states.showEmpty(u"Nothing yet"_s, u"Add a source."_s)->addAction(u"Add"_s);
    QCOMPARE(states.shown(), ViewStates::Shown::Empty);
    states.showNoMatch(u"No match"_s, {});
    QCOMPARE(states.shown(), ViewStates::Shown::NoMatch);
    states.showError(u"It failed"_s, u"details"_s);
    QCOMPARE(states.shown(), ViewStates::Shown::Error);
    QSignalSpy retry(&states, &ViewStates::retryRequested);
    emit states.findChild<InlineMessage *>()->retryRequested();
    QCOMPARE(retry.count(), 1);
    states.showLoading(u"Reading…"_s);
    QCOMPARE(states.shown(), ViewStates::Shown::Error); // not yet: quick answers must not flicker
    QTRY_COMPARE(states.shown(), ViewStates::Shown::Loading);
    states.showContent();
    QCOMPARE(states.shown(), ViewStates::Shown::Content);
}

void TestWidgets::favouriteStarToggles()
{
    PageHeader header(Icon::Product);
    header.setFavouriteVisible(true);
    QSignalSpy spy(&header, &PageHeader::favouriteToggled);
    auto *star = header.findChild<IconButton *>();
    star->click();
    star->click();
    QCOMPARE(spy.at(0).at(0).toBool(), true);
    QCOMPARE(spy.at(1).at(0).toBool(), false);
}

void TestWidgets::labelsElideAndKeepTheWholeText()
{
    TextLabel label(u"<b>orders</b>.customer_order_history"_s, TextRole::Mono);
    label.setElide(Qt::ElideMiddle);
    label.resize(60, 20);
    QCOMPARE(label.accessibleName(), u"<b>orders</b>.customer_order_history"_s);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    TextLabel paragraph(u"word "_s.repeated(50));
    paragraph.setWrapped(true);
    QVERIFY(paragraph.heightForWidth(100) > paragraph.heightForWidth(400));
}

void TestWidgets::chartsSpeakInWords()
{
    AttainmentStrip strip;
    strip.setDays({{State::Ok, u"1"_s}, {State::Breach, u"2 Nov: 90 %"_s}});
    QVERIFY(strip.accessibleName().contains(u'1'));
    QVERIFY(strip.accessibleDescription().contains("2 Nov"_L1));
    ScoreRing ring;
    ring.setScore({});
    QCOMPARE(ring.accessibleName(), u"No score"_s);
    BudgetBar bar;
    bar.setLeft(-0.4);
    QVERIFY(bar.accessibleName().contains("1.4"_L1));
    Sparkline line;
    line.setValues({std::nullopt, 1.0, qQNaN(), 2.0}, u"rising"_s);
    QVERIFY(!line.grab().isNull());
    line.setValues({std::nullopt}, u"nothing"_s);
    QVERIFY(!line.grab().isNull());
}

/// A page gets its sections while it says that it is being read.
void TestWidgets::sectionsOfAHiddenPageHaveRoom()
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *outer = new QVBoxLayout(&window);
    outer->addWidget(page);
    auto *bar = new SectionTabBar;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(bar);
    layout->addStretch(1);
    window.resize(600, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    page->hide();
    bar->addSection(u"Overview"_s);
    bar->addSection(u"Schema"_s, 12);
    bar->setCurrentIndex(1);
    page->show();
    QTRY_COMPARE(bar->height(), bar->sizeHint().height());
    QVERIFY(bar->height() > 20);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

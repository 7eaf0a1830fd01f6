// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehost.h"
#include "views/shell/pagepanes.h"
#include "views/shell/tabmenu.h"
#include "views/widgets/tabbars.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class PlainPage final : public Page {
public:
    explicit PlainPage(const QUrl &uri)
        : m_uri(uri)
    {
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] QString title() const override { return m_uri.path(); }
    [[nodiscard]] Icon icon() const override { return Icon::Product; }

private:
    QUrl m_uri;
};

Page *makePage(const QUrl &uri)
{
    return new PlainPage(uri);
}

QUrl url(const QString &path)
{
    return QUrl(u"meshbook:"_s + path);
}

QStringList paths(const PageHost &host)
{
    QStringList result;
    for (int i = 0; i < host.count(); ++i)
        result.append(host.uriAt(i).path());
    return result;
}

TabHistory historyOf(const QString &path)
{
    TabHistory history;
    history.push({url(path), path});
    return history;
}

} // namespace

/// Pinned tabs, the menu of a tab, and two panes beside each other.
class PagePanesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panes.reset(); }
    void pinnedTabsStandFirstAndStay();
    void draggedTabsKeepPinnedOnesFirst();
    void menuDoesWhatItSays();
    void tabsAreDraggedToTheOtherPane();
    void menuSaysWhyNot();
    void menuOpensByMouseAndKey();
    void splitShowsTwoAndFollowsTheFocus();
    void emptyingAPaneEndsTheSplit();
    void unsplittingKeepsEveryTab();
    void panesComeBack();

private:
    [[nodiscard]] PageHost &host() { return m_panes->active(); }
    bool run(int index, const QString &text);

    std::unique_ptr<PagePanes> m_panes;
};

void PagePanesTest::init()
{
    m_panes = std::make_unique<PagePanes>(makePage, url(u"home"_s));
    m_panes->resize(800, 400);
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        host().addTab(historyOf(path));
    m_panes->show();
    m_panes->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panes.get()));
}

bool PagePanesTest::run(int index, const QString &text)
{
    const std::unique_ptr<QMenu> menu(tabmenu::make(host(), index));
    for (QAction *action : menu->actions()) {
        QString plain = action->text();
        if (plain.remove(u'&') == text && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void PagePanesTest::pinnedTabsStandFirstAndStay()
{
    host().setPinned(2, true);
    QCOMPARE(paths(host()), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    QVERIFY(host().isPinned(0));
    host().closeTab(0);
    QCOMPARE(host().count(), 4);
    host().closeOthers(3);
    QCOMPARE(paths(host()), (QStringList{u"c"_s, u"d"_s}));
    host().setCurrentIndex(0);
    host().open(url(u"e"_s), OpenIn::NewTab);
    QCOMPARE(paths(host()), (QStringList{u"c"_s, u"e"_s, u"d"_s}));
    host().closeAfter(0);
    QCOMPARE(paths(host()), (QStringList{u"c"_s}));
    host().setPinned(0, false);
    host().closeTab(0);
    QCOMPARE(paths(host()), (QStringList{u"home"_s}));
}

void PagePanesTest::draggedTabsKeepPinnedOnesFirst()
{
    host().setPinned(0, true);
    auto *bar = m_panes->findChild<PageTabBar *>();
    bar->moveTab(0, 3); // as dragging does
    QTRY_COMPARE(paths(host()), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    bar->moveTab(1, 3);
    QCOMPARE(paths(host()), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"b"_s}));
}

void PagePanesTest::menuDoesWhatItSays()
{
    QVERIFY(run(1, u"Copy link"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"meshbook:b"_s);
    QVERIFY(run(1, u"Pin"_s));
    QVERIFY(run(0, u"Unpin"_s));
    QCOMPARE(host().pinnedCount(), 0);
    QVERIFY(run(2, u"Close those after it"_s));
    QCOMPARE(host().count(), 3);
    QVERIFY(run(1, u"Close"_s));
    QVERIFY(run(1, u"Reopen closed tab"_s));
    QCOMPARE(host().count(), 3);
    QVERIFY(run(0, u"Close others"_s));
    QCOMPARE(host().count(), 1);
    host().addTab(historyOf(u"x"_s));
    QSignalSpy window(m_panes.get(), &PagePanes::newWindowRequested);
    QVERIFY(run(1, u"Move to new window"_s));
    QCOMPARE(window.size(), 1);
    QCOMPARE(window.first().first().value<TabHistory>().current().uri, url(u"x"_s));
    QVERIFY(run(0, u"Show beside"_s));
    QVERIFY(m_panes->isSplit());
}

void PagePanesTest::tabsAreDraggedToTheOtherPane()
{
    m_panes->resize(800, 600);
    m_panes->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panes.get()));
    host().addTab(historyOf(u"dragged"_s));
    const int count = host().count();
    const auto drag = [](PageHost &from, const QWidget &to, const QPoint &place) {
        auto *bar = from.findChild<PageTabBar *>();
        const QPoint start = bar->tabRect(bar->currentIndex()).center();
        const QPoint end = bar->mapFromGlobal(to.mapToGlobal(place));
        QTest::mousePress(bar, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, end, bar->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bar, &move);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, end);
        QCoreApplication::processEvents();
    };
    // Over the leading half of the only pane nothing happens; over the trailing half it is split.
    drag(host(), *m_panes, {100, 300});
    QVERIFY(!m_panes->isSplit());
    drag(host(), *m_panes, {700, 300});
    QVERIFY(m_panes->isSplit());
    QCOMPARE(m_panes->hosts().at(0)->count(), count - 1);
    QCOMPARE(paths(*m_panes->hosts().at(1)), QStringList{u"dragged"_s});
    // Back over the first pane: its last tab ends the split.
    PageHost &first = *m_panes->hosts().at(0);
    drag(*m_panes->hosts().at(1), first, {50, 300});
    QVERIFY(!m_panes->isSplit());
    QCOMPARE(host().count(), count);
    QCOMPARE(paths(host()).last(), u"dragged"_s);
}

void PagePanesTest::menuSaysWhyNot()
{
    host().closeOthers(0);
    host().setPinned(0, true);
    const std::unique_ptr<QMenu> menu(tabmenu::make(host(), 0));
    int refused = 0;
    for (const QAction *action : menu->actions()) {
        if (action->isEnabled())
            continue;
        ++refused;
        QString plain = action->text();
        QVERIFY2(action->toolTip() != plain.remove(u'&'), qPrintable(plain));
    }
    QCOMPARE(refused, 4); // close, others, after, new window
    QVERIFY(menu->toolTipsVisible());
}

void PagePanesTest::menuOpensByMouseAndKey()
{
    auto *bar = m_panes->findChild<PageTabBar *>();
    QSignalSpy asked(bar, &PageTabBar::menuRequested);
    const QPoint at = bar->tabRect(1).center();
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, at, bar->mapToGlobal(at));
    QApplication::sendEvent(bar, &mouse);
    QCOMPARE(asked.last().first().toInt(), 1);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QApplication::sendEvent(bar, &key);
    QCOMPARE(asked.last().first().toInt(), bar->currentIndex());
    while (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
}

void PagePanesTest::splitShowsTwoAndFollowsTheFocus()
{
    PageHost &first = host();
    m_panes->showBeside(historyOf(u"b"_s));
    QCOMPARE(m_panes->hosts().size(), 2);
    PageHost &second = host();
    QVERIFY(&second != &first);
    QCOMPARE(paths(second), QStringList{u"b"_s});
    QVERIFY(second.isVisible() && first.isVisible());
    QSignalSpy changed(m_panes.get(), &PagePanes::currentChanged);
    QTest::mouseClick(first.currentPage(), Qt::LeftButton);
    first.currentPage()->setFocus();
    QCOMPARE(&host(), &first);
    QVERIFY(!changed.isEmpty());
    m_panes->focusOther();
    QCOMPARE(&host(), &second);
    QVERIFY(second.currentPage()->hasFocus());
    m_panes->focusOther();
    m_panes->showBeside(historyOf(u"c"_s)); // into the pane that is there
    QCOMPARE(m_panes->hosts().size(), 2);
    QCOMPARE(paths(second), (QStringList{u"b"_s, u"c"_s}));
}

void PagePanesTest::emptyingAPaneEndsTheSplit()
{
    PageHost &first = host();
    m_panes->showBeside(historyOf(u"b"_s));
    host().closeTab(0);
    QVERIFY(!m_panes->isSplit());
    QCOMPARE(&host(), &first);
    QCOMPARE(first.count(), 4);
    m_panes->showBeside(historyOf(u"b"_s));
    PageHost &second = host();
    while (m_panes->isSplit())
        first.closeTab(0);
    QCOMPARE(&host(), &second);
    second.closeTab(0);
    QCOMPARE(paths(second), QStringList{u"home"_s}); // alone again, it never stands empty
}

void PagePanesTest::unsplittingKeepsEveryTab()
{
    m_panes->showBeside(historyOf(u"x"_s));
    host().addTab(historyOf(u"y"_s));
    m_panes->focusOther();
    host().setCurrentIndex(1);
    m_panes->unsplit();
    QVERIFY(!m_panes->isSplit());
    QCOMPARE(paths(host()), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"x"_s, u"y"_s}));
    QCOMPARE(host().currentIndex(), 1);
}

void PagePanesTest::panesComeBack()
{
    m_panes->showBeside(historyOf(u"x"_s));
    const PageHost &first = *m_panes->hosts().constFirst();
    const PageHost &second = *m_panes->hosts().constLast();
    PagePanes again(makePage, url(u"home"_s));
    again.restore(first.session(), 2, 1, second.session(), 0, 0);
    QVERIFY(again.isSplit());
    QCOMPARE(paths(*again.hosts().constFirst()), paths(first));
    QCOMPARE(again.hosts().constFirst()->pinnedCount(), 1);
    QCOMPARE(again.hosts().constFirst()->currentIndex(), 2);
    QCOMPARE(paths(*again.hosts().constLast()), QStringList{u"x"_s});
}

QTEST_MAIN(PagePanesTest)
#include "tst_pagepanes.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/missingpage.h"
#include "views/shell/pagehost.h"
#include "views/shell/tabhistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class FakePage final : public Page {
public:
    explicit FakePage(const QUrl &uri)
        : m_uri(uri)
    {
        ++alive;
    }
    ~FakePage() override { --alive; }
    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] QString title() const override { return m_uri.path(); }
    [[nodiscard]] Icon icon() const override { return Icon::Product; }
    [[nodiscard]] QJsonObject saveState() const override { return {{u"scroll"_s, scroll}}; }
    void restoreState(const QJsonObject &state) override { scroll = state.value(u"scroll"_s).toInt(); }
    bool showUri(const QUrl &uri) override
    {
        if (!uri.path().startsWith("search"_L1) || !m_uri.path().startsWith("search"_L1))
            return false;
        m_uri = uri;
        return true;
    }
    void moveTo(const QUrl &uri, bool push)
    {
        m_uri = uri;
        emit uriChanged(push);
    }

    int scroll = 0;
    static inline int alive = 0;

private:
    QUrl m_uri;
};

Page *makePage(const QUrl &uri)
{
    return uri.path() == "unknown"_L1 ? nullptr : new FakePage(uri);
}

QUrl url(const QString &path)
{
    return QUrl(u"meshbook:"_s + path);
}

FakePage *current(const PageHost &host)
{
    return dynamic_cast<FakePage *>(host.currentPage());
}

} // namespace

class TestPageHost final : public QObject {
    Q_OBJECT
private slots:
    void historyIsBoundedAndDropsWhatLayAhead();
    void backRestoresPageAndPosition();
    void newTabsStandBesideTheCurrentOne();
    void reopensClosedTabsWithTheirWay();
    void closingTheLastTabLeavesHome();
    void unknownLinksSaySo();
    void pagesThatCanMoveInPlaceStay();
    void pagesMoveByThemselves();
    void restoresLazily();
    void onlyOnePageLivesPerTab();
};

void TestPageHost::historyIsBoundedAndDropsWhatLayAhead()
{
    TabHistory history;
    for (int i = 0; i < 150; ++i)
        history.push({url(QString::number(i)), {}});
    QCOMPARE(history.entries().size(), TabHistory::maxEntries);
    QCOMPARE(history.current().uri, url(u"149"_s));
    QVERIFY(history.step(-2));
    history.push({url(u"x"_s), {}});
    QVERIFY(!history.canGoForward());
    history.push({url(u"x"_s), {}});
    QVERIFY(history.step(-1));
    QCOMPARE(history.current().uri, url(u"147"_s));
    QVERIFY(!history.step(-1000));
}

void TestPageHost::backRestoresPageAndPosition()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"a"_s), OpenIn::CurrentTab);
    current(host)->scroll = 42;
    host.open(url(u"b"_s), OpenIn::CurrentTab);
    QVERIFY(host.canGoBack());
    host.goBack();
    QCOMPARE(current(host)->uri(), url(u"a"_s));
    QCOMPARE(current(host)->scroll, 42);
    QVERIFY(host.canGoForward());
    host.goForward();
    QCOMPARE(current(host)->uri(), url(u"b"_s));
    host.goForward();
    QCOMPARE(current(host)->uri(), url(u"b"_s));
}

void TestPageHost::newTabsStandBesideTheCurrentOne()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"a"_s), OpenIn::CurrentTab);
    host.open(url(u"b"_s), OpenIn::NewTab);
    host.setCurrentIndex(0);
    emit current(host)->navigateRequested(url(u"c"_s), OpenIn::NewTab);
    QCOMPARE(host.count(), 3);
    QCOMPARE(host.currentIndex(), 1);
    QCOMPARE(current(host)->uri(), url(u"c"_s));
    QVERIFY(!host.canGoBack());
    host.cycle(-1);
    QCOMPARE(current(host)->uri(), url(u"a"_s));
    host.cycle(-1);
    QCOMPARE(current(host)->uri(), url(u"b"_s));
}

void TestPageHost::reopensClosedTabsWithTheirWay()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"a"_s), OpenIn::CurrentTab);
    host.open(url(u"b"_s), OpenIn::CurrentTab);
    host.newTab();
    host.closeTab(0);
    QCOMPARE(host.count(), 1);
    QVERIFY(host.canReopen());
    host.reopenClosed();
    QCOMPARE(current(host)->uri(), url(u"b"_s));
    host.goBack();
    QCOMPARE(current(host)->uri(), url(u"a"_s));
    host.closeTab(99);
    host.closeTab(-1);
    QCOMPARE(host.count(), 2);
}

void TestPageHost::closingTheLastTabLeavesHome()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"a"_s), OpenIn::CurrentTab);
    host.closeTab(0);
    QCOMPARE(host.count(), 1);
    QCOMPARE(current(host)->uri(), url(u"home"_s));
}

void TestPageHost::unknownLinksSaySo()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"unknown"_s), OpenIn::CurrentTab);
    QVERIFY(qobject_cast<MissingPage *>(host.currentPage()));
    QCOMPARE(host.currentPage()->uri(), url(u"unknown"_s));
}

void TestPageHost::pagesThatCanMoveInPlaceStay()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"search/one"_s), OpenIn::CurrentTab);
    const Page *page = host.currentPage();
    host.open(url(u"search/two"_s), OpenIn::CurrentTab);
    QCOMPARE(host.currentPage(), page);
    host.goBack();
    QCOMPARE(host.currentPage(), page);
    QCOMPARE(page->uri(), url(u"search/one"_s));
}

void TestPageHost::pagesMoveByThemselves()
{
    PageHost host(makePage, url(u"home"_s));
    host.open(url(u"search/one"_s), OpenIn::CurrentTab);
    QSignalSpy changed(&host, &PageHost::currentChanged);
    current(host)->moveTo(url(u"search/two"_s), false);
    QVERIFY(!host.canGoBack());
    current(host)->moveTo(url(u"search/three"_s), true);
    QVERIFY(host.canGoBack());
    QCOMPARE(changed.count(), 2);
    host.goBack();
    QCOMPARE(current(host)->uri(), url(u"search/two"_s));
}

void TestPageHost::restoresLazily()
{
    FakePage::alive = 0;
    PageHost host(makePage, url(u"home"_s));
    host.restore({{url(u"a"_s), u"A"_s, {{u"scroll"_s, 7}}, u"product"_s},
                  {url(u"b"_s), u"B"_s},
                  {url(u"c"_s), u"C"_s}},
                 1);
    QCOMPARE(FakePage::alive, 1);
    QCOMPARE(host.count(), 3);
    QCOMPARE(current(host)->uri(), url(u"b"_s));
    QCOMPARE(host.session().at(0).title, u"A"_s);
    QCOMPARE(host.session().at(0).icon, u"product"_s);
    host.setCurrentIndex(0);
    QCOMPARE(current(host)->scroll, 7);
    PageHost empty(makePage, url(u"home"_s));
    empty.restore({}, 5);
    QCOMPARE(current(empty)->uri(), url(u"home"_s));
}

void TestPageHost::onlyOnePageLivesPerTab()
{
    FakePage::alive = 0;
    PageHost host(makePage, url(u"home"_s));
    for (int i = 0; i < 20; ++i)
        host.open(url(QString::number(i)), OpenIn::CurrentTab);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(FakePage::alive, 1);
    host.reloadAll();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(FakePage::alive, 1);
}

QTEST_MAIN(TestPageHost)
#include "tst_pagehost.moc"

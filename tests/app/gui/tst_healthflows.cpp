// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/breachmodel.h"
#include "items/daysmodel.h"
#include "items/levelmodel.h"
#include "items/standingmodel.h"
#include "sample/samplemesh.h"
#include "services/upkeepservice.h"
#include "shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/health/breachpane.h"
#include "views/health/burndown.h"
#include "views/health/checkpane.h"
#include "views/health/dayspane.h"
#include "views/health/healthaddress.h"
#include "views/health/healthpage.h"
#include "views/health/levelspage.h"
#include "views/health/rangebar.h"
#include "views/health/timechart.h"
#include "views/product/levelssummary.h"
#include "views/product/thingpage.h"
#include "views/shell/commandtable.h"
#include "views/shell/sessionstate.h"
#include "views/widgets/charts.h"
#include "views/widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using items::StandingModel;

namespace {

constexpr int patience = 30'000; ///< ms, on a machine with much else to do

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// Health in the window, over the sample mesh, whose history has late data and broken rules.
class TestHealthFlows final : public QObject {
    Q_OBJECT

private:
    HealthPage *open(const healthaddress::Place &place)
    {
        m_fixture->window().open(healthaddress::urlOf(place));
        auto *page = m_fixture->page<HealthPage>();
        if (page != nullptr)
            waitFor(page);
        return page;
    }
    static void waitFor(HealthPage *page) { QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), patience); }
    LevelsPage *openLevels(const QString &key, const QString &range = {})
    {
        m_fixture->window().open(
            healthaddress::urlOf(healthaddress::Levels{{core::EntityKind::Product, key, {}}, {}, range}));
        auto *page = m_fixture->page<LevelsPage>();
        if (page != nullptr)
            waitFor(page);
        return page;
    }
    static void waitFor(LevelsPage *page)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered() && page->pane()->story() != nullptr, patience);
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_fixture = std::make_unique<test::GuiFixture>();
        const auto mesh =
            sample::writeSampleMesh(m_fixture->path(u"mesh"_s), QDateTime::currentDateTimeUtc().date());
        QVERIFY(mesh);
        m_fixture->start(*m_theme, {});
        m_fixture->addAndSync(m_fixture->path(u"mesh"_s));
        m_fixture->window().resize(1'280, 800);
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
    }

    void cleanupTestCase()
    {
        m_fixture->stop();
        m_fixture.reset();
    }

    void ownerIsChosenOnceAndRemembered()
    {
        HealthPage *page = open({});
        QVERIFY(page != nullptr);
        QVERIFY(button(*page, u"Choose an owner…"_s) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(page->ownerBox()->count() > 3, patience);
        page->ownerBox()->setFocus();
        QTest::keyClick(page->ownerBox(), Qt::Key_Down);
        const QString owner = page->ownerBox()->currentData().toString();
        QVERIFY(!owner.isEmpty());
        emit page->ownerBox()->activated(page->ownerBox()->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(page->table()->model()->rowCount() > 0, patience);
        const auto *model = page->findChild<StandingModel *>();
        for (const auto &product : model->products())
            QCOMPARE(product->owner, owner);
        QCOMPARE(test::focusableWithoutName(page), QStringList());
        QVERIFY(open({healthaddress::View::All, {}, 30}) != nullptr);
        HealthPage *again = open({});
        QTRY_VERIFY_WITH_TIMEOUT(again->table()->model()->rowCount() > 0, patience);
        QTRY_COMPARE(again->ownerBox()->currentData().toString(), owner);
    }

    void allAreListedWorstFirst()
    {
        HealthPage *page = open({healthaddress::View::All, {}, 30});
        const auto *model = page->findChild<StandingModel *>();
        QVERIFY(model->rowCount() >= 30);
        double before = -1;
        for (const auto &product : model->products()) {
            QVERIFY(product->score.value_or(1'000) >= before);
            before = product->score.value_or(1'000);
            QCOMPARE(product->days.size(), 30U);
        }
        // Something was late and something was broken in the last month: the history says so.
        const auto broken =
            std::count_if(model->products().begin(), model->products().end(), [](const auto &each) {
                return std::any_of(each->days.begin(), each->days.end(), [](const health::DayStanding &day) {
                    return day.standing == core::Standing::Breached;
                });
            });
        QVERIFY(broken >= 2);
        QVERIFY(page->title().contains(u"all products"_s));
    }

    void rowsAreSortedFilteredAndCopied()
    {
        HealthPage *page = open({healthaddress::View::All, {}, 30});
        QTreeView *table = page->table();
        const int all = table->model()->rowCount();
        table->header()->setSortIndicator(StandingModel::ProductSection, Qt::DescendingOrder);
        QString last = table->model()->index(0, 0).data().toString();
        for (int row = 1; row < all; ++row) {
            const QString name = table->model()->index(row, 0).data().toString();
            QVERIFY2(QString::localeAwareCompare(name, last) <= 0, qPrintable(last + u" / "_s + name));
            last = name;
        }
        QVERIFY(page->findInPage());
        QTest::keyClicks(qApp->focusWidget(), u"basket"_s);
        QTRY_VERIFY(table->model()->rowCount() < all);
        QVERIFY(table->model()->rowCount() >= 1);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
        QVERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(qApp->clipboard()->text().contains(u"Basket"_s));
        QVERIFY(qApp->clipboard()->text().contains(u'\t'));
        page->findChild<SearchField *>()->setText(u"nothing is called so"_s);
        emit page->findChild<SearchField *>()->textEdited(u"nothing is called so"_s);
        QPushButton *clear = button(*page, u"Clear filter"_s);
        QVERIFY(clear != nullptr);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), all);
    }

    void heatMapDrillsDown()
    {
        HealthPage *page = open({healthaddress::View::Domains, {}, 30});
        const items::DaysModel *days = page->days()->model();
        QTRY_VERIFY_WITH_TIMEOUT(days->rowCount() > 30, patience);
        QCOMPARE(days->columnCount(), items::DaysModel::FirstDay + 30);
        QTableView *table = page->days()->table();
        QVERIFY(days->index(0, 0).data(items::DaysModel::IsDomainRole).toBool());
        const QString domain = days->index(0, 0).data(items::DaysModel::DomainRole).toString();
        table->setFocus();
        table->setCurrentIndex(days->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        const auto *model = page->findChild<StandingModel *>();
        const auto isOfDomain = [&](const auto &product) { return product->domain == domain; };
        QTRY_VERIFY_WITH_TIMEOUT(
            !model->products().empty()
                && std::all_of(model->products().begin(), model->products().end(), isOfDomain),
            patience);
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto *levels = m_fixture->page<LevelsPage>();
        QVERIFY(levels != nullptr);
        waitFor(levels);
    }

    void levelsShowLinesAndAnswerKeys()
    {
        LevelsPage *page = openLevels(u"orders/orders_basket"_s);
        QVERIFY(page != nullptr);
        const auto *model = qobject_cast<const items::LevelModel *>(page->checks()->model());
        QVERIFY(model->rowCount() > 2);
        TimeChart *chart = page->pane()->chart();
        QVERIFY(chart->chartData().series->size() > 10);
        QVERIFY(chart->chartData().promise.has_value());
        QVERIFY2(!chart->chartData().intervals.empty(), "the basket was late within the last month");
        QVERIFY(!page->pane()->burnDown()->burnData().points.empty());
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_PageUp);
        QVERIFY(chart->current().has_value());
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(page->breaches()->table()->hasFocus());
        QVERIFY(!page->breaches()->evidence().isEmpty());
        QCOMPARE(test::focusableWithoutName(page), QStringList());
        // Another check has another line; its name is in the address then.
        const int row = page->checks()->currentIndex().row() == 0 ? 1 : 0;
        const QSignalSpy shown(page->pane(), &CheckPane::shown);
        page->checks()->setCurrentIndex(model->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, patience);
        QVERIFY(page->uri().toString().contains(u"check="_s));
    }

    void rangesReachFurtherBack()
    {
        LevelsPage *page = openLevels(u"orders/orders_basket"_s);
        const qint64 month = page->pane()->chart()->to() - page->pane()->chart()->from();
        const QSignalSpy shown(page->pane(), &CheckPane::shown);
        page->ranges()->setSpan(RangeBar::Span::Quarter);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, patience);
        QVERIFY(page->pane()->chart()->to() - page->pane()->chart()->from() > 2 * month);
        QVERIFY(page->uri().toString().contains(u"range=90"_s));
        page->ranges()->setSpan(RangeBar::Span::All);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(page->pane()->story()->told.range.from > 0, patience);
    }

    void chartsAreExported()
    {
        LevelsPage *page = openLevels(u"orders/orders_basket"_s);
        const auto written = [&](LevelsPage::Format format, const QString &name) {
            const QString path = m_fixture->path(name);
            page->exportTo(format, path);
            for (int i = 0; i < 600 && !QFile::exists(path); ++i)
                QTest::qWait(50);
            return bytesOf(path);
        };
        const QImage image = QImage::fromData(written(LevelsPage::Format::Png, u"charts.png"_s));
        QVERIFY(image.width() > 600);
        QVERIFY(written(LevelsPage::Format::Svg, u"charts.svg"_s).contains("<svg"));
        QVERIFY(written(LevelsPage::Format::Pdf, u"report.pdf"_s).startsWith("%PDF"));
        const QByteArray csv = written(LevelsPage::Format::Csv, u"measured.csv"_s);
        QVERIFY(csv.startsWith("time,value,unit,verdict\r\n"));
        QCOMPARE(csv.count("\r\n"), static_cast<qsizetype>(page->pane()->story()->told.series.size()) + 1);
    }

    void breachesAreAcknowledgedAndUndone()
    {
        LevelsPage *page = openLevels(u"orders/orders_basket"_s);
        BreachPane *pane = page->breaches();
        QVERIFY(pane->model()->rowCount() > 0);
        pane->table()->setCurrentIndex(pane->table()->model()->index(0, 0));
        QPushButton *acknowledge = button(*pane, u"Acknowledge…"_s);
        QVERIFY(acknowledge != nullptr && acknowledge->isEnabled());
        QTest::mouseClick(acknowledge, Qt::LeftButton);
        auto *dialog = pane->findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::focusableWithoutName(dialog), QStringList());
        QPushButton *save = button(*dialog, u"Acknowledge"_s);
        QVERIFY2(!save->isEnabled(), "it needs a name and a reason");
        dialog->findChild<QLineEdit *>()->setFocus();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Ann"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"the loader was moved"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        const auto state = [&] { return pane->model()->ackState(pane->model()->breach(0)); };
        QTRY_COMPARE_WITH_TIMEOUT(state(), items::BreachModel::AckState::Holds, patience);
        QVERIFY(pane->model()->index(0, items::BreachModel::AckSection).data().toString().contains(u"Ann"_s));
        QTRY_VERIFY(button(*page, u"Undo"_s)->isVisible());
        QTest::mouseClick(button(*page, u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), items::BreachModel::AckState::None, patience);
    }

    void pageOfTheProductTellsOverTime()
    {
        m_fixture->window().open(QUrl(u"meshbook:product/orders/orders_basket?section=levels"_s));
        auto *page = m_fixture->page<ThingPage>();
        QVERIFY(page != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(page->isLoaded(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<LevelsSummary *>() != nullptr
                                     && page->findChild<LevelsSummary *>()->isVisible(),
                                 patience);
        // Words come before the course of the score where there is not room for both.
        const auto *trend = page->findChild<LevelsSummary *>()->findChild<Sparkline *>();
        const QSize usual = m_fixture->window().size();
        m_fixture->window().resize(1'900, 800);
        QTRY_VERIFY(trend->isVisible());
        m_fixture->window().resize(1'000, 800);
        QTRY_VERIFY(!trend->isVisible());
        m_fixture->window().resize(usual);
        m_fixture->window().commands().trigger(u"go.health"_s);
        auto *levels = m_fixture->page<LevelsPage>();
        QVERIFY(levels != nullptr);
        waitFor(levels);
        QCOMPARE(levels->subject()->uri.key, u"orders/orders_basket"_s);
    }

    void addressesAreRead()
    {
        const healthaddress::Place place{healthaddress::View::All, u"R&D #1"_s, 90};
        QCOMPARE(healthaddress::placeOf(healthaddress::urlOf(place)), std::optional(place));
        const healthaddress::Levels levels{
            {core::EntityKind::Product, u"a/100% b?c#d"_s, {}}, u"x\ny&z"_s, u"7"_s};
        QCOMPARE(healthaddress::levelsOf(healthaddress::urlOf(levels)), std::optional(levels));
        QVERIFY(!healthaddress::placeOf(QUrl(u"meshbook:healthy"_s)));
        QVERIFY(!healthaddress::levelsOf(QUrl(u"meshbook:health/"_s)));
        QCOMPARE(healthaddress::placeOf(QUrl(u"meshbook:health?days=31&view=x"_s)),
                 std::optional(healthaddress::Place()));
    }

    void unknownProductIsSaidSo()
    {
        m_fixture->window().open(QUrl(u"meshbook:health/no/such/product"_s));
        auto *page = m_fixture->page<LevelsPage>();
        QVERIFY(page != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), patience);
        QVERIFY(!page->title().isEmpty());
        page->focusMain();
    }

    /// That nothing broke is good news only where somebody looked.
    void daysWithoutMeasurementsAreNotCalledKept()
    {
        const auto says = [](const LevelsPage *page, const QString &sentence) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->text() == sentence && label->isVisibleTo(page);
            });
        };
        const LevelsPage *page = openLevels(u"orders/orders_basket"_s, u"2001-01-01..2001-01-10"_s);
        QVERIFY(page != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, u"Nothing was measured in these days"_s), patience);
        QVERIFY(!says(page, u"No breaches"_s));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestHealthFlows)
#include "tst_healthflows.moc"

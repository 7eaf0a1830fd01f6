// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/levelspage.h"

#include "items/breachmodel.h"
#include "items/healthwords.h"
#include "items/levelmodel.h"
#include "items/measuredmodel.h"
#include "services/answer.h"
#include "services/catalogservice.h"
#include "services/healthservice.h"
#include "services/upkeepservice.h"
#include "views/health/breachpane.h"
#include "views/health/checkpane.h"
#include "views/health/dayscalendar.h"
#include "views/health/rangebar.h"
#include "views/health/standingdelegate.h"
#include "views/health/timechart.h"
#include "views/lineage/reporttable.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::LevelModel;
namespace healthwords = items::healthwords;

namespace {

constexpr int checksWidth = 300;
constexpr qint64 usualSpan = 30LL * 24 * 3'600 * 1'000; ///< ms

class LevelDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        const auto standing = static_cast<core::Standing>(index.data(LevelModel::StandingRole).toInt());
        if (index.column() == LevelModel::WhatSection) {
            cell.mark = pieces::Mark{things::state(standing), {}};
            cell.role = index.data(LevelModel::IsRuleRole).toBool() ? TextRole::Base : TextRole::Name;
        } else {
            cell.alignment = Qt::AlignRight;
            cell.ink = standing == core::Standing::Breached ? Ink::Breach : Ink::Text2;
        }
        return cell;
    }
};

} // namespace

LevelsPage::LevelsPage(const healthaddress::Levels &levels, services::HealthService &health,
                       services::CatalogService &catalog, services::UpkeepService &upkeep,
                       HealthKeeper keeper, QWidget *parent)
    : Page(parent)
    , m_levels(levels)
    , m_health(health)
    , m_catalog(catalog)
    , m_upkeep(upkeep)
    , m_keeper(std::move(keeper))
    , m_header(new PageHeader(Icon::Health, this))
    , m_export(new Button(tr("Export"), Button::Role::Secondary, Icon::Export, this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_undo(m_message->addAction(tr("Undo")))
    , m_ranges(new RangeBar(this))
    , m_model(new LevelModel(this))
    , m_checks(new QTreeView)
    , m_pane(new CheckPane(health))
    , m_tabs(new SectionTabBar)
    , m_stack(new QStackedWidget)
    , m_breaches(new BreachPane(upkeep, m_keeper.userName))
    , m_measured(new items::MeasuredModel(this))
    , m_measurements(new QTableView)
    , m_measuredCount(new TextLabel({}, TextRole::Caption, Ink::Text3))
    , m_calendar(new DaysCalendar)
    , m_score(new ReportTable(tr("What the score is made of"), tr("There is nothing to judge by yet")))
    , m_states(nullptr)
{
    buildChecks();
    QWidget *body = makeBody();
    m_states = new ViewStates(body, this);
    m_message->setDismissible(true);
    m_message->hide();
    m_header->addAction(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_states, 1);
    if (!m_levels.range.isEmpty())
        m_ranges->setText(m_levels.range);
    connectAll();
    showHeader();
    ask();
}

LevelsPage::~LevelsPage() = default;

void LevelsPage::buildChecks()
{
    m_checks->setAccessibleName(tr("Promises and rules"));
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setRootIsDecorated(false);
    m_checks->setUniformRowHeights(true);
    m_checks->setAllColumnsShowFocus(true);
    m_checks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_checks->setItemDelegate(new LevelDelegate(m_checks));
    m_checks->setModel(m_model);
    m_checks->header()->setStretchLastSection(false);
    m_checks->header()->setSectionResizeMode(LevelModel::WhatSection, QHeaderView::Stretch);
    headings::setWidth(m_checks->header(), LevelModel::MetSection, 76);
    tablecopy::install(m_checks);
}

QWidget *LevelsPage::makeBody()
{
    auto *strip = new ToolStrip(true);
    strip->addWidget(m_ranges);
    strip->addStretch();
    auto *right = new HairSplitter(Qt::Vertical);
    right->setObjectName(u"levels"_s);
    right->addWidget(m_pane);
    right->addWidget(makeTabs());
    right->setStretchFactor(0, 11);
    right->setStretchFactor(1, 9);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(strip);
    sideLayout->addWidget(right, 1);
    auto *body = new HairSplitter(Qt::Horizontal);
    body->setObjectName(u"levelsChecks"_s);
    body->addWidget(m_checks);
    body->addWidget(side);
    body->setStretchFactor(1, 1);
    body->setSizes({checksWidth, 900});
    return body;
}

void LevelsPage::connectAll()
{
    connect(m_ranges, &RangeBar::changed, this, [this] {
        m_levels.range = m_ranges->toText();
        m_since = 0;
        ask();
        emit uriChanged(false);
    });
    connect(m_checks->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LevelsPage::checkChosen);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_pane, &CheckPane::shown, this, &LevelsPage::storyShown);
    connect(m_pane, &CheckPane::breachActivated, this, [this](const health::Breach &breach) {
        showTab(BreachesTab);
        m_breaches->choose(breach);
        m_breaches->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane->chart(), &TimeChart::rangeChanged, this, &LevelsPage::showMeasurements);
    connect(m_measurements, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_pane->story())
            m_pane->chart()->setCurrent(m_pane->story()->series->nearest(m_measured->at(index.row())));
    });
    connect(m_breaches, &BreachPane::lookRequested, this, [this](const health::Breach &breach) {
        const int row = m_model->rowOf(breach.check);
        if (breach.check == currentCheck() || row < 0) {
            m_pane->lookAt(breach);
            return;
        }
        // Of another check: its line comes first.
        connect(
            m_pane, &CheckPane::shown, this, [this, breach] { m_pane->lookAt(breach); },
            Qt::SingleShotConnection);
        m_checks->setCurrentIndex(m_model->index(row, 0));
    });
    connect(m_breaches, &BreachPane::told, this, &LevelsPage::tell);
    connect(m_calendar, &DaysCalendar::dayActivated, this, [this](const QDate &day) {
        m_pane->chart()->setRange(day.startOfDay().toMSecsSinceEpoch(),
                                  day.addDays(1).startOfDay().toMSecsSinceEpoch());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_upkeep.undo();
        m_message->hide();
    });
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(m_header, &PageHeader::linkActivated, this, &Page::navigateRequested);
    connect(m_score, &ReportTable::navigateRequested, this, &Page::navigateRequested);
    connect(m_states, &ViewStates::retryRequested, this, &LevelsPage::ask);
    connect(&m_health, &services::HealthService::changed, this, &LevelsPage::ask);
    auto *menu = new QMenu(m_export);
    const std::pair<Format, QString> ways[] = {{Format::Png, tr("PNG picture of the charts…")},
                                               {Format::Svg, tr("SVG drawing of the charts…")},
                                               {Format::Csv, tr("CSV of all measurements…")},
                                               {Format::Pdf, tr("PDF report…")}};
    for (const auto &[format, text] : ways)
        menu->addAction(text, this, [this, way = format] { askExport(way); });
    m_export->setMenu(menu);
}

health::Range LevelsPage::range() const
{
    const QDate today = QDate::currentDate();
    const QDate from = m_ranges->from(today);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 end = m_ranges->to(today).addDays(1).startOfDay().toMSecsSinceEpoch();
    return {from.isValid() ? from.startOfDay().toMSecsSinceEpoch() : m_since, std::min(now, end)};
}

/// Of all there is the first moment is not known before a line was read: until then the usual days.
health::Range LevelsPage::knownRange() const
{
    health::Range known = range();
    if (known.from == 0)
        known.from = known.to - usualSpan;
    return known;
}

void LevelsPage::ask()
{
    const quint64 own = ++m_asked;
    if (!m_answered)
        m_states->showLoading(tr("Working out how promises were kept…"));
    m_health.levels(m_levels.product, knownRange())
        .then(this, [this, own](const core::Result<health::ProductLevels> &answer) {
            if (own == m_asked)
                arrived(answer);
        });
}

void LevelsPage::arrived(const core::Result<health::ProductLevels> &answer)
{
    m_answered = true;
    m_export->setEnabled(answer && !answer->checks.empty());
    if (!answer) {
        m_states->showError(tr("The service levels could not be worked out."), answer.error().message);
        emit answered();
        return;
    }
    m_told = *answer;
    m_choosing = true;
    m_model->setChecks(m_told.checks);
    m_choosing = false;
    showHeader();
    showScore();
    std::vector<health::Breach> breaches;
    bool isMeasured = false;
    for (const health::CheckStanding &check : m_told.checks) {
        breaches.insert(breaches.end(), check.breaches.begin(), check.breaches.end());
        isMeasured = isMeasured || check.attainment.known() > 0;
    }
    m_breaches->setBreaches(m_levels.product, std::move(breaches), isMeasured);
    m_tabs->setCount(BreachesTab, m_breaches->model()->rowCount());
    if (m_told.checks.empty()) {
        m_states->showEmpty(tr("Nothing is promised that can be measured"),
                            tr("No contract states a level or rule that measurements could be held against.")
                                + u' ' + items::healthwords::nextStep());
    } else {
        m_states->showContent();
        chooseCheck();
    }
    askDays();
    emit titleChanged();
    emit answered();
}

void LevelsPage::chooseCheck()
{
    int row = m_model->rowOf(m_levels.check);
    if (row < 0)
        row = m_model->worst();
    m_checks->setCurrentIndex({});
    m_checks->setCurrentIndex(m_model->index(row, 0));
}

QString LevelsPage::currentCheck() const
{
    return m_checks->currentIndex().data(LevelModel::KeyRole).toString();
}

void LevelsPage::checkChosen()
{
    const QString key = currentCheck();
    if (m_choosing || key.isEmpty())
        return;
    const bool other = key != m_levels.check && !m_levels.check.isEmpty();
    m_levels.check = key;
    m_pane->showCheck(m_levels.product, {}, key, range()); // the page's header names the product
    if (other)
        emit uriChanged(false);
}

void LevelsPage::storyShown()
{
    const CheckStoryPtr &story = m_pane->story();
    m_breaches->setTold({story, &story->told});
    showMeasurements();
    if (m_ranges->span() == RangeBar::Span::All && m_since == 0 && story->told.range.from > 0) {
        m_since = story->told.range.from;
        ask();
    }
}

void LevelsPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

QString LevelsPage::title() const
{
    if (!m_told.standing.name.isEmpty())
        return tr("Service levels of %1").arg(m_told.standing.name);
    return tr("Service levels of %1").arg(m_levels.product.key.section(u'/', -1));
}

QList<Crumb> LevelsPage::breadcrumb() const
{
    return {{tr("Health"), healthaddress::urlOf(healthaddress::Place())}, {title(), uri()}};
}

bool LevelsPage::showUri(const QUrl &uri)
{
    const auto levels = healthaddress::levelsOf(uri);
    if (!levels || levels->product != m_levels.product)
        return false;
    m_levels.check = levels->check;
    const int row = m_model->rowOf(m_levels.check);
    if (row >= 0)
        m_checks->setCurrentIndex(m_model->index(row, 0));
    if (!levels->range.isEmpty() && levels->range != m_ranges->toText())
        m_ranges->setText(levels->range);
    return true;
}

std::optional<core::ThingMark> LevelsPage::subject() const
{
    return core::ThingMark{m_levels.product, m_told.standing.name, m_told.standing.domain, {}};
}

QJsonObject LevelsPage::saveState() const
{
    return {{u"tab"_s, m_tabs->currentIndex()}};
}

void LevelsPage::restoreState(const QJsonObject &state)
{
    showTab(std::clamp(state.value(u"tab"_s).toInt(), 0, static_cast<int>(ScoreTab)));
}

void LevelsPage::focusMain()
{
    if (m_states->shown() == ViewStates::Shown::Content)
        m_checks->setFocus(Qt::OtherFocusReason);
}

void LevelsPage::tell(const QString &sentence, bool good, bool undoable)
{
    m_message->setMessage(good ? Tone::Neutral : Tone::Breach, sentence);
    m_undo->setVisible(undoable);
    m_message->show();
}

} // namespace meshbook::views

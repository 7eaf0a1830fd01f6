// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/checkpane.h"

#include "items/checkmodel.h"
#include "items/healthwords.h"
#include "services/answer.h"
#include "services/healthservice.h"
#include "views/health/burndown.h"
#include "views/health/chartlegend.h"
#include "views/health/chartwords.h"
#include "views/health/timechart.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace healthwords = items::healthwords;

namespace {

constexpr qsizetype mostMarkers = 400;

/// On another thread: of millions of measurements this takes a while.
core::Result<CheckStoryPtr> storyOf(const core::Result<health::ObjectiveSeries> &answer)
{
    if (!answer)
        return core::Unexpected{answer.error()};
    auto story = std::make_shared<CheckStory>();
    story->told = *answer;
    story->chart = health::chartOf(story->told);
    story->series = std::make_shared<const health::ChartSeries>(std::move(story->chart.series));
    return CheckStoryPtr(std::move(story));
}

ChartUnit unitOf(const CheckStory &story)
{
    switch (story.chart.shows) {
    case health::CheckChart::Shows::Ages:
        return ChartUnit::Seconds;
    case health::CheckChart::Shows::Shares:
        return ChartUnit::Percent;
    case health::CheckChart::Shows::Values:
        break;
    }
    if (story.chart.isPercent)
        return ChartUnit::Percent;
    return story.told.objective.unit == "s"_L1 ? ChartUnit::Seconds : ChartUnit::Number;
}

QString sentence(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString lineName(const CheckStory &story)
{
    switch (story.chart.shows) {
    case health::CheckChart::Shows::Ages:
        return CheckPane::tr("age");
    case health::CheckChart::Shows::Shares:
        return CheckPane::tr("share of the day met");
    case health::CheckChart::Shows::Values:
        break;
    }
    return CheckPane::tr("value");
}

QString hintOf(const health::Seasonality::Hint &hint)
{
    const QLocale locale;
    const QString factor = locale.toString(hint.ratio, 'f', 1);
    if (hint.weekday > 0 && hint.hour >= 0)
        return CheckPane::tr("Most often broken on %1 about %2: %3 times the usual")
            .arg(locale.dayName(hint.weekday), locale.toString(QTime(hint.hour, 0), CheckPane::tr("hh:mm")),
                 factor);
    if (hint.weekday > 0)
        return CheckPane::tr("Most often broken on %1: %2 times the usual")
            .arg(locale.dayName(hint.weekday), factor);
    return CheckPane::tr("Most often broken about %1: %2 times the usual")
        .arg(locale.toString(QTime(std::clamp(hint.hour, 0, 23), 0), CheckPane::tr("hh:mm")), factor);
}

} // namespace

TimeChartData chartDataOf(const CheckStory &story, const QString &productName)
{
    const health::ObjectiveSeries &told = story.told;
    TimeChartData data;
    data.name = healthwords::title(told.objective);
    if (!productName.isEmpty())
        data.name = CheckPane::tr("%1, %2").arg(data.name, productName);
    data.unit = unitOf(story);
    data.unitName = data.unit == ChartUnit::Number ? told.objective.unit : QString();
    data.lineName = lineName(story);
    data.series = story.series;
    if (story.chart.limit) {
        ChartPromise promise;
        promise.value = *story.chart.limit;
        promise.warning = story.chart.warning;
        promise.atMost = story.chart.isAtMost;
        const QString limit = data.unit == ChartUnit::Number
            ? healthwords::value(promise.value, told.objective.unit)
            : chartwords::value(promise.value, data.unit, data.unitName);
        promise.label = CheckPane::tr("promise %1 %2").arg(promise.atMost ? u"≤"_s : u"≥"_s, limit);
        data.promise = promise;
    }
    for (const health::Breach &breach : told.breaches) {
        data.intervals.push_back(
            {ChartInterval::Kind::Breach, breach.start, breach.end, breach.isOpen(),
             breach.isOpen() ? CheckPane::tr("open") : healthwords::durationMs(breach.length()),
             sentence({CheckPane::tr("Breach"), healthwords::course(breach), healthwords::depth(breach),
                       breach.cause})});
    }
    for (const health::Span &span : told.spans) {
        if (span.isExcluded)
            data.intervals.push_back({ChartInterval::Kind::Maintenance,
                                      span.range.from,
                                      span.range.to,
                                      false,
                                      {},
                                      CheckPane::tr("Planned maintenance")});
    }
    std::stable_sort(data.intervals.begin(), data.intervals.end(),
                     [](const ChartInterval &a, const ChartInterval &b) { return a.from < b.from; });
    for (const health::Marker &marker : told.markers) {
        if (static_cast<qsizetype>(data.markers.size()) >= mostMarkers)
            break;
        const bool deployed = marker.kind == health::Marker::Kind::Deployment;
        data.markers.push_back({deployed ? ChartMarker::Kind::Deployment : ChartMarker::Kind::Contract,
                                marker.at, healthwords::moment(marker.at) + u": "_s + marker.text});
    }
    std::sort(data.markers.begin(), data.markers.end(),
              [](const ChartMarker &a, const ChartMarker &b) { return a.at < b.at; });
    data.from = told.range.from;
    data.to = told.range.to;
    return data;
}

CheckPane::CheckPane(services::HealthService &health, QWidget *parent)
    : QWidget(parent)
    , m_health(health)
    , m_content(new QWidget(this))
    , m_title(new TextLabel({}, TextRole::Section, Ink::Text, m_content))
    , m_limit(new TextLabel({}, TextRole::Caption, Ink::Text2, m_content))
    , m_hint(new TextLabel({}, TextRole::Caption, Ink::Text2, m_content))
    , m_spent(new TextLabel({}, TextRole::Caption, Ink::Text2, m_content))
    , m_chart(new TimeChart(m_content))
    , m_legend(new ChartLegend(m_chart, m_content))
    , m_burn(new BurnDown(m_content))
    , m_states(new ViewStates(m_content, this))
{
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_hint->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    m_limit->setElide(Qt::ElideNone);
    head->addWidget(m_title, 1);
    head->addWidget(m_limit);
    head->addSpacing(metrics::space3);
    head->addWidget(m_legend);
    auto *left = new QWidget(m_content);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(metrics::space4, metrics::space2, metrics::space2, metrics::space1);
    leftLayout->setSpacing(metrics::space1);
    leftLayout->addLayout(head);
    leftLayout->addWidget(m_chart, 1);
    leftLayout->addWidget(m_hint);
    auto *right = new QWidget(m_content);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(metrics::space4, metrics::space2, metrics::space2, metrics::space1);
    rightLayout->setSpacing(metrics::space1);
    rightLayout->addWidget(new TextLabel(tr("Error budget"), TextRole::Section, Ink::Text, right));
    rightLayout->addWidget(m_spent);
    rightLayout->addWidget(m_burn, 1);
    auto *splitter = new HairSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(u"healthCharts"_s);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    m_chart->setToolTip(
        tr("Wheel zooms, a drag chooses a stretch, Shift and a drag moves; arrow keys walk."));
    connect(m_states, &ViewStates::retryRequested, this, &CheckPane::ask);
    connect(m_chart, &TimeChart::intervalActivated, this, [this](int index) {
        const ChartInterval &interval = m_chart->chartData().intervals[static_cast<std::size_t>(index)];
        for (const health::Breach &breach : m_story->told.breaches) {
            if (breach.start == interval.from)
                emit breachActivated(breach);
        }
    });
}

QString CheckPane::heading() const
{
    return m_story ? healthwords::title(m_story->told.objective) : QString();
}

Button *CheckPane::showNone(const QString &sentence, const QString &words)
{
    ++m_asked;
    m_story.reset();
    return m_states->showEmpty(sentence, words)->addAction(tr("Open contract"), Icon::Contract);
}

void CheckPane::showCheck(const core::Uri &product, const QString &productName, const QString &check,
                          const health::Range &range)
{
    m_product = product;
    m_productName = productName;
    m_check = check;
    m_range = range;
    ask();
}

void CheckPane::ask()
{
    const quint64 own = ++m_asked;
    if (!m_story || m_story->told.objective.key != m_check)
        m_states->showLoading(tr("Reading measurements…"));
    const services::Answer<core::Result<CheckStoryPtr>> answer =
        m_health.series(m_product, m_check, m_range)
            .future()
            .then(QtFuture::Launch::Async,
                  [](const core::Result<health::ObjectiveSeries> &told) { return storyOf(told); });
    answer.then(this, [this, own](const core::Result<CheckStoryPtr> &story) {
        if (own == m_asked)
            arrived(story);
    });
}

void CheckPane::arrived(const core::Result<CheckStoryPtr> &answer)
{
    if (!answer) {
        m_states->showError(tr("The measurements could not be read."), answer.error().message);
        return;
    }
    const health::Series &series = (*answer)->told.series;
    if (m_range.from == 0 && !series.isEmpty()) {
        // Since it was measured first: a budget of years in which nobody looked would say nothing.
        m_range.from = series.times.front();
        ask();
        return;
    }
    m_story = *answer;
    showStory();
    emit shown();
}

void CheckPane::showStory()
{
    const health::ObjectiveSeries &told = m_story->told;
    m_title->setText(m_productName.isEmpty() ? heading() : tr("%1 · %2").arg(m_productName, heading()));
    m_limit->setText(healthwords::limit(told.objective));
    m_hint->setVisible(told.seasonality.hint.has_value());
    if (told.seasonality.hint)
        m_hint->setText(hintOf(*told.seasonality.hint));
    const QString shownFor =
        m_product.toString() + u'\n' + told.objective.key + u'\n' + QString::number(told.range.from);
    const TimeChartData &before = m_chart->chartData();
    const qint64 from = m_chart->from();
    const qint64 to = m_chart->to();
    const bool zoomed = shownFor == m_shownFor && (from > before.from || to < before.to);
    m_shownFor = shownFor;
    m_chart->setData(chartDataOf(*m_story, m_productName));
    if (zoomed) // whoever looks closely goes on doing so when a sync brings more
        m_chart->setRange(from, to);
    m_legend->refresh();
    BurnDownData burn;
    burn.from = told.range.from;
    burn.to = told.range.to;
    if (told.budget.leftShare) {
        for (const health::BurnPoint &point : told.burn)
            burn.points.push_back({point.at, point.left});
    }
    m_burn->setData(std::move(burn));
    if (!told.budget.leftShare) {
        m_spent->setLook(TextRole::Caption, Ink::Text2);
        m_spent->setText(tr("unknown"));
    } else {
        m_spent->setLook(TextRole::Caption, *told.budget.leftShare < 0 ? Ink::Breach : Ink::Text2);
        //: Of an error budget: "1 d 5 h of 3 d used"
        m_spent->setText(tr("%1 of %2 used")
                             .arg(healthwords::durationMs(told.budget.consumed),
                                  healthwords::durationMs(told.budget.total)));
    }
    m_states->showContent();
}

void CheckPane::lookAt(const health::Breach &breach)
{
    const qint64 margin = std::max<qint64>(breach.length() / 2, 3'600'000);
    m_chart->setRange(breach.start - margin, breach.end + margin);
    if (m_story)
        m_chart->setCurrent(m_story->series->nearest(breach.worstAt > 0 ? breach.worstAt : breach.start));
}

} // namespace meshbook::views

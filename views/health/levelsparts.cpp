// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the charts of a service-level page: header, measurements, days, the making of the score.
#include "items/healthwords.h"
#include "items/measuredmodel.h"
#include "services/answer.h"
#include "services/healthservice.h"
#include "views/health/breachpane.h"
#include "views/health/checkpane.h"
#include "views/health/dayscalendar.h"
#include "views/health/levelspage.h"
#include "views/health/standingdelegate.h"
#include "views/health/timechart.h"
#include "views/lineage/reporttable.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/headings.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace healthwords = items::healthwords;

QWidget *LevelsPage::makeTabs()
{
    m_tabs->setAccessibleName(tr("More of it"));
    m_tabs->addSection(tr("Breaches"));
    m_tabs->addSection(tr("Measurements"));
    m_tabs->addSection(tr("Days"));
    m_tabs->addSection(tr("Score"));
    m_measurements->setAccessibleName(tr("Measurements"));
    m_measurements->setFrameShape(QFrame::NoFrame);
    m_measurements->setShowGrid(false);
    m_measurements->setModel(m_measured);
    m_measurements->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_measurements->setTabKeyNavigation(false);
    m_measurements->verticalHeader()->hide();
    m_measurements->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_measurements->verticalHeader()->setDefaultSectionSize(
        metrics::heightFor(metrics::rowHeight, m_measurements->fontMetrics()));
    m_measurements->horizontalHeader()->setHighlightSections(false);
    headings::setWidths(m_measurements->horizontalHeader(), {170, 140, 140, 160});
    m_measurements->horizontalHeader()->setStretchLastSection(true);
    tablecopy::install(m_measurements);
    auto *measured = new QWidget;
    auto *measuredLayout = new QVBoxLayout(measured);
    measuredLayout->setContentsMargins(0, 0, 0, 0);
    measuredLayout->setSpacing(0);
    auto *strip = new ToolStrip;
    strip->addWidget(m_measuredCount);
    strip->addStretch();
    measuredLayout->addWidget(strip);
    measuredLayout->addWidget(m_measurements, 1);
    auto *days = new QScrollArea;
    days->setFrameShape(QFrame::NoFrame);
    days->setFocusPolicy(Qt::NoFocus);
    auto *daysContent = new QWidget;
    daysContent->setBackgroundRole(QPalette::Base);
    days->viewport()->setBackgroundRole(QPalette::Base);
    auto *daysLayout = new QVBoxLayout(daysContent);
    daysLayout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    daysLayout->addWidget(
        new TextLabel(tr("The worst of all promises and rules, day by day; Enter goes to the day."),
                      TextRole::Caption, Ink::Text3));
    daysLayout->addWidget(m_calendar);
    daysLayout->addStretch();
    days->setWidgetResizable(true);
    days->setWidget(daysContent);
    m_stack->addWidget(m_breaches);
    m_stack->addWidget(measured);
    m_stack->addWidget(days);
    m_stack->addWidget(m_score);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    return pane;
}

/// Those of the stretch the chart shows.
void LevelsPage::showMeasurements()
{
    const CheckStoryPtr &story = m_pane->story();
    if (!story)
        return;
    const TimeChart *chart = m_pane->chart();
    m_measured->setTold({story, &story->told}, {chart->from(), chart->to() + 1});
    const QLocale locale;
    const qint64 total = m_measured->total();
    m_tabs->setCount(MeasurementsTab,
                     static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max())));
    m_measuredCount->setText(
        total > items::MeasuredModel::mostRows
            ? tr("The newest %1 of %2 in the stretch on view; CSV has all")
                  .arg(locale.toString(items::MeasuredModel::mostRows), locale.toString(total))
            : tr("%n in the stretch on view", nullptr, static_cast<int>(total)));
}

void LevelsPage::askDays()
{
    const quint64 own = ++m_daysAsked;
    m_health.calendar(m_levels.product, {}, knownRange(), {})
        .then(this, [this, own](const core::Result<std::vector<health::DayStanding>> &days) {
            if (own != m_daysAsked || !days)
                return;
            QList<CalendarDay> cells;
            for (const health::DayStanding &day : *days)
                cells.append(
                    {healthwords::dateOf(day), things::state(day.standing), healthwords::dayWords(day)});
            m_calendar->setDays(cells);
        });
}

void LevelsPage::showHeader()
{
    const health::ProductStanding &standing = m_told.standing;
    m_header->setTitle(title());
    QList<HeaderFact> facts;
    if (!standing.domain.isEmpty())
        facts.append({Icon::None, DomainColors::of(m_catalog).index(standing.domain), standing.domain, false,
                      things::lookUpUrl(u"domain:"_s + standing.domain)});
    if (!standing.owner.isEmpty())
        facts.append({Icon::Team, -1, standing.owner, false, things::lookUpUrl(u"team:"_s + standing.owner)});
    facts.append({Icon::Product, -1, tr("Page of the product"), false, things::url(m_levels.product)});
    m_header->setFacts(facts);
    QList<QPair<QString, Tone>> badges;
    if (m_answered) {
        const QLocale locale;
        const State state = StandingDelegate::stateOfGrade(standing.grade);
        const Tone tone = state == State::Breach ? Tone::Breach
            : state == State::Warning            ? Tone::Warning
                                                 : Tone::Neutral;
        if (standing.score)
            badges.append(
                {tr("%1, score %2").arg(standing.grade, locale.toString(std::round(*standing.score), 'f', 0)),
                 tone});
        else
            badges.append({tr("no score"), Tone::Neutral});
        if (!standing.open.empty())
            badges.append(
                {tr("%n open breach(es)", nullptr, static_cast<int>(standing.open.size())), Tone::Breach});
    }
    m_header->setBadges(badges);
}

void LevelsPage::showScore()
{
    const QLocale locale;
    std::vector<items::ReportRow> rows;
    for (const health::ScorePart &part : m_told.standing.parts) {
        const QString points =
            part.points ? locale.toString(std::round(*part.points), 'f', 0) : tr("nothing to judge by");
        rows.push_back({{part.title, points, locale.toString(part.weight, 'f', 1), part.evidence},
                        {},
                        {part.title, part.points.value_or(-1), part.weight}});
    }
    m_score->setRows({tr("Rule"), tr("Points of 100"), tr("Weight"), tr("Evidence")}, {260, 140, 90, -1},
                     std::move(rows));
}
} // namespace meshbook::views

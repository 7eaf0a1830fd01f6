// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/scorecardpane.h"

#include "items/healthwords.h"
#include "items/momenttext.h"
#include "items/policywords.h"
#include "items/scorecardmodel.h"
#include "services/catalogservice.h"
#include "services/taskregistry.h"
#include "views/governance/findingcounts.h"
#include "views/governance/noproducts.h"
#include "views/governance/scoretable.h"
#include "views/lineage/busystrip.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/widgets/button.h"
#include "views/widgets/charts.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using governance::TrendOf;
using governance::TrendPoint;
using governanceaddress::Place;

namespace {

constexpr qsizetype mostPoints = 60; ///< of a trend, the newest

std::optional<QString> domainOf(const Place &place)
{
    if (place.domain.isEmpty())
        return {};
    return place.domain == governanceaddress::noDomain ? QString() : place.domain;
}

} // namespace

ScorecardPane::ScorecardPane(const GovernanceTools &tools, QWidget *parent)
    : GovernancePane(parent)
    , m_tools(tools)
    , m_policies(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_things(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_counts(new FindingCounts(this))
    , m_trend(new Sparkline(this))
    , m_run(new Button(tr("Run again"), Button::Role::Secondary, Icon::Play, this))
    , m_busy(new BusyStrip(this))
    , m_problems(new InlineMessage(Tone::Warning, {}, this))
    , m_splitter(new HairSplitter(Qt::Vertical))
    , m_scores(new ScoreTable([catalog = &m_tools.catalog](const QString &domain) {
        return DomainColors::of(*catalog).index(domain);
    }))
    , m_list(new FindingsList(tools.governance, tools.catalog, tools.userName))
{
    m_splitter->setObjectName(u"scorecard"_s);
    m_splitter->addWidget(m_scores);
    m_splitter->addWidget(m_list);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_states = new ViewStates(m_splitter, this);
    m_problems->hide();
    m_problems->setDismissible(true);
    m_trend->hide();
    m_counts->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_busy);
    layout->addWidget(m_problems);
    layout->addWidget(m_states, 1);
    connectAll();
    askDatasets();
    ask();
}

ScorecardPane::~ScorecardPane()
{
    m_question.cancel();
}

QWidget *ScorecardPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_policies->setElide(Qt::ElideNone);
    m_run->setCompact(true);
    m_run->setToolTip(tr("Check the whole catalog against all policies again"));
    strip->setPadding(16, 12);
    strip->addWidget(m_policies);
    strip->addWidget(m_things, 1);
    strip->addWidget(m_trend);
    strip->addSpacing(8);
    strip->addWidget(m_counts);
    strip->addWidget(m_run);
    return strip;
}

void ScorecardPane::connectAll()
{
    connect(m_run, &QPushButton::clicked, this, &ScorecardPane::runAgain);
    connect(m_busy, &BusyStrip::cancelRequested, this, [this] { m_question.cancel(); });
    connect(m_states, &ViewStates::retryRequested, this, &ScorecardPane::ask);
    connect(m_problems, &InlineMessage::dismissed, m_problems, &QWidget::hide);
    connect(m_scores, &ScoreTable::chosen, this, [this] {
        Place place = m_place;
        const ScoreTable::Choice &choice = m_scores->choice();
        place.domain = !choice.domain  ? QString()
            : choice.domain->isEmpty() ? QString(governanceaddress::noDomain)
                                       : *choice.domain;
        place.group = choice.group;
        emit placeWanted(place, false);
    });
    connect(m_scores, &QAbstractItemView::activated, m_list, &FindingsList::focusTable);
    connect(m_list, &FindingsList::scopeWanted, this, &ScorecardPane::scopeWanted);
    connect(m_list, &FindingsList::navigateRequested, this, &ScorecardPane::navigateRequested);
    connect(m_list, &FindingsList::told, this, &ScorecardPane::told);
    connect(&m_tools.governance, &services::GovernanceService::changed, this, &ScorecardPane::ask);
    connect(&m_tools.catalog, &services::CatalogService::changed, this, &ScorecardPane::askDatasets);
    connect(&DomainColors::of(m_tools.catalog), &DomainColors::changed, m_scores,
            [this] { m_scores->viewport()->update(); });
}

void ScorecardPane::setPlace(const Place &place)
{
    m_place = place;
    const auto domain = domainOf(place);
    m_scores->choose({domain, place.group});
    m_list->setScope({domain, place.group, place.policy});
    askTrend();
}

void ScorecardPane::scopeWanted(const FindingsList::Scope &scope)
{
    Place place = m_place;
    place.domain = !scope.domain  ? QString()
        : scope.domain->isEmpty() ? QString(governanceaddress::noDomain)
                                  : *scope.domain;
    place.group = scope.group;
    place.policy = scope.policy;
    emit placeWanted(place, true);
}

void ScorecardPane::ask()
{
    const quint64 own = ++m_asked;
    if (m_answered && m_report)
        m_busy->start(tr("Running the policies…"));
    else
        m_states->showLoading(tr("Running the policies…"));
    m_question = m_tools.governance.report();
    m_question.then(
        this,
        [this, own](const Result<Report> &report) {
            if (own == m_asked)
                arrived(report);
        },
        [this, own] {
            if (own == m_asked)
                m_busy->stop();
        });
}

/// A task of its own, so that it can be seen and stopped from everywhere.
void ScorecardPane::runAgain()
{
    m_run->setEnabled(false);
    m_busy->start(tr("Running the policies…"));
    m_question = m_tools.governance.checkAgain();
    const auto question = std::make_shared<services::Answer<Result<Report>>>(m_question);
    services::TaskRegistry *tasks = &m_tools.tasks;
    const quint64 task = tasks->begin(tr("Running the policies"), [question] { question->cancel(); });
    // The task ends with the check, also when this view is gone by then.
    m_question.then(
        tasks,
        [tasks, task](const Result<Report> &report) {
            tasks->finish(task, report ? Result<>() : Result<>(core::Unexpected{report.error()}));
        },
        [tasks, task] { tasks->finish(task, core::failure(core::ErrorCode::Cancelled, tr("Cancelled."))); });
    const auto done = [this] {
        m_run->setEnabled(true);
        m_busy->stop();
    };
    m_question.then(
        this, [done](const Result<Report> &) { done(); }, done);
}

void ScorecardPane::arrived(const Result<Report> &report)
{
    m_busy->stop();
    if (!report) {
        m_answered = true;
        m_states->showError(tr("The policies could not be run."), report.error().message);
        emit answered();
        return;
    }
    m_report = *report;
    m_list->setReport(m_report);
    services::elsewhere([report = m_report] {
        return governance::scorecardOf(*report);
    }).then(this, [this, own = m_asked](const governance::Scorecard &card) {
        if (own == m_asked)
            showScorecard(card);
    });
    askTrend();
}

void ScorecardPane::showScorecard(const governance::Scorecard &card)
{
    m_answered = true;
    m_counts->setCounts(card.errors, card.warnings, card.hints, card.waived);
    m_counts->show();
    m_scores->setScorecard(card);
    showHead();
    showProblems();
    if (card.policies == 0)
        m_states->showEmpty(tr("No policy holds here"),
                            tr("Put policies into the workspace's folder of policies, or into a source."));
    else if (card.rows.empty() && m_report->products.empty()) // nothing that could be checked
        showNoProducts(*m_states, *this);
    else
        m_states->showContent();
    fitScores();
    emit answered();
}

/// All domains are on view where they leave the findings room, unless a person chose the sizes.
void ScorecardPane::fitScores()
{
    const int rows = m_scores->model()->rowCount();
    if (rows == m_fitted || m_splitter->property("remembered").toBool())
        return;
    m_fitted = rows;
    const int room = std::max(m_splitter->height(), height() - m_run->height());
    const int wanted = std::min(m_scores->sizeHint().height(), room * 3 / 5);
    m_splitter->setSizes({wanted, std::max(1, room - wanted)});
}

void ScorecardPane::showHead()
{
    if (!m_report)
        return;
    m_policies->setText(tr("%n policies", nullptr, m_scores->scores()->scorecard().policies));
    const QString products =
        things::counted(core::EntityKind::Product, static_cast<qint64>(m_report->products.size()));
    //: Policies on so many products and datasets
    m_things->setText(
        m_datasets < 0
            ? tr("on %1").arg(products)
            : tr("on %1, %2").arg(products, things::counted(core::EntityKind::Dataset, m_datasets)));
}

/// Files of policies with mistakes, and policies that could not be run: the others were.
void ScorecardPane::showProblems()
{
    QStringList details;
    for (const governance::PolicyProblem &problem : m_report->problems)
        details.append(u"%1:%2: %3"_s.arg(problem.file, QString::number(problem.at.line), problem.message));
    for (const governance::PolicyRun &run : m_report->runs) {
        if (!run.problem.isEmpty())
            details.append(run.policy + u": "_s + run.problem);
    }
    m_problems->setVisible(!details.isEmpty());
    if (details.isEmpty())
        return;
    m_problems->setMessage(Tone::Warning,
                           tr("%n policies could not be used: %1", nullptr, static_cast<int>(details.size()))
                               .arg(details.constFirst()));
    m_problems->setDetails(details.join(u'\n'));
}

void ScorecardPane::askDatasets()
{
    m_tools.catalog.stats().then(this, [this](const Result<core::Stats> &stats) {
        m_datasets = stats ? stats->datasets : -1;
        showHead();
    });
}

/// Of the policy, else of the domain, else of all.
void ScorecardPane::askTrend()
{
    const quint64 own = ++m_trendAsked;
    TrendOf of;
    if (!m_place.policy.isEmpty()) {
        of = {TrendOf::What::Policy, m_place.policy};
    } else if (const auto domain = domainOf(m_place); domain && !domain->isEmpty()) {
        of = {TrendOf::What::Domain, *domain};
    }
    m_tools.governance.trend(of).then(this, [this, own](const Result<std::vector<TrendPoint>> &points) {
        if (own == m_trendAsked)
            showTrend(points ? *points : std::vector<TrendPoint>());
    });
}

void ScorecardPane::showTrend(const std::vector<TrendPoint> &points)
{
    m_trend->setVisible(points.size() > 1);
    if (points.size() < 2)
        return;
    const std::size_t first = points.size() - std::min<std::size_t>(points.size(), mostPoints);
    SparkValues values;
    for (std::size_t i = first; i < points.size(); ++i)
        values.append(points[i].conformance.share());
    const auto share = [](const TrendPoint &point) {
        const auto found = point.conformance.share();
        return found ? items::healthwords::share(*found) : u"–"_s;
    };
    const QString of = !m_place.policy.isEmpty()        ? m_place.policy
        : m_place.domain.isEmpty()                      ? tr("All domains")
        : m_place.domain == governanceaddress::noDomain ? items::policywords::noDomain()
                                                        : m_place.domain;
    const QString words = tr("%1: kept to %2, on %3 to %4")
                              .arg(of, share(points.back()),
                                   items::momentText(points[first].at.toLocalTime()), share(points[first]));
    m_trend->setValues(values, words);
    m_trend->setToolTip(plaintext::toolTip(words));
}

bool ScorecardPane::find()
{
    if (m_states->shown() != ViewStates::Shown::Content)
        return false;
    m_list->focusFilter();
    return true;
}

void ScorecardPane::focusMain()
{
    if (m_states->shown() == ViewStates::Shown::Content)
        m_scores->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

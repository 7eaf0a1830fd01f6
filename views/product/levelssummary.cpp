// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/levelssummary.h"

#include "items/healthwords.h"
#include "services/answer.h"
#include "services/healthservice.h"
#include "views/health/healthaddress.h"
#include "views/health/standingdelegate.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/charts.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace healthwords = items::healthwords;

namespace {

constexpr int longestLine = 200; // as long as the names of tables and columns make it
constexpr const char *askedProperty = "levelsAsked";

} // namespace

LevelsSummary::LevelsSummary(const core::Uri &product, services::HealthService &health, QWidget *parent)
    : PaintedWidget(parent)
    , m_product(product)
    , m_health(health)
    , m_strip(new AttainmentStrip(this))
    , m_met(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_budget(new BudgetBar(this))
    , m_left(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
    , m_trend(new Sparkline(this))
    , m_link(new LinkLabel(tr("Service levels over time"), healthaddress::levelsOf(product), this))
{
    setAccessibleName(tr("The last 30 days"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::panePadding, metrics::space2, metrics::panePadding, metrics::space2);
    layout->setSpacing(metrics::space3);
    // Where there is little room it takes a second line: neither the name of the check nor its figures and
    // the way on can be done without.
    m_met->setWrapped(true, longestLine);
    m_left->setElide(Qt::ElideNone);
    m_link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout->addWidget(m_strip);
    layout->addWidget(m_met);
    layout->addWidget(m_budget);
    layout->addWidget(m_left);
    layout->addStretch(1);
    layout->addWidget(m_trend);
    layout->addWidget(m_link);
    connect(m_link, &LinkLabel::activated, this, &LevelsSummary::linkActivated);
    connect(&m_health, &services::HealthService::changed, this, &LevelsSummary::ask);
    hide();
    ask();
}

LevelsSummary *LevelsSummary::addTo(QWidget *section, const QString &id, const core::Uri &thing,
                                    services::HealthService *health)
{
    auto *layout = qobject_cast<QVBoxLayout *>(section->layout());
    if (id != "levels"_L1 || health == nullptr || thing.kind != core::EntityKind::Product
        || layout == nullptr)
        return nullptr;
    auto *summary = new LevelsSummary(thing, *health, section);
    layout->insertWidget(0, summary);
    return summary;
}

health::Range LevelsSummary::window()
{
    return {QDate::currentDate().addDays(1 - days).startOfDay().toMSecsSinceEpoch(),
            QDateTime::currentMSecsSinceEpoch()};
}

void LevelsSummary::ask()
{
    const quint64 own = ++m_asked;
    m_health.levels(m_product, window())
        .then(this, [this, own](const core::Result<health::ProductLevels> &levels) {
            if (own == m_asked && levels)
                show(*levels);
        });
}

void LevelsSummary::show(const health::ProductLevels &levels)
{
    const health::ProductStanding &standing = levels.standing;
    setVisible(standing.tightest.has_value());
    if (!standing.tightest)
        return;
    m_strip->setDays(StandingDelegate::daysOf(standing.days));
    m_strip->setFixedWidth(m_strip->minimumSizeHint().width()); // words need the room more
    const auto share = standing.tightest->attainment.share();
    m_met->setText(tr("%1: met %2, %3")
                       .arg(healthwords::title(standing.tightest->objective),
                            share ? healthwords::share(*share) : tr("unknown"),
                            healthwords::promise(standing.tightest->objective)));
    m_budget->setLeft(standing.tightest->budget.leftShare);
    m_left->setText(tr("budget left: %1").arg(healthwords::budgetLeft(standing.tightest->budget)));
    const SparkValues trend = StandingDelegate::trendOf(standing);
    m_hasTrend = std::any_of(trend.begin(), trend.end(), [](const auto &value) { return value.has_value(); });
    m_trend->setValues(trend, tr("Score over 30 days"));
    m_trend->setToolTip(tr("Score over 30 days"));
    fit();
}

/// The course of the score makes room before the words take a second line.
void LevelsSummary::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() - metrics::space3;
    for (const QWidget *each :
         std::initializer_list<const QWidget *>{m_strip, m_met, m_budget, m_left, m_trend, m_link})
        needed += each->sizeHint().width() + metrics::space3;
    m_trend->setVisible(m_hasTrend && needed + metrics::space3 <= width());
}

void LevelsSummary::resizeEvent(QResizeEvent *event)
{
    PaintedWidget::resizeEvent(event);
    fit();
}

void LevelsSummary::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint::hairBottom(&painter, rect(), tokens().hair);
}

TrustFigure overTime(TrustFigure figure, const health::ProductLevels &levels)
{
    const auto &tightest = levels.standing.tightest;
    const auto share = tightest ? tightest->attainment.share() : std::nullopt;
    if (!share)
        return figure;
    figure.caption = LevelsSummary::tr("Service levels met");
    figure.figure = healthwords::share(*share);
    figure.promise = LevelsSummary::tr("%1, %n days", nullptr, LevelsSummary::days)
                         .arg(healthwords::promise(tightest->objective));
    const auto &left = tightest->budget.leftShare;
    const bool broken = std::any_of(levels.checks.begin(), levels.checks.end(), [](const auto &check) {
        return !check.objective.isRule && check.now == core::Standing::Breached;
    });
    figure.state = broken || (left && *left < 0) ? State::Breach
        : left && *left < 0.2                    ? State::Warning
                                                 : State::Ok;
    figure.icon = Icon::None;
    figure.history.clear();
    for (const health::DayStanding &day : levels.standing.days)
        figure.history.append(day.share);
    return figure;
}

void showOverTime(TrustStrip &strip, const QList<TrustFigure> &figures, const core::Uri &product,
                  services::HealthService &health)
{
    // An answer to an older question must not bring older figures back.
    const int own = strip.property(askedProperty).toInt() + 1;
    strip.setProperty(askedProperty, own);
    health.levels(product, LevelsSummary::window())
        .then(&strip, [&strip, own, figures](const core::Result<health::ProductLevels> &levels) {
            if (strip.property(askedProperty).toInt() != own || !levels)
                return;
            for (const TrustFigure &figure : figures) {
                if (figure.id == "levels"_L1) {
                    strip.putFigure(overTime(figure, *levels));
                    break; // the freshness beside it leads to the same section
                }
            }
        });
}

} // namespace meshbook::views

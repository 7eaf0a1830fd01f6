// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/timebar.h"

#include "services/impactquestions.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QSlider>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int mostMoments = 500; ///< steps a hand can still tell apart

} // namespace

TimeBar::TimeBar(services::LineageService &lineage, QWidget *parent)
    : ToolStrip(false, parent)
    , m_lineage(lineage)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_when(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
    , m_compared(new QComboBox(this))
{
    setAccessibleName(tr("Time of lineage"));
    m_slider->setAccessibleName(tr("Moment shown"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(1);
    m_slider->setTracking(true);
    m_slider->setMinimumWidth(160);
    m_compared->setAccessibleName(tr("Moment to compare with"));
    m_compared->setMinimumContentsLength(22);
    m_compared->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addWidget(new TextLabel(tr("Shown as of"), TextRole::Caption, Ink::Text3, this));
    addWidget(m_slider, 1);
    addWidget(m_when);
    addStretch();
    addWidget(new TextLabel(tr("Compared with"), TextRole::Caption, Ink::Text3, this));
    addWidget(m_compared);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        if (m_showing)
            return;
        const QDateTime at = momentAt(m_slider->value());
        m_when->setText(at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)
                                     : tr("Now"));
        // While it is dragged the picture stays; it is asked for where the hand lets go.
        if (!m_slider->isSliderDown())
            edited();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &TimeBar::edited);
    connect(m_compared, &QComboBox::activated, this, &TimeBar::edited);
    connect(&m_lineage, &services::LineageService::changed, this, &TimeBar::ask);
    showMoments();
    ask();
}

void TimeBar::ask()
{
    services::askMoments(m_lineage, mostMoments)
        .then(this, [this](const core::Result<std::vector<lineage::Moment>> &answer) {
            if (answer)
                setMoments(*answer);
        });
}

void TimeBar::setMoments(const std::vector<lineage::Moment> &moments)
{
    m_moments.assign(moments.rbegin(), moments.rend());
    showMoments();
}

QDateTime TimeBar::momentAt(int step) const
{
    return step >= 0 && step < momentCount() ? m_moments[static_cast<std::size_t>(step)].at : QDateTime();
}

QString TimeBar::nameOf(const lineage::Moment &moment) const
{
    const QLocale locale;
    const QString when = locale.toString(moment.at.toLocalTime(), QLocale::ShortFormat);
    if (moment.first)
        return tr("%1: first sync of %2").arg(when, moment.source);
    return tr("%1: +%2 −%3 ~%4, %5", "time: edges added, removed and changed, source")
        .arg(when, locale.toString(moment.added), locale.toString(moment.removed),
             locale.toString(moment.changed), moment.source);
}

void TimeBar::showScope(const lineage::Scope &scope)
{
    m_scope = scope;
    showMoments();
}

/// A moment of the scope that is none of the syncs stands at the last sync before it.
void TimeBar::showMoments()
{
    m_showing = true;
    const int now = momentCount();
    m_slider->setRange(0, now);
    m_slider->setEnabled(now > 0);
    int step = now;
    if (m_scope.asOf.isValid()) {
        const auto after =
            std::find_if(m_moments.begin(), m_moments.end(),
                         [this](const lineage::Moment &moment) { return moment.at > m_scope.asOf; });
        step = qMax(0, static_cast<int>(after - m_moments.begin()) - 1);
    }
    m_slider->setValue(step);
    m_when->setText(m_scope.asOf.isValid()
                        ? QLocale().toString(m_scope.asOf.toLocalTime(), QLocale::ShortFormat)
                        : tr("Now"));
    m_compared->clear();
    m_compared->addItem(tr("Nothing"));
    int chosen = 0;
    const QDateTime shown = m_scope.asOf;
    for (int i = now - 1; i >= 0; --i) {
        const lineage::Moment &moment = m_moments[static_cast<std::size_t>(i)];
        if (shown.isValid() && moment.at >= shown)
            continue;
        m_compared->addItem(nameOf(moment), moment.at);
        if (m_scope.comparedWith == moment.at)
            chosen = m_compared->count() - 1;
    }
    if (chosen == 0 && m_scope.comparedWith.isValid()) {
        m_compared->addItem(QLocale().toString(m_scope.comparedWith.toLocalTime(), QLocale::ShortFormat),
                            m_scope.comparedWith);
        chosen = m_compared->count() - 1;
    }
    m_compared->setCurrentIndex(chosen);
    m_compared->setEnabled(m_compared->count() > 1);
    m_showing = false;
}

void TimeBar::edited()
{
    lineage::Scope scope = m_scope;
    scope.asOf = momentAt(m_slider->value());
    scope.comparedWith = m_compared->currentData().toDateTime();
    if (scope.asOf.isValid() && scope.comparedWith.isValid() && scope.comparedWith >= scope.asOf)
        scope.comparedWith = {};
    if (scope == m_scope)
        return;
    m_scope = scope;
    showMoments();
    emit scopeEdited(scope);
}

} // namespace meshbook::views

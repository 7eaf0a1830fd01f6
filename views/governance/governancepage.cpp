// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/governancepage.h"

#include "views/governance/governancepane.h"
#include "views/widgets/hairline.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/tabbars.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using governanceaddress::Place;
using governanceaddress::View;

GovernancePage::GovernancePage(const Place &place, const GovernanceTools &tools, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_tools(tools)
    , m_views(governanceViews())
    , m_tabs(new SectionTabBar(this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setAccessibleName(tr("Sections"));
    for (const GovernanceView &view : m_views)
        m_tabs->addSection(view.title);
    m_message->hide();
    m_message->setDismissible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    showPlace();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        Place there = m_left.value(index);
        there.view = m_views.at(static_cast<std::size_t>(index)).view;
        goTo(there, true);
    });
}

GovernancePage::~GovernancePage() = default;

int GovernancePage::indexOf(View view) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [view](const GovernanceView &each) { return each.view == view; });
    return found == m_views.end() ? 0 : static_cast<int>(found - m_views.begin());
}

GovernancePane *GovernancePage::makePane(const GovernanceView &view)
{
    GovernancePane *pane = view.make(m_tools, m_stack);
    m_stack->addWidget(pane);
    connect(pane, &GovernancePane::placeWanted, this, &GovernancePage::goTo);
    connect(pane, &GovernancePane::navigateRequested, this, &GovernancePage::navigateRequested);
    connect(pane, &GovernancePane::modifiedChanged, this, &GovernancePage::titleChanged);
    connect(pane, &GovernancePane::told, this, &GovernancePage::tell);
    return pane;
}

void GovernancePage::showPlace()
{
    const int index = indexOf(m_place.view);
    m_left.insert(index, m_place);
    const GovernanceView &view = m_views.at(static_cast<std::size_t>(index));
    const bool isNew = !m_panes.contains(index);
    if (isNew)
        m_panes.insert(index, makePane(view));
    m_pane = m_panes.value(index);
    m_pane->setPlace(m_place);
    const QString key = QString::number(static_cast<int>(view.view));
    if (isNew && m_states.contains(key))
        m_pane->restoreState(m_states.take(key).toObject());
    m_stack->setCurrentWidget(m_pane);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(index);
}

void GovernancePage::goTo(const Place &place, bool push)
{
    if (place == m_place)
        return;
    m_place = place;
    m_message->hide();
    showPlace();
    emit titleChanged();
    emit uriChanged(push);
}

bool GovernancePage::showUri(const QUrl &uri)
{
    const auto place = governanceaddress::placeOf(uri);
    if (!place)
        return false;
    m_place = *place;
    showPlace();
    emit titleChanged();
    return true;
}

QString GovernancePage::title() const
{
    return m_views.at(static_cast<std::size_t>(indexOf(m_place.view))).title;
}

QList<Crumb> GovernancePage::breadcrumb() const
{
    return {{tr("Governance"), governanceaddress::urlOf({})}, {title(), uri()}};
}

QJsonObject GovernancePage::saveState() const
{
    QJsonObject states = m_states;
    for (auto pane = m_panes.begin(); pane != m_panes.end(); ++pane) {
        const View view = m_views.at(static_cast<std::size_t>(pane.key())).view;
        states.insert(QString::number(static_cast<int>(view)), (*pane)->saveState());
    }
    return states;
}

void GovernancePage::restoreState(const QJsonObject &state)
{
    m_states = state;
    for (auto pane = m_panes.begin(); pane != m_panes.end(); ++pane) {
        const View view = m_views.at(static_cast<std::size_t>(pane.key())).view;
        (*pane)->restoreState(m_states.take(QString::number(static_cast<int>(view))).toObject());
    }
}

bool GovernancePage::isModified() const
{
    return std::any_of(m_panes.begin(), m_panes.end(),
                       [](const GovernancePane *pane) { return pane->isModified(); });
}

bool GovernancePage::findInPage()
{
    return m_pane->find();
}

void GovernancePage::focusMain()
{
    m_pane->focusMain();
}

void GovernancePage::tell(const QString &sentence, bool good)
{
    m_message->setMessage(good ? Tone::Ok : Tone::Breach, sentence);
    m_message->show();
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/historypane.h"

#include "views/glossary/changetree.h"
#include "views/glossary/datecomparison.h"
#include "views/glossary/dayview.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termhistory.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossaryaddress::Place;
using glossaryaddress::View;

HistoryPane::HistoryPane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_modes(new SegmentedControl(tr("History of"), this))
    , m_term(new TermHistory(session))
    , m_days(new DateComparison(session))
    , m_day(new DayView(session))
    , m_stack(new QStackedWidget)
    , m_states(new ViewStates(m_stack, this))
{
    m_modes->setSegments({tr("A term"), tr("Between two days"), tr("As of a day")});
    m_stack->addWidget(m_term);
    m_stack->addWidget(m_days);
    m_stack->addWidget(m_day);
    auto *strip = new ToolStrip(true, this);
    strip->addWidget(m_modes);
    strip->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_states, 1);
    connectAll();
    setMode(Mode::TwoDays);
}

void HistoryPane::connectAll()
{
    connect(m_modes, &SegmentedControl::currentChanged, this,
            [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connect(&m_session, &GlossarySession::changed, this, &HistoryPane::load);
    connect(&m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (!m_session.isReady())
            m_states->showError(sentence, {});
    });
    connect(m_states, &ViewStates::retryRequested, this, [this] {
        m_states->showLoading(tr("Reading the history…"));
        m_session.refresh();
    });
    const auto tell = [this](const QString &sentence, bool good) { m_session.tell(sentence, good); };
    connect(m_term, &TermHistory::told, this, tell);
    connect(m_days, &DateComparison::told, this, tell);
    connect(m_day, &DayView::told, this, tell);
    connect(m_term, &TermHistory::browseWanted, this, [this] {
        emit placeWanted({View::Browse, {}, {}, m_place.glossary}, true);
    });
    connect(m_term, &TermHistory::setWanted, this, [this](const QString &uid) {
        emit placeWanted({View::Reviews, m_place.term, uid, m_place.glossary}, true);
    });
    connect(m_days, &DateComparison::termWanted, this, [this](const QString &key) {
        emit placeWanted({View::History, key, {}, m_place.glossary}, true);
    });
    connect(m_day, &DayView::navigateRequested, this, &HistoryPane::navigateRequested);
}

HistoryPane::Mode HistoryPane::mode() const
{
    return static_cast<Mode>(m_stack->currentIndex());
}

void HistoryPane::setMode(Mode mode)
{
    m_modes->setCurrent(static_cast<int>(mode));
    m_stack->setCurrentIndex(static_cast<int>(mode));
    load();
}

void HistoryPane::load()
{
    if (!m_session.isReady()) {
        m_states->showLoading(tr("Reading the history…"));
        return;
    }
    m_states->showContent();
    switch (mode()) {
    case Mode::Term:
        m_term->load();
        break;
    case Mode::TwoDays:
        m_days->load();
        break;
    case Mode::OneDay:
        m_day->load();
        break;
    }
}

void HistoryPane::setPlace(const Place &place)
{
    const bool isOther = place.term != m_place.term;
    m_place = place;
    m_days->setGlossary(place.glossary);
    m_term->setTerm(place.term);
    if (isOther && !place.term.isEmpty())
        setMode(Mode::Term);
    else
        load();
}

QJsonObject HistoryPane::saveState() const
{
    return {{u"mode"_s, static_cast<int>(mode())}};
}

void HistoryPane::restoreState(const QJsonObject &state)
{
    const int mode = state[u"mode"_s].toInt(-1);
    if (mode >= 0 && mode < m_stack->count())
        setMode(static_cast<Mode>(mode));
}

bool HistoryPane::find()
{
    return mode() == Mode::OneDay && m_day->find();
}

void HistoryPane::focusMain()
{
    switch (mode()) {
    case Mode::Term:
        m_term->timeline()->setFocus(Qt::OtherFocusReason);
        break;
    case Mode::TwoDays:
        m_days->tree()->setFocus(Qt::OtherFocusReason);
        break;
    case Mode::OneDay:
        m_day->table()->focusTable();
        break;
    }
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/glossarypage.h"

#include "services/catalogservice.h"
#include "views/glossary/browsepane.h"
#include "views/glossary/glossarypane.h"
#include "views/glossary/glossarypanes.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termdialogs.h"
#include "views/search/thingwords.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/links.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossaryaddress::Place;
using glossaryaddress::View;

namespace {

constexpr int widestSet = 260;

QList<View> offered()
{
    QList<View> views;
    for (const View view :
         {View::Browse, View::Grid, View::Reviews, View::Checks, View::Links, View::Graph, View::History}) {
        if (glossarypanes::isOffered(view))
            views.append(view);
    }
    return views;
}

Place possible(Place place)
{
    if (!glossarypanes::isOffered(place.view))
        place.view = View::Browse;
    return place;
}

} // namespace

GlossaryPage::GlossaryPage(const Place &place, services::GlossaryService &glossary,
                           services::CatalogService &catalog, services::GovernanceService &governance,
                           QWidget *parent)
    : Page(parent)
    , m_place(possible(place))
    , m_session(new GlossarySession(glossary, catalog, glossary.author(), this))
    , m_views(new SegmentedControl(tr("View of the glossary"), this))
    , m_set(new Button({}, Button::Role::Plain, Icon::GitBranch, this))
    , m_more(new IconButton(Icon::More, tr("More"), this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_stack(new QStackedWidget)
    , m_states(new ViewStates(m_stack, this))
{
    m_session->setGovernance(&governance);
    m_message->hide();
    m_message->setDismissible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_message);
    layout->addWidget(m_states, 1);
    connectAll();
    showSegments();
    m_states->showLoading(tr("Reading the glossaries…"));
    m_session->refresh();
}

GlossaryPage::~GlossaryPage() = default;

QWidget *GlossaryPage::makeStrip()
{
    auto *strip = new ToolStrip(false, this);
    m_set->setCompact(true);
    m_set->setMenu(new QMenu(m_set));
    m_set->setMaximumWidth(widestSet);
    m_set->setAccessibleName(tr("Changes go into"));
    m_more->setMenu(new QMenu(m_more));
    strip->addWidget(m_views);
    strip->addStretch();
    strip->addWidget(m_set);
    strip->addWidget(m_more);
    return strip;
}

void GlossaryPage::connectAll()
{
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int segment) {
        Place place = m_place;
        place.view = offered().value(segment, View::Browse);
        if (place.view == m_place.view)
            return; // the page is there already: it is the switch that follows
        place.set.clear();
        goTo(place, true);
    });
    connect(m_session, &GlossarySession::changed, this, &GlossaryPage::sessionChanged);
    connect(m_session, &GlossarySession::told, this, &GlossaryPage::tell);
    connect(m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (m_session->isReady())
            tell(sentence, false);
        else
            m_states->showError(tr("The glossaries could not be read."), sentence);
    });
    connect(m_states, &ViewStates::retryRequested, this, [this] {
        m_states->showLoading(tr("Reading the glossaries…"));
        m_session->refresh();
    });
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(m_set->menu(), &QMenu::aboutToShow, this, &GlossaryPage::fillSets);
    QMenu *more = m_more->findChild<QMenu *>();
    connect(more, &QMenu::aboutToShow, this,
            [this, more] { glossarypanes::fillMenu(*more, *m_session, this); });
}

void GlossaryPage::tell(const QString &sentence, bool good)
{
    m_message->setMessage(good ? Tone::Ok : Tone::Breach, sentence);
    m_message->show();
}

int GlossaryPage::waitingFor(const services::GlossaryService::State &state, const QString &person)
{
    const auto sets = person.isEmpty()
        ? 0
        : std::count_if(state.standings.begin(), state.standings.end(),
                        [](const auto &standing) { return standing.second.isAsked; });
    return static_cast<int>(sets + static_cast<qsizetype>(state.conflicts.size()));
}

void GlossaryPage::showSegments()
{
    const QList<View> views = offered();
    const int waiting = m_session->isReady() ? waitingFor(*m_session->state(), m_session->author()) : 0;
    QStringList titles;
    for (const View view : views) {
        titles.append(view == View::Reviews && waiting > 0 ? tr("Reviews %1").arg(QLocale().toString(waiting))
                                                           : glossarypanes::titleOf(view));
    }
    m_views->setSegments(titles);
    m_views->setCurrent(static_cast<int>(std::max<qsizetype>(0, views.indexOf(m_place.view))));
    m_views->setVisible(views.size() > 1);
}

void GlossaryPage::sessionChanged()
{
    const glossary::ChangeSet *set = m_session->currentSet();
    const QString title = set != nullptr ? plaintext::oneLine(set->title) : tr("In force");
    m_set->setText(m_set->fontMetrics().elidedText(title, Qt::ElideRight, widestSet - 60));
    m_set->setToolTip(set != nullptr ? plaintext::toolTip(tr("Changes go into “%1”").arg(set->title))
                                     : tr("Shown is what is in force. The first change opens a change set."));
    showSegments();
    if (pane() == nullptr)
        showPlace(); // from then on a view hears of changes itself
    emit titleChanged();
}

/// A view is told where it is only once there are terms to be there.
void GlossaryPage::showPlace()
{
    if (!m_session->isReady())
        return;
    const int view = static_cast<int>(m_place.view);
    GlossaryPane *shown = m_panes.value(view);
    if (shown == nullptr) {
        shown = glossarypanes::make(m_place.view, *m_session, m_stack);
        m_panes.insert(view, shown);
        m_stack->addWidget(shown);
        connectPane(shown);
        setSidePanelVisible(m_sidePanel);
        shown->restoreState(m_memory.value(QString::number(view)).toObject());
    }
    shown->setPlace(m_place);
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(shown);
    m_states->showContent();
    // Whoever went elsewhere while the terms were read stays there.
    const bool wasAsked = m_focusBefore && m_focusBefore == window()->focusWidget();
    m_focusBefore.clear();
    if (wasAsked || (hadFocus && !shown->isAncestorOf(focusWidget())))
        shown->focusMain();
}

void GlossaryPage::connectPane(GlossaryPane *pane)
{
    connect(pane, &GlossaryPane::placeWanted, this, &GlossaryPage::goTo);
    connect(pane, &GlossaryPane::navigateRequested, this, &GlossaryPage::follow);
    connect(pane, &GlossaryPane::modifiedChanged, this, &GlossaryPage::titleChanged);
}

/// What lies outside of Meshbook (references of terms, letters to people) is the desktop's to open.
void GlossaryPage::follow(const QUrl &url, OpenIn openIn)
{
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1)
        emit navigateRequested(url, openIn);
    else if (links::isAllowed(url))
        QDesktopServices::openUrl(url);
}

GlossaryPane *GlossaryPage::pane() const
{
    return m_panes.value(static_cast<int>(m_place.view));
}

void GlossaryPage::goTo(const Place &place, bool push)
{
    const Place next = possible(place);
    if (next == m_place)
        return;
    m_place = next;
    m_views->setCurrent(static_cast<int>(std::max<qsizetype>(0, offered().indexOf(m_place.view))));
    showPlace();
    emit titleChanged();
    emit uriChanged(push);
}

bool GlossaryPage::showUri(const QUrl &uri)
{
    const auto place = glossaryaddress::placeOf(uri);
    if (!place)
        return false;
    m_place = possible(*place);
    m_views->setCurrent(static_cast<int>(std::max<qsizetype>(0, offered().indexOf(m_place.view))));
    showPlace();
    emit titleChanged();
    return true;
}

/// Which set the edits go into: what is in force, one's own, those of others, a new one.
void GlossaryPage::fillSets()
{
    QMenu *menu = m_set->menu();
    menu->clear();
    if (!m_session->isReady())
        return;
    auto *group = new QActionGroup(menu);
    const auto offer = [&](const QString &title, const QString &uid) {
        QAction *action = menu->addAction(plaintext::withoutMnemonic(title));
        action->setCheckable(true);
        action->setChecked(uid == m_session->changeSet());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, uid] { m_session->setChangeSet(uid); });
    };
    offer(tr("In force"), {});
    menu->addSeparator();
    const auto &sets = m_session->state()->changeSets;
    for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
        if (!set->isPending())
            continue;
        QString title = plaintext::oneLine(set->title);
        if (set->author != m_session->author())
            title = tr("%1, by %2").arg(title, plaintext::oneLine(set->author));
        if (set->state == glossary::SetState::InReview)
            title = tr("%1 (in review)").arg(title);
        offer(title, set->uid);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("New change set…")), &QAction::triggered, this,
            [this] { termdialogs::newChangeSet(*m_session, this); });
}

QString GlossaryPage::label() const
{
    if (m_place.term.isEmpty())
        return {};
    const glossary::EntryPtr entry = m_session->lexicon().find(m_place.term);
    return entry ? glossary::labelOf(*entry) : things::glossaryName(m_place.term);
}

QString GlossaryPage::title() const
{
    if (m_place.view != View::Browse)
        return tr("Glossary: %1").arg(glossarypanes::titleOf(m_place.view));
    const QString term = label();
    return term.isEmpty() ? tr("Glossary") : term;
}

QList<Crumb> GlossaryPage::breadcrumb() const
{
    QList<Crumb> crumbs{{tr("Glossary"), glossaryaddress::urlOf({})}};
    if (m_place.view != View::Browse)
        crumbs.append(
            {glossarypanes::titleOf(m_place.view), glossaryaddress::urlOf({m_place.view, {}, {}, {}})});
    if (m_place.term.isEmpty())
        return crumbs;
    const glossary::EntryPtr entry = m_session->lexicon().find(m_place.term);
    if (m_place.view == View::Browse && entry) {
        const glossary::EntryPtr above = m_session->lexicon().find(entry->term.parent);
        const core::Glossary *home = m_session->lexicon().glossary(entry->term.glossary);
        if (above)
            crumbs.append(
                {glossary::labelOf(*above), glossaryaddress::urlOf({View::Browse, above->key(), {}, {}})});
        else if (home != nullptr)
            crumbs.append({home->name, {}});
    }
    crumbs.append({label(), uri()});
    return crumbs;
}

std::optional<core::ThingMark> GlossaryPage::subject() const
{
    // What only a change set knows is nothing of the catalog yet.
    if (m_place.term.isEmpty() || !m_session->isReady() || !m_session->state()->inForce.find(m_place.term))
        return {};
    core::ThingMark mark;
    mark.uri.kind = core::EntityKind::Term;
    mark.uri.key = m_place.term;
    mark.name = label();
    return mark;
}

QJsonObject GlossaryPage::saveState() const
{
    QJsonObject panes = m_memory;
    for (auto pane = m_panes.cbegin(); pane != m_panes.cend(); ++pane)
        panes.insert(QString::number(pane.key()), pane.value()->saveState());
    return {{u"panes"_s, panes}};
}

void GlossaryPage::restoreState(const QJsonObject &state)
{
    m_memory = state.value("panes"_L1).toObject();
    for (auto pane = m_panes.cbegin(); pane != m_panes.cend(); ++pane)
        pane.value()->restoreState(m_memory.value(QString::number(pane.key())).toObject());
}

bool GlossaryPage::isModified() const
{
    return std::any_of(m_panes.cbegin(), m_panes.cend(),
                       [](const GlossaryPane *pane) { return pane->isModified(); });
}

bool GlossaryPage::hasSidePanel() const
{
    return m_place.view == View::Browse;
}

void GlossaryPage::setSidePanelVisible(bool visible)
{
    m_sidePanel = visible;
    if (auto *browse = qobject_cast<BrowsePane *>(m_panes.value(static_cast<int>(View::Browse))))
        browse->setSideVisible(visible);
}

bool GlossaryPage::findInPage()
{
    return pane() != nullptr && pane()->find();
}

void GlossaryPage::focusMain()
{
    if (pane() != nullptr)
        pane()->focusMain();
    else
        m_focusBefore = window()->focusWidget();
}

void GlossaryPage::undo()
{
    m_session->undo();
}

void GlossaryPage::redo()
{
    m_session->redo();
}

} // namespace meshbook::views

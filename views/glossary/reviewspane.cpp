// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/reviewspane.h"

#include "items/changesetmodel.h"
#include "views/glossary/changesetview.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/queuedelegate.h"
#include "views/glossary/talkview.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossaryaddress::Place;
using glossaryaddress::View;
using items::ChangeSetModel;

namespace {

constexpr int queueWidth = 300;

} // namespace

ReviewsPane::ReviewsPane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_model(new ChangeSetModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter change sets"), this))
    , m_queue(new QTreeView(this))
    , m_view(new ChangeSetView(session))
    , m_splitter(new HairSplitter(Qt::Horizontal))
    , m_states(new ViewStates(m_splitter, this))
{
    m_splitter->setObjectName(u"reviews"_s);
    m_splitter->addWidget(makeQueue());
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({queueWidth, 3 * queueWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    setFocusProxy(m_queue);
    connect(&m_session, &GlossarySession::changed, this, &ReviewsPane::take);
    connect(&m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (!m_session.isReady())
            m_states->showError(sentence, {});
    });
    connect(m_states, &ViewStates::retryRequested, this, [this] {
        m_states->showLoading(tr("Reading the change sets…"));
        m_session.refresh();
    });
    connect(m_view, &ChangeSetView::termWanted, this, [this](const QString &key) {
        emit placeWanted({View::Browse, key, {}, m_place.glossary}, true);
    });
    connect(m_view, &ChangeSetView::editingWanted, this, [this] {
        emit placeWanted({View::Browse, m_place.term, {}, m_place.glossary}, true);
    });
    connect(m_view, &ChangeSetView::wordsChanged, this, &ReviewsPane::modifiedChanged);
    addKeys();
    take();
}

QWidget *ReviewsPane::makeQueue()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(Qt::AccessibleTextRole); // title, state and author
    m_queue->setAccessibleName(tr("Change sets"));
    m_queue->setFrameShape(QFrame::NoFrame);
    m_queue->setHeaderHidden(true);
    m_queue->setRootIsDecorated(false);
    m_queue->setItemsExpandable(false);
    m_queue->setIndentation(0);
    m_queue->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_queue->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_queue->setItemDelegate(new QueueDelegate(m_queue));
    m_queue->setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, m_queue, &QTreeView::expandAll);
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewsPane::chosen);
    m_filter->setCompact(true);
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_queue->expandAll();
    });
    connect(m_filter, &SearchField::moveRequested, this, [this] { m_queue->setFocus(Qt::TabFocusReason); });
    connect(m_filter, &SearchField::escaped, this, [this] { m_queue->setFocus(Qt::OtherFocusReason); });
    auto *pane = new QWidget(this);
    auto *strip = new ToolStrip(true, pane);
    strip->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_queue, 1);
    return pane;
}

void ReviewsPane::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    const auto forward = [this] { m_view->step(true); };
    const auto back = [this] { m_view->step(false); };
    key(Qt::Key_J, forward);
    key(Qt::Key_K, back);
    key(Qt::CTRL | Qt::Key_Down, forward);
    key(Qt::CTRL | Qt::Key_Up, back);
    key(Qt::CTRL | Qt::Key_Return, [this] { m_view->approve(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { m_view->approve(); });
}

void ReviewsPane::setPlace(const Place &place)
{
    m_place = place;
    if (!place.set.isEmpty() && m_session.isReady())
        choose(place.set);
}

QString ReviewsPane::currentUid() const
{
    return m_queue->currentIndex().data(ChangeSetModel::UidRole).toString();
}

void ReviewsPane::take()
{
    if (!m_session.isReady()) {
        m_states->showLoading(tr("Reading the change sets…"));
        return;
    }
    const auto &state = *m_session.state();
    const QString before = currentUid();
    m_isTaking = true;
    m_model->setSets(state.changeSets, state.conflicts, state.standings, m_session.author());
    m_queue->expandAll();
    m_isTaking = false;
    if (state.changeSets.empty()) {
        EmptyState *empty = m_states->showEmpty(
            tr("No change sets yet"),
            tr("Change a term: what you change is kept here until somebody has looked at it."));
        Button *browse = empty->addAction(tr("Go to the terms"), Icon::Term);
        connect(browse, &QPushButton::clicked, this, [this] {
            emit placeWanted({View::Browse, {}, {}, m_place.glossary}, true);
        });
        return;
    }
    m_states->showContent();
    choose(before.isEmpty() ? m_place.set : before);
}

/// The first one of all where that one is not there.
void ReviewsPane::choose(const QString &uid)
{
    QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(uid));
    if (!index.isValid())
        index = m_proxy->mapFromSource(m_model->first());
    if (!index.isValid())
        return;
    m_isTaking = true;
    m_queue->setCurrentIndex(index);
    m_isTaking = false;
    m_view->setSet(index.data(ChangeSetModel::UidRole).toString());
}

void ReviewsPane::chosen(const QModelIndex &index)
{
    const QString uid = index.data(ChangeSetModel::UidRole).toString();
    if (m_isTaking || uid.isEmpty() || uid == m_view->set())
        return;
    m_view->setSet(uid);
    m_place.set = uid;
    m_place.view = View::Reviews;
    emit placeWanted(m_place, false);
}

QJsonObject ReviewsPane::saveState() const
{
    QJsonArray sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return {{u"sizes"_s, sizes}, {u"set"_s, currentUid()}};
}

void ReviewsPane::restoreState(const QJsonObject &state)
{
    QList<int> sizes;
    for (const QJsonValue &size : state[u"sizes"_s].toArray())
        sizes.append(size.toInt());
    if (sizes.size() == m_splitter->count())
        m_splitter->setSizes(sizes);
    if (m_place.set.isEmpty())
        m_place.set = state[u"set"_s].toString();
    if (m_session.isReady())
        choose(m_place.set);
}

bool ReviewsPane::isModified() const
{
    return m_view->talk()->hasWords();
}

bool ReviewsPane::find()
{
    m_filter->focusText();
    return true;
}

void ReviewsPane::focusMain()
{
    m_queue->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termtree.h"

#include "items/glossarytreemodel.h"
#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termlegend.h"
#include "views/glossary/termtreedelegate.h"
#include "views/search/domaincolors.h"
#include "views/theme/metrics.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"
#include "views/widgets/viewstates.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::GlossaryTreeModel;
using items::TermOutline;
using items::TermOutlinePtr;

namespace {

constexpr std::size_t openedRows = 2'000; ///< of what a filter found; more begin closed
constexpr int openedHeadings = 400; ///< a tree of fewer terms begins with its headings open

} // namespace

TermTree::TermTree(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new GlossaryTreeModel(this))
    , m_delegate(new TermTreeDelegate(
          [this](const QString &domain) { return DomainColors::of(m_session.catalog()).index(domain); },
          this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter terms"), this))
    , m_add(new IconButton(Icon::Plus, tr("New term (Insert)"), this))
    , m_arrange(new IconButton(Icon::Sort, tr("Arrange the tree"), this))
    , m_arrangeMenu(new QMenu(this))
    , m_where(new TextLabel({}, TextRole::CaptionStrong, Ink::Text3, this))
    , m_view(new QTreeView)
    , m_states(new ViewStates(m_view, this))
    , m_legend(new TermLegend(this))
{
    m_model->setEditable(true);
    buildView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_where);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_legend);
    m_where->setContentsMargins(metrics::rowPadding, metrics::space2, metrics::rowPadding, metrics::space1);
    m_where->hide();
    connectAll();
    m_states->showLoading(tr("Reading the glossaries…"));
    if (m_session.isReady())
        makeOutline();
}

TermTree::~TermTree() = default;

QWidget *TermTree::makeHead()
{
    auto *strip = new ToolStrip(true, this);
    strip->setPadding(metrics::rowPadding, metrics::space1);
    m_filter->setCompact(true);
    m_filter->lineEdit()->setAccessibleName(tr("Filter terms"));
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_add);
    strip->addWidget(m_arrange);
    m_arrange->setMenu(m_arrangeMenu);
    return strip;
}

void TermTree::buildView()
{
    m_view->setAccessibleName(tr("Terms"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(metrics::treeIndent);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is handled here
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setAutoExpandDelay(500);
    m_view->setExpandsOnDoubleClick(true);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->installEventFilter(this);
}

void TermTree::connectAll()
{
    connect(&m_session, &GlossarySession::changed, this, &TermTree::makeOutline);
    connect(m_filter, &SearchField::textEdited, this, &TermTree::setFilter);
    connect(m_filter, &SearchField::moveRequested, this, [this](int key) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid() && key == Qt::Key_Down)
            m_view->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_filter, &SearchField::escaped, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    // Enter in the field goes to the first term that was found.
    connect(m_filter, &SearchField::submitted, this, [this] {
        for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_view->indexBelow(index)) {
            if (!index.data(GlossaryTreeModel::FoundRole).toBool())
                continue;
            m_view->setCurrentIndex(index);
            m_view->setFocus(Qt::OtherFocusReason);
            return;
        }
    });
    rememberOpen();
    connect(m_add, &QAbstractButton::clicked, this, &TermTree::addBelow);
    connect(m_arrangeMenu, &QMenu::aboutToShow, this, &TermTree::fillArrange);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TermTree::currentChanged);
    connect(m_model, &GlossaryTreeModel::renameWanted, this, &TermTree::renameTo);
    connect(m_model, &GlossaryTreeModel::moveWanted, this, &TermTree::moveTo);
    connect(&DomainColors::of(m_session.catalog()), &DomainColors::changed, m_view->viewport(),
            qOverload<>(&QWidget::update));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showMenu(m_view->viewport()->mapToGlobal(place)); });
}

/// One at a time; what was wanted meanwhile is made next.
void TermTree::makeOutline()
{
    if (!m_session.isReady())
        return;
    if (m_isMaking) {
        m_isStale = true;
        return;
    }
    m_isMaking = true;
    m_isStale = false;
    TermOutline::Rules rules = m_rules;
    for (const glossary::ChangeSet &set : m_session.state()->changeSets) {
        const bool isWork = set.uid == m_session.changeSet();
        if (set.state != glossary::SetState::InReview && !isWork)
            continue;
        for (const auto &[key, net] : set.net.terms()) {
            if (isWork)
                rules.changed.insert(key);
            if (set.state == glossary::SetState::InReview)
                rules.inReview.insert(key);
        }
    }
    services::elsewhere([lexicon = m_session.lexicon(), rules, previous = m_model->outline()] {
        return TermOutline::of(lexicon, rules, previous.get());
    }).then(this, [this](const TermOutlinePtr &outline) {
        m_isMaking = false;
        if (m_isStale)
            makeOutline();
        take(outline);
    });
}

void TermTree::take(const TermOutlinePtr &outline)
{
    const TermOutline::Rules was = m_model->outline()->rules();
    const TermOutline::Rules &is = outline->rules();
    const bool isFirst = m_model->outline()->total() + m_model->outline()->trashed() == 0;
    const bool isOther = isFirst || was.grouping != is.grouping || was.trash != is.trash;
    if (was.filter.isEmpty() && !is.filter.isEmpty())
        m_opened = treememory::save(*m_view, GlossaryTreeModel::KeyRole);
    m_delegate->setFilter(is.filter);
    m_delegate->setDomainHeadings(is.grouping == TermOutline::Grouping::Domain && !is.trash);
    const bool wasThere = m_model->indexOf(m_term).isValid();
    const QStringList were = selected();
    m_isSelecting = true;
    m_model->setOutline(outline);
    reopen();
    selectAgain(were);
    if (!is.filter.isEmpty()) {
        openFound();
    } else if (!m_memory.isEmpty()) {
        treememory::restore(*m_view, GlossaryTreeModel::KeyRole, m_memory);
        m_memory = {};
    } else if (!was.filter.isEmpty() && !isOther) {
        m_opened.remove("current"_L1);
        treememory::restore(*m_view, GlossaryTreeModel::KeyRole, m_opened);
    } else if (isOther && (outline->total() <= openedHeadings || m_model->rowCount() == 1)) {
        m_view->expandToDepth(0);
    }
    m_isSelecting = false;
    m_legend->setCounts({outline->counted(glossary::TermStatus::Draft),
                         outline->counted(glossary::TermStatus::InReview),
                         outline->counted(glossary::TermStatus::Approved),
                         outline->counted(glossary::TermStatus::Deprecated)});
    selectTerm(wasThere);
    showState();
    emit shown();
}

/// A branch that is moved stands open where it was open before.
void TermTree::rememberOpen()
{
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_rules.filter.isEmpty())
            m_open.insert(m_model->keyOf(index));
    });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.remove(m_model->keyOf(index)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; row <= last && !m_open.isEmpty(); ++row) {
                    const QString key = m_model->keyOf(m_model->index(row, 0, parent));
                    if (m_open.contains(key))
                        m_reopened.append(key);
                }
            });
}

void TermTree::reopen()
{
    for (const QString &key : std::exchange(m_reopened, {})) {
        if (const QModelIndex index = m_model->indexOf(key); index.isValid())
            m_view->expand(index);
    }
}

void TermTree::openFound()
{
    if (m_model->outline()->nodes().size() <= openedRows)
        m_view->expandAll();
    else
        m_view->expandToDepth(0);
}

void TermTree::showState()
{
    const TermOutline &outline = *m_model->outline();
    m_where->setVisible(m_rules.trash);
    m_where->setText(tr("Trash: %n term(s)", nullptr, outline.trashed()));
    m_add->setEnabled(canEdit());
    if (!outline.rules().filter.isEmpty() && outline.found() == 0) {
        EmptyState *state =
            m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filter away."));
        connect(state->addAction(tr("Clear filter")), &QPushButton::clicked, this, [this] { setFilter({}); });
    } else if (outline.rules().trash && outline.trashed() == 0) {
        EmptyState *state = m_states->showEmpty(tr("The trash is empty"), {});
        connect(state->addAction(tr("Back to the terms")), &QPushButton::clicked, this,
                [this] { setTrashShown(false); });
    } else if (m_session.lexicon().glossaries().empty() && outline.total() == 0) {
        EmptyState *state = m_states->showEmpty(tr("No glossary yet"),
                                                tr("Create one here, or add a source that has glossaries."));
        connect(state->addAction(tr("New glossary…"), Icon::Plus), &QPushButton::clicked, this,
                &TermTree::addGlossary);
    } else {
        m_states->showContent();
    }
}

void TermTree::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    selectTerm();
}

/// A key that was made of a name may be another one by now.
void TermTree::selectTerm(bool wasThere)
{
    if (const glossary::EntryPtr entry = m_session.lexicon().find(m_term))
        m_term = entry->key();
    if (m_model->keyOf(m_view->currentIndex()) == m_term && m_model->isTerm(m_view->currentIndex()))
        return;
    const QModelIndex index = m_model->indexOf(m_term);
    if (!index.isValid() && wasThere && m_rules.filter.isEmpty() && !m_rules.trash) {
        // The term was removed: the row that took its place is the one to go on with.
        currentChanged(m_view->currentIndex());
        return;
    }
    m_isSelecting = true;
    QItemSelectionModel *selection = m_view->selectionModel();
    const bool isSelected = index.isValid() && selection->isSelected(index);
    selection->setCurrentIndex(
        index, isSelected ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_view->scrollTo(index);
    else
        selection->clearSelection(); // what stands there now is nobody's choice
    m_isSelecting = false;
}

/// Rows that come to stand elsewhere stay selected, and no others take their place.
void TermTree::selectAgain(const QStringList &terms)
{
    if (terms == selected())
        return;
    QItemSelection again;
    for (const QString &key : terms) {
        if (const QModelIndex index = m_model->indexOf(key); index.isValid())
            again.select(index, index);
    }
    m_view->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

void TermTree::currentChanged(const QModelIndex &index)
{
    if (m_isSelecting || !m_model->isTerm(index))
        return;
    const QString key = m_model->keyOf(index);
    if (key == m_term)
        return;
    m_term = key;
    emit termWanted(key, QApplication::mouseButtons() != Qt::NoButton);
}

QStringList TermTree::selected() const
{
    QStringList terms;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (m_model->isTerm(index) && !terms.contains(m_model->keyOf(index)))
            terms.append(m_model->keyOf(index));
    }
    return terms;
}

void TermTree::setFilter(const QString &text)
{
    if (m_filter->text() != text)
        m_filter->setText(text);
    if (m_rules.filter == text.trimmed())
        return;
    m_rules.filter = text.trimmed();
    makeOutline();
}

void TermTree::setGrouping(TermOutline::Grouping grouping)
{
    m_rules.grouping = grouping;
    m_rules.trash = false;
    makeOutline();
}

void TermTree::setTrashShown(bool on)
{
    m_rules.trash = on;
    makeOutline();
}

void TermTree::setLanguage(const QString &language)
{
    if (language == m_rules.language)
        return;
    m_rules.language = language;
    makeOutline();
    emit languageChosen(language);
}

QJsonObject TermTree::saveState() const
{
    return {
        {u"tree"_s, m_memory.isEmpty() ? treememory::save(*m_view, GlossaryTreeModel::KeyRole) : m_memory},
        {u"grouping"_s, static_cast<int>(m_rules.grouping)},
        {u"language"_s, m_rules.language},
        {u"filter"_s, m_rules.filter},
        {u"trash"_s, m_rules.trash}};
}

void TermTree::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    const int grouping = state.value("grouping"_L1).toInt();
    m_rules.grouping = static_cast<TermOutline::Grouping>(grouping < 0 || grouping > 4 ? 0 : grouping);
    m_rules.language = state.value("language"_L1).toString();
    m_rules.trash = state.value("trash"_L1).toBool();
    m_rules.filter = state.value("filter"_L1).toString();
    m_filter->setText(m_rules.filter);
    m_memory = state.value("tree"_L1).toObject();
    m_memory.remove("current"_L1); // the page's place says so
    makeOutline();
}

void TermTree::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view->currentIndex().isValid() && m_view->hasFocus())
        m_view->scrollTo(m_view->currentIndex());
}

} // namespace meshbook::views

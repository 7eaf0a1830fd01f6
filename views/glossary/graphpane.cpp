// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/graphpane.h"

#include "items/neighbourmodel.h"
#include "services/answer.h"
#include "views/glossary/familylegend.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termcanvas.h"
#include "views/glossary/termpicker.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::Family;
using items::NeighbourModel;

namespace {

constexpr int laterMs = 150;
constexpr int mostHops = 3;

class NeighbourDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        cell.ink = index.column() == NeighbourModel::TermSection ? Ink::Text : Ink::Text2;
        if (index.column() == NeighbourModel::StepsSection)
            cell.alignment = Qt::AlignRight;
        if (index.column() != NeighbourModel::TermSection)
            return cell;
        constexpr std::array dots{Progress::Draft, Progress::InReview, Progress::Approved,
                                  Progress::Deprecated};
        cell.progress = dots.at(static_cast<std::size_t>(index.data(NeighbourModel::StatusRole).toInt()));
        cell.role = TextRole::Name;
        return cell;
    }
};

} // namespace

GraphPane::GraphPane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_canvas(new TermCanvas(this))
    , m_model(new NeighbourModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_list(new QTableView(this))
    , m_legend(new FamilyLegend(this))
    , m_picker(new TermPicker(session, tr("Term in the middle"), this))
    , m_hops(new SegmentedControl(tr("Steps"), this))
    , m_facts(new TextLabel({}, TextRole::Base, Ink::Text3, this))
    , m_export(new Button(tr("Export"), Button::Role::Secondary, Icon::Export, this))
    , m_split(new HairSplitter(Qt::Horizontal, this))
    , m_states(nullptr)
{
    buildList();
    m_split->addWidget(m_canvas);
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({700, 430});
    m_states = new ViewStates(m_split, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connectAll();
    showNone();
}

QWidget *GraphPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_hops->setSegments({tr("1 step"), tr("2 steps"), tr("3 steps")});
    m_picker->setMinimumWidth(220);
    m_export->setCompact(true);
    auto *menu = new QMenu(m_export);
    fillExport(menu);
    m_export->setMenu(menu);
    const auto tool = [this](Icon icon, const QString &name, auto does) {
        auto *button = new IconButton(icon, name, this);
        connect(button, &QAbstractButton::clicked, m_canvas, does);
        return button;
    };
    strip->addWidget(m_picker);
    strip->addWidget(m_hops);
    strip->addWidget(m_facts, 1);
    strip->addWidget(tool(Icon::Minus, tr("Zoom out (Ctrl+−)"), [this] { m_canvas->zoomBy(-1); }));
    strip->addWidget(tool(Icon::Plus, tr("Zoom in (Ctrl++)"), [this] { m_canvas->zoomBy(1); }));
    strip->addWidget(tool(Icon::Expand, tr("Show all of it (F)"), [this] { m_canvas->fit(); }));
    strip->addWidget(m_export);
    return strip;
}

QWidget *GraphPane::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *kinds = new SectionHeading(tr("Relations"), SectionHeading::Size::Small, side);
    kinds->setContentsMargins(metrics::rowPadding, metrics::space3, metrics::rowPadding, 0);
    layout->addWidget(kinds);
    layout->addWidget(m_legend);
    layout->addWidget(m_list, 1);
    return side;
}

void GraphPane::buildList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(NeighbourModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_sorted);
    m_list->setAccessibleName(tr("Terms in the graph"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(metrics::dense(metrics::rowHeight));
    m_list->setItemDelegate(new NeighbourDelegate(m_list));
    m_list->setSortingEnabled(true);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // from the middle outwards
    header->setHighlightSections(false);
    header->setSectionResizeMode(NeighbourModel::HowSection, QHeaderView::Stretch);
    headings::setWidths(header, {150, 140, 52, 100});
    m_list->setColumnHidden(NeighbourModel::PlaceSection, true);
    const auto add = [this](const QString &text, const QKeySequence &key, auto does) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, does);
    };
    const auto chosen = [this] { return m_list->currentIndex().data(NeighbourModel::KeyRole).toString(); };
    add(tr("Put in the middle"), Qt::Key_Return, [this, chosen] { centreOn(chosen()); });
    add(tr("Open the term"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this, chosen] { openTerm(chosen()); });
    tablecopy::install(m_list);
    TableLayout::install(header, u"graph of terms"_s);
}

void GraphPane::fillExport(QMenu *menu)
{
    menu->addAction(tr("Copy picture"), this, &GraphPane::copyPicture);
    menu->addSeparator();
    menu->addAction(tr("Save as SVG…"), this, [this] { save(true); });
    menu->addAction(tr("Save as PNG…"), this, [this] { save(false); });
}

void GraphPane::connectAll()
{
    connect(&m_session, &GlossarySession::changed, this, &GraphPane::askLater);
    connect(&m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (!m_canvas->picture())
            m_states->showError(sentence, {});
    });
    connect(m_states, &ViewStates::retryRequested, &m_session, &GlossarySession::refresh);
    connect(&m_later, &QTimer::timeout, this, &GraphPane::ask);
    connect(m_hops, &SegmentedControl::currentChanged, this, &GraphPane::ask);
    connect(m_legend, &FamilyLegend::withoutChanged, this, &GraphPane::ask);
    connect(m_picker, &TermPicker::termChosen, this, [this](const QString &key) {
        if (!key.isEmpty())
            centreOn(key);
    });
    connect(m_canvas, &TermCanvas::currentChanged, this, &GraphPane::currentChanged);
    connect(m_canvas, &TermCanvas::centreRequested, this, [this](int term) { centreOn(keyOf(term)); });
    connect(m_canvas, &TermCanvas::openRequested, this, [this](int term) { openTerm(keyOf(term)); });
    connect(m_canvas, &TermCanvas::menuRequested, this, &GraphPane::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GraphPane::listMoved);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { centreOn(index.data(NeighbourModel::KeyRole).toString()); });
}

QString GraphPane::keyOf(int term) const
{
    const TermPicturePtr &picture = m_canvas->picture();
    const bool known = picture && term >= 0 && term < static_cast<int>(picture->around->terms.size());
    return known ? picture->around->terms[static_cast<std::size_t>(term)].key : QString();
}

QString GraphPane::labelInMiddle() const
{
    const TermPicturePtr &picture = m_canvas->picture();
    return picture ? picture->around->terms.front().label : QString();
}

void GraphPane::setPlace(const glossaryaddress::Place &place)
{
    const bool same = m_term == place.term && m_canvas->picture();
    m_term = place.term;
    if (same)
        return;
    m_picker->setTerm(m_term);
    ask();
}

void GraphPane::askLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void GraphPane::showEvent(QShowEvent *event)
{
    GlossaryPane::showEvent(event);
    if (m_stale)
        ask();
}

void GraphPane::changeEvent(QEvent *event)
{
    GlossaryPane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        askLater(); // boxes are as large as their labels
}

void GraphPane::ask()
{
    m_later.stop();
    if (!m_session.isReady())
        return; // changed() follows
    m_stale = false;
    const quint64 asked = ++m_asked;
    if (m_term.isEmpty()) {
        arrived(nullptr);
        return;
    }
    glossary::NeighbourhoodRules rules;
    rules.hops = m_hops->current() + 1;
    rules.without = m_legend->without();
    if (!m_canvas->picture())
        m_states->showLoading(tr("Drawing the graph…"));
    services::elsewhere([lexicon = m_session.lexicon(), term = m_term, rules, sizes = TermSizes::current(),
                         mirrored = isRightToLeft()]() -> TermPicturePtr {
        glossary::Neighbourhood around = glossary::neighbourhood(lexicon, term, rules);
        return around.terms.empty() ? nullptr : drawTerms(std::move(around), sizes, mirrored);
    }).then(this, [this, asked](const TermPicturePtr &picture) {
        if (asked == m_asked)
            arrived(picture);
    });
}

void GraphPane::arrived(const TermPicturePtr &picture)
{
    m_choosing = true;
    m_model->setAround(picture ? picture->around : nullptr);
    m_choosing = false;
    m_canvas->setPicture(picture);
    m_export->setEnabled(picture != nullptr);
    showFacts();
    if (picture) {
        m_legend->setCounts(picture->around->counts);
        m_states->showContent();
    } else {
        showNone();
    }
    emit shown();
}

void GraphPane::showFacts()
{
    const TermPicturePtr &picture = m_canvas->picture();
    if (!picture) {
        m_facts->setText({});
        return;
    }
    const auto count = static_cast<int>(picture->around->terms.size());
    const QString terms = tr("%n term(s)", nullptr, count);
    m_facts->setText(picture->around->cut ? tr("%1, the nearest ones of more").arg(terms) : terms);
}

void GraphPane::showNone()
{
    m_export->setEnabled(false);
    if (!m_session.isReady()) {
        m_states->showLoading(tr("Reading the terms…"));
        return;
    }
    EmptyState *state = m_term.isEmpty()
        ? m_states->showEmpty(tr("Which term?"), tr("Choose one above, and see what it is related to."))
        : m_states->showEmpty(tr("This term is not there any more"),
                              tr("It may have been merged, moved to the trash or renamed."));
    connect(state->addAction(tr("Choose a term"), Icon::Term), &QPushButton::clicked, this,
            [this] { find(); });
}

void GraphPane::currentChanged(int term)
{
    if (m_choosing)
        return;
    m_choosing = true;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(term, 0));
    if (term >= 0)
        m_list->setCurrentIndex(index);
    m_choosing = false;
}

void GraphPane::listMoved()
{
    const QModelIndex index = m_sorted->mapToSource(m_list->currentIndex());
    if (m_choosing || !index.isValid())
        return;
    m_choosing = true;
    m_canvas->setCurrent(index.row());
    m_canvas->ensureVisible(index.row());
    m_choosing = false;
}

void GraphPane::centreOn(const QString &key)
{
    if (!key.isEmpty() && key != m_term)
        emit placeWanted({glossaryaddress::View::Graph, key}, true);
}

void GraphPane::openTerm(const QString &key)
{
    if (!key.isEmpty())
        emit placeWanted({glossaryaddress::View::Browse, key}, true);
}

bool GraphPane::find()
{
    m_picker->field()->setFocus(Qt::OtherFocusReason);
    m_picker->field()->selectAll();
    return true;
}

void GraphPane::focusMain()
{
    if (m_canvas->picture())
        m_canvas->setFocus(Qt::OtherFocusReason);
    else
        find();
}

QJsonObject GraphPane::saveState() const
{
    QJsonArray without;
    for (const Family family : m_legend->without())
        without.append(static_cast<int>(family));
    QJsonArray sizes;
    for (const int size : m_split->sizes())
        sizes.append(size);
    return {{"hops"_L1, m_hops->current() + 1}, {"without"_L1, without}, {"sizes"_L1, sizes}};
}

void GraphPane::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_hops->setCurrent(std::clamp(state["hops"_L1].toInt(), 1, mostHops) - 1);
    QSet<Family> without;
    for (const QJsonValue &each : state["without"_L1].toArray())
        without.insert(
            static_cast<Family>(std::clamp(each.toInt(), 0, static_cast<int>(glossary::familyCount) - 1)));
    m_legend->setWithout(without);
    QList<int> sizes;
    for (const QJsonValue &each : state["sizes"_L1].toArray())
        sizes.append(std::max(0, each.toInt()));
    if (sizes.size() == m_split->count())
        m_split->setSizes(sizes);
    askLater();
}

} // namespace meshbook::views

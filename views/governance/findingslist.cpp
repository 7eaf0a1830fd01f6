// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/findingslist.h"

#include "items/findingmodel.h"
#include "items/policywords.h"
#include "services/answer.h"
#include "services/governanceservice.h"
#include "views/governance/findingactions.h"
#include "views/governance/findingdelegate.h"
#include "views/governance/sourcefiles.h"
#include "views/search/domaincolors.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Severity;
using items::FindingList;
using items::FindingModel;
using items::FindingWish;
namespace policywords = items::policywords;

namespace {

constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Info};
constexpr qsizetype mostOpened = 50; ///< groups that are unfolded at once

} // namespace

FindingsList::FindingsList(services::GovernanceService &governance, services::CatalogService &catalog,
                           std::function<QString()> userName, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_files(new SourceFiles(catalog, this))
    , m_actions(new FindingActions(governance, *m_files, std::move(userName), this))
    , m_model(new FindingModel(this))
    , m_count(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter findings"), this))
    , m_which(new SegmentedControl(tr("Findings shown"), this))
    , m_view(new Button(tr("View"), Button::Role::Secondary, Icon::Filter, this))
    , m_severities(new QActionGroup(this))
    , m_groupings(new QActionGroup(this))
    , m_waive(new Button(tr("Waive…"), Button::Role::Secondary, Icon::Pause, this))
    , m_fix(new Button(tr("Fix…"), Button::Role::Secondary, Icon::Edit, this))
    , m_takeBack(new Button(tr("Take back"), Button::Role::Secondary, Icon::Undo, this))
    , m_export(new Button(tr("Export"), Button::Role::Plain, Icon::Export, this))
    , m_table(new QTreeView)
    , m_states(new ViewStates(m_table, this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connectAll();
    showActions();
}

FindingsList::~FindingsList() = default;

QWidget *FindingsList::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_count->setElide(Qt::ElideNone);
    m_filter->setCompact(true);
    m_which->setSegments({tr("Open"), tr("Waived"), tr("All")});
    m_view->setToolTip(tr("Severity and groups"));
    m_view->setMenu(new QMenu(m_view));
    fillView();
    m_export->setMenu(new QMenu(m_export));
    strip->setPadding(16, 12);
    strip->addWidget(m_count);
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_which);
    for (Button *button : {m_view, m_waive, m_takeBack, m_fix, m_export}) {
        button->setCompact(true);
        strip->addWidget(button);
    }
    return strip;
}

void FindingsList::buildTable()
{
    m_table->setAccessibleName(tr("Findings of policies"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setUniformRowHeights(true);
    m_table->setRootIsDecorated(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegate(new FindingDelegate(
        [this](const QString &domain) { return DomainColors::of(m_catalog).index(domain); }, m_table));
    m_table->setModel(m_model);
    QHeaderView *header = m_table->header();
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // worst first
    headings::setWidths(header, {104, 300, 300, 220, 130});
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingModel::SubjectSection, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingModel::PlaceSection, QHeaderView::Stretch);
    for (int section = FindingModel::ShownSections; section < FindingModel::SectionCount; ++section)
        header->hideSection(section);
}

void FindingsList::connectAll()
{
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_wish.words = text;
        ask();
    });
    connect(m_filter, &SearchField::moveRequested, this, &FindingsList::focusTable);
    connect(m_filter, &SearchField::escaped, this, &FindingsList::focusTable);
    connect(m_filter, &SearchField::chipRemoved, this, [this](const QString &id) {
        if (id == "severity"_L1) {
            setSeverity(0);
            ask();
            return;
        }
        Scope scope = m_scope;
        if (id == "domain"_L1)
            scope.domain.reset();
        else
            (id == "group"_L1 ? scope.group : scope.policy).clear();
        emit scopeWanted(scope);
    });
    connect(m_which, &SegmentedControl::currentChanged, this, [this](int which) {
        m_wish.which = static_cast<FindingWish::Which>(which);
        ask();
    });
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &FindingsList::sorted);
    TableLayout::install(m_table->header(), u"findings"_s, FindingModel::ShownSections);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsList::showActions);
    connect(m_table, &QAbstractItemView::activated, this, &FindingsList::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FindingsList::showMenu);
    connect(m_waive, &QPushButton::clicked, this, [this] { m_actions->waive(chosen()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_actions->takeBack(chosen()); });
    connect(m_fix, &QPushButton::clicked, this, [this] { m_actions->fix(chosen()); });
    connect(m_export->menu(), &QMenu::aboutToShow, this, &FindingsList::fillExport);
    connect(m_actions, &FindingActions::told, this, &FindingsList::told);
    connect(&DomainColors::of(m_catalog), &DomainColors::changed, m_table,
            [this] { m_table->viewport()->update(); });
    addCopyShortcut();
}

void FindingsList::fillView()
{
    QMenu *menu = m_view->menu();
    const auto add = [&](QActionGroup *group, const QString &text) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        menu->addAction(action);
    };
    add(m_severities, tr("Any severity"));
    for (const Severity severity : severities)
        add(m_severities, policywords::severity(severity));
    menu->addSeparator();
    for (const QString &text : {tr("No groups"), tr("By policy"), tr("By domain"), tr("By product")})
        add(m_groupings, text);
    m_severities->actions().constFirst()->setChecked(true);
    m_groupings->actions().constFirst()->setChecked(true);
    connect(m_severities, &QActionGroup::triggered, this, [this](QAction *action) {
        setSeverity(static_cast<int>(m_severities->actions().indexOf(action)));
        ask();
    });
    connect(m_groupings, &QActionGroup::triggered, this, [this](QAction *action) {
        setGrouping(static_cast<int>(m_groupings->actions().indexOf(action)));
        ask();
    });
}

/// 0: any.
void FindingsList::setSeverity(int place)
{
    const int known = std::clamp(place, 0, static_cast<int>(severities.size()));
    m_wish.severity =
        known == 0 ? std::nullopt : std::optional(severities[static_cast<std::size_t>(known - 1)]);
    m_severities->actions().at(known)->setChecked(true);
    showChips();
}

void FindingsList::setGrouping(int grouping)
{
    const int known = std::clamp(grouping, 0, static_cast<int>(m_groupings->actions().size()) - 1);
    m_wish.grouping = static_cast<FindingWish::Grouping>(known);
    m_groupings->actions().at(known)->setChecked(true);
}

void FindingsList::setReport(const Report &report)
{
    m_report = report;
    ask();
}

void FindingsList::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    showChips();
    ask();
}

void FindingsList::sorted(int section, Qt::SortOrder order)
{
    using Order = FindingWish::Order;
    constexpr std::array orders{Order::Severity, Order::Subject, Order::Place, Order::Policy, Order::Since};
    m_wish.order = section < 0 || section >= FindingModel::ShownSections
        ? Order::WorstFirst
        : orders[static_cast<std::size_t>(section)];
    m_wish.descending = order == Qt::DescendingOrder;
    ask();
}

/// A report may have very many findings: they are gone through on another thread.
void FindingsList::ask()
{
    if (!m_report)
        return;
    const quint64 own = ++m_asked;
    FindingWish wish = m_wish;
    wish.domain = m_scope.domain;
    wish.group = m_scope.group;
    wish.policy = m_scope.policy;
    services::elsewhere([report = m_report, wish] {
        return items::listFindings(report, wish);
    }).then(this, [this, own](const FindingList &list) {
        if (own == m_asked)
            arrived(list);
    });
}

void FindingsList::arrived(FindingList list)
{
    const governance::Finding *finding = current();
    const QString kept = finding != nullptr ? finding->identity() : QString();
    m_model->setList(std::move(list));
    const auto groups = static_cast<int>(m_model->list().groups.size());
    m_table->setRootIsDecorated(groups > 0);
    for (int row = 0; row < groups; ++row) {
        m_table->setFirstColumnSpanned(row, {}, true);
        if (row < mostOpened)
            m_table->setExpanded(m_model->index(row, 0), true);
    }
    if (const QModelIndex index = kept.isNull() ? QModelIndex() : m_model->indexOf(kept); index.isValid())
        m_table->setCurrentIndex(index);
    m_count->setText(tr("%n finding(s)", nullptr, static_cast<int>(m_model->list().found)));
    m_shown = m_asked;
    showState();
    showActions();
    emit settled();
}

QString FindingsList::policyTitle(const QString &id) const
{
    if (!m_report)
        return id;
    const auto found = std::find_if(m_report->policies.begin(), m_report->policies.end(),
                                    [&id](const auto &each) { return each.policy.id == id; });
    return found == m_report->policies.end() ? id : found->policy.title;
}

void FindingsList::showChips()
{
    QList<SearchChip> chips;
    if (m_scope.domain)
        chips.append({u"domain"_s, m_scope.domain->isEmpty() ? policywords::noDomain() : *m_scope.domain});
    if (!m_scope.group.isEmpty())
        chips.append({u"group"_s, policywords::group(m_scope.group)});
    if (!m_scope.policy.isEmpty())
        chips.append({u"policy"_s, m_scope.policy});
    if (m_wish.severity)
        chips.append({u"severity"_s, policywords::severity(*m_wish.severity)});
    m_filter->setChips(chips);
    m_filter->setToolTip(
        plaintext::toolTip(m_scope.policy.isEmpty() ? QString() : policyTitle(m_scope.policy)));
}

void FindingsList::showState()
{
    if (m_model->rowCount() > 0) {
        m_states->showContent();
        return;
    }
    const bool filtered = !m_wish.words.isEmpty() || m_wish.severity || m_scope != Scope();
    if (filtered) {
        EmptyState *state = m_states->showNoMatch(
            tr("Nothing matches"), tr("No finding fits the words, the severity and what is chosen above."));
        connect(state->addAction(tr("Show all findings")), &QPushButton::clicked, this,
                &FindingsList::clearFilters);
    } else if (m_wish.which == FindingWish::Which::Waived) {
        m_states->showEmpty(tr("Nothing is waived"),
                            tr("Findings that somebody decided to live with until a day stand here."));
    } else {
        m_states->showEmpty(tr("The policies find nothing"),
                            tr("Everything that was checked keeps to the policies that hold."));
    }
}

void FindingsList::clearFilters()
{
    m_filter->setText({});
    m_wish.words.clear();
    setSeverity(0);
    if (m_scope == Scope())
        ask();
    else
        emit scopeWanted({});
}

const governance::Finding *FindingsList::current() const
{
    return m_model->finding(m_table->currentIndex());
}

std::vector<governance::Finding> FindingsList::chosen() const
{
    return m_model->findings(m_table->selectionModel()->selectedRows());
}

void FindingsList::showActions()
{
    const std::vector<governance::Finding> findings = chosen();
    const QString why = m_actions->whyNot();
    const auto show = [&](Button *button, bool can, const QString &whyNot) {
        button->setEnabled(can && why.isEmpty());
        button->setToolTip(!why.isEmpty() ? why : can ? QString() : whyNot);
    };
    const bool none = findings.empty();
    const QString choose = tr("Choose findings first.");
    show(m_waive, FindingActions::canWaive(findings), choose);
    show(m_takeBack, FindingActions::canTakeBack(findings),
         none ? choose : tr("These waivers are written in files; change them there."));
    m_fix->setEnabled(FindingActions::canFix(findings));
    m_fix->setToolTip(m_fix->isEnabled() ? QString()
                          : none         ? choose
                                         : tr("No field alone mends this; see what to do."));
    const bool waived = m_wish.which != FindingWish::Which::Open;
    m_takeBack->setVisible(waived);
    m_waive->setVisible(m_wish.which != FindingWish::Which::Waived);
    m_export->setEnabled(m_model->rowCount() > 0);
}

QJsonObject FindingsList::saveState() const
{
    const QHeaderView *header = m_table->header();
    return {{u"words"_s, m_filter->text()},
            {u"which"_s, m_which->current()},
            {u"severity"_s, static_cast<int>(m_severities->actions().indexOf(m_severities->checkedAction()))},
            {u"grouping"_s, static_cast<int>(m_wish.grouping)},
            {u"sort"_s, header->sortIndicatorSection()},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void FindingsList::restoreState(const QJsonObject &state)
{
    m_filter->setText(state.value(u"words"_s).toString());
    m_wish.words = m_filter->text();
    m_which->setCurrent(std::clamp(state.value(u"which"_s).toInt(), 0, 2));
    setSeverity(state.value(u"severity"_s).toInt());
    setGrouping(state.value(u"grouping"_s).toInt());
    const int section = state.value(u"sort"_s).toInt(-1);
    m_table->header()->setSortIndicator(section < FindingModel::ShownSections ? section : -1,
                                        state.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder);
    m_wish.which = static_cast<FindingWish::Which>(m_which->current());
    ask();
}

void FindingsList::focusFilter()
{
    m_filter->focusText();
}

void FindingsList::focusTable()
{
    if (m_states->shown() != ViewStates::Shown::Content)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

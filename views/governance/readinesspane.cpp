// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/readinesspane.h"

#include "items/momenttext.h"
#include "items/readinessmodel.h"
#include "services/catalogservice.h"
#include "views/governance/noproducts.h"
#include "views/governance/readinessdelegate.h"
#include "views/lineage/reporttable.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::ReadinessModel;
using services::Lacking;
using Figure = services::ReadinessFigure;

namespace {

enum Below { EvidenceBelow, OwnersBelow };

constexpr int tableShare = 50;
constexpr int belowShare = 50;

/// As addresses have it; null: all.
QString domainOf(const QModelIndex &index)
{
    if (!index.isValid() || index.data(ReadinessModel::IsAllRole).toBool())
        return {};
    const QString domain = index.data(ReadinessModel::DomainRole).toString();
    return domain.isEmpty() ? QString(governanceaddress::noDomain) : domain;
}

/// The figure that lacks most; what a first sync leaves empty does not count.
int worstSection(const services::DomainReadiness &standing)
{
    int worst = ReadinessModel::FirstFigureSection;
    double least = 2;
    for (int section = ReadinessModel::FirstFigureSection; section < ReadinessModel::SectionCount;
         ++section) {
        const Figure figure = ReadinessModel::figureOf(section);
        const double share = standing[figure].share().value_or(2);
        if (figure != Figure::Releases && share < least) {
            least = share;
            worst = section;
        }
    }
    return worst;
}

/// The whole mesh stays on top, whatever the order.
class AllFirst final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool leftAll = left.data(ReadinessModel::IsAllRole).toBool();
        const bool rightAll = right.data(ReadinessModel::IsAllRole).toBool();
        if (leftAll != rightAll)
            return leftAll == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

ReadinessPane::ReadinessPane(const GovernanceTools &tools, QWidget *parent)
    : GovernancePane(parent)
    , m_governance(tools.governance)
    , m_catalog(tools.catalog)
    , m_model(new ReadinessModel(this))
    , m_proxy(new AllFirst(this))
    , m_head(new TextLabel({}, TextRole::Strong, Ink::Text))
    , m_facts(new TextLabel({}, TextRole::Base, Ink::Text2))
    , m_table(new QTreeView)
    , m_below(new SegmentedControl(tr("Below the table")))
    , m_what(new TextLabel({}, TextRole::Base, Ink::Text2))
    , m_search(new Button(tr("Search for them"), Button::Role::Plain, Icon::Search))
    , m_evidence(new ReportTable(tr("What is missing"), tr("Nothing is missing here")))
    , m_owners(new ReportTable(tr("Owners of many domains"), tr("Nobody owns products of two domains")))
{
    buildTable();
    m_evidenceStates = new ViewStates(m_evidence);
    auto *strip = new ToolStrip(true);
    m_head->setElide(Qt::ElideNone);
    strip->addWidget(m_head);
    strip->addWidget(m_facts, 1);
    strip->addStretch();
    auto *splitter = new HairSplitter(Qt::Vertical);
    splitter->setObjectName(u"readiness"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(makeBelow());
    splitter->setStretchFactor(0, tableShare);
    splitter->setStretchFactor(1, belowShare);
    m_states = new ViewStates(splitter, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_states, 1);
    connectAll();
    ask();
}

ReadinessPane::~ReadinessPane()
{
    m_question.cancel();
}

void ReadinessPane::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ReadinessModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_table->setAccessibleName(tr("Readiness of domains"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new ReadinessDelegate(
        *m_model, [this](const QString &domain) { return DomainColors::of(m_catalog).index(domain); },
        m_table));
    m_table->setModel(m_proxy);
    QHeaderView *header = m_table->header();
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    headings::setWidths(header, {150, 134, 134, 134, 160, 194, 134});
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ReadinessModel::DomainSection, QHeaderView::Stretch);
    header->setMinimumSectionSize(90);
    tablecopy::install(m_table);
    TableLayout::install(header, u"readiness"_s);
}

QWidget *ReadinessPane::makeBelow()
{
    auto *below = new QWidget;
    auto *strip = new ToolStrip(false, below);
    m_below->setSegments({tr("What is missing"), tr("Owners of many domains")});
    strip->addWidget(m_below);
    strip->addWidget(m_what, 1);
    strip->addStretch();
    strip->addWidget(m_search);
    m_search->hide();
    auto *stack = new QStackedWidget;
    stack->addWidget(m_evidenceStates);
    stack->addWidget(m_owners);
    m_stack = stack;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(stack, 1);
    return below;
}

void ReadinessPane::connectAll()
{
    connect(m_below, &SegmentedControl::currentChanged, this, [this](int index) {
        static_cast<QStackedWidget *>(m_stack)->setCurrentIndex(index);
        m_what->setVisible(index == EvidenceBelow);
        m_search->setVisible(index == EvidenceBelow && !searchUrl().isEmpty());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadinessPane::explain);
    connect(m_table, &QAbstractItemView::activated, m_evidence, &ReportTable::focusTable);
    connect(m_search, &QPushButton::clicked, this,
            [this] { emit navigateRequested(searchUrl(), OpenIn::CurrentTab); });
    connect(m_evidence, &ReportTable::navigateRequested, this, &ReadinessPane::navigateRequested);
    connect(m_owners, &ReportTable::navigateRequested, this, &ReadinessPane::navigateRequested);
    connect(m_states, &ViewStates::retryRequested, this, &ReadinessPane::ask);
    connect(m_evidenceStates, &ViewStates::retryRequested, this, &ReadinessPane::explain);
    connect(&m_governance, &services::GovernanceService::changed, this, &ReadinessPane::ask);
    connect(&m_catalog, &services::CatalogService::changed, this, &ReadinessPane::ask);
    connect(&DomainColors::of(m_catalog), &DomainColors::changed, m_table,
            [this] { m_table->viewport()->update(); });
}

void ReadinessPane::setPlace(const governanceaddress::Place &place)
{
    m_place = place;
    chooseWanted();
}

void ReadinessPane::ask()
{
    const quint64 own = ++m_asked;
    if (!m_isAnswered)
        m_states->showLoading(tr("Working out how far domains have come…"));
    m_governance.readiness().then(this, [this, own](const core::Result<services::ReadinessReport> &answer) {
        if (own == m_asked)
            arrived(answer);
    });
}

void ReadinessPane::arrived(const core::Result<services::ReadinessReport> &answer)
{
    if (!answer) {
        if (answer.error().code != core::ErrorCode::Cancelled)
            m_states->showError(tr("Readiness could not be worked out."), answer.error().message);
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        m_wantedSection = current.column();
        m_place.domain = domainOf(current);
    }
    m_model->setReport(*answer);
    m_isAnswered = true;
    m_head->setText(tr("%n products", nullptr, static_cast<int>(answer->all.products)));
    m_facts->setText(tr("in %n domains, %1", nullptr, static_cast<int>(answer->domains.size()))
                         .arg(items::momentText(answer->at.toLocalTime())));
    showOwners();
    if (answer->domains.empty()) {
        showNoProducts(*m_states, *this);
    } else {
        m_states->showContent();
        chooseWanted();
    }
    emit answered();
}

void ReadinessPane::chooseWanted()
{
    if (m_model->rowCount() == 0)
        return;
    int row = 0;
    for (int i = 1; i < m_model->rowCount() && !m_place.domain.isEmpty(); ++i) {
        const QString &name = m_model->standing(i).domain;
        const QString domain = name.isEmpty() ? QString(governanceaddress::noDomain) : name;
        if (governance::isSameDomain(domain, m_place.domain))
            row = i;
    }
    const int section = m_wantedSection < ReadinessModel::FirstFigureSection
        ? worstSection(m_model->standing(row))
        : std::min<int>(m_wantedSection, ReadinessModel::SectionCount - 1);
    m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, section)));
}

Figure ReadinessPane::figure() const
{
    return ReadinessModel::figureOf(
        std::max<int>(m_table->currentIndex().column(), ReadinessModel::FirstFigureSection));
}

std::optional<QString> ReadinessPane::domain() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.data(ReadinessModel::IsAllRole).toBool())
        return std::nullopt;
    return index.data(ReadinessModel::DomainRole).toString();
}

QUrl ReadinessPane::searchUrl() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const services::PartOf &share = m_model->standing(index.data(ReadinessModel::RowRole).toInt())[figure()];
    if (share.part == share.whole)
        return {}; // there is nothing to find
    const std::optional<QString> in = domain();
    const QString place = in ? u" domain:\"%1\""_s.arg(QString(*in).remove(u'"')) : QString();
    switch (figure()) {
    case Figure::Owners:
        return things::searchUrl(u"type:product missing:owner"_s + place);
    case Figure::Contracts:
        return things::searchUrl(u"type:product missing:contract"_s + place);
    case Figure::Levels:
        return things::searchUrl(u"type:product missing:sla"_s + place);
    case Figure::Conformance:
        return governanceaddress::urlOf({governanceaddress::View::Scorecard, domainOf(index)});
    case Figure::Glossary:
    case Figure::Releases:
        break;
    }
    return {};
}

void ReadinessPane::explain()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_question.cancel();
    const quint64 own = ++m_explainAsked;
    m_isExplained = false;
    const services::PartOf &share = m_model->standing(index.data(ReadinessModel::RowRole).toInt())[figure()];
    const QString place =
        index.siblingAtColumn(ReadinessModel::DomainSection).data(Qt::DisplayRole).toString();
    m_what->setText(
        tr("%1, %2: %3 are missing")
            .arg(place, ReadinessModel::meaning(figure()), QLocale().toString(share.whole - share.part)));
    m_search->setText(figure() == Figure::Conformance ? tr("Show the findings") : tr("Search for them"));
    m_search->setVisible(m_below->current() == EvidenceBelow && !searchUrl().isEmpty());
    m_evidenceStates->showLoading(tr("Looking for what is missing…"));
    m_question = m_governance.lacking(domain(), figure());
    m_question.then(this, [this, own](const core::Result<std::vector<Lacking>> &answer) {
        if (own == m_explainAsked)
            explained(answer);
    });
}

void ReadinessPane::explained(const core::Result<std::vector<Lacking>> &answer)
{
    if (!answer) {
        if (answer.error().code != core::ErrorCode::Cancelled)
            m_evidenceStates->showError(tr("What is missing could not be read."), answer.error().message);
        return;
    }
    const bool tells = figure() == Figure::Conformance;
    std::vector<items::ReportRow> rows;
    for (const Lacking &each : *answer) {
        items::ReportRow row;
        row.cells = {each.name, each.uri.column.isEmpty() ? things::word(each.uri.kind) : tr("Column"),
                     each.domain};
        if (tells)
            row.cells.append(each.what);
        row.uri = each.uri;
        rows.push_back(std::move(row));
    }
    QStringList titles{tr("Name"), tr("Kind"), tr("Domain")};
    if (tells)
        titles.append(tr("What is found"));
    m_evidence->setRows(titles, tells ? QList<int>{260, 100, 140, -1} : QList<int>{-1, 120, 200},
                        std::move(rows));
    m_evidenceStates->showContent();
    m_isExplained = true;
    emit answered();
}

void ReadinessPane::showOwners()
{
    const QLocale locale;
    std::vector<items::ReportRow> rows;
    for (const services::BusyOwner &owner : m_model->report().owners) {
        items::ReportRow row;
        row.cells = {owner.name, locale.toString(qint64(owner.domains.size())),
                     locale.toString(owner.products), owner.domains.join(u", "_s)};
        if (owner.team)
            row.uri = *owner.team;
        row.sortKeys = {{}, qint64(owner.domains.size()), owner.products, {}};
        rows.push_back(std::move(row));
    }
    m_owners->setRows({tr("Owner"), tr("Domains"), tr("Products"), tr("Which domains")}, {240, 90, 90, -1},
                      std::move(rows));
}

QJsonObject ReadinessPane::saveState() const
{
    const QModelIndex index = m_table->currentIndex();
    return {{u"section"_s, index.isValid() ? index.column() : m_wantedSection},
            {u"domain"_s, index.isValid() ? domainOf(index) : m_place.domain},
            {u"below"_s, m_below->current()}};
}

void ReadinessPane::restoreState(const QJsonObject &state)
{
    m_wantedSection = state.value(u"section"_s).toInt();
    if (m_place.domain.isEmpty())
        m_place.domain = state.value(u"domain"_s).toString();
    const int below = state.value(u"below"_s).toInt() == OwnersBelow ? OwnersBelow : EvidenceBelow;
    m_below->setCurrent(below);
    emit m_below->currentChanged(below);
    chooseWanted();
}

void ReadinessPane::focusMain()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

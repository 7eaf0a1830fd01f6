// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/waiverspane.h"

#include "items/waivermodel.h"
#include "views/governance/sourcefiles.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHash>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using items::WaiverModel;

namespace {

class WaiverDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        cell.ink = Ink::Text2;
        const auto state = static_cast<WaiverModel::State>(index.data(WaiverModel::StateRole).toInt());
        switch (index.column()) {
        case WaiverModel::PolicySection:
            cell.icon = state == WaiverModel::State::RanOut ? Icon::Clock : Icon::Pause;
            cell.role = TextRole::Name;
            cell.ink = Ink::Text;
            break;
        case WaiverModel::SubjectSection:
        case WaiverModel::PlaceSection:
            cell.elide = Qt::ElideMiddle;
            break;
        case WaiverModel::LeftSection:
            if (state != WaiverModel::State::InForce) {
                const bool over = state == WaiverModel::State::RanOut;
                cell.icon = over ? Icon::Breach : Icon::Warning;
                cell.ink = over ? Ink::Breach : Ink::Warning;
                cell.iconInk = cell.ink;
            }
            break;
        case WaiverModel::FindingsSection:
            cell.alignment = Qt::AlignRight;
            break;
        default:
            break;
        }
        return cell;
    }
};

/// With the titles of their policies, and how many findings each covers. For any thread.
std::vector<WaiverModel::Row> rowsOf(const std::vector<services::GovernanceService::RecordedWaiver> &recorded,
                                     const services::GovernanceService::Report &report)
{
    QHash<QString, QString> titles;
    std::vector<const governance::Waiver *> used;
    if (report) {
        for (const governance::EffectivePolicy &each : report->policies)
            titles.insert(each.policy.id, each.policy.title);
        for (const governance::Finding &finding : report->findings) {
            if (finding.waiver)
                used.push_back(&*finding.waiver);
        }
    }
    std::vector<WaiverModel::Row> rows;
    for (const services::GovernanceService::RecordedWaiver &each : recorded) {
        WaiverModel::Row row{each.uid, each.waiver, titles.value(each.waiver.policy), {}};
        if (report)
            row.findings = std::count_if(used.begin(), used.end(),
                                         [&each](const auto *other) { return *other == each.waiver; });
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

WaiversPane::WaiversPane(const GovernanceTools &tools, QWidget *parent)
    : GovernancePane(parent)
    , m_tools(tools)
    , m_files(new SourceFiles(tools.catalog, this))
    , m_model(new WaiverModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_count(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter waivers"), this))
    , m_takeBack(new Button(tr("Take back"), Button::Role::Secondary, Icon::Undo, this))
    , m_table(new QTreeView)
    , m_states(new ViewStates(m_table, this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connect(m_states, &ViewStates::retryRequested, this, &WaiversPane::ask);
    connect(&m_tools.governance, &services::GovernanceService::changed, this, &WaiversPane::ask);
    showChosen();
    ask();
}

WaiversPane::~WaiversPane() = default;

QWidget *WaiversPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_count->setElide(Qt::ElideNone);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(280);
    m_takeBack->setCompact(true);
    strip->setPadding(16, 12);
    strip->addWidget(m_count);
    strip->addSpacing(8);
    strip->addWidget(m_filter, 1);
    strip->addStretch();
    strip->addWidget(m_takeBack);
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        showState();
    });
    connect(m_filter, &SearchField::moveRequested, this, &WaiversPane::focusMain);
    connect(m_filter, &SearchField::escaped, this, &WaiversPane::focusMain);
    connect(m_takeBack, &QPushButton::clicked, this, &WaiversPane::takeBack);
    return strip;
}

void WaiversPane::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(WaiverModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterRole(WaiverModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Waivers"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new WaiverDelegate(m_table));
    m_table->setModel(m_proxy);
    QHeaderView *header = m_table->header();
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // what runs out first
    headings::setWidths(header, {200, 190, 200, 110, 90, 128, 72, 160});
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WaiverModel::SubjectSection, QHeaderView::Stretch);
    header->setSectionResizeMode(WaiverModel::ReasonSection, QHeaderView::Stretch);
    TableLayout::install(header, u"waivers"_s);
    tablecopy::install(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WaiversPane::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &WaiversPane::open);
}

void WaiversPane::ask()
{
    const quint64 own = ++m_asked;
    if (!m_answered)
        m_states->showLoading(tr("Reading the waivers…"));
    m_tools.governance.allWaivers().then(this, [this, own](const Result<Recorded> &recorded) {
        if (own != m_asked)
            return;
        if (recorded) {
            askReport(*recorded, own);
            return;
        }
        m_answered = true;
        m_states->showError(tr("The waivers could not be read."), recorded.error().message);
        emit answered();
    });
}

/// What the last check says of them; without one the waivers are shown all the same.
void WaiversPane::askReport(const Recorded &recorded, quint64 own)
{
    m_tools.governance.lastReport().then(this, [this, recorded, own](const Result<Report> &report) {
        services::elsewhere([recorded, report = report ? *report : Report()] {
            return rowsOf(recorded, report);
        }).then(this, [this, own](const std::vector<WaiverModel::Row> &rows) {
            if (own == m_asked)
                arrived(rows);
        });
    });
}

void WaiversPane::arrived(const std::vector<WaiverModel::Row> &rows)
{
    m_answered = true;
    m_model->setRows(rows, QDateTime::currentDateTimeUtc().date());
    const int over = m_model->count(WaiverModel::State::RanOut);
    QStringList parts{tr("%n waiver(s) in force", nullptr, m_model->rowCount() - over)};
    if (over > 0)
        parts.append(tr("%n ran out", nullptr, over));
    m_count->setText(parts.join(u", "_s));
    showState();
    showChosen();
    emit answered();
}

void WaiversPane::showState()
{
    if (m_proxy->rowCount() > 0) {
        m_states->showContent();
    } else if (m_model->rowCount() > 0) {
        EmptyState *state =
            m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filter away."));
        connect(state->addAction(tr("Clear filter")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_proxy->setFilterFixedString({});
            showState();
        });
    } else {
        EmptyState *state = m_states->showEmpty(
            tr("Nothing is waived"),
            tr("Choose findings on the scorecard to live with them until a day, or write waivers in a file "
               "beside the product."));
        connect(state->addAction(tr("Scorecard"), Icon::Shield), &QPushButton::clicked, this,
                [this] { emit placeWanted({}, true); });
    }
}

QStringList WaiversPane::chosenUids() const
{
    QStringList uids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const QString uid = m_model->row(index.data(WaiverModel::RowRole).toInt()).uid;
        if (!uid.isEmpty())
            uids.append(uid);
    }
    return uids;
}

void WaiversPane::showChosen()
{
    const bool any = m_table->selectionModel()->hasSelection();
    const bool readOnly = m_tools.governance.isReadOnly();
    m_takeBack->setEnabled(!readOnly && !chosenUids().isEmpty());
    m_takeBack->setToolTip(m_takeBack->isEnabled() ? QString()
                               : readOnly          ? tr("This workspace is open for reading only.")
                               : any ? tr("These waivers are written in files; change them there.")
                                     : tr("Choose waivers first."));
}

/// Where it is written, or the findings that it covers.
void WaiversPane::open(const QModelIndex &index)
{
    const WaiverModel::Row &row = m_model->row(index.data(WaiverModel::RowRole).toInt());
    if (const QUrl file = m_files->urlOf(row.waiver); !file.isEmpty()) {
        emit navigateRequested(file, OpenIn::CurrentTab);
        return;
    }
    governanceaddress::Place place;
    place.policy = row.waiver.policy;
    emit placeWanted(place, true);
}

void WaiversPane::takeBack()
{
    const QStringList uids = chosenUids();
    if (uids.isEmpty())
        return;
    m_takeBack->setEnabled(false);
    m_tools.governance.takeBack(uids).then(this, [this, count = uids.size()](const Result<> &written) {
        if (written)
            emit told(tr("%n waiver(s) taken back.", nullptr, static_cast<int>(count)), true);
        else
            emit told(written.error().message, false);
    });
}

QJsonObject WaiversPane::saveState() const
{
    const QHeaderView *header = m_table->header();
    return {{u"filter"_s, m_filter->text()},
            {u"sort"_s, header->sortIndicatorSection()},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void WaiversPane::restoreState(const QJsonObject &state)
{
    m_filter->setText(state.value(u"filter"_s).toString());
    m_proxy->setFilterFixedString(m_filter->text());
    const int section = state.value(u"sort"_s).toInt(-1);
    m_table->header()->setSortIndicator(section < WaiverModel::SectionCount ? section : -1,
                                        state.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder);
}

bool WaiversPane::find()
{
    m_filter->focusText();
    return true;
}

void WaiversPane::focusMain()
{
    if (m_states->shown() == ViewStates::Shown::Content)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

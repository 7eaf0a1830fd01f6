// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/reporttable.h"

#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/tablelayouts.h"
#include "views/widgets/viewstates.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonObject>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int leastShare = 120; ///< of a section that shares what is left

using items::ReportModel;

constexpr qsizetype shownText = 400;

class ReportDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString().left(shownText);
        const bool leads = !index.data(ReportModel::UriRole).toString().isEmpty();
        if (index.column() == 0) {
            cell.role = TextRole::Name;
            cell.ink = leads ? Ink::Link : Ink::Text;
        } else {
            cell.ink = Ink::Text2;
        }
        return cell;
    }
};

} // namespace

ReportTable::ReportTable(const QString &name, const QString &nothing, QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
    , m_model(new ReportModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTreeView(this))
    , m_states(new ViewStates(m_table, this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ReportModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(name);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new ReportDelegate(m_table));
    m_table->setModel(m_proxy);
    m_table->header()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // as the report has them
    tablecopy::install(m_table);
    m_table->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    connect(m_table, &QAbstractItemView::activated, this, &ReportTable::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportTable::choiceChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReportTable::choiceChanged);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0 && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            open(index);
    });
}

void ReportTable::setRows(const QStringList &titles, const QList<int> &widths,
                          std::vector<items::ReportRow> rows)
{
    m_model->setRows(titles, std::move(rows));
    m_widths = widths;
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    const qsizetype stretched = widths.lastIndexOf(-1);
    for (int section = 0; section < widths.size(); ++section)
        header->setSectionResizeMode(section,
                                     section == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
    fitSections();
    showState();
}

QString ReportTable::layoutName() const
{
    return u"report, "_s + m_table->accessibleName();
}

/// Long texts get what the others leave of the table's width, each as much as the next.
void ReportTable::fitSections()
{
    QHeaderView *header = m_table->header();
    TableLayout::lift(header);
    int room = m_table->viewport()->width();
    int sharing = 0;
    for (int section = 0; section < m_widths.size(); ++section) {
        if (m_widths.at(section) < 0) {
            ++sharing;
            continue;
        }
        headings::setWidth(header, section, m_widths.at(section));
        room -= header->sectionSize(section);
    }
    const qsizetype stretched = m_widths.lastIndexOf(-1);
    for (int section = 0; section < stretched; ++section) {
        if (m_widths.at(section) < 0)
            headings::setWidth(header, section, std::max(leastShare, room / sharing));
    }
    TableLayout::install(header, layoutName());
}

bool ReportTable::eventFilter(QObject *watched, QEvent *event)
{
    // Widths that a person chose stay.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_widths.count(-1) > 1
        && !TableLayouts::shared().of(layoutName()).contains("widths"_L1))
        fitSections();
    return QWidget::eventFilter(watched, event);
}

void ReportTable::setFilter(const QString &words)
{
    m_proxy->setFilterFixedString(words);
    showState();
}

int ReportTable::rowCount() const
{
    return m_proxy->rowCount();
}

QList<int> ReportTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(m_proxy->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ReportTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReportTable::open(const QModelIndex &index)
{
    const QString uri = index.data(ReportModel::UriRole).toString();
    if (!uri.isEmpty())
        emit navigateRequested(QUrl(uri), OpenIn::CurrentTab);
}

void ReportTable::showState()
{
    if (m_proxy->rowCount() > 0)
        m_states->showContent();
    else if (m_model->rowCount() > 0)
        m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filter away."));
    else
        m_states->showEmpty(m_nothing, {});
}

} // namespace meshbook::views

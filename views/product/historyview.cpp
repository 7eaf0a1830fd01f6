// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/historyview.h"

#include "items/historymodel.h"
#include "items/momenttext.h"
#include "views/product/comparisonview.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::HistoryModel;

class HistoryDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        constexpr qsizetype shownText = 400;
        Cell cell;
        cell.text = index.data().toString().left(shownText);
        const int op = index.data(HistoryModel::OperationRole).toInt();
        if (index.column() == HistoryModel::WhenSection) {
            cell.icon = op == 0 ? Icon::Plus : op == 2 ? Icon::Minus : Icon::Edit;
            cell.ink = Ink::Text2;
        } else if (index.column() == HistoryModel::FieldSection) {
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
        } else {
            cell.ink = Ink::Text2;
        }
        return cell;
    }
};

} // namespace

HistoryView::HistoryView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new HistoryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_list(new QTreeView(this))
    , m_states(new ViewStates(m_list, this))
    , m_comparison(new ComparisonView(context, this))
    , m_which(new SegmentedControl(tr("History shown as"), this))
    , m_around(new Button(tr("Compare before and after"), Button::Role::Secondary, Icon::Split, this))
    , m_stack(new QStackedWidget(this))
{
    m_model->setHistory(context->dossier.history);
    buildList();
    auto *strip = new ToolStrip(false, this);
    m_which->setSegments({tr("Changes"), tr("Compare versions")});
    m_around->setCompact(true);
    strip->addWidget(m_which);
    strip->addStretch();
    strip->addWidget(m_around);
    m_stack->addWidget(m_states);
    m_stack->addWidget(m_comparison);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_stack, 1);
    connect(m_which, &SegmentedControl::currentChanged, this,
            [this](int which) { setComparing(which == 1); });
    connect(m_around, &QPushButton::clicked, this, &HistoryView::compareCurrent);
    showHistory();
    if (context->dossier.line.uri.kind == core::EntityKind::Contract)
        askVersions();
}

void HistoryView::showHistory()
{
    if (m_model->rowCount() == 0) {
        m_states->showEmpty(tr("No history yet"), tr("Changes are recorded from the second sync on."));
    } else {
        m_states->showContent();
        m_list->setCurrentIndex(m_sorted->index(0, 0));
    }
    m_around->setVisible(!isComparing() && m_model->rowCount() > 0);
}

/// Versions of a contract that stand beside this one are things of their own; what happened to them is a part
/// of its history all the same.
void HistoryView::askVersions()
{
    m_context->catalog->versions(m_context->dossier.line.uri)
        .then(this, [this](const core::Result<std::vector<core::VersionedThing>> &things) {
            if (!things)
                return; // the comparison tells
            for (const core::VersionedThing &thing : *things) {
                const auto *contract = std::get_if<core::Contract>(&thing.now);
                if (contract != nullptr && !thing.edition.isNull()
                    && thing.edition != m_context->dossier.line.uri.key)
                    m_model->addHistory(contract->version, thing.changes);
            }
            showHistory();
        });
}

void HistoryView::buildList()
{
    m_list->setAccessibleName(tr("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HistoryModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_sorted);
    m_list->header()->setSortIndicatorClearable(true);
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder); // newest first
    m_list->setSortingEnabled(true);
    // A moment is as long as language and font make it.
    constexpr int iconAndGaps = 48;
    const QString longest = items::momentText(QDateTime(QDate(2028, 9, 28), QTime(22, 58)));
    const int moment = m_list->fontMetrics().horizontalAdvance(longest) + iconAndGaps;
    headings::setWidths(m_list->header(), {std::max(150, moment), 280, 220, 220, 200});
    tablecopy::install(m_list);
    TableLayout::install(m_list->header(), u"history"_s);
    connect(m_list, &QAbstractItemView::activated, this, &HistoryView::compareCurrent);
}

void HistoryView::compareCurrent()
{
    const auto row = static_cast<std::size_t>(m_list->currentIndex().data(HistoryModel::EventRole).toInt());
    if (row >= m_model->history().size())
        return;
    const QString version = m_list->currentIndex().data(HistoryModel::VersionRole).toString();
    if (version.isNull())
        m_comparison->compareAround(m_model->history()[row]);
    else
        m_comparison->compareWithVersion(version);
    setComparing(true);
}

void HistoryView::setComparing(bool on)
{
    m_which->setCurrent(on ? 1 : 0);
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_comparison) : m_states);
    m_around->setVisible(!on && m_model->rowCount() > 0);
    if (on)
        m_comparison->load();
}

bool HistoryView::isComparing() const
{
    return m_stack->currentWidget() == m_comparison;
}

QJsonObject HistoryView::saveMemory() const
{
    return {{u"comparing"_s, isComparing()}, {u"table"_s, treememory::save(*m_list, Qt::DisplayRole)}};
}

void HistoryView::restoreMemory(const QJsonObject &memory)
{
    treememory::restore(*m_list, Qt::DisplayRole, memory.value("table"_L1).toObject());
    setComparing(memory.value("comparing"_L1).toBool());
}

} // namespace meshbook::views

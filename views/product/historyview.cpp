// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/historyview.h"

#include "items/historymodel.h"
#include "views/product/comparisonview.h"
#include "views/widgets/button.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
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
    if (m_model->rowCount() == 0)
        m_states->showEmpty(tr("No history yet"), tr("Changes are recorded from the second sync on."));
    else
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_around->setVisible(m_model->rowCount() > 0);
}

void HistoryView::buildList()
{
    m_list->setAccessibleName(tr("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setModel(m_model);
    const QList<int> widths{150, 260, 220, 220, 200};
    for (int i = 0; i < widths.size(); ++i)
        m_list->header()->resizeSection(i, widths.at(i));
    tablecopy::install(m_list);
    connect(m_list, &QAbstractItemView::activated, this, &HistoryView::compareCurrent);
}

void HistoryView::compareCurrent()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentIndex().row()));
    if (row >= m_context->dossier.history.size())
        return;
    m_comparison->compareAround(m_context->dossier.history[row]);
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

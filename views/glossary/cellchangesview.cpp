// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/cellchangesview.h"

#include "items/cellchangesmodel.h"
#include "views/glossary/cellchangesdelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace meshbook::views {

using items::CellChangesModel;

CellChangesView::CellChangesView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new CellChangesModel(this))
{
    setAccessibleName(tr("What will change"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(new CellChangesDelegate(this));
    setModel(m_model);
    headings::setWidths(header(), {170, 150, 220});
    header()->setStretchLastSection(true);
    tablecopy::install(this);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CellChangesView::chosenChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CellChangesView::chosenChanged);
}

void CellChangesView::setChanges(std::vector<items::CellChange> changes)
{
    m_model->setChanges(std::move(changes));
}

void CellChangesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || rows.isEmpty()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool isChosen = currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    for (const QModelIndex &row : rows)
        m_model->setData(row, isChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace meshbook::views

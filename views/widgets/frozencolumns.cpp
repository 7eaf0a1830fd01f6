// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/frozencolumns.h"

#include "views/widgets/hairline.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace meshbook::views {

FrozenColumns *FrozenColumns::install(QTableView *table, int columns)
{
    return new FrozenColumns(table, columns);
}

FrozenColumns::FrozenColumns(QTableView *table, int columns)
    : QObject(table)
    , m_table(table)
    , m_overlay(new QTableView(table))
    , m_edge(new Hairline(Qt::Vertical, table))
    , m_columns(columns)
{
    m_overlay->setFocusProxy(m_table);
    m_overlay->setFrameShape(QFrame::NoFrame);
    m_overlay->setShowGrid(m_table->showGrid());
    m_overlay->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_overlay->setTabKeyNavigation(false);
    m_overlay->setCornerButtonEnabled(false);
    m_overlay->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overlay->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overlay->setVerticalScrollMode(m_table->verticalScrollMode());
    m_overlay->setSelectionMode(m_table->selectionMode());
    m_overlay->setSelectionBehavior(m_table->selectionBehavior());
    m_overlay->setItemDelegate(m_table->itemDelegate());
    m_overlay->setModel(m_table->model());
    m_overlay->setSelectionModel(m_table->selectionModel());
    m_overlay->verticalHeader()->hide();
    m_overlay->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_overlay->horizontalHeader()->setHighlightSections(false);
    m_overlay->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    follow();
    copySections();
}

void FrozenColumns::follow()
{
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_overlay->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_overlay->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section < m_columns)
            copySections();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    // After the table has done the same: rows and columns have their sizes by then.
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::copySections,
            Qt::QueuedConnection);
    connect(m_table->model(), &QAbstractItemModel::columnsInserted, this, &FrozenColumns::copySections);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumns::uncover);
    connect(m_overlay, &QAbstractItemView::activated, m_table, &QAbstractItemView::activated);
    connect(m_overlay, &QAbstractItemView::clicked, m_table, &QAbstractItemView::clicked);
    connect(m_overlay, &QAbstractItemView::doubleClicked, m_table, &QAbstractItemView::doubleClicked);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_overlay->viewport()->installEventFilter(this);
}

void FrozenColumns::copySections()
{
    const QHeaderView *from = m_table->horizontalHeader();
    m_overlay->verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_overlay->horizontalHeader()->setMinimumSectionSize(from->minimumSectionSize());
    for (int section = 0; section < from->count(); ++section) {
        const bool shown = section < m_columns && !from->isSectionHidden(section);
        m_overlay->setColumnHidden(section, !shown);
        if (shown)
            m_overlay->setColumnWidth(section, from->sectionSize(section));
    }
    place();
}

int FrozenColumns::width() const
{
    int width = 0;
    for (int section = 0; section < std::min(m_columns, m_table->horizontalHeader()->count()); ++section)
        width += m_table->columnWidth(section);
    return width;
}

/// Over the columns at the leading edge; gone where there is nothing to scroll.
void FrozenColumns::place()
{
    const QScrollBar *bar = m_table->horizontalScrollBar();
    const bool scrolled = bar->value() != bar->minimum();
    const QRect inside = m_table->viewport()->geometry();
    const int heading = m_table->horizontalHeader()->isVisible() ? m_table->horizontalHeader()->height() : 0;
    const int wide = std::min(width(), inside.width());
    const QRect all(inside.left(), inside.top() - heading, inside.width(), inside.height() + heading);
    const QRect own =
        QStyle::visualRect(m_table->layoutDirection(), all, QRect(all.left(), all.top(), wide, all.height()));
    m_overlay->setGeometry(own);
    m_overlay->horizontalHeader()->setFixedHeight(heading);
    m_overlay->setVisible(scrolled);
    m_overlay->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    m_edge->setGeometry(QStyle::visualRect(m_table->layoutDirection(), all,
                                           QRect(all.left() + wide, all.top(), 1, all.height())));
    m_edge->setVisible(scrolled);
    m_overlay->raise();
    m_edge->raise();
}

/// The table takes a cell below the overlay for visible.
void FrozenColumns::uncover()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.column() < m_columns)
        return;
    const QRect cell = m_table->visualRect(current);
    const bool mirrored = m_table->layoutDirection() == Qt::RightToLeft;
    const int covered =
        mirrored ? cell.right() - (m_table->viewport()->width() - 1 - width()) : width() - cell.left();
    QScrollBar *bar = m_table->horizontalScrollBar();
    if (covered > 0 && bar->value() > bar->minimum())
        bar->setValue(bar->value() - covered);
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_overlay->viewport()) {
        if (event->type() == QEvent::ContextMenu) {
            const auto *menu = static_cast<QContextMenuEvent *>(event);
            emit m_table->customContextMenuRequested(m_table->viewport()->mapFromGlobal(menu->globalPos()));
            return true;
        }
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange
               || event->type() == QEvent::Show) {
        place();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        copySections();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meshbook::views

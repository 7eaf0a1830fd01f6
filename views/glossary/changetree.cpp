// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/changetree.h"

#include "items/comparisonmodel.h"
#include "views/glossary/termdiffdelegate.h"
#include "views/theme/metrics.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"

#include <QHeaderView>

namespace meshbook::views {

using items::ComparisonModel;

namespace {

constexpr int openedRows = 400; ///< of more terms the branches begin closed
constexpr int nameWidth = 190;
constexpr int valueWidth = 260;

} // namespace

ChangeTree::ChangeTree(const QString &name, const QString &layout, QWidget *parent)
    : QTreeView(parent)
    , m_model(new ComparisonModel(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setIndentation(metrics::treeIndent);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TermDiffDelegate(ComparisonModel::AfterSection, this));
    setModel(m_model);
    header()->setStretchLastSection(false);
    headings::setWidths(header(), {nameWidth, valueWidth, valueWidth});
    header()->setSectionResizeMode(ComparisonModel::BeforeSection, QHeaderView::Stretch);
    header()->setSectionResizeMode(ComparisonModel::AfterSection, QHeaderView::Stretch);
    setColumnHidden(ComparisonModel::MeaningSection, true);
    // Other widths break the values into other lines.
    connect(
        header(), &QHeaderView::sectionResized, this, [this] { doItemsLayout(); }, Qt::QueuedConnection);
    tablecopy::install(this);
    TableLayout::install(header(), layout);
    connect(this, &QAbstractItemView::activated, this, &ChangeTree::activateTerm);
}

void ChangeTree::setHeadings(const QString &before, const QString &after)
{
    m_model->setHeadings(before, after);
}

void ChangeTree::setRows(std::vector<items::Comparison::Row> rows)
{
    m_model->setComparison(std::move(rows));
    if (m_model->rowCount() <= openedRows)
        expandAll();
    setCurrentIndex(m_model->index(0, 0));
}

void ChangeTree::step(bool forward)
{
    QModelIndex at = currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : m_model->index(0, 0);
    do {
        if (forward && m_model->hasChildren(at))
            expand(at);
        at = forward ? indexBelow(at) : indexAbove(at);
        if (!forward && at.isValid() && m_model->hasChildren(at) && !isExpanded(at)) {
            expand(at);
            at = m_model->index(m_model->rowCount(at) - 1, 0, at);
        }
    } while (at.isValid() && m_model->hasChildren(at));
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    scrollTo(at);
}

void ChangeTree::activateTerm(const QModelIndex &index)
{
    QModelIndex term = index.siblingAtColumn(0);
    while (term.parent().isValid())
        term = term.parent();
    const QString key = term.data(ComparisonModel::KeyRole).toString();
    if (!key.isEmpty())
        emit termActivated(key);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/scoretable.h"

#include "items/scorecardmodel.h"
#include "views/governance/scoreheader.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/widgets/tablecopy.h"

#include <QEvent>

#include <algorithm>

namespace meshbook::views {

using items::ScorecardModel;

namespace {

constexpr int nameWidth = 136;
constexpr int widestName = 240;
constexpr int narrowestCell = 62;

} // namespace

ScoreTable::ScoreTable(ScoreDelegate::DomainNumber domainNumber, QWidget *parent)
    : QTableView(parent)
    , m_model(new ScorecardModel(this))
    , m_header(new ScoreHeader(this))
{
    setAccessibleName(tr("Scores by domain and group of policies"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(new ScoreDelegate(std::move(domainNumber), this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(narrowestCell);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    tablecopy::install(this);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoreTable::currentMoved);
    layOut();
}

void ScoreTable::setScorecard(governance::Scorecard card)
{
    m_model->setScorecard(std::move(card));
    layOut();
    showChoice();
    updateGeometry();
}

void ScoreTable::choose(const Choice &choice)
{
    m_choice = choice;
    showChoice();
}

void ScoreTable::showChoice()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_choice.domain ? m_model->rowOf(*m_choice.domain) : m_model->allRow();
    const int column = m_model->columnOf(m_choice.group);
    m_isShowing = true;
    setCurrentIndex(
        m_model->index(row < 0 ? m_model->allRow() : row, column < 0 ? m_model->allColumn() : column));
    m_isShowing = false;
}

void ScoreTable::currentMoved(const QModelIndex &current)
{
    if (!current.isValid() || m_isShowing)
        return;
    Choice choice;
    if (!current.data(ScorecardModel::IsAllRole).toBool())
        choice.domain = current.data(ScorecardModel::DomainRole).toString();
    choice.group = current.data(ScorecardModel::GroupRole).toString();
    if (choice == m_choice)
        return;
    m_choice = choice;
    emit chosen();
}

/// The cells share the width; where they would be too narrow, the table scrolls.
void ScoreTable::layOut()
{
    const FontScale fonts = FontScale::current();
    verticalHeader()->setDefaultSectionSize(metrics::heightFor(metrics::rowHeight, QFontMetrics(fonts.base))
                                            + 2);
    const int columns = m_model->columnCount();
    if (columns < 2)
        return;
    int name = nameWidth;
    int cell = narrowestCell;
    const QFontMetrics base(fonts.strong);
    for (int row = 0; row < m_model->rowCount(); ++row)
        name = std::max(name,
                        base.horizontalAdvance(m_model->index(row, 0).data().toString()) + metrics::space4
                            + metrics::square + 2 * metrics::space2 + 2);
    for (int column = 1; column < columns; ++column)
        cell = std::max(cell, m_header->widthOf(column));
    name = std::min(name, widestName);
    cell = std::max(cell, (viewport()->width() - name - metrics::space4) / (columns - 1));
    m_header->resizeSection(0, name);
    for (int column = 1; column < columns; ++column)
        m_header->resizeSection(column, cell);
}

QSize ScoreTable::sizeHint() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {400, m_header->sizeHint().height() + rows + 2};
}

void ScoreTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void ScoreTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
        updateGeometry();
    }
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/gridview.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <optional>
#include <vector>

namespace meshbook::views {

namespace {

std::optional<GridView::Wish> wishOf(const QKeyEvent *event)
{
    using Wish = GridView::Wish;
    if (event->matches(QKeySequence::Copy))
        return Wish::Copy;
    if (event->matches(QKeySequence::Paste))
        return Wish::Paste;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            return Wish::Clear;
        if (event->key() == Qt::Key_Insert)
            return Wish::NewTerm;
    } else if (modifiers == Qt::ControlModifier) {
        if (event->key() == Qt::Key_D)
            return Wish::FillDown;
        if (event->key() == Qt::Key_H)
            return Wish::Replace;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return Wish::OpenTerm;
    }
    return std::nullopt;
}

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QList<int> GridView::shownSections() const
{
    QList<int> sections;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int section = header->logicalIndex(place); !header->isSectionHidden(section))
            sections.append(section);
    }
    return sections;
}

std::vector<QRect> GridView::chosenSpans() const
{
    std::vector<QRect> spans;
    if (selectionModel() != nullptr) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            spans.emplace_back(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    }
    if (spans.empty() && currentIndex().isValid())
        spans.emplace_back(currentIndex().column(), currentIndex().row(), 1, 1);
    return spans;
}

QList<int> GridView::chosenRows() const
{
    // By ranges: all cells of a large table are many.
    std::vector<std::pair<int, int>> spans;
    if (selectionModel() != nullptr) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            spans.emplace_back(range.top(), range.bottom());
    }
    if (spans.empty() && currentIndex().isValid())
        spans.emplace_back(currentIndex().row(), currentIndex().row());
    std::sort(spans.begin(), spans.end());
    QList<int> rows;
    for (const auto &[top, bottom] : spans) {
        for (int row = rows.isEmpty() ? top : std::max(top, rows.last() + 1); row <= bottom; ++row)
            rows.append(row);
    }
    return rows;
}

bool GridView::event(QEvent *event)
{
    // Keys that mean something else in the window mean the table's here.
    if (event->type() == QEvent::ShortcutOverride && wishOf(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (const auto wish = wishOf(event)) {
        emit wished(*wish);
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && state() != QAbstractItemView::EditingState) {
        edit(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace meshbook::views

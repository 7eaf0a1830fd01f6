// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarytreerow.h"

#include <algorithm>

/// How the rows of a GlossaryTreeModel go over from one outline to the next.
namespace meshbook::items {

/// Takes a row, and what stands below it, over to the outline that is the one now.
void GlossaryTreeModel::adopt(Row *row, int place)
{
    const TermOutline::Node &next = m_outline->node(place);
    const TermOutline::Node &old = row->node();
    const bool looksOther = !old.showsSame(next);
    // Only rows that a view has seen are told; but whether there are any is known of all.
    if (!row->isMade && old.children.empty() != next.children.empty())
        childrenOf(row);
    if (row->isMade)
        arrange(row, next.children);
    row->outline = m_outline.get();
    row->place = place;
    if (looksOther && row != m_root.get())
        emit dataChanged(indexOf(row), indexOf(row));
    for (std::size_t i = 0; row->isMade && i < row->children.size(); ++i) {
        Row *child = row->children[i].get();
        if (child->outline != m_outline.get() || child->place != next.children[i])
            adopt(child, next.children[i]);
    }
}

/// What differs between the rows that are there and those that are wanted lies between the beginning and the
/// end that they share. Most outlines differ in one place: a hundred thousand siblings are then only walked
/// along, neither looked up nor sorted.
GlossaryTreeModel::Window GlossaryTreeModel::differing(const Row *row, const std::vector<int> &wanted) const
{
    const std::vector<std::unique_ptr<Row>> &rows = row->children;
    const auto same = [&](std::size_t is, std::size_t next) {
        return rows[is]->node().key == m_outline->node(wanted[next]).key;
    };
    const std::size_t shorter = std::min(rows.size(), wanted.size());
    std::size_t first = 0;
    while (first < shorter && same(first, first))
        ++first;
    std::size_t tail = 0;
    while (tail < shorter - first && same(rows.size() - 1 - tail, wanted.size() - 1 - tail))
        ++tail;
    return {first, rows.size() - tail, wanted.size() - tail};
}

void GlossaryTreeModel::arrange(Row *row, const std::vector<int> &wanted)
{
    const Window window = differing(row, wanted);
    if ((window.first == window.end && window.first == window.wantedEnd) || moveOne(row, wanted, window))
        return;
    QHash<QString, int> places; // by key
    places.reserve(static_cast<qsizetype>(window.wantedEnd - window.first));
    for (std::size_t i = window.first; i < window.wantedEnd; ++i)
        places.insert(m_outline->node(wanted[i]).key, wanted[i]);
    const std::size_t tail = row->children.size() - window.end;
    dropGone(row, window, places);
    reorder(row, {window.first, row->children.size() - tail, window.wantedEnd}, places);
    insertNew(row, wanted, window.first, tail);
}

/// A new name moves one term among its siblings. Whether that is all there is to it.
bool GlossaryTreeModel::moveOne(Row *row, const std::vector<int> &wanted, const Window &window)
{
    std::vector<std::unique_ptr<Row>> &rows = row->children;
    const std::size_t last = window.end - 1;
    if (window.end != window.wantedEnd || window.end < window.first + 2)
        return false;
    const auto same = [&](std::size_t is, std::size_t next) {
        return rows[is]->node().key == m_outline->node(wanted[next]).key;
    };
    const bool isDown = same(window.first, last);
    if (!isDown && !same(last, window.first))
        return false;
    for (std::size_t i = window.first; i < last; ++i) {
        if (isDown ? !same(i + 1, i) : !same(i, i + 1))
            return false;
    }
    const auto from = static_cast<int>(isDown ? window.first : last);
    const auto to = static_cast<int>(isDown ? window.end : window.first);
    const QModelIndex parent = indexOf(row);
    if (!beginMoveRows(parent, from, from, parent, to))
        return false;
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(window.first);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(window.end);
    if (isDown)
        std::rotate(begin, begin + 1, end);
    else
        std::rotate(begin, end - 1, end);
    number(row);
    endMoveRows();
    return true;
}

void GlossaryTreeModel::number(Row *row)
{
    for (std::size_t i = 0; i < row->children.size(); ++i)
        row->children[i]->number = static_cast<int>(i);
}

void GlossaryTreeModel::dropGone(Row *row, const Window &window, const QHash<QString, int> &next)
{
    std::vector<std::unique_ptr<Row>> &rows = row->children;
    const auto isGone = [&](std::size_t i) { return !next.contains(rows[i]->node().key); };
    for (std::size_t end = window.end; end > window.first;) {
        if (!isGone(end - 1)) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > window.first && isGone(first - 1))
            --first;
        beginRemoveRows(indexOf(row), static_cast<int>(first), static_cast<int>(end) - 1);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(first),
                   rows.begin() + static_cast<std::ptrdiff_t>(end));
        number(row);
        endRemoveRows();
        end = first;
    }
}

/// A new name may stand elsewhere among its siblings.
void GlossaryTreeModel::reorder(Row *row, const Window &window, const QHash<QString, int> &next)
{
    const auto begin = row->children.begin() + static_cast<std::ptrdiff_t>(window.first);
    const auto end = row->children.begin() + static_cast<std::ptrdiff_t>(window.end);
    const auto isBefore = [&](const std::unique_ptr<Row> &a, const std::unique_ptr<Row> &b) {
        return next.value(a->node().key) < next.value(b->node().key);
    };
    if (std::is_sorted(begin, end, isBefore))
        return;
    const QPersistentModelIndex parent(indexOf(row));
    emit layoutAboutToBeChanged({parent}, VerticalSortHint);
    std::stable_sort(begin, end, isBefore);
    number(row);
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &kept : persistentIndexList()) {
        const auto *of = static_cast<const Row *>(kept.internalPointer());
        if (of->parent != row || kept.row() == of->number)
            continue;
        from.append(kept);
        to.append(createIndex(of->number, kept.column(), of));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({parent}, VerticalSortHint);
}

/// `tail` counts rows at the end that are the wanted ones already.
void GlossaryTreeModel::insertNew(Row *row, const std::vector<int> &wanted, std::size_t from,
                                  std::size_t tail)
{
    std::vector<std::unique_ptr<Row>> &rows = row->children;
    const auto isThere = [&](std::size_t i) {
        return i < rows.size() && rows[i]->node().key == m_outline->node(wanted[i]).key;
    };
    const std::size_t wantedEnd = wanted.size() - tail;
    for (std::size_t i = from; i < wantedEnd;) {
        if (isThere(i)) {
            ++i;
            continue;
        }
        // What is there already comes in the wanted order: up to its first one all are new.
        const QString stop = i < rows.size() ? rows[i]->node().key : QString();
        std::size_t end = i + 1;
        while (end < wantedEnd && (i >= rows.size() || m_outline->node(wanted[end]).key != stop))
            ++end;
        beginInsertRows(indexOf(row), static_cast<int>(i), static_cast<int>(end) - 1);
        for (std::size_t at = i; at < end; ++at) {
            auto made = std::make_unique<Row>();
            made->outline = m_outline.get();
            made->place = wanted[at];
            made->parent = row;
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(made));
        }
        number(row);
        endInsertRows();
        i = end;
    }
}

} // namespace meshbook::items

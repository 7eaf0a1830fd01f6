// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codeoutlineview.h"

#include "views/theme/metrics.h"
#include "views/widgets/celldelegate.h"

#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr int lineRole = Qt::UserRole + 1;
constexpr int openedEntries = 200; ///< deeper levels begin closed

class OutlineDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        cell.role = TextRole::MonoCaption;
        cell.ink = index.parent().isValid() ? Ink::Text2 : Ink::Text;
        cell.elide = Qt::ElideMiddle;
        cell.count = QLocale().toString(index.data(lineRole).toInt());
        cell.hairline = false;
        return cell;
    }
};

} // namespace

CodeOutlineView::CodeOutlineView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Outline of the file"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIndentation(metrics::treeIndent);
    setItemDelegate(new OutlineDelegate(this));
    setModel(m_model);
    connect(this, &QAbstractItemView::clicked, this, &CodeOutlineView::choose);
    connect(this, &QAbstractItemView::activated, this, &CodeOutlineView::choose);
}

void CodeOutlineView::setEntries(const std::vector<items::OutlineEntry> &entries)
{
    m_places.clear();
    m_model->clear();
    std::vector<QStandardItem *> above{m_model->invisibleRootItem()};
    std::vector<QStandardItem *> made;
    for (const items::OutlineEntry &entry : entries) {
        const auto level = std::min(static_cast<std::size_t>(entry.level), above.size() - 1);
        auto *item = new QStandardItem(
            entry.name.isEmpty() ? tr("line %1").arg(QLocale().toString(entry.line)) : entry.name);
        item->setData(entry.line, lineRole);
        item->setToolTip(entry.name);
        item->setData(tr("%1, line %2").arg(item->text(), QLocale().toString(entry.line)),
                      Qt::AccessibleTextRole);
        above[level]->appendRow(item);
        above.resize(level + 1);
        above.push_back(item);
        made.push_back(item);
    }
    for (QStandardItem *item : made)
        m_places.emplace_back(item->data(lineRole).toInt(), m_model->indexFromItem(item));
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    openLevels(entries);
}

/// As many levels as can be looked over.
void CodeOutlineView::openLevels(const std::vector<items::OutlineEntry> &entries)
{
    std::vector<int> perLevel;
    for (const items::OutlineEntry &entry : entries) {
        const auto level = static_cast<std::size_t>(entry.level);
        perLevel.resize(std::max(perLevel.size(), level + 1));
        ++perLevel[level];
    }
    int shown = perLevel.empty() ? 0 : perLevel.front();
    for (std::size_t level = 1; level < perLevel.size(); ++level) {
        shown += perLevel[level];
        if (shown > openedEntries)
            return;
        expandToDepth(static_cast<int>(level) - 1);
    }
}

bool CodeOutlineView::isEmpty() const
{
    return m_model->rowCount() == 0;
}

QModelIndex CodeOutlineView::placeOf(int line) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), line,
                                        [](int wanted, const auto &place) { return wanted < place.first; });
    return after == m_places.begin() ? QModelIndex() : QModelIndex(std::prev(after)->second);
}

void CodeOutlineView::showLine(int line)
{
    QModelIndex place = placeOf(line);
    // A closed branch stays closed: then what holds the place is marked.
    for (QModelIndex above = place.parent(); above.isValid(); above = above.parent()) {
        if (!isExpanded(above))
            place = above;
    }
    if (place.isValid() && place != currentIndex())
        setCurrentIndex(place);
}

void CodeOutlineView::choose(const QModelIndex &index)
{
    if (const int line = index.data(lineRole).toInt(); line > 0)
        emit lineChosen(line);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/treememory.h"

#include "views/widgets/scrollmemory.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QSet>
#include <QTreeView>

#include <functional>

namespace meshbook::views::treememory {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOpen = 2'000;
constexpr int mostVisited = 50'000; // rows looked at; a tree this long is not walked to its end
constexpr QChar between(0x1F);

QString keyOf(const QModelIndex &index, int role)
{
    QString key;
    for (QModelIndex step = index.siblingAtColumn(0); step.isValid(); step = step.parent())
        key = step.data(role).toString() + (key.isEmpty() ? QString() : between + key);
    return key;
}

// Visits rows from the top, going below those for which `visit` says so.
void walk(const QTreeView &tree, const std::function<bool(const QModelIndex &)> &visit)
{
    const QAbstractItemModel *model = tree.model();
    QList<QModelIndex> holders{tree.rootIndex()};
    int left = mostVisited;
    while (!holders.isEmpty() && left > 0) {
        const QModelIndex holder = holders.takeFirst();
        const int rows = model->rowCount(holder);
        for (int row = 0; row < rows && left-- > 0; ++row) {
            const QModelIndex index = model->index(row, 0, holder);
            if (visit(index))
                holders.append(index);
        }
    }
}

} // namespace

QJsonObject save(const QTreeView &tree, int keyRole)
{
    QJsonObject memory;
    if (tree.model() == nullptr)
        return memory;
    QJsonArray open;
    bool all = true;
    walk(tree, [&](const QModelIndex &index) {
        if (!tree.model()->hasChildren(index))
            return false;
        const bool isOpen = tree.isExpanded(index);
        all = all && isOpen;
        if (isOpen && open.size() < mostOpen)
            open.append(keyOf(index, keyRole));
        return isOpen;
    });
    if (all && !open.isEmpty())
        memory.insert("all"_L1, true);
    else
        memory.insert("open"_L1, open);
    if (tree.currentIndex().isValid())
        memory.insert("current"_L1, keyOf(tree.currentIndex(), keyRole));
    memory.insert("top"_L1, tree.verticalScrollBar()->value());
    memory.insert("left"_L1, tree.horizontalScrollBar()->value());
    return memory;
}

void restore(QTreeView &tree, int keyRole, const QJsonObject &memory)
{
    if (tree.model() == nullptr || memory.isEmpty())
        return;
    const QString current = memory.value("current"_L1).toString();
    QModelIndex found;
    if (memory.value("all"_L1).toBool()) {
        tree.expandAll();
    } else {
        tree.collapseAll();
        QSet<QString> open;
        const QJsonArray expanded = memory.value("open"_L1).toArray();
        for (const QJsonValue &each : expanded)
            open.insert(each.toString());
        if (!open.isEmpty()) {
            walk(tree, [&](const QModelIndex &index) {
                const bool wanted = open.contains(keyOf(index, keyRole));
                tree.setExpanded(index, wanted);
                return wanted;
            });
        }
    }
    if (!current.isEmpty()) {
        walk(tree, [&](const QModelIndex &index) {
            if (found.isValid())
                return false;
            if (keyOf(index, keyRole) == current)
                found = index;
            return tree.isExpanded(index);
        });
    }
    if (found.isValid())
        tree.setCurrentIndex(found);
    // The rows are laid out first, else the bars have no range yet.
    tree.scrollTo(found.isValid() ? found : tree.model()->index(0, 0, tree.rootIndex()));
    scrollmemory::restore(tree.verticalScrollBar(), memory.value("top"_L1).toInt());
    scrollmemory::restore(tree.horizontalScrollBar(), memory.value("left"_L1).toInt());
}

} // namespace meshbook::views::treememory

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/codeoutline.h"

#include <QTreeView>

class QStandardItemModel;

namespace meshbook::views {

/// The places of a file as a tree: a click or Return leads to one, and the one that the text shows is marked.
class CodeOutlineView final : public QTreeView {
    Q_OBJECT

public:
    explicit CodeOutlineView(QWidget *parent = nullptr);

    void setEntries(const std::vector<items::OutlineEntry> &entries);
    [[nodiscard]] bool isEmpty() const;
    /// Marks the place that a line belongs to. Nobody is told.
    void showLine(int line);

signals:
    void lineChosen(int line);

private:
    void openLevels(const std::vector<items::OutlineEntry> &entries);
    void choose(const QModelIndex &index);
    [[nodiscard]] QModelIndex placeOf(int line) const;

    QStandardItemModel *m_model;
    std::vector<std::pair<int, QPersistentModelIndex>> m_places; ///< by line
};

} // namespace meshbook::views

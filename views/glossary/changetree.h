// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparison.h"

#include <QTreeView>

namespace meshbook::items {
class ComparisonModel;
}

namespace meshbook::views {

/// Changes of terms side by side, a branch for each term, the words that differ marked.
class ChangeTree final : public QTreeView {
    Q_OBJECT

public:
    /// `name`: for who cannot see it; its columns are remembered by `layout`.
    ChangeTree(const QString &name, const QString &layout, QWidget *parent = nullptr);

    void setHeadings(const QString &before, const QString &after);
    void setRows(std::vector<items::Comparison::Row> rows);
    [[nodiscard]] items::ComparisonModel *changes() const { return m_model; }
    /// Goes to the next part that differs, or the one before, across terms.
    void step(bool forward);

signals:
    void termActivated(const QString &key);

private:
    void activateTerm(const QModelIndex &index);

    items::ComparisonModel *m_model;
};

} // namespace meshbook::views

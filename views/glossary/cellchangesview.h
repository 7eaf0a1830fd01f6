// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellchange.h"

#include <QTreeView>

#include <vector>

namespace meshbook::items {
class CellChangesModel;
}

namespace meshbook::views {

/// What would be changed, row by row, each of which can be left out: by its check box, or the space bar for
/// all chosen rows.
class CellChangesView final : public QTreeView {
    Q_OBJECT

public:
    explicit CellChangesView(QWidget *parent = nullptr);

    void setChanges(std::vector<items::CellChange> changes);
    [[nodiscard]] const items::CellChangesModel &changes() const { return *m_model; }

signals:
    /// Others are chosen than before.
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    items::CellChangesModel *m_model;
};

} // namespace meshbook::views

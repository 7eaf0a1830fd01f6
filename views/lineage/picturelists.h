// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/canvasscene.h"
#include "views/lineage/lens.h"

#include <QStackedWidget>

class QTableView;
class QTreeView;
class QSortFilterProxyModel;

namespace meshbook::items {
class PictureOutlineModel;
class PictureTableModel;
} // namespace meshbook::items

namespace meshbook::views {

/// A picture as outline and as table; what is chosen is the same in all of them.
class PictureLists final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PictureLists(DomainNumber domainNumber, QWidget *parent = nullptr);

    void showScene(const CanvasScenePtr &scene);
    void showOutline();
    void showTable();
    void setCurrent(const CanvasTarget &target);
    [[nodiscard]] QTreeView *outline() const { return m_outline; }
    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    void currentChanged(const meshbook::views::CanvasTarget &target);
    void activated(const meshbook::views::CanvasTarget &target);
    void menuRequested(const meshbook::views::CanvasTarget &target, const QPoint &global);

private:
    void makeOutline(const DomainNumber &domainNumber);
    void makeTable(const DomainNumber &domainNumber);
    [[nodiscard]] CanvasTarget targetAt(const QModelIndex &index, int boxRole, int lineRole) const;

    CanvasScenePtr m_scene;
    bool m_filled = false; ///< with the scene in hand: only what is looked at is filled
    QTreeView *m_outline;
    QTableView *m_table;
    items::PictureOutlineModel *m_outlineModel;
    items::PictureTableModel *m_tableModel;
    QSortFilterProxyModel *m_sorted;
    bool m_choosing = false;
    void fill();
};

} // namespace meshbook::views

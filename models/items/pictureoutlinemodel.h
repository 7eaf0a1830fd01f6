// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/outline.h"
#include "lineage/picture.h"

#include <QAbstractItemModel>

#include <memory>

namespace meshbook::items {

/// A lineage picture as a tree: roots, under each what it is made from and what is made from it. What a
/// screen reader reads instead of the drawing; the rows are those of lineage::outlineOf().
class PictureOutlineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section { NameSection, HowSection, TypeSection, DomainSection, SectionCount };
    enum Role {
        BoxRole = Qt::UserRole + 1,
        LineRole, ///< to the row above it; -1: none
        KeyRole ///< to find the row again: Box::id
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setPicture(std::shared_ptr<const lineage::Picture> picture);
    /// The first row of a box; invalid where it has none.
    [[nodiscard]] QModelIndex indexOfBox(int box) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QAbstractItemModel::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        int parent = -1;
        int place = 0; ///< among its siblings
        std::vector<int> children;
    };
    [[nodiscard]] int rowOf(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<int> &childrenOf(int row) const;
    [[nodiscard]] QString shown(int row, int section) const;
    [[nodiscard]] QString spoken(int row) const;

    std::shared_ptr<const lineage::Picture> m_picture;
    std::vector<lineage::OutlineRow> m_rows;
    std::vector<Node> m_nodes; ///< as m_rows
    std::vector<int> m_tops;
};

} // namespace meshbook::items

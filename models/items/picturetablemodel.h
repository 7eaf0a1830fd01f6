// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "lineage/picturerows.h"

#include <QAbstractTableModel>

#include <memory>

namespace meshbook::items {

/// A lineage picture as a table: one row for each line, and one for each box without any. The same rows as in
/// exports and on the command line (lineage::rowsOf()).
class PictureTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section {
        NameSection,
        ColumnSection,
        TypeSection,
        NoteSection, ///< against an earlier moment, in a what-if, or beside what is declared
        HopsSection,
        DirectionSection,
        ViaSection,
        ViaColumnSection,
        EdgesSection,
        DomainSection,
        OwnerSection,
        ClassSection,
        SectionCount
    };
    enum Role {
        BoxRole = Qt::UserRole + 1, ///< index into Picture::boxes
        LineRole, ///< index into Picture::lines; -1: none
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(std::shared_ptr<const lineage::Picture> picture);
    [[nodiscard]] const lineage::PictureRow &row(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString noteOf(const lineage::PictureRow &row) const;
    [[nodiscard]] QVariant shown(const lineage::PictureRow &row, int section) const;

    std::shared_ptr<const lineage::Picture> m_picture;
    std::vector<lineage::PictureRow> m_rows;
};

} // namespace meshbook::items

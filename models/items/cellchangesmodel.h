// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellchange.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// What would be changed, before it is: a row for each part of a term, which can be left out. Those with a
/// problem come first and cannot be chosen.
class CellChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { TermSection, FieldSection, BeforeSection, AfterSection, SectionCount };
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< QString; empty: none
        StretchesRole ///< of the cell: QList<QPoint> of start and length of the words that differ
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(std::vector<CellChange> changes);
    [[nodiscard]] const std::vector<CellChange> &changes() const { return m_changes; }
    /// Those that can be and are chosen.
    [[nodiscard]] std::vector<CellChange> chosen() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int problemCount() const;
    void setAllChosen(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant stretches(const CellChange &change, int section) const;
    [[nodiscard]] static QString text(const CellChange &change, int section);

    std::vector<CellChange> m_changes;
};

} // namespace meshbook::items

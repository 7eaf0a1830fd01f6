// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/neighbourhood.h"

#include <QAbstractTableModel>

#include <memory>

namespace meshbook::items {

/// A picture of terms as a table: what the picture shows, in words.
class NeighbourModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { TermSection, HowSection, StepsSection, PlaceSection, SectionCount };
    enum Role {
        KeyRole = Qt::UserRole + 1,
        StatusRole, ///< int of glossary::TermStatus
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAround(std::shared_ptr<const glossary::Neighbourhood> around);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// How a term comes to be in the picture: "narrower than Party · related to Order".
    [[nodiscard]] static QString how(const glossary::Neighbourhood &around, int term);

private:
    [[nodiscard]] QString text(int row, int section) const;

    std::shared_ptr<const glossary::Neighbourhood> m_around;
};

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QAbstractTableModel>

namespace meshbook::items {

/// The promises and rules of one product and how each was kept.
class LevelModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { WhatSection, MetSection, SectionCount };
    enum Role { KeyRole = Qt::UserRole + 1, StandingRole, IsRuleRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(std::vector<health::CheckStanding> checks);
    [[nodiscard]] const std::vector<health::CheckStanding> &checks() const { return m_checks; }
    /// The row of a check; -1: it is not there.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The row that fares worst: in breach, least budget left. -1: there are none.
    [[nodiscard]] int worst() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<health::CheckStanding> m_checks;
};

} // namespace meshbook::items

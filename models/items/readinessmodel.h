// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/readiness.h"

#include <QAbstractTableModel>

namespace meshbook::items {

/// How far each domain has come: the whole mesh in the first row, then a row for each domain.
class ReadinessModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { DomainSection, FirstFigureSection, SectionCount = FirstFigureSection + 6 };
    enum Role {
        RowRole = Qt::UserRole + 1, ///< of standing(), also through a proxy
        DomainRole, ///< null: all, or things of no domain
        IsAllRole,
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(services::ReadinessReport report);
    [[nodiscard]] const services::ReadinessReport &report() const { return m_report; }
    [[nodiscard]] const services::DomainReadiness &standing(int row) const;
    /// Of a section behind the domain's.
    [[nodiscard]] static services::ReadinessFigure figureOf(int section);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Owners", and what it counts: "Products with an owner".
    [[nodiscard]] static QString title(services::ReadinessFigure figure);
    [[nodiscard]] static QString meaning(services::ReadinessFigure figure);
    /// "92 %"; a dash where there is nothing to have a share of.
    [[nodiscard]] static QString shareText(const services::PartOf &share);
    /// "11 of 12".
    [[nodiscard]] static QString countsText(const services::PartOf &share);

private:
    [[nodiscard]] QString text(int row, int section) const;

    services::ReadinessReport m_report;
};

} // namespace meshbook::items

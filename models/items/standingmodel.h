// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace meshbook::items {

/// Products and how they keep their promises: a row each.
class StandingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section {
        ProductSection, ///< grade, name, domain, score
        DaysSection, ///< day by day
        MetSection, ///< of the check with the least budget left, and what is promised
        BudgetSection,
        BreachSection, ///< open ones
        TrendSection, ///< of the score
        ChangedSection, ///< since the last visit
        SectionCount
    };
    enum Role {
        UriRole = Qt::UserRole + 1, ///< QString
        RowRole, ///< of product(), also through a proxy
        SortRole,
        FilterRole, ///< what a text is looked for in
        DomainRole
    };

    explicit StandingModel(QObject *parent = nullptr);

    /// `seen`: when the person looked last; invalid: never. Only rows of other standings than before change.
    void setProducts(health::ProductStandings products, const QDateTime &seen);
    [[nodiscard]] const health::ProductStandings &products() const { return m_products; }
    [[nodiscard]] const health::ProductStanding &product(int row) const;
    [[nodiscard]] int count(core::Standing standing) const;
    /// The row of a product; -1: it is not there.
    [[nodiscard]] int rowOf(const core::Uri &uri) const;

    /// What became of a product since the last visit, the most important first; empty: nothing.
    [[nodiscard]] QStringList news(const health::ProductStanding &product) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const health::ProductStanding &product, int section) const;
    [[nodiscard]] QVariant sortKey(const health::ProductStanding &product, int section) const;
    [[nodiscard]] QString spoken(const health::ProductStanding &product, int section) const;

    [[nodiscard]] bool patch(const health::ProductStandings &products);

    health::ProductStandings m_products;
    qint64 m_seen = 0; ///< ms; 0: never
};

} // namespace meshbook::items

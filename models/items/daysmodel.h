// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QAbstractTableModel>
#include <QDate>

namespace meshbook::items {

/// The mesh as a heat map: a row for each product below one for its domain, a column for each day.
class DaysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { NameSection, ScoreSection, FirstDay };
    enum Role {
        UriRole = Qt::UserRole + 1, ///< QString; empty for a domain
        DomainRole, ///< name of the domain
        IsDomainRole,
        StandingRole, ///< core::Standing of the cell
        DayRole ///< QDate of the cell
    };

    explicit DaysModel(QObject *parent = nullptr);

    /// Where products and days are those there were, only rows of other standings than before change.
    void setOverview(health::Overview overview);
    [[nodiscard]] const health::Overview &overview() const { return m_overview; }
    /// Products of other domains are left out; null: of none.
    void setDomain(const QString &domain);
    /// -1: this day is not there.
    [[nodiscard]] int columnOf(const QDate &day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString domain;
        std::shared_ptr<const health::ProductStanding> product; ///< null: a domain
        std::optional<double> score;
        QString grade;
        std::vector<health::DayStanding> days; ///< of a domain: the worst of its products
        friend bool operator==(const Row &, const Row &) = default;
        [[nodiscard]] bool isDomain() const { return !product; }
        [[nodiscard]] bool isAbout(const Row &other) const;
    };
    [[nodiscard]] std::vector<Row> rowsOf(const health::Overview &overview) const;
    [[nodiscard]] bool patch(std::vector<Row> &rows);
    [[nodiscard]] const health::DayStanding &dayOf(const Row &row, int section) const;
    [[nodiscard]] QString cellText(const Row &row, int section) const;
    [[nodiscard]] QString cellWords(const Row &row, int section) const;

    health::Overview m_overview;
    QString m_domain;
    std::vector<Row> m_rows;
};

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/daysmodel.h"

#include <QWidget>

#include <functional>

class QTableView;

namespace meshbook::views {

/// The mesh as a heat map, product by day below domains. Enter or a double click drills down: a domain to its
/// products, a product to its service levels.
class DaysPane final : public QWidget {
    Q_OBJECT

public:
    DaysPane(std::function<int(const QString &domain)> domainNumber, QWidget *parent = nullptr);

    void setOverview(health::Overview overview);
    void setDomain(const QString &domain);
    [[nodiscard]] items::DaysModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    void domainActivated(const QString &domain);
    /// `day` is invalid where no day was meant.
    void productActivated(const meshbook::core::Uri &product, const QDate &day);

private:
    void open(const QModelIndex &index);
    void showColumns();

    items::DaysModel *m_model;
    QTableView *m_table;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/quickopenitem.h"
#include "views/widgets/resultrowdelegate.h"

#include <QAbstractListModel>

namespace meshbook::views {

class DomainColors;

/// The lines of quick open, in order.
class QuickOpenModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<QuickOpenItem> items);
    /// nullptr beyond the last.
    [[nodiscard]] const QuickOpenItem *item(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<QuickOpenItem> m_items;
};

/// Draws them as results are drawn everywhere.
class QuickOpenDelegate final : public ResultRowDelegate {
    Q_OBJECT

public:
    QuickOpenDelegate(const QuickOpenModel &model, DomainColors &colors, QObject *parent);
    [[nodiscard]] ResultRow row(const QModelIndex &index) const override;
    [[nodiscard]] static ResultRow rowOf(const QuickOpenItem &item);

private:
    const QuickOpenModel &m_model;
    DomainColors &m_colors;
};

} // namespace meshbook::views

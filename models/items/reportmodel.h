// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace meshbook::items {

struct ReportRow {
    QStringList cells; ///< one for each title
    core::Uri uri{}; ///< what the row leads to; empty key: nothing
    QVariantList sortKeys{}; ///< where a cell is ordered by something else than its text; may be shorter
};

/// A table of a report: titles and rows of text, some of which lead to a thing.
class ReportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        UriRole = Qt::UserRole + 1, ///< QString, empty: leads nowhere
        SortRole ///< orders the rows of a section
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &titles, std::vector<ReportRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<ReportRow> m_rows;
};

} // namespace meshbook::items

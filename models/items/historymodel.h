// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// What changed about a thing, newest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { WhenSection, FieldSection, FromSection, ToSection, SourceSection, SectionCount };
    enum Role {
        OperationRole = Qt::UserRole + 1, ///< core::Event::op
        WhenRole ///< QDateTime
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(std::vector<core::Event> history);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const core::Event &event, int section);

    std::vector<core::Event> m_history;
};

} // namespace meshbook::items

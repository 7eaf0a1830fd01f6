// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace meshbook::views {

/// Rows of items::IssueModel that contain a text and are of one severity; sorted as its SortRole says.
class IssueFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit IssueFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Absent: all.
    void setSeverity(std::optional<core::Severity> severity);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<core::Severity> m_severity;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// What readers had to say about files.
class IssueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { SeveritySection, PlaceSection, MessageSection, CodeSection, SourceSection, SectionCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of core::Severity
        SourceUidRole,
        FilePathRole, ///< within the source; empty where it is about the source as a whole
        LineRole, ///< 0 unknown
        FilterRole, ///< everything a filter looks at
        SortRole ///< orders places by file, then line; severities with the worst first
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(std::vector<core::FileIssue> issues);
    void append(const std::vector<core::FileIssue> &more);
    [[nodiscard]] const core::FileIssue &issue(int row) const { return m_issues[static_cast<size_t>(row)]; }

    [[nodiscard]] static QString severityWord(core::Severity severity);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const core::FileIssue &issue, int section);
    [[nodiscard]] static QVariant sortKey(const core::FileIssue &issue, int section);

    std::vector<core::FileIssue> m_issues;
};

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"

#include <QAbstractTableModel>

namespace meshbook::items {

/// What lint finds, one finding a row.
class LintModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { TermSection, MessageSection, KindSection, FixSection, SectionCount };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of glossary::LintKind
        KeyRole, ///< of the term
        CanFixRole,
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<glossary::LintFinding> findings);
    [[nodiscard]] const glossary::LintFinding &finding(int row) const
    {
        return m_findings[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<glossary::LintFinding> m_findings;
};

} // namespace meshbook::items

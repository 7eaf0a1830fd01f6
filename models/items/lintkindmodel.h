// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"

#include <QAbstractListModel>

#include <optional>

namespace meshbook::items {

/// Kinds of findings with their counts: all, each kind that was found, and words with several meanings.
class LintKindModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Row : quint8 { All, Kind, Clashes };
    enum Role {
        CountRole = Qt::UserRole + 1, ///< int
        RowRole, ///< int of Row
        KindRole ///< int of glossary::LintKind; -1 where it is none
    };

    using QAbstractListModel::QAbstractListModel;

    /// A row that stays keeps its index's place in lists that look at it.
    void setCounts(const std::vector<glossary::LintFinding> &findings, int clashes);
    [[nodiscard]] Row rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)].row; }
    /// Absent where the row is of no kind.
    [[nodiscard]] std::optional<glossary::LintKind> kindAt(int row) const;
    /// -1 where there is none of it.
    [[nodiscard]] int rowOf(Row row, std::optional<glossary::LintKind> kind = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line {
        Row row = Row::All;
        glossary::LintKind kind = glossary::LintKind::Duplicate;
        int count = 0;
    };
    [[nodiscard]] static QString title(const Line &line);

    std::vector<Line> m_rows{{Row::All, {}, 0}, {Row::Clashes, {}, 0}};
};

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worddiff.h"
#include "glossary/threeway.h"
#include "items/termchanges.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// Conflicts between what a change set says and what the source says now: each with what both began from, and
/// the words that differ from that. Roles are those of ComparisonModel.
class ConflictModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { PartSection, BaseSection, MineSection, TheirsSection, SectionCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `changes` knows what terms are called.
    void setConflicts(std::vector<glossary::Conflict> conflicts, const TermChanges &changes);
    [[nodiscard]] const std::vector<glossary::Conflict> &conflicts() const { return m_conflicts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::array<QString, SectionCount> texts;
        std::array<std::vector<core::TextStretch>, SectionCount> stretches;
    };
    [[nodiscard]] static Row rowOf(const glossary::Conflict &conflict, const TermChanges &changes);

    std::vector<glossary::Conflict> m_conflicts;
    std::vector<Row> m_rows;
};

} // namespace meshbook::items

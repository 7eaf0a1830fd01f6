// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

namespace meshbook::views {

/// Cells of the sources table, two lines high: kind icon, name and place; state marks with words; when it
/// was synced, or how far it is with a bar.
class SourceDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight();

private:
    void paintName(QPainter *painter, const QRect &area, const QModelIndex &index,
                   const SemanticPalette &palette) const;
    void paintSync(QPainter *painter, const QRect &area, const QModelIndex &index,
                   const SemanticPalette &palette) const;
};

/// Cells of the table of removed sources: what a source was as above, and moments.
class RemovedSourceDelegate final : public SourceDelegate {
    Q_OBJECT

public:
    using SourceDelegate::SourceDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
};

/// Cells of the issues table: severity by shape and word, file and line in fixed pitch.
class IssueDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

namespace meshbook::views {

/// Rows of what would be changed: a check box before the term, the words that differ struck through or
/// underlined, and what is in the way as a warning. One line each, which begins where they differ.
class CellChangesDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

namespace meshbook::views {

/// Cells of the sources table: kind icon, name and place; state marks with words.
class SourceDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
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

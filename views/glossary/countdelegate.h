// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

namespace meshbook::views {

/// A name, and at the end how many or what else there is of it.
class CountDelegate final : public CellDelegate {
    Q_OBJECT

public:
    /// `countRole` gives a number or words.
    explicit CountDelegate(int countRole, QObject *parent = nullptr);
    [[nodiscard]] Cell cell(const QModelIndex &index) const override;

private:
    int m_countRole;
};

} // namespace meshbook::views

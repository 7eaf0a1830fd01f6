// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/diffdelegate.h"

namespace meshbook::views {

/// Terms and what is done to them: rows of items::ComparisonModel or items::ConflictModel.
class TermDiffDelegate final : public DiffDelegate {
    Q_OBJECT

public:
    /// The last column with a value whose words are marked.
    TermDiffDelegate(int lastValue, QObject *parent);

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isValue(const QModelIndex &index) const override;

private:
    int m_lastValue;
};

} // namespace meshbook::views

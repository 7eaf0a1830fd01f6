// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

namespace meshbook::items {
class PolicyListModel;
}

namespace meshbook::views {

/// Rows of a PolicyListModel, also behind a proxy.
class PolicyListDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit PolicyListDelegate(const items::PolicyListModel &model, QObject *parent = nullptr);

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;

    /// What a policy can be about, in words: "product" → "About products".
    [[nodiscard]] static QString kindWord(const QString &kind);

private:
    const items::PolicyListModel &m_model;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"

#include <QAbstractListModel>

namespace meshbook::items {

/// Words that are explained in several ways.
class ClashModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 /**< words: "2 meanings" */ };

    using QAbstractListModel::QAbstractListModel;

    void setClashes(std::vector<glossary::WordClash> clashes);
    [[nodiscard]] const glossary::WordClash &clash(int row) const
    {
        return m_clashes[static_cast<std::size_t>(row)];
    }
    /// -1 where there is none of this word.
    [[nodiscard]] int rowOf(const QString &word) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<glossary::WordClash> m_clashes;
};

} // namespace meshbook::items

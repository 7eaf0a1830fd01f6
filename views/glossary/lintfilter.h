// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace meshbook::views {

/// Rows of items::LintModel of one kind that contain a text.
class LintFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LintFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Absent: all.
    void setKind(std::optional<glossary::LintKind> kind);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<glossary::LintKind> m_kind;
};

} // namespace meshbook::views

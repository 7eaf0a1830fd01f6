// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace meshbook::views {

/// Rows of items::LinkModel that hold a text, of one term, from a score on.
class LinkFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LinkFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setLeast(double score);
    /// Key; null: of all.
    void setTerm(const QString &term);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_term;
    double m_least = 0;
};

} // namespace meshbook::views

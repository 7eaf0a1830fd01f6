// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace meshbook::items {

/// A term and what it may be linked to.
struct LinkRow {
    QString term; ///< key
    QString label;
    QString uri;
    QString target; ///< "orders.customer_id"
    double score = 0; ///< 0 … 1
    QStringList reasons; ///< one phrase each, best first
    QString type;
    QString domain;
    friend bool operator==(const LinkRow &, const LinkRow &) = default;
};

/// Suggested or refused links, with a check mark each; marks stay where the rows are made anew.
class LinkModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section {
        TermSection,
        TargetSection,
        ScoreSection,
        WhySection,
        TypeSection,
        DomainSection,
        SectionCount
    };
    enum Role {
        KeyRole = Qt::UserRole + 1,
        UriRole,
        ScoreRole, ///< double
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same ones again change nothing.
    void setRows(std::vector<LinkRow> rows);
    /// Takes away those that are settled.
    void removeIf(const std::function<bool(const LinkRow &row)> &settled);
    [[nodiscard]] const LinkRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isChecked(int row) const { return m_checked.contains(nameOf(this->row(row))); }
    void setChecked(const QList<int> &rows, bool checked);
    void uncheckAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void checksChanged();

private:
    [[nodiscard]] static QString nameOf(const LinkRow &row) { return row.term + u'\n' + row.uri; }
    [[nodiscard]] static QString text(const LinkRow &row, int section);

    std::vector<LinkRow> m_rows;
    QSet<QString> m_checked;
};

} // namespace meshbook::items

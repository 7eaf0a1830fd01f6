// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparison.h"

#include <QAbstractItemModel>

#include <memory>

namespace meshbook::items {

/// The rows of a comparison as a tree: things, their columns and other parts, and the fields that differ.
class ComparisonModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section { FieldSection, BeforeSection, AfterSection, MeaningSection, SectionCount };
    enum Role {
        OpRole = Qt::UserRole + 1, ///< int of Comparison::Op
        IsFieldRole,
        LevelRole, ///< int of governance::ChangeLevel; invalid where no rule speaks
        MeaningRole, ///< one sentence, where a rule has something to say
        KeyRole, ///< of what the row is about; null where nobody said
        StretchesRole ///< of the cell: QList<QPoint> of start and length of the words that differ
    };

    explicit ComparisonModel(QObject *parent = nullptr);
    ~ComparisonModel() override;

    void setComparison(std::vector<Comparison::Row> rows);
    /// What stands above the two values instead of "Before" and "After".
    void setHeadings(const QString &before, const QString &after);

    [[nodiscard]] static QString levelWord(governance::ChangeLevel level);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Within each row, so that fields stay with what they are of; column -1: as it came. By meaning: what
    /// breaks most comes first. Stays for what is compared next.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Node;
    void arrange(Node &node);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] static QString text(const Comparison::Row &row, int section);
    [[nodiscard]] static QString spoken(const Comparison::Row &row);

    std::vector<Comparison::Row> m_rows;
    std::unique_ptr<Node> m_root;
    std::pair<QString, QString> m_headings;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace meshbook::items

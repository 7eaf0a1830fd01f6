// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "items/glossarycells.h"

#include <QAbstractTableModel>
#include <QSet>

#include <map>

namespace meshbook::items {

/// Terms as rows of a table whose cells are edited. It holds what is shown; who has it works out and does
/// what is typed, and then sets the rows anew.
class GlossaryGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        StatusRole, ///< int of glossary::TermStatus
        IsPendingRole, ///< still only proposed
        IsNewRole ///< the whole term is
    };
    /// Key of a term → what the change set under work does to it, by path.
    using Pending = std::map<QString, std::map<QString, core::FieldChange>>;
    struct Content {
        GlossaryCells cells;
        std::vector<GridColumn> columns;
        std::vector<glossary::EntryPtr> rows;
        Pending pending;
        QSet<QString> inReview; ///< keys
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells views as little as there is to tell: what stays keeps its selection.
    void setContent(Content content);
    [[nodiscard]] const GlossaryCells &cells() const { return m_content.cells; }
    [[nodiscard]] const QSet<QString> &inReview() const { return m_content.inReview; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return m_content.columns; }
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] glossary::EntryPtr entry(int row) const;
    [[nodiscard]] const GridColumn &column(int section) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] int sectionOf(const GridColumn &column) const;
    [[nodiscard]] glossary::TermStatus statusOf(const glossary::Entry &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Does not change anything: emits edited().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Does not order anything: emits sortWanted().
    void sort(int section, Qt::SortOrder order) override;

signals:
    void edited(const QModelIndex &index, const QString &text);
    void sortWanted(int section, Qt::SortOrder order);

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] const core::FieldChange *pendingAt(const QModelIndex &index) const;
    [[nodiscard]] bool isNew(const QString &key) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    bool takeInPlace(Content &content);

    Content m_content;
};

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/termoutline.h"

#include <QAbstractItemModel>

namespace meshbook::items {

/// A TermOutline as a tree. Rows are made when a view looks at them; another outline changes the rows that
/// differ and leaves all others, so that what is chosen and open stays so. It changes no term by itself:
/// what a person wants is told by its signals.
class GlossaryTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of a term or glossary
        IsTermRole,
        StatusRole, ///< int of glossary::TermStatus; of terms
        CountRole, ///< terms below
        NoteRole,
        ChangedRole, ///< by the change set under work
        FoundRole, ///< by the filter
        FolderRole, ///< a node that only groups
        DomainRole
    };

    explicit GlossaryTreeModel(QObject *parent = nullptr);
    ~GlossaryTreeModel() override;

    /// Null: nothing.
    void setOutline(TermOutlinePtr outline);
    [[nodiscard]] const TermOutlinePtr &outline() const { return m_outline; }
    /// Whether terms can be renamed and dragged.
    void setEditable(bool on);

    /// Where a term stands (first); invalid: nowhere.
    [[nodiscard]] QModelIndex indexOf(const QString &term) const;
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;
    [[nodiscard]] bool isTerm(const QModelIndex &index) const;
    /// The heading that a row stands below, or is.
    [[nodiscard]] QModelIndex headingOf(const QModelIndex &index) const;
    [[nodiscard]] static QString statusWord(glossary::TermStatus status);
    /// Keys of terms in what was dragged or cut; empty: it is nothing of ours.
    [[nodiscard]] static QStringList termsIn(const QMimeData *data);
    [[nodiscard]] static QMimeData *mimeOf(const QStringList &terms);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameWanted(const QString &term, const QString &label);
    /// Below a term, or (null parent) to the top of a glossary.
    void moveWanted(const QStringList &terms, const QString &parent, const QString &glossary);

private:
    struct Row;
    [[nodiscard]] Row *rowOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Row *row) const;
    /// Its children, made if they are not yet.
    std::vector<std::unique_ptr<Row>> &childrenOf(Row *row) const;
    void adopt(Row *row, int place);
    /// Where the children of a row differ from the wanted ones.
    struct Window {
        std::size_t first = 0;
        std::size_t end = 0; ///< among the rows
        std::size_t wantedEnd = 0; ///< among the wanted ones
    };
    [[nodiscard]] Window differing(const Row *row, const std::vector<int> &wanted) const;
    void arrange(Row *row, const std::vector<int> &wanted);
    bool moveOne(Row *row, const std::vector<int> &wanted, const Window &window);
    void dropGone(Row *row, const Window &window, const QHash<QString, int> &next);
    void reorder(Row *row, const Window &window, const QHash<QString, int> &next);
    void insertNew(Row *row, const std::vector<int> &wanted, std::size_t from, std::size_t tail);
    static void number(Row *row);
    [[nodiscard]] QString spoken(const TermOutline::Node &node) const;
    [[nodiscard]] QString toolTip(const TermOutline::Node &node) const;

    TermOutlinePtr m_outline;
    TermOutlinePtr m_before; ///< while rows still go by it
    std::unique_ptr<Row> m_root;
    bool m_editable = false;
};

} // namespace meshbook::items

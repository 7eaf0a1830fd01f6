// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractItemModel>
#include <QUrl>

#include <memory>
#include <vector>

namespace meshbook::items {

/// The columns of one or several datasets as a tree: nested fields below the field that holds them.
/// Datasets come first as lines; their columns arrive with setDataset().
class ColumnTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section {
        NameSection,
        TypeSection,
        KeySection,
        RequiredSection,
        ClassSection,
        TermSection,
        RulesSection,
        SaidBySection,
        DescriptionSection, ///< in one line; where there is room
        SectionCount
    };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< of the column; empty for a dataset
        IsDatasetRole,
        NestedRole, ///< has fields below it
        ArrayRole,
        PrimaryKeyRole,
        ForeignKeyRole,
        RequiredRole, ///< invalid where nobody says
        ClassificationRole,
        PersonalDataRole,
        TermsRole, ///< as written
        RuleCountRole,
        SaidByRole, ///< formats of the sources that name it, in order of precedence
        FilterRole, ///< everything a filter looks at
        LoadingRole, ///< a dataset whose columns have not arrived
        DriftRole, ///< sources state different types (governance::meets)
        MeaningRole ///< of the cell with the terms: their names and definitions
    };

    explicit ColumnTreeModel(QObject *parent = nullptr);
    ~ColumnTreeModel() override;

    /// Lines for the datasets, without columns yet. With `showDatasets` off and one dataset, its columns
    /// are the top.
    void setDatasets(const std::vector<core::EntityLine> &datasets, bool showDatasets);
    /// The columns of the dataset at this place, from everything said about it.
    void setDataset(int place, const core::Dossier &dossier);
    /// What a term as written means; of unknown ones the last part of what is written is shown.
    void setTerm(const QString &written, const core::EntityLine &term);

    [[nodiscard]] int datasetCount() const;
    [[nodiscard]] int columnTotal() const; ///< of the datasets that arrived
    /// nullptr for a dataset's row.
    [[nodiscard]] const core::Column *column(const QModelIndex &index) const;
    /// Of the datasets that arrived.
    [[nodiscard]] std::vector<std::shared_ptr<const core::Dossier>> dossiers() const;
    /// The dossier of the dataset the index belongs to; nullptr until it arrived.
    [[nodiscard]] const core::Dossier *dossier(const QModelIndex &index) const;
    [[nodiscard]] const core::EntityLine *datasetLine(const QModelIndex &index) const;
    /// The index of a column by its path (case does not matter); invalid if there is none.
    [[nodiscard]] QModelIndex find(int place, const QString &path) const;
    [[nodiscard]] QStringList writtenTerms() const;

    [[nodiscard]] static QString shownType(const core::Column &column);
    [[nodiscard]] static QString shortTerm(const QString &written);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Node *node, int section = 0) const;
    [[nodiscard]] QString text(const Node &node, int section) const;
    [[nodiscard]] QString spoken(const Node &node) const;
    [[nodiscard]] QVariant datasetData(const Node &node, int section, int role) const;
    [[nodiscard]] QVariant columnData(const Node &node, int section, int role) const;
    void build(Node &dataset);
    void addSpeakers(Node &dataset);

    std::unique_ptr<Node> m_root;
    std::vector<Node *> m_datasets;
    bool m_showDatasets = true;
    QHash<QString, QString> m_termNames;
    QHash<QString, QString> m_meanings;
};

} // namespace meshbook::items

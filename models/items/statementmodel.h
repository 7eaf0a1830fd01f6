// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/statementtable.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace meshbook::items {

/// Who said what, as a tree of three steps: a row per field with the value in force and who said it; below
/// it the word of each source; below a word that stands in several files, the files.
class StatementModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section { FieldSection, ValueSection, SaidBySection, PlaceSection, SectionCount };
    enum class Step { Field, Word, File };

    enum Role {
        StepRole = Qt::UserRole + 1, ///< int of Step
        FieldRole, ///< path of the field: "columns[id].physicalType"
        DisagreesRole, ///< of the field, on every step
        InForceRole, ///< the row says what is in force
        OtherValuesRole, ///< of a field: how many different values are not in force
        FormatsRole, ///< of a field: formats of its words, in order of precedence; of others their own
        SpeakersRole, ///< of a field: speakerName() of each of its words
        StatementRole, ///< place among the statements of the first file that says it
        LineRole, ///< in that file; 0 unknown
        FilterRole ///< everything a filter looks at
    };

    explicit StatementModel(QObject *parent = nullptr);
    ~StatementModel() override;

    /// The statements are those the table was read from; they name the files.
    void setTable(StatementTable table, const std::vector<core::Statement> &statements);
    [[nodiscard]] int disagreements() const { return m_table.disagreements; }
    /// Everyone who says something, in order of first appearance.
    [[nodiscard]] QStringList speakers() const;

    /// "ODCS · harbour-mesh": the kind of file and the source it belongs to.
    [[nodiscard]] static QString speakerName(const StatementTable::Word &word);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What the index of a word or file hangs below.
    struct Holder {
        int field = 0;
        int word = -1; ///< -1: holds words
    };
    struct Row {
        const StatementTable::Field *field = nullptr;
        const StatementTable::Word *word = nullptr; ///< nullptr: the row of the field
        const StatementTable::Place *place = nullptr; ///< nullptr: not the row of a file
    };
    [[nodiscard]] Row rowAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Row &row, int section) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QVariant fieldData(const StatementTable::Field &field, int role) const;
    [[nodiscard]] QString placeText(const StatementTable::Place &place) const;

    StatementTable m_table;
    struct File {
        QString path;
        QString source;
    };
    std::vector<File> m_files; ///< by statement
    std::vector<Holder> m_holders; ///< fields first, in their order, then words
    std::vector<int> m_firstWord; ///< by field: where the holders of its words start
};

} // namespace meshbook::items

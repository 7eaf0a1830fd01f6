// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// Who said what: a row per stated field, a column per statement, in order of precedence. Where sources
/// state different values the row says so.
///
/// Lists unite rather than compete, and ids, dates and extra keys are each source's own business: they are
/// shown, but differences among them are no disagreement. Case and spacing do not matter, except in a text.
class StatementModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The field's name comes first; the statements follow.
    static constexpr int fieldSection = 0;

    enum Role {
        FieldRole = Qt::UserRole + 1, ///< its path: "columns[id].physicalType"
        DisagreesRole,
        WinsRole, ///< the value in force
        StatementRole, ///< place among the statements; -1 for the field's name
        LineRole, ///< in the statement's file; 0 unknown
        FilterRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDossier(const core::Dossier &dossier);
    [[nodiscard]] int disagreements() const { return m_disagreements; }
    [[nodiscard]] const core::Statement *statement(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<core::Statement> &statements() const { return m_statements; }

    /// A value of a field as a person reads it.
    [[nodiscard]] static QString shown(const QJsonValue &value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Said {
        QJsonValue value{QJsonValue::Undefined};
        int line = 0;
    };
    struct Row {
        QString field;
        std::vector<Said> said; ///< by statement; undefined where it says nothing
        bool disagrees = false;
    };
    [[nodiscard]] static bool disagrees(const Row &row);
    [[nodiscard]] static QString rowWords(const Row &row);

    std::vector<core::Statement> m_statements;
    std::vector<Row> m_rows;
    int m_disagreements = 0;
};

} // namespace meshbook::items

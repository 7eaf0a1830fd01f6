// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace meshbook::policies {

/// The tables of resources/sql/policies.sql that things are written to.
enum class Table : quint8 {
    Thing,
    Domain,
    Team,
    Product,
    Contract,
    Dataset,
    Job,
    Glossary,
    Term,
    Column,
    Port,
    PortDataset,
    PartSaid,
    Consumption,
    Owner,
    Member,
    Support,
    AccessRole,
    Reference,
    Server,
    Objective,
    Rule,
    Relationship,
    TermLink,
    TermLabel,
    TermRelation,
    Drift
};
inline constexpr int tableCount = 27;

/// "p_thing" …
[[nodiscard]] const char *nameOf(Table table);
/// Whether a thing has any number of rows there; of the others it has one, whose id is the thing's.
[[nodiscard]] constexpr bool isOneOfSeveral(Table table)
{
    return table >= Table::Column;
}
/// Ids of rows of one thing lie between that of the thing times this and that of the next.
inline constexpr qint64 rowsOfThing = qint64{1} << 24;

/// Rows to be inserted, made on any thread and packed: a million columns are thirty million values.
class RowBatch final {
public:
    enum class Kind : quint8 {
        Null,
        Integer,
        Real,
        Text,
        Reference, ///< the id of the thing that is called so; null if there is none
        LastPort ///< the id of the last row of Table::Port
    };
    struct Cell {
        Kind kind = Kind::Null;
        core::EntityKind named = core::EntityKind::Domain; ///< of a Reference
        quint32 size = 0; ///< of Text and Reference
        union {
            qint64 integer;
            double real;
            qint64 offset; ///< of Text and Reference, in texts()
        };
        Cell()
            : integer(0)
        {
        }
    };
    struct Row {
        qint64 thing = 0;
        Table table = Table::Thing;
        quint32 first = 0; ///< in cells()
        quint32 count = 0;
    };

    /// The rows that follow are of this thing; all rows of a thing must follow one another.
    void begin(qint64 thing) { m_thing = thing; }
    /// What isOneOfSeveral gets its id when it is written; its cells begin behind that.
    RowBatch &row(Table table);
    RowBatch &null();
    RowBatch &number(qint64 value);
    RowBatch &number(std::optional<qint64> value) { return value ? number(*value) : null(); }
    RowBatch &flag(std::optional<bool> value) { return value ? number(qint64{*value ? 1 : 0}) : null(); }
    RowBatch &real(std::optional<double> value);
    RowBatch &text(const QString &value);
    RowBatch &text(QLatin1StringView value);
    /// A JSON array; null where there is nothing.
    RowBatch &list(const QStringList &value);
    /// A JSON object; null where there is nothing.
    RowBatch &object(const QJsonObject &value);
    RowBatch &reference(core::EntityKind kind, const QString &name);
    RowBatch &lastPort();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Cell *cells(const Row &row) const { return m_cells.data() + row.first; }
    [[nodiscard]] const char *textOf(const Cell &cell) const { return m_texts.data() + cell.offset; }

private:
    Cell &add(Kind kind);
    void putText(Cell &cell, const QByteArray &utf8);

    qint64 m_thing = 0;
    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::string m_texts;
};

} // namespace meshbook::policies

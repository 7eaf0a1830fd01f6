// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace meshbook::measure {

/// What the placeholders of a rule's SQL stand for.
struct PlaceholderNames {
    QStringList object; ///< parts of the table's name: schema, table
    QString property; ///< the column; null where the rule is about the table
    QString propertySql; ///< what stands for it outside quotes; null: its name, quoted
};

/// Fills in the placeholders of a rule's SQL: ${object}, ${table} and ${model} are the table, ${property},
/// ${column} and ${field} the column, ${schema} the table's schema (ODCS 3.1 "sql" rules; {model} and {field}
/// as the Data Contract Specification writes them). Outside quotes a name is put in quoted, within quotes it
/// is put in with those quotes doubled, in comments nothing changes: a name never ends the text around it. An
/// expression in place of the column's name cannot follow a table's name and a dot, which is an error. Other
/// ${…} and an empty statement are errors. A semicolon at the end is taken off.
[[nodiscard]] core::Result<QString> filledIn(const QString &sql, const PlaceholderNames &names);

} // namespace meshbook::measure

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace meshbook::measure {

/// Names and values as parts of an SQL text, so that nothing in them is read as SQL. Both databases read
/// "a""b" as a name and 'a''b' as a text, PostgreSQL as its session is set up here
/// (standard_conforming_strings); neither can hold the character NUL, which is left out.
[[nodiscard]] QString quotedName(const QString &name);
/// Several parts as one name: "schema"."table".
[[nodiscard]] QString quotedName(const QStringList &parts);
[[nodiscard]] QString quotedText(const QString &text);

/// A list of values beside a column: "(column) IN ('a', 'b')". Values that are all numbers or truth values
/// are compared as the column's own type, others as text, since a column of numbers beside the value "n/a"
/// would be an error in PostgreSQL. NULL among the values makes no difference here.
[[nodiscard]] QString inList(core::Driver driver, const QString &column, const QList<QJsonValue> &values);

/// The column as text.
[[nodiscard]] QString asText(const QString &column);

} // namespace meshbook::measure

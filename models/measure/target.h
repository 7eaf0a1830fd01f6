// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/entities.h"
#include "core/result.h"
#include "core/uri.h"

#include <QHash>

#include <vector>

namespace meshbook::measure {

/// A dataset with what is promised of it, put together from all that the catalog knows.
struct Target {
    core::Uri uri;
    core::Dataset dataset; ///< folded; its rules and those of its columns
    QStringList identities; ///< every name of it
    std::vector<core::Objective> objectives; ///< its own and those of its contracts and products
    std::vector<core::Server> servers; ///< of its contracts
    QStringList datasets; ///< names of the datasets that those objectives may name
    QHash<QString, QString>
        others; ///< identities of the tables that its relationship rules name, by that name
};

/// The table that a relationship rule names: the last name in "ref('customers')" or "source('shop',
/// 'customers')", or the text itself. Null: it names none.
[[nodiscard]] QString otherTable(const core::QualityRule &rule);

/// A dataset's identity as OpenLineage has it: "postgres://host:5432" and "db.schema.table". No name where
/// the identity is of no place, as that of a contract's own table.
struct Located {
    QString space;
    QString name;
};
[[nodiscard]] Located locatedOf(const QString &identity);

/// Whether a target lives where a connection leads, by a namespace of its identities, its own or its
/// servers'.
[[nodiscard]] bool livesIn(const Target &target, const core::Connection &connection);

/// The table's name in the database, schema first where it has one: the end of the identity in the
/// connection's namespaces, else of its physical name. PostgreSQL folds names to lower case unless they are
/// quoted, so names of one case are taken as lower case there and mixed ones as written.
[[nodiscard]] core::Result<QStringList> tableOf(const Target &target, const core::Connection &connection);
/// The same of a table known by its identity only.
[[nodiscard]] QStringList tableOf(const QString &identity, const core::Connection &connection);

/// Whether a path means a field within a column ("address.city"), not a column whose name has a dot.
[[nodiscard]] bool isWithinColumn(const Target &target, const QString &path);

/// The column's name in the table; an error for fields within columns.
[[nodiscard]] core::Result<QString> columnOf(const Target &target, const QString &path, core::Driver driver);

/// What stands for a column in SQL: its name, quoted; for a field within a column (of a composite type or of
/// JSON) an expression that has its value, as text in PostgreSQL, and NULL where it is missing. An error for
/// fields of what arrays and maps hold, of which a row has many.
[[nodiscard]] core::Result<QString> columnSql(const Target &target, const QString &path, core::Driver driver);

} // namespace meshbook::measure

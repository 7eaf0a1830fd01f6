// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
}
namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

/// The file policies.db of a workspace: the catalog in the plain tables of resources/sql/policies.sql. The
/// cache keeps what each source said as one body to a record, which no SELECT could read at a million
/// columns. When policies are asked for and the cache has changed since, a copy of the tables is brought up
/// to date (TableFill), or they are made anew in one pass, and put in the place of the last ones as a whole,
/// so whoever reads those goes on undisturbed. Disposable.
class CatalogTables final {
public:
    using Cancelled = std::function<bool()>;

    /// Brings the tables up to date unless they are of the cache as it is now. Cancelled where `cancelled`
    /// says so.
    [[nodiscard]] static core::Result<> refresh(const store::Workspace &workspace,
                                                const Cancelled &cancelled);
    [[nodiscard]] static QString pathIn(const store::Workspace &workspace);
    /// Says something else after every sync.
    [[nodiscard]] static core::Result<QByteArray> generation(const store::Workspace &workspace);
    /// Each view with its columns.
    [[nodiscard]] static core::Result<QMap<QString, QStringList>> viewColumns();
    /// The views as empty tables, for policies' own tests.
    [[nodiscard]] static core::Result<std::unique_ptr<SQLite::Database>> emptyViews();
    /// A script of the program's resources, with the columns of things filled in.
    [[nodiscard]] static core::Result<QByteArray> script(const QString &name);
    /// All that a policy may read from.
    [[nodiscard]] static const QStringList &views();
};

} // namespace meshbook::policies

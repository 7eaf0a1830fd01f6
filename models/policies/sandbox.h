// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace meshbook::policies {

/// What one SELECT may use.
struct SandboxLimits {
    int milliseconds = 10'000;
    qint64 bytes = qint64{256} * 1024 * 1024; ///< of SQLite's memory, beyond what was used before
    int rows = 50'000;
};

/// Runs a SELECT of somebody we do not know over the views of docs/policy-views.md: an authorizer that allows
/// those views, the functions of sqlfunctions.h and nothing else; no extension, ATTACH, PRAGMA or schema;
/// bounds on time, memory, rows and the size of values. For one thread.
class Sandbox final {
public:
    /// Opens the tables that CatalogTables made, read-only.
    [[nodiscard]] static core::Result<std::unique_ptr<Sandbox>> open(const QString &path);
    /// Takes over a database that has the views already.
    [[nodiscard]] static core::Result<std::unique_ptr<Sandbox>>
    over(std::unique_ptr<SQLite::Database> database);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Called for each row with its values, in the order of columns(); false ends.
    using TakeRow = std::function<bool(const QVariantList &)>;
    struct Answer {
        QStringList columns;
        bool isCut = false; ///< there were more rows than the limit
    };
    /// Asked once in a while; true ends with ErrorCode::Cancelled.
    using Cancelled = std::function<bool()>;

    /// `values` by parameter name, without the colon: text, number, boolean or array. The error's position is
    /// the place in the SQL: line and column count from 1, 0 where unknown.
    [[nodiscard]] core::Result<Answer> select(const QString &sql, const QMap<QString, QJsonValue> &values,
                                              const SandboxLimits &limits, const TakeRow &take,
                                              const Cancelled &cancelled = {});
    /// Only whether it could run: for editors and `policy test`.
    [[nodiscard]] core::Result<QStringList> columns(const QString &sql);

private:
    struct Private;
    explicit Sandbox(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::policies

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/result.h"
#include "measure/judge.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace meshbook::measure {

/// Asked again and again while something waits; true ends the wait within a tenth of a second.
using Cancelled = std::function<bool()>;

/// A connection to a database that only reads. Blocking, for one thread; every call ends in time, whatever
/// the other side does: after the connection's timeout, or soon after `cancelled` says so
/// (ErrorCode::Cancelled). A server that refuses, hangs or drops the connection is ErrorCode::External with
/// what it said.
class Database {
public:
    static constexpr int mostRows = 2; ///< a check has one; the second tells that there are too many
    static constexpr int longestValue = 1000; ///< characters of a value; the rest is cut off

    Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    virtual ~Database() = default;

    /// Opens it. `secret` is the password, or empty.
    [[nodiscard]] static core::Result<std::unique_ptr<Database>>
    open(const core::Connection &connection, const QByteArray &secret, const Cancelled &cancelled);

    /// The first rows of one SELECT, in a transaction that can only read and is rolled back. Text of one
    /// value alone is taken from SQL that a catalog file wrote (`foreign`).
    [[nodiscard]] virtual core::Result<std::vector<Row>> ask(const QString &sql, bool foreign,
                                                             const Cancelled &cancelled) = 0;
    /// Whether more can be asked after a failure.
    [[nodiscard]] virtual bool isAlive() const = 0;
    /// "PostgreSQL 15.8", "SQLite 3.40.1".
    [[nodiscard]] virtual QString version() const = 0;
};

} // namespace meshbook::measure

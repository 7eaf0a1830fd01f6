// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace meshbook::store {

/// How a database file is treated; see design §4.
enum class Durability {
    Cache, ///< WAL, synchronous NORMAL: may lose the last commits on power loss, never consistency
    Precious ///< WAL, synchronous FULL: on disk before commit returns
};

/// Runs a step that uses SQLiteCpp and turns its exceptions into an Error that names the cause in words
/// people can act on (disk full, read-only, busy, damaged).
[[nodiscard]] core::Result<> guarded(const QString &what, const std::function<core::Result<>()> &step);

/// Opens (and creates, where `write` is set) a database with the pragmas of its durability.
[[nodiscard]] core::Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString &path,
                                                                           Durability durability, bool write);

/// Runs the statements of a script from the resources (":/sql/…").
[[nodiscard]] core::Result<> runScript(SQLite::Database &database, const QString &resource);

/// Text and blob helpers; null QStrings are SQL NULL both ways.
void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes);
[[nodiscard]] QString textColumn(const SQLite::Statement &statement, int index);
[[nodiscard]] QByteArray blobColumn(const SQLite::Statement &statement, int index);
/// Milliseconds since 1970 as a time in UTC; NULL gives an invalid one.
[[nodiscard]] QDateTime timeColumn(const SQLite::Statement &statement, int index);

} // namespace meshbook::store

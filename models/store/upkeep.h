// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acknowledgement.h"
#include "core/connection.h"
#include "core/maintenance.h"
#include "core/result.h"

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// What people do for the keeping of promises, in the ledger, on a connection of its own: databases that may
/// be measured, breaches somebody answers for, maintenance announced, alerts given. Every write is one
/// transaction and on disk when the call returns; several processes may write. A ledger that cannot be
/// written answers what it has and refuses writes with ErrorCode::Storage.
class Upkeep final {
public:
    static constexpr int mostConnections = 200;
    static constexpr int mostAcknowledgements = 100'000;
    static constexpr int mostMaintenance = 10'000;
    static constexpr int mostAlerts = 100'000; ///< older ones are forgotten
    static constexpr qsizetype longestReason = 10'000; ///< in UTF-16 units

    [[nodiscard]] static core::Result<std::unique_ptr<Upkeep>> open(const QString &ledgerPath, bool write);
    /// Compares the rows with their hashes, as Ledger::open does with sources. Alerts given are not precious.
    [[nodiscard]] static core::Result<> check(SQLite::Database &ledger);
    ~Upkeep();

    /// By name.
    [[nodiscard]] core::Result<std::vector<core::Connection>> connections() const;
    /// Gives it a uid unless it has one. A name that is taken is a Conflict, what cannot work is Usage.
    [[nodiscard]] core::Result<core::Connection> addConnection(core::Connection connection);
    [[nodiscard]] core::Result<> updateConnection(const core::Connection &connection);
    [[nodiscard]] core::Result<> removeConnection(const QString &uid);

    /// Newest first.
    [[nodiscard]] core::Result<std::vector<core::Acknowledgement>> acknowledgements() const;
    /// Takes the place of an earlier one of the same breach. Needs a name and a reason.
    [[nodiscard]] core::Result<> acknowledge(const core::Acknowledgement &acknowledgement);
    [[nodiscard]] core::Result<> withdrawAcknowledgement(const QString &breach);

    /// By the time of their first occurrence.
    [[nodiscard]] core::Result<std::vector<core::MaintenanceWindow>> maintenance() const;
    /// Gives it a uid unless it has one. One that ends before it begins, has no reason or an unknown zone is
    /// refused (Usage).
    [[nodiscard]] core::Result<core::MaintenanceWindow> addMaintenance(core::MaintenanceWindow window);
    [[nodiscard]] core::Result<> updateMaintenance(const core::MaintenanceWindow &window);
    [[nodiscard]] core::Result<> removeMaintenance(const QString &uid);

    /// Notes that people are told of these breaches now; gives those nobody was told of before. With several
    /// processes at once each breach is given to one of them.
    [[nodiscard]] core::Result<QStringList> noteAlerts(const QStringList &breaches, const QDateTime &now);

private:
    Upkeep(std::unique_ptr<SQLite::Database> database, bool write, bool empty);
    /// Runs a step in a transaction that has the right to write from its start on.
    template <typename Step>
    [[nodiscard]] core::Result<> write(const QString &what, Step step);

    std::unique_ptr<SQLite::Database> m_database;
    bool m_write;
    bool m_empty; ///< a file of an older version that cannot be brought to this one: it has no such tables
};

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/finding.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class Workspace;

/// The waivers that people recorded here, in the ledger: a connection of its own to the same file. Every
/// write is on disk when the call returns. For one thread at a time.
class WaiverLog final {
public:
    struct Recorded {
        QString uid;
        governance::Waiver waiver;
        QDateTime recordedAt; ///< UTC
        friend bool operator==(const Recorded &, const Recorded &) = default;
    };
    static constexpr qsizetype longestText = 4'000; ///< of a reason, in characters

    /// Makes the table where it is missing, if it may write.
    [[nodiscard]] static core::Result<std::unique_ptr<WaiverLog>> open(const QString &ledger, bool write);
    [[nodiscard]] static core::Result<std::unique_ptr<WaiverLog>> openIn(const Workspace &workspace);
    ~WaiverLog();

    /// Oldest first.
    [[nodiscard]] core::Result<std::vector<Recorded>> waivers() const;
    /// All of them or none. Usage where one lacks policy, subject, reason, approver or day.
    [[nodiscard]] core::Result<std::vector<Recorded>> add(const std::vector<governance::Waiver> &waivers,
                                                          const QDateTime &now);
    [[nodiscard]] core::Result<> remove(const QStringList &uids);
    /// The rows match their hashes; for Ledger::open.
    [[nodiscard]] static core::Result<> check(SQLite::Database &database);

private:
    explicit WaiverLog(std::unique_ptr<SQLite::Database> database);
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "core/result.h"
#include "glossary/operation.h"

#include <functional>
#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class Workspace;

/// What people did to glossaries, in the ledger, on a connection of its own. Append-only and on disk when a
/// call returns; several processes may write, each sees what the others wrote before it decides. A ledger
/// that cannot be written answers what it has and refuses writes with ErrorCode::Storage.
///
/// Its tables are made where they are missing and need no version of the ledger: an older Meshbook knows
/// nothing of them and leaves them as they are.
class GlossaryLog final {
public:
    /// The newest state of a field that a person is typing into.
    struct Draft {
        QString changeSet;
        QString term;
        QString path;
        QJsonValue value;
        QDateTime at;
    };
    static constexpr qsizetype largestStep =
        qsizetype(64) * 1024 * 1024; ///< bytes of one operation's changes

    [[nodiscard]] static core::Result<std::unique_ptr<GlossaryLog>> open(const QString &ledgerPath,
                                                                         bool write);
    [[nodiscard]] static core::Result<std::unique_ptr<GlossaryLog>> open(const Workspace &workspace);
    /// Compares all rows with their hashes, as Ledger::open does with its own.
    [[nodiscard]] static core::Result<> check(SQLite::Database &ledger);
    ~GlossaryLog();

    /// Operations after a number, in order.
    [[nodiscard]] core::Result<std::vector<glossary::Operation>> since(qint64 number) const;
    /// Gets what others wrote after the number that the caller knows, and gives what to append, or why not.
    using Decide = std::function<core::Result<std::vector<glossary::Operation>>(
        const std::vector<glossary::Operation> &newer)>;
    /// Nobody else writes between the decision and the commit. Gives what was appended, with its numbers.
    [[nodiscard]] core::Result<std::vector<glossary::Operation>> append(qint64 known, const Decide &decide);

    [[nodiscard]] core::Result<std::vector<Draft>> drafts() const;
    [[nodiscard]] core::Result<> keepDraft(const Draft &draft);
    /// Of one field, or (null path) of a term, or (null term) of a change set.
    [[nodiscard]] core::Result<> dropDrafts(const QString &changeSet, const QString &term,
                                            const QString &path);

    [[nodiscard]] core::Result<std::vector<core::Glossary>> localGlossaries() const;
    /// Conflict where there is one of that name.
    [[nodiscard]] core::Result<core::Glossary>
    addLocalGlossary(const QString &name, const QString &description, const QDateTime &at);

private:
    GlossaryLog(std::unique_ptr<SQLite::Database> database, bool write, bool empty);
    template <typename Step>
    [[nodiscard]] core::Result<> write(const QString &what, Step step);

    std::unique_ptr<SQLite::Database> m_database;
    bool m_write;
    bool m_empty; ///< a file of an older version that could not be brought to this one: it has no such tables
};

} // namespace meshbook::store

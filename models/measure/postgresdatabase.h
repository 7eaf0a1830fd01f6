// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/database.h"

#include <QDeadlineTimer>

struct pg_conn;
struct pg_result;

namespace meshbook::measure {

/// PostgreSQL through libpq, never waiting in it: connecting and asking poll the socket in short steps, so
/// that a server that hangs costs no more than the timeout and Cancel works at once. Qt Sql would block in
/// both (docs/decisions, "Measuring").
class PostgresDatabase final : public Database {
public:
    static constexpr int connectSeconds = 15; ///< no connection takes longer, however long a statement may

    [[nodiscard]] static core::Result<std::unique_ptr<Database>>
    open(const core::Connection &connection, const QByteArray &secret, const Cancelled &cancelled);
    ~PostgresDatabase() override;

    [[nodiscard]] core::Result<std::vector<Row>> ask(const QString &sql, bool foreign,
                                                     const Cancelled &cancelled) override;
    [[nodiscard]] bool isAlive() const override;
    [[nodiscard]] QString version() const override;

private:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    PostgresDatabase(pg_conn *handle, int timeoutSeconds);
    [[nodiscard]] core::Result<> finishConnecting(const Cancelled &cancelled);
    [[nodiscard]] core::Result<Answer> run(const QByteArray &sql, QDeadlineTimer deadline,
                                           const Cancelled &cancelled);
    /// Waits until the socket can be read (or written, where asked). False in `ready` after one short step.
    [[nodiscard]] core::Result<bool> wait(bool write, const QDeadlineTimer &deadline,
                                          const Cancelled &cancelled);
    void giveUp();
    [[nodiscard]] core::Error error(const QString &said) const;

    pg_conn *m_handle;
    int m_timeoutSeconds;
};

} // namespace meshbook::measure

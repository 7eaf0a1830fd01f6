// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/database.h"

#include <QElapsedTimer>

struct sqlite3;

namespace meshbook::measure {

/// A SQLite file, opened to be read only, with query_only, defensive, no trusted schema, small limits, and an
/// authorizer that lets nothing pass but reading. A progress handler keeps the time.
class SqliteDatabase final : public Database {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const core::Connection &connection);
    ~SqliteDatabase() override;

    [[nodiscard]] core::Result<std::vector<Row>> ask(const QString &sql, bool foreign,
                                                     const Cancelled &cancelled) override;
    [[nodiscard]] bool isAlive() const override { return true; }
    [[nodiscard]] QString version() const override;

private:
    SqliteDatabase(sqlite3 *handle, int timeoutSeconds);
    [[nodiscard]] core::Result<> prepare();
    [[nodiscard]] core::Error error(const QString &sql) const;
    static int keepTime(void *self);

    sqlite3 *m_handle;
    int m_timeoutSeconds;
    QElapsedTimer m_clock;
    const Cancelled *m_cancelled = nullptr;
    bool m_late = false;
};

} // namespace meshbook::measure

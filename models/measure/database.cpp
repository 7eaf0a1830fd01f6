// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/database.h"

#include "measure/postgresdatabase.h"
#include "measure/sqlitedatabase.h"

namespace meshbook::measure {

core::Result<std::unique_ptr<Database>> Database::open(const core::Connection &connection,
                                                       const QByteArray &secret, const Cancelled &cancelled)
{
    if (const QString fault = core::faultOf(connection); !fault.isNull())
        return core::failure(core::ErrorCode::Usage, fault, connection.name);
    if (connection.driver == core::Driver::Sqlite)
        return SqliteDatabase::open(connection);
    return PostgresDatabase::open(connection, secret, cancelled);
}

} // namespace meshbook::measure

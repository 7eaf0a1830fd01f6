// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleconnection.h"

#include "sample/sampledatabase.h"
#include "store/upkeep.h"
#include "store/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::SampleConnection)
};

} // namespace

Result<> addSampleConnection(store::Workspace &workspace, const QDateTime &now)
{
    core::Connection connection;
    connection.name = Words::tr("Sample warehouse");
    connection.driver = core::Driver::Sqlite;
    connection.database = workspace.directory() + u"/sample-warehouse.db"_s;
    connection.spaces = {QString(u"%1/%2.%3"_s.arg(sample::warehouseNamespace(), sample::warehouseDatabase(),
                                                   sample::sampleDatabaseSchema()))};
    connection.createdAt = now;
    if (const Result<> written = sample::writeSampleDatabase(connection.database, now); !written)
        return written;
    const auto upkeep = workspace.openUpkeep();
    if (!upkeep)
        return core::Unexpected{upkeep.error()};
    const auto known = (*upkeep)->connections();
    if (!known)
        return core::Unexpected{known.error()};
    for (const core::Connection &other : *known) {
        if (other.database == connection.database) // from the last time
            return {};
    }
    const auto added = (*upkeep)->addConnection(connection);
    return added ? Result<>() : Result<>(core::Unexpected{added.error()});
}

} // namespace meshbook::services

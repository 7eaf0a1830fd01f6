// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractversions.h"

#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace meshbook::store {

using namespace Qt::Literals::StringLiterals;

std::vector<ContractVersion> versionsOf(SQLite::Database &database, const core::Contract &contract,
                                        const QString &key)
{
    const QString version = u'@' + contract.version.trimmed();
    const bool named = version.size() > 1 && key.endsWith(version);
    const QString id = named ? key.chopped(version.size()) : key;
    // Keys are compared byte by byte; what begins with "id@" lies before "idA".
    SQLite::Statement rows(
        database,
        "SELECT id, key FROM entity WHERE kind = ?1 AND records > 0 AND key = ?3 AND key <> ?2 UNION ALL "
        "SELECT id, key FROM entity WHERE kind = ?1 AND records > 0 AND key > ?3 || '@' AND key < ?3 || 'A' "
        "AND key <> ?2 ORDER BY key LIMIT 50");
    rows.bind(1, static_cast<int>(core::EntityKind::Contract));
    bindText(rows, 2, key);
    bindText(rows, 3, id);
    std::vector<ContractVersion> versions;
    while (rows.executeStep())
        versions.push_back({rows.getColumn(0).getInt64(), textColumn(rows, 1)});
    return versions;
}

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

#include <vector>

namespace SQLite {
class Database;
} // namespace SQLite

namespace meshbook::store {

struct ContractVersion {
    qint64 entity = 0;
    QString key; ///< "<id>@<version>", see core::contractKey()
};

/// The described contracts with the id of this one, whose key is `key`, and another version; at most 50, by
/// key. Each version is a thing of its own, because several may be in force at once.
[[nodiscard]] std::vector<ContractVersion> versionsOf(SQLite::Database &database,
                                                      const core::Contract &contract, const QString &key);

} // namespace meshbook::store

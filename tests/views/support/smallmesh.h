// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::test {

/// A few small contracts to add as a source, quick to sync, with known flaws.
namespace smallmesh {

/// "orders.odcs.yaml" (orders, three columns) and "customers.odcs.yaml" (customers, two columns).
void write(const QString &folder);
/// "broken.odcs.yaml", which is no YAML from line 3 on.
void writeBroken(const QString &folder);
/// "table<n>.odcs.yaml" for n from 0 on, one dataset each.
void writeMany(const QString &folder, int count);
void writeFile(const QString &path, const QByteArray &text);
/// A contract with one dataset of this name; its description can be told.
[[nodiscard]] QByteArray contract(const QByteArray &name, const QByteArray &description);

} // namespace smallmesh

} // namespace meshbook::test

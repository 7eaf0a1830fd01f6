// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace meshbook::store {

/// The hash that each row of the ledger carries of its own content (design §14): parts in the order of the
/// table's columns, null apart from empty, then what is no text.
[[nodiscard]] QByteArray rowHash(std::initializer_list<QString> parts, const QByteArray &body = {});

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meshbook::services {

/// Whose products, over which time.
struct ProductsAsked {
    QString owner; ///< team or person as products name it, in any case; null: all
    QString domain; ///< in any case; null: all
    int days = 30; ///< length of the window, ending now
    QByteArray zone; ///< of the days, IANA; empty: that of the machine
};

} // namespace meshbook::services

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meshbook::core {

/// Where the password of a connection is kept.
enum class SecretPlace : quint8 {
    None, ///< nowhere: there is none
    Keychain, ///< the system's
    Memory, ///< until the program ends
    Variable ///< an environment variable
};

} // namespace meshbook::core

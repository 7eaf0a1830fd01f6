// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "measure/secrets.h"

namespace meshbook::cli {

/// The password of a connection, waiting for the keychain to answer.
[[nodiscard]] core::Result<measure::Secret> secretOf(const core::Connection &connection);
/// Keeps it; tells where. Memory means that no keychain answers, which is nothing to a program that ends now.
[[nodiscard]] core::SecretPlace keepSecret(const QString &uid, const QByteArray &secret);
void forgetSecret(const QString &uid);

/// "keychain", "memory", "environment", "none".
[[nodiscard]] QString placeText(core::SecretPlace place);

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/secretplace.h"
#include "measure/keychain.h"

#include <QHash>

namespace meshbook::measure {

/// A password and where it came from.
struct Secret {
    QByteArray bytes;
    core::SecretPlace place = core::SecretPlace::None;
};

/// The passwords of connections: in the environment variable that a connection names, else in the keychain,
/// else in memory until the process ends. Never in a file. For one thread.
class Secrets final {
public:
    using Found = std::function<void(const core::Result<Secret> &)>;
    using Kept = std::function<void(core::SecretPlace)>;

    /// The keychain must outlive it.
    explicit Secrets(Keychain &keychain);
    ~Secrets();
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;

    /// None is no error: a server may want none. An environment variable that is named and not set is.
    void find(const core::Connection &connection, Found hear);
    /// Tells where it is now: the keychain, or memory where that does not answer.
    void keep(const QString &uid, const QByteArray &secret, Kept hear);
    void forget(const QString &uid);

private:
    Keychain &m_keychain;
    QHash<QString, QByteArray> m_memory; ///< by uid
};

} // namespace meshbook::measure

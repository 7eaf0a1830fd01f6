// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/keychain.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace meshbook::measure {

/// The system's keychain through QtKeychain (Secret Service, KWallet, macOS Keychain, Windows Credential
/// Store), without its insecure fallback. For the main thread of a program with an event loop. A keychain
/// that does not answer within `patienceMs` counts as none: some ask the person first, and nobody may be
/// there.
class SystemKeychain final : public QObject, public Keychain {
    Q_OBJECT

public:
    static constexpr int patienceMs = 30'000;
    /// Set to "1" in the environment, no keychain is asked: for tests and machines of pipelines.
    static constexpr const char *offVariable = "MESHBOOK_NO_KEYCHAIN";

    explicit SystemKeychain(QObject *parent = nullptr);
    void read(const QString &key, Read hear) override;
    void write(const QString &key, const QByteArray &secret, Done hear) override;
    void remove(const QString &key, Done hear) override;

private:
    void start(QKeychain::Job *job, Done hear);
};

} // namespace meshbook::measure

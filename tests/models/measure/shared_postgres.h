// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace meshbook::test {

/// A PostgreSQL server of its own in a temporary folder, on a socket there and on loopback; ended with the
/// object. PostgreSQL refuses to run as root, so where the test does, the server runs as "nobody".
class Postgres final {
public:
    static constexpr const char *password = "it's \\ secret";

    Postgres();
    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    /// Whether Debian's package is here.
    [[nodiscard]] static bool isInstalled();
    /// Null: it runs; else why not.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// To the socket: no password is asked.
    [[nodiscard]] core::Connection connection() const;
    /// To the port: user "reader" and `password`.
    [[nodiscard]] core::Connection guarded() const;
    /// Runs statements as the owner; the first value of the last one.
    QString run(const QString &sql) const;

private:
    [[nodiscard]] QString initialise();
    [[nodiscard]] QString start();
    [[nodiscard]] bool runTool(const QString &name, const QStringList &arguments, QString *said) const;

    QTemporaryDir m_dir;
    QProcess m_server;
    int m_port = 0;
    QString m_trouble;
};

} // namespace meshbook::test

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalSocket;

namespace meshbook::gui {

/// One process per workspace: the first start listens on a socket in the user's own runtime folder, later
/// ones hand over what they were asked to open and end.
///
/// A message is one line of JSON, {"open": ["meshbook:…", "/path"]}, answered by "ok". Whoever else talks to
/// the socket is bounded: at most 8 connections, 64 KiB and 2 s each, 64 targets; only meshbook: addresses
/// and absolute paths pass, and on Linux only from processes of the same user.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, ///< listens
        Later, ///< handed over; the program should end
        Alone, ///< there seems to be a first one, but it does not answer: runs without listening
    };
    static constexpr qsizetype maxMessage = 64 * 1024;
    static constexpr qsizetype maxTargets = 64;
    static constexpr int maxConnections = 8;
    static constexpr int patienceMs = 2'000;

    /// `folder` must be the user's own ($XDG_RUNTIME_DIR); the workspace's path names the socket.
    SingleInstance(const QString &folder, const QString &workspace, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Takes the role, handing `targets` over where another process has it. Waits at most 3 × patienceMs.
    [[nodiscard]] Role start(const QStringList &targets);
    [[nodiscard]] QString socketPath() const { return m_path; }

    /// What of a message may be opened; nothing where it is not one.
    [[nodiscard]] static QStringList targetsOf(const QByteArray &message, bool *valid = nullptr);
    [[nodiscard]] static QByteArray messageFor(const QStringList &targets);

signals:
    /// Another start was asked for these; none: it only wants the window.
    void requested(const QStringList &targets);

private:
    [[nodiscard]] bool listen();
    [[nodiscard]] bool handOver(const QStringList &targets) const;
    void welcome();
    void read(QLocalSocket *socket);

    QString m_path;
    QLockFile m_lock; ///< held by the first; the system's own socket files outlive a crash
    QLocalServer m_server;
};

} // namespace meshbook::gui

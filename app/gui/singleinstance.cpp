// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace {

constexpr qsizetype longestTarget = 4096;
constexpr QLatin1StringView answer("ok\n");

QString pathFor(const QString &folder, const QString &workspace)
{
    const QFileInfo info(workspace);
    // Two ways to one folder are one workspace; one that is yet to be made has no canonical path.
    const QString real =
        info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256);
    // Short: a socket's whole path has to fit into 108 bytes.
    return folder + "/meshbook-"_L1 + QString::fromLatin1(hash.toHex().first(16)) + ".sock"_L1;
}

bool isOwn(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
#else
    return socket.isValid(); // the server's access option keeps others out
#endif
}

bool mayBeOpened(const QString &target)
{
    if (target.isEmpty() || target.size() > longestTarget || target.contains(QChar::Null))
        return false;
    return target.startsWith("meshbook:"_L1) || QFileInfo(target).isAbsolute();
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_path(pathFor(folder, workspace))
    , m_lock(m_path + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // held as long as the program runs; a dead holder is seen by its process
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start(const QStringList &targets)
{
    // Twice: the first one may end while it is asked.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_lock.tryLock(0))
            return listen() ? Role::First : Role::Alone;
        if (handOver(targets))
            return Role::Later;
    }
    return Role::Alone;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_path); // the lock is ours: whose it was is gone
    return m_server.listen(m_path);
}

bool SingleInstance::handOver(const QStringList &targets) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(messageFor(targets));
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readLine(answer.size() + 1) == QByteArray(answer.data());
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwn(*socket) || m_server.findChildren<QLocalSocket *>().size() > maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(maxMessage + 1);
        QTimer::singleShot(patienceMs, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket); // it may all have come already
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > maxMessage)
            socket->abort();
        return;
    }
    bool valid = false;
    const QStringList targets = targetsOf(socket->readLine(maxMessage + 1), &valid);
    socket->disconnect(this); // one message each
    if (!valid) {
        socket->abort();
        return;
    }
    socket->write(answer.data(), answer.size());
    socket->disconnectFromServer();
    emit requested(targets);
}

QByteArray SingleInstance::messageFor(const QStringList &targets)
{
    QJsonArray open;
    for (const QString &target : targets.first(qMin(targets.size(), maxTargets))) {
        if (mayBeOpened(target))
            open.append(target);
    }
    return QJsonDocument(QJsonObject{{u"open"_s, open}}).toJson(QJsonDocument::Compact) + '\n';
}

QStringList SingleInstance::targetsOf(const QByteArray &message, bool *valid)
{
    const QJsonObject object =
        QJsonDocument::fromJson(message.first(qMin(message.size(), maxMessage))).object();
    const bool good = object.value("open"_L1).isArray();
    if (valid != nullptr)
        *valid = good;
    QStringList targets;
    const QJsonArray open = object.value("open"_L1).toArray();
    for (const QJsonValue &target : open) {
        if (targets.size() < maxTargets && mayBeOpened(target.toString()))
            targets.append(target.toString());
    }
    return targets;
}

} // namespace meshbook::gui

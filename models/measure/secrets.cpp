// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/secrets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::ErrorCode;
using core::failure;
using core::Result;
using core::SecretPlace;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::Secrets)
};

QString keyOf(const QString &uid)
{
    return u"connection/"_s + uid;
}

} // namespace

Secrets::Secrets(Keychain &keychain)
    : m_keychain(keychain)
{
}

Secrets::~Secrets()
{
    for (QByteArray &secret : m_memory)
        secret.fill('\0');
}

void Secrets::find(const core::Connection &connection, Found hear)
{
    if (connection.driver == core::Driver::Sqlite)
        return hear(Secret());
    if (!connection.secretVariable.isEmpty()) {
        const QByteArray name = connection.secretVariable.toLatin1();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return hear(
                failure(ErrorCode::NotFound,
                        Words::tr("The environment variable %1 is not set.").arg(connection.secretVariable)));
        return hear(Secret{qgetenv(name.constData()), SecretPlace::Variable});
    }
    if (const auto kept = m_memory.constFind(connection.uid); kept != m_memory.constEnd())
        return hear(Secret{*kept, SecretPlace::Memory});
    m_keychain.read(keyOf(connection.uid), [hear = std::move(hear)](const Result<QByteArray> &read) {
        hear(read ? Secret{*read, SecretPlace::Keychain} : Secret());
    });
}

void Secrets::keep(const QString &uid, const QByteArray &secret, Kept hear)
{
    // Known at once, whatever the keychain says and however long it takes.
    m_memory.insert(uid, secret);
    m_keychain.write(keyOf(uid), secret, [this, uid, hear = std::move(hear)](const Result<> &written) {
        if (written)
            m_memory.remove(uid);
        hear(written ? SecretPlace::Keychain : SecretPlace::Memory);
    });
}

void Secrets::forget(const QString &uid)
{
    m_memory.remove(uid);
    m_keychain.remove(keyOf(uid), [](const Result<> &) {}); // it may never have had it
}

} // namespace meshbook::measure

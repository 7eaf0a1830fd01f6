// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretprompt.h"

#include "measure/systemkeychain.h"

#include <QEventLoop>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

/// Runs what answers later until it has; the command line has nothing else to do meanwhile.
template <typename T, typename Ask>
T waitFor(Ask ask)
{
    std::optional<T> answer;
    QEventLoop loop;
    ask([&](const T &given) {
        answer = given;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace

core::Result<measure::Secret> secretOf(const core::Connection &connection)
{
    measure::SystemKeychain keychain;
    measure::Secrets secrets(keychain);
    return waitFor<core::Result<measure::Secret>>([&](auto hear) { secrets.find(connection, hear); });
}

core::SecretPlace keepSecret(const QString &uid, const QByteArray &secret)
{
    measure::SystemKeychain keychain;
    measure::Secrets secrets(keychain);
    return waitFor<core::SecretPlace>([&](auto hear) { secrets.keep(uid, secret, hear); });
}

void forgetSecret(const QString &uid)
{
    measure::SystemKeychain keychain;
    QEventLoop loop;
    keychain.remove(u"connection/"_s + uid, [&loop](const core::Result<> &) { loop.quit(); });
    loop.exec();
}

QString placeText(core::SecretPlace place)
{
    switch (place) {
    case core::SecretPlace::Keychain:
        return u"keychain"_s;
    case core::SecretPlace::Memory:
        return u"memory"_s;
    case core::SecretPlace::Variable:
        return u"environment"_s;
    case core::SecretPlace::None:
        break;
    }
    return u"none"_s;
}

} // namespace meshbook::cli

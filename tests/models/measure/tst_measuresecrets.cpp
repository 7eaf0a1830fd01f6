// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/keychain.h"
#include "measure/secrets.h"

#include <QHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

/// A keychain that has what it is given, or answers nothing.
class FakeKeychain final : public measure::Keychain {
public:
    void read(const QString &key, Read hear) override
    {
        if (!answers)
            return hear(core::failure(core::ErrorCode::External, u"none"_s));
        hear(secrets.contains(key) ? core::Result<QByteArray>(secrets.value(key))
                                   : core::failure(core::ErrorCode::NotFound, u"none"_s));
    }
    void write(const QString &key, const QByteArray &secret, Done hear) override
    {
        if (answers)
            secrets.insert(key, secret);
        hear(answers ? core::Result<>() : core::failure(core::ErrorCode::External, u"none"_s));
    }
    void remove(const QString &key, Done hear) override
    {
        secrets.remove(key);
        hear({});
    }

    bool answers = true;
    QHash<QString, QByteArray> secrets;
};

} // namespace

/// Where passwords come from: a variable, else the keychain, else memory.
class TestMeasureSecrets final : public QObject {
    Q_OBJECT

private slots:
    void secretsComeFromOnePlace()
    {
        FakeKeychain keychain;
        measure::Secrets secrets(keychain);
        core::Connection connection;
        connection.uid = u"u"_s;
        connection.host = u"db"_s;
        core::Result<measure::Secret> found = measure::Secret();
        const auto find = [&] { secrets.find(connection, [&](const auto &secret) { found = secret; }); };
        find();
        QCOMPARE(found->place, core::SecretPlace::None);
        core::SecretPlace place{};
        secrets.keep(u"u"_s, "pw", [&](core::SecretPlace kept) { place = kept; });
        QCOMPARE(place, core::SecretPlace::Keychain);
        find();
        QCOMPARE(found->bytes, QByteArray("pw"));
        QCOMPARE(found->place, core::SecretPlace::Keychain);
        keychain.answers = false;
        secrets.keep(u"u"_s, "other", [&](core::SecretPlace kept) { place = kept; });
        QCOMPARE(place, core::SecretPlace::Memory);
        find();
        QCOMPARE(found->bytes, QByteArray("other"));
        QCOMPARE(found->place, core::SecretPlace::Memory);
        secrets.forget(u"u"_s);
        find();
        QCOMPARE(found->place, core::SecretPlace::None);
        connection.secretVariable = u"MESHBOOK_TEST_PASSWORD"_s;
        find();
        QCOMPARE(found.error().code, core::ErrorCode::NotFound);
        qputenv("MESHBOOK_TEST_PASSWORD", "from outside");
        find();
        QCOMPARE(found->bytes, QByteArray("from outside"));
        QCOMPARE(found->place, core::SecretPlace::Variable);
    }
};

QTEST_GUILESS_MAIN(TestMeasureSecrets)
#include "tst_measuresecrets.moc"

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/secrets.h"
#include "measure/systemkeychain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

constexpr const char *insideVariable = "MESHBOOK_TEST_INSIDE_KEYRING";
constexpr int patienceMs = 60'000;
constexpr int notStarted = 77; ///< what the shell says where the daemon may not run, as in some containers

/// Runs the event loop until it is told.
template <typename T, typename Ask>
std::optional<T> told(Ask ask)
{
    std::optional<T> answer;
    ask([&](const T &given) { answer = given; });
    const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs);
    return came ? answer : std::nullopt;
}

} // namespace

/// Within a session that has a keyring, unlocked: what the program does with it.
class KeychainInSession final : public QObject {
    Q_OBJECT

    measure::SystemKeychain m_keychain;

    std::optional<core::Result<QByteArray>> read(const QString &key)
    {
        return told<core::Result<QByteArray>>([&](auto hear) { m_keychain.read(key, hear); });
    }

private slots:
    void whatIsKeptIsFound()
    {
        const QByteArray secret("p\xC3\xA4ss\0word", 10); // any bytes, also none of a text
        const auto kept = told<core::Result<>>([&](auto hear) { m_keychain.write(u"a"_s, secret, hear); });
        QVERIFY(kept.has_value());
        QVERIFY2(*kept, kept->has_value() ? "" : qPrintable(kept->error().detail));
        const auto found = read(u"a"_s);
        QVERIFY(found && *found);
        QCOMPARE(**found, secret);
    }

    void theNewestCounts()
    {
        for (const QByteArray &secret : {QByteArray("first"), QByteArray("second")}) {
            const auto kept =
                told<core::Result<>>([&](auto hear) { m_keychain.write(u"b"_s, secret, hear); });
            QVERIFY(kept && *kept);
        }
        const auto found = read(u"b"_s);
        QVERIFY(found && *found);
        QCOMPARE(**found, QByteArray("second"));
    }

    void whatIsNotThereIsSaidSo()
    {
        const auto found = read(u"never kept"_s);
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, core::ErrorCode::NotFound);
        // Taking away what is not there is no error.
        const auto gone = told<core::Result<>>([&](auto hear) { m_keychain.remove(u"never kept"_s, hear); });
        QVERIFY(gone && *gone);
    }

    void passwordsOfConnections()
    {
        measure::Secrets secrets(m_keychain);
        core::Connection connection;
        connection.uid = u"c"_s;
        connection.host = u"db"_s;
        const auto find = [&](auto hear) { secrets.find(connection, hear); };
        const auto place =
            told<core::SecretPlace>([&](auto hear) { secrets.keep(connection.uid, "pw", hear); });
        QVERIFY(place && *place == core::SecretPlace::Keychain);
        const auto found = told<core::Result<measure::Secret>>(find);
        QVERIFY(found && *found);
        QCOMPARE((*found)->bytes, QByteArray("pw"));
        QCOMPARE((*found)->place, core::SecretPlace::Keychain);
        const auto gone =
            told<core::Result<>>([&](auto hear) { m_keychain.remove(u"connection/c"_s, hear); });
        QVERIFY(gone && *gone);
        const auto after = told<core::Result<measure::Secret>>(find);
        QVERIFY(after && *after);
        QCOMPARE((*after)->place, core::SecretPlace::None);
    }
};

/// The system's keychain against a real one: a Secret Service of its own, in a session of its own, so that
/// nothing of the person's is touched.
class TestSystemKeychain final : public QObject {
    Q_OBJECT

private slots:
    void secretService()
    {
        const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
        const QString keyring = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (session.isEmpty() || keyring.isEmpty())
            QSKIP("There is no dbus-run-session or no gnome-keyring-daemon (packages dbus, gnome-keyring).");
        const QTemporaryDir home;
        QVERIFY(home.isValid());
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
        environment.remove(QString::fromLatin1(measure::SystemKeychain::offVariable));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (const QString &variable :
             {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(variable, home.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        // The daemon says that it is ready by going into the background; it ends with the session's bus.
        process.start(
            session,
            {u"--"_s, u"sh"_s, u"-c"_s,
             u"printf unlocked | \"$0\" --unlock --components=secrets >/dev/null || exit 77; exec \"$1\""_s,
             keyring, QCoreApplication::applicationFilePath()});
        const bool finished = process.waitForFinished(patienceMs * 2);
        const QByteArray words = process.readAll();
        if (!finished) {
            process.kill();
            process.waitForFinished();
        }
        QVERIFY2(finished, words.constData());
        const bool started = words.contains("Start testing");
        if (!started && (process.exitCode() == notStarted || words.contains("dbus")))
            QSKIP("No session with a keyring can be started here.");
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, words.constData());
        QVERIFY2(words.contains("6 passed"), words.constData()); // they did run: four, and the two around
    }

    /// Without a session there is no keychain, which is told at once and no reason to wait.
    void noSecretService()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"whatIsKeptIsFound"_s});
        QVERIFY(process.waitForFinished(patienceMs));
        const QByteArray words = process.readAll();
        QVERIFY2(process.exitCode() == 1, words.constData()); // the one that needs a keychain fails
        QVERIFY2(!words.contains("in time"), words.constData());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        KeychainInSession inside;
        return QTest::qExec(&inside, argc, argv);
    }
    TestSystemKeychain outside;
    return QTest::qExec(&outside, argc, argv);
}

#include "tst_systemkeychain.moc"

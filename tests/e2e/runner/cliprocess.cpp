// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {

namespace {

constexpr int longestMs = 110'000;

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString cliPath()
{
    return QFile::decodeName(MESHBOOK_CLI);
}

void prepareCli(QProcess &process, const QString &workspace, const QStringList &arguments,
                const std::function<void()> &inChild)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"MESHBOOK_WORKSPACE"_s);
    environment.insert(u"XDG_DATA_HOME"_s, workspace + u"-data"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(cliPath());
    process.setArguments(QStringList{u"--workspace"_s, workspace} + arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    if (inChild)
        process.setChildProcessModifier(inChild);
}

CliResult runCli(const QString &workspace, const QStringList &arguments, const std::function<void()> &inChild)
{
    QProcess process;
    prepareCli(process, workspace, arguments, inChild);
    process.start(QIODevice::ReadOnly);
    CliResult result;
    if (!process.waitForFinished(longestMs)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

void obeyPermissions()
{
    // Dropped from the bounding set, they are gone with the exec that follows.
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray smallContract(const QByteArray &id, const QByteArray &table, const QByteArray &description)
{
    return "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: " + id
        + "\nversion: 1.0.0\nstatus: active\nservers:\n  - server: production\n    type: postgres\n"
          "    host: db.example\n    port: 5432\n    database: shop\n    schema: public\nschema:\n  - name: "
        + table + "\n    physicalName: " + table + "\n    description: " + description
        + "\n    properties:\n      - name: id\n        logicalType: integer\n        primaryKey: true\n"
          "      - name: note\n        logicalType: string\n";
}

} // namespace meshbook::tests

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"

#include "sync/syncengine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {

SyncFixture::SyncFixture()
{
    auto opened = store::Workspace::open(path(u"workspace"_s), QDateTime::currentDateTimeUtc());
    if (opened)
        m_workspace = std::move(*opened);
}

core::SourceReport SyncFixture::sync(const QString &folder, const core::SyncOptions &options,
                                     const sync::Cancellation &cancellation,
                                     const std::function<void(const core::SyncProgress &)> &progress)
{
    sync::SyncEngine engine(*m_workspace, m_readers);
    return engine.sync(folderSource(folder), options, cancellation, [&](const core::SyncProgress &step) {
        if (progress)
            progress(step);
    });
}

std::unique_ptr<store::CacheReader> SyncFixture::reader() const
{
    auto opened = m_workspace->openReader();
    return opened ? std::move(*opened) : nullptr;
}

core::Stats SyncFixture::stats() const
{
    const auto open = reader();
    const auto stats = open->stats();
    return stats ? *stats : core::Stats();
}

std::vector<core::EntityLine> SyncFixture::list(core::EntityKind kind) const
{
    const auto open = reader();
    auto lines = open->list(kind, std::numeric_limits<int>::max(), 0);
    return lines ? std::move(*lines) : std::vector<core::EntityLine>();
}

core::EntityLine SyncFixture::only(const QString &text) const
{
    const auto open = reader();
    const auto found = open->resolve(text);
    return found && found->size() == 1 ? found->front() : core::EntityLine();
}

core::Source folderSource(const QString &location)
{
    core::Source source;
    source.uid = location;
    source.name = QFileInfo(location).fileName();
    source.kind = u"folder"_s;
    source.location = location;
    return source;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray smallContract(const QByteArray &id, const QByteArray &description)
{
    return "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: " + id
        + "\nversion: 1.0.0\nstatus: active\nservers:\n  - server: production\n    type: postgres\n"
          "    host: db.example\n    port: 5432\n    database: shop\n    schema: "
        + id + "\nschema:\n  - name: " + id + "_table\n    description: " + description
        + "\n    properties:\n      - name: id\n        logicalType: integer\n";
}

bool git(const QString &folder, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        environment.insert(u"GIT_%1_NAME"_s.arg(who), u"Someone"_s);
        environment.insert(u"GIT_%1_EMAIL"_s.arg(who), u"someone@mesh.example"_s);
    }
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, QStringList{u"-c"_s, u"init.defaultBranch=main"_s} + arguments);
    const bool fine = process.waitForFinished() && process.exitCode() == 0;
    if (output != nullptr)
        *output = process.readAllStandardOutput();
    return fine;
}

} // namespace meshbook::tests

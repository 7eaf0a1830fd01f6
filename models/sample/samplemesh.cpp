// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplemesh.h"

#include "sample/dbtmanifestwriter.h"
#include "sample/dbtresultswriter.h"
#include "sample/glossaryparser.h"
#include "sample/jsontext.h"
#include "sample/meshparser.h"
#include "sample/observationwriter.h"
#include "sample/odcswriter.h"
#include "sample/odpswriter.h"
#include "sample/openlineagewriter.h"
#include "sample/skoswriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must be called outside of any namespace; without it the linker drops the resources of
// a static library.
static void loadSampleResources()
{
    Q_INIT_RESOURCE(sample_mesh);
}

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;
using core::failure;

QString resource(const QString &name)
{
    QFile file(u":/sample-mesh/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray staticFile(const QString &name, const QDate &today)
{
    return resource(u"static/"_s + name).replace(u"{{today}}"_s, today.toString(Qt::ISODate)).toUtf8();
}

void addDomainFiles(const Model &model, std::vector<MeshFile> &files)
{
    for (const Domain &domain : model.domains) {
        for (const Product &product : domain.products) {
            const QString stem = domain.id + u'/' + product.id;
            files.push_back({stem + u".odps.yaml"_s, odpsProduct(model, domain, product).toUtf8()});
            for (const Contract &contract : product.contracts)
                files.push_back({domain.id + u'/' + contract.fileName + u".odcs.yaml"_s,
                                 odcsContract(model, domain, product, contract).toUtf8()});
        }
    }
}

void addDbtFiles(const Model &model, const History &history, std::vector<MeshFile> &files)
{
    for (const QString &name : DbtProject::names()) {
        const DbtProject project(model, name);
        const QString folder = u"dbt/"_s + name + u'/';
        files.push_back({folder + u"manifest.json"_s, dbtManifest(project)});
        files.push_back({folder + u"catalog.json"_s, dbtCatalog(project, history)});
        files.push_back({folder + u"run_results.json"_s, dbtRunResults(project, history, {0, true, true})});
        if (name == DbtProject::names().constFirst())
            files.push_back({folder + u"sources.json"_s, dbtSources(project, history, 0)});
        for (int day = observedDays - 1; day > 0; --day) {
            // Kept beside the manifest: a unique_id means something only together with its project.
            const QDate date = model.today.addDays(-day);
            const QString suffix = u'-' + date.toString(Qt::ISODate) + u".json"_s;
            files.push_back({folder + u"run_results"_s + suffix,
                             dbtRunResults(project, history, {day, date.dayOfWeek() == 1, false})});
            if (name == DbtProject::names().constFirst())
                files.push_back({folder + u"sources"_s + suffix, dbtSources(project, history, day)});
        }
    }
}

void addOpenLineageFiles(const Model &model, const History &history, std::vector<MeshFile> &files)
{
    const OpenLineageWriter writer(model);
    files.push_back({u"openlineage/ingestion.ndjson"_s, writer.ingestion()});
    files.push_back({u"openlineage/transformations.ndjson"_s, writer.transformations()});
    for (int day = observedDays - 1; day >= 0; --day) {
        const QString date = model.today.addDays(-day).toString(Qt::ISODate);
        files.push_back({u"observations/"_s + date + u".ndjson"_s, observedEvents(model, history, day)});
    }
}

QByteArray markerText(const std::vector<MeshFile> &files, const QDate &today)
{
    JsonText json(JsonText::Style::Pretty);
    json.beginObject().field(u"meshbookSampleMesh", u"1").field(u"date", today.toString(Qt::ISODate));
    json.key(u"files").value(static_cast<qint64>(files.size())).endObject();
    return json.bytes() + '\n';
}

core::Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size()
        && file.flush())
        return {};
    return failure(ErrorCode::Storage, u"Cannot write %1."_s.arg(path), file.errorString());
}

bool isSampleMesh(const QString &dir)
{
    QFile marker(dir + u'/' + sampleMeshMarker());
    return marker.open(QIODevice::ReadOnly)
        && QJsonDocument::fromJson(marker.read(4096)).object().contains("meshbookSampleMesh"_L1);
}

/// The marker is written last: anything younger, added or missing was done by somebody else.
bool touched(const QString &dir)
{
    QFile marker(dir + u'/' + sampleMeshMarker());
    if (!marker.open(QIODevice::ReadOnly))
        return true;
    const int expected = QJsonDocument::fromJson(marker.read(4096)).object().value("files"_L1).toInt();
    const QDateTime written = QFileInfo(marker).lastModified();
    int files = 0;
    QDirIterator it(dir, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        ++files;
        if (it.fileInfo().lastModified() > written || files > expected + 1)
            return true;
    }
    return files != expected + 1;
}

core::Result<> checkTarget(const QString &dir)
{
    const QFileInfo info(dir);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isDir())
        return failure(ErrorCode::Conflict, u"%1 is a file, not a folder."_s.arg(dir));
    if (QDir(dir).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (!isSampleMesh(dir))
        return failure(ErrorCode::Conflict,
                       u"%1 is not empty and holds no sample mesh. Choose another folder."_s.arg(dir));
    if (touched(dir))
        return failure(
            ErrorCode::Conflict,
            u"The sample mesh in %1 was changed since it was written. Move it away first."_s.arg(dir));
    return {};
}

/// Nothing is in it but, at most, the beginning of a marker: killed before the first file.
bool isBarelyBegun(const QString &dir)
{
    const QStringList entries =
        QDir(dir).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return entries.isEmpty()
        || (entries == QStringList{sampleMeshMarker()}
            && QFileInfo(dir + u'/' + entries.first()).size() == 0);
}

/// Removes a folder an interrupted call left beside the target. The marker is its first file, so nothing
/// of anybody else is ever removed.
core::Result<> removeOwn(const QString &dir)
{
    if (!QFileInfo::exists(dir))
        return {};
    if ((isSampleMesh(dir) || isBarelyBegun(dir)) && QDir(dir).removeRecursively())
        return {};
    return failure(ErrorCode::Conflict, u"%1 is in the way."_s.arg(dir));
}

core::Result<> writeAll(const QString &dir, const std::vector<MeshFile> &files, const QByteArray &marker)
{
    const QString markerPath = dir + u'/' + sampleMeshMarker();
    if (!QDir().mkpath(dir))
        return failure(ErrorCode::Storage, u"Cannot create the folder %1."_s.arg(dir));
    if (auto done = writeFile(markerPath, marker); !done)
        return done;
    QString folder;
    for (const MeshFile &file : files) {
        const QString parent = QFileInfo(dir + u'/' + file.path).path();
        if (parent != folder && !QDir().mkpath(parent))
            return failure(ErrorCode::Storage, u"Cannot create the folder %1."_s.arg(parent));
        folder = parent;
        if (auto done = writeFile(dir + u'/' + file.path, file.bytes); !done)
            return done;
    }
    // No file may be younger than the marker: that is how changes are told later.
    QFile last(markerPath);
    if (last.open(QIODevice::ReadWrite)
        && last.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime))
        return {};
    return failure(ErrorCode::Storage, u"Cannot write %1."_s.arg(markerPath), last.errorString());
}

core::Result<> moveIntoPlace(const QString &fresh, const QString &dir)
{
    const QString old = dir + u".replaced"_s;
    if (auto done = removeOwn(old); !done)
        return done;
    const bool replaces = isSampleMesh(dir);
    if (replaces ? !QDir().rename(dir, old) : QFileInfo::exists(dir) && !QDir().rmdir(dir))
        return failure(ErrorCode::Storage, u"Cannot replace the folder %1."_s.arg(dir));
    if (!QDir().rename(fresh, dir)) {
        if (replaces)
            QDir().rename(old, dir);
        return failure(ErrorCode::Storage, u"Cannot create the folder %1."_s.arg(dir));
    }
    return removeOwn(old);
}

} // namespace

QString sampleMeshMarker()
{
    return u".meshbook-sample.json"_s;
}

core::Result<Model> sampleModel(const QDate &today)
{
    loadSampleResources();
    Model model;
    model.today = today;
    MeshParser parser(model);
    for (const QString &name : {u"customer"_s, u"orders"_s, u"payments"_s, u"logistics"_s, u"marketing"_s,
                                u"finance"_s, u"assortment"_s, u"incidents"_s}) {
        if (auto done = parser.read(name, resource(name + u".mesh"_s)); !done)
            return core::Unexpected{done.error()};
    }
    if (auto done = readGlossary(model, resource(u"glossary.mesh"_s)); !done)
        return core::Unexpected{done.error()};
    model.buildIndex();
    return core::Result<Model>(std::move(model));
}

core::Result<std::vector<MeshFile>> sampleMeshFiles(const QDate &today)
{
    auto model = sampleModel(today);
    if (!model)
        return core::Unexpected{model.error()};
    const History history(*model);
    std::vector<MeshFile> files;
    files.push_back({u"README.md"_s, staticFile(u"README.md"_s, today)});
    addDomainFiles(*model, files);
    files.push_back({u"finance/cost_centres.yaml"_s, staticFile(u"cost_centres.yaml"_s, today)});
    files.push_back({u"logistics/returns_hub.odcs.yaml"_s, staticFile(u"returns_hub.odcs.yaml"_s, today)});
    files.push_back({u"glossary/harbour-glossary.ttl"_s, skosGlossary(*model).toUtf8()});
    files.push_back({u"glossary/finance-terms.yml"_s, staticFile(u"finance-terms.yml"_s, today)});
    addDbtFiles(*model, history, files);
    addOpenLineageFiles(*model, history, files);
    return files;
}

core::Result<SampleMesh> writeSampleMesh(const QString &dir, const QDate &today)
{
    if (!today.isValid())
        return failure(ErrorCode::Usage, u"The sample mesh needs a valid date."_s);
    const QString target = QDir::cleanPath(QDir(dir).absolutePath());
    if (auto done = checkTarget(target); !done)
        return core::Unexpected{done.error()};
    const auto files = sampleMeshFiles(today);
    if (!files)
        return core::Unexpected{files.error()};
    const QString fresh = target + u".writing"_s;
    if (auto done = removeOwn(fresh); !done)
        return core::Unexpected{done.error()};
    auto done = writeAll(fresh, *files, markerText(*files, today));
    if (done)
        done = moveIntoPlace(fresh, target);
    if (!done)
        return core::Unexpected{done.error()};
    SampleMesh mesh{target, static_cast<int>(files->size()), 0};
    for (const MeshFile &file : *files)
        mesh.bytes += file.bytes.size();
    return mesh;
}

} // namespace meshbook::sample

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/meshgenerator.h"

#include "bench/generator/syntheticartifacts.h"
#include "bench/generator/syntheticproduct.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace meshbook::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<> writeFile(const QString &path, const QByteArray &bytes, GeneratedMesh &mesh)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return core::failure(core::ErrorCode::Storage, u"Cannot write %1."_s.arg(path), file.errorString());
    ++mesh.files;
    mesh.bytes += bytes.size();
    return {};
}

QString stem(const QString &dir, const SyntheticProduct &product)
{
    return dir + u'/' + QString::fromLatin1(product.domain.toLower()) + u'/'
        + QString::fromLatin1(product.id);
}

void tally(const SyntheticProduct &product, GeneratedMesh &mesh)
{
    ++mesh.products;
    ++mesh.contracts;
    for (const SyntheticTable &table : product.tables) {
        ++mesh.datasets;
        mesh.columns += static_cast<qint64>(table.columns.size());
        mesh.datasetEdges += static_cast<qint64>(table.inputs.size());
    }
}

core::Result<> writeProject(const QString &dir, const QByteArray &name, const ProjectText &project,
                            GeneratedMesh &mesh)
{
    const QString folder = dir + u"/dbt/"_s + QString::fromLatin1(name);
    if (!QDir().mkpath(folder))
        return core::failure(core::ErrorCode::Storage, u"Cannot create %1."_s.arg(folder));
    if (auto done = writeFile(folder + u"/manifest.json"_s, project.manifest(), mesh); !done)
        return done;
    return writeFile(folder + u"/catalog.json"_s, project.catalog(), mesh);
}

} // namespace

core::Result<GeneratedMesh> generateMesh(const QString &dir, int products, quint64 seed)
{
    if (products < 1)
        return core::failure(core::ErrorCode::Usage, u"A mesh needs at least one product."_s);
    if (!QDir().mkpath(dir) || !QDir(dir).isEmpty())
        return core::failure(core::ErrorCode::Conflict, u"%1 is not an empty folder."_s.arg(dir));
    GeneratedMesh mesh;
    QSet<QByteArray> domains;
    for (int first = 0; first < products; first += productsPerProject) {
        ProjectText project(projectName(first), seed);
        const int last = qMin(products, first + productsPerProject);
        for (int index = first; index < last; ++index) {
            const SyntheticProduct product = SyntheticProduct::make(index, seed);
            if (!domains.contains(product.domain)) {
                domains.insert(product.domain);
                if (!QDir().mkpath(QFileInfo(stem(dir, product)).path()))
                    return core::failure(core::ErrorCode::Storage,
                                         u"Cannot create folders in %1."_s.arg(dir));
            }
            tally(product, mesh);
            project.add(product);
            if (auto done = writeFile(stem(dir, product) + u".odcs.yaml"_s, contractText(product, 0), mesh);
                !done)
                return core::Unexpected{done.error()};
            if (auto done = writeFile(stem(dir, product) + u".odps.yaml"_s, productText(product, seed), mesh);
                !done)
                return core::Unexpected{done.error()};
        }
        if (auto done = writeProject(dir, projectName(first), project, mesh); !done)
            return core::Unexpected{done.error()};
    }
    mesh.domains = domains.size();
    return mesh;
}

core::Result<QString> touchProduct(const QString &dir, int index, quint64 seed, int revision)
{
    const SyntheticProduct product = SyntheticProduct::make(index, seed);
    const QString path = stem(dir, product) + u".odcs.yaml"_s;
    GeneratedMesh ignored;
    if (!QFileInfo::exists(path))
        return core::failure(core::ErrorCode::NotFound, u"%1 does not exist."_s.arg(path));
    if (auto done = writeFile(path, contractText(product, revision), ignored); !done)
        return core::Unexpected{done.error()};
    return path;
}

} // namespace meshbook::bench

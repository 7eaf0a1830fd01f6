// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/meshgenerator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &dir)
{
    QStringList files;
    QDirIterator it(dir, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next().mid(dir.size());
    files.sort();
    return files;
}

QByteArray fingerprint(const QString &dir)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &file : filesBelow(dir)) {
        hash.addData(file.toUtf8());
        hash.addData(readAll(dir + file));
    }
    return hash.result();
}

} // namespace

/// The generator against what it says of itself: counts, determinism, shape.
class tst_MeshGenerator final : public QObject {
    Q_OBJECT

private slots:
    void countsWhatItWrites();
    void isTheSameForASeed();
    void dbtKnowsEveryTable();
    void touchesOneFile();
    void refusesUsedFolder();
};

void tst_MeshGenerator::countsWhatItWrites()
{
    QTemporaryDir dir;
    const auto mesh = bench::generateMesh(dir.path(), 60, 7);
    QVERIFY(mesh.has_value());
    QCOMPARE(mesh->products, 60);
    QVERIFY(mesh->datasets >= 120 && mesh->datasets <= 240);
    QVERIFY(mesh->datasetEdges > 60);
    qint64 columns = 0;
    qint64 tables = 0;
    for (const QString &file : filesBelow(dir.path())) {
        if (!file.endsWith(u".odcs.yaml"))
            continue;
        const QByteArray text = readAll(dir.path() + file);
        columns += text.count("\n        logicalType: ");
        tables += text.count("\n    physicalName: ");
    }
    QCOMPARE(columns, mesh->columns);
    QCOMPARE(tables, mesh->datasets);
    QCOMPARE(filesBelow(dir.path()).size(), mesh->files);
    QCOMPARE(mesh->files, 60 * 2 + 2);
}

void tst_MeshGenerator::isTheSameForASeed()
{
    QTemporaryDir a;
    QTemporaryDir b;
    QTemporaryDir c;
    QVERIFY(bench::generateMesh(a.path(), 20, 42).has_value());
    QVERIFY(bench::generateMesh(b.path(), 20, 42).has_value());
    QVERIFY(bench::generateMesh(c.path(), 20, 43).has_value());
    QCOMPARE(fingerprint(a.path()), fingerprint(b.path()));
    QVERIFY(fingerprint(a.path()) != fingerprint(c.path()));
}

void tst_MeshGenerator::dbtKnowsEveryTable()
{
    QTemporaryDir dir;
    const auto mesh = bench::generateMesh(dir.path(), 260, 1);
    QVERIFY(mesh.has_value());
    qint64 nodes = 0;
    qint64 edges = 0;
    qint64 catalog = 0;
    for (const QString &project : {u"mesh_000"_s, u"mesh_001"_s}) {
        const QString folder = dir.path() + u"/dbt/"_s + project;
        const QJsonObject manifest = QJsonDocument::fromJson(readAll(folder + u"/manifest.json"_s))
                                         .object()
                                         .value("nodes"_L1)
                                         .toObject();
        nodes += manifest.size();
        for (const QJsonValue &node : manifest)
            edges += node.toObject().value("depends_on"_L1).toObject().value("nodes"_L1).toArray().size();
        catalog += QJsonDocument::fromJson(readAll(folder + u"/catalog.json"_s))
                       .object()
                       .value("nodes"_L1)
                       .toObject()
                       .size();
    }
    QCOMPARE(nodes, mesh->datasets);
    QCOMPARE(catalog, mesh->datasets);
    QCOMPARE(edges, mesh->datasetEdges);
}

void tst_MeshGenerator::touchesOneFile()
{
    QTemporaryDir dir;
    QVERIFY(bench::generateMesh(dir.path(), 5, 9).has_value());
    const QByteArray before = fingerprint(dir.path());
    const auto path = bench::touchProduct(dir.path(), 3, 9, 1);
    QVERIFY(path.has_value());
    QVERIFY(readAll(*path).contains("revision 1."));
    QVERIFY(fingerprint(dir.path()) != before);
    QVERIFY(bench::touchProduct(dir.path(), 3, 9, 0).has_value());
    QCOMPARE(fingerprint(dir.path()), before);
    QVERIFY(!bench::touchProduct(dir.path(), 99, 9, 1).has_value());
}

void tst_MeshGenerator::refusesUsedFolder()
{
    QTemporaryDir dir;
    QVERIFY(bench::generateMesh(dir.path(), 1, 1).has_value());
    QVERIFY(!bench::generateMesh(dir.path(), 1, 1).has_value());
    QVERIFY(!bench::generateMesh(dir.filePath(u"x"_s), 0, 1).has_value());
}

QTEST_GUILESS_MAIN(tst_MeshGenerator)
#include "tst_meshgenerator.moc"

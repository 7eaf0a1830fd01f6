// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/searchlineagegraph.h"

#include "support/corpora.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {

namespace {

constexpr int documentsPerFile = 10'000;

QByteArray unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(QStandardPaths::findExecutable(u"gzip"_s), {u"-dc"_s, u"--"_s, path});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        return {};
    return gzip.readAllStandardOutput();
}

QByteArray proposal(const QJsonValue &urn, const QString &aspect, const QJsonObject &said)
{
    return QJsonDocument(QJsonObject{{u"entityType"_s, u"dataset"_s},
                                     {u"entityUrn"_s, urn},
                                     {u"changeType"_s, u"UPSERT"_s},
                                     {u"aspectName"_s, aspect},
                                     {u"aspect"_s, QJsonObject{{u"json"_s, said}}}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

QByteArray proposals(const QJsonObject &document)
{
    QJsonArray upstreams;
    const QJsonArray urns = document["upstreams"_L1].toArray();
    for (const QJsonValue &urn : urns)
        upstreams.append(QJsonObject{{u"dataset"_s, urn}, {u"type"_s, u"TRANSFORMED"_s}});
    return proposal(document["urn"_L1], u"datasetProperties"_s, {{u"name"_s, document["id"_L1]}})
        + proposal(document["urn"_L1], u"upstreamLineage"_s, {{u"upstreams"_s, upstreams}});
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

bool writeSearchLineage(const QString &folder)
{
    const QByteArray documents =
        unpacked(corporaPath(u"datahub/search-lineage-graph/metadata-io/src/test/resources/elasticsearch/"
                             "search_lineage/datasetindex_v2.json.gz"_s));
    if (documents.isEmpty() || !QDir().mkpath(folder))
        return false;
    QByteArray lines;
    int count = 0;
    for (qsizetype at = 0; at < documents.size();) {
        const qsizetype found = documents.indexOf('\n', at);
        const qsizetype end = found < 0 ? documents.size() : found;
        lines += proposals(QJsonDocument::fromJson(documents.mid(at, end - at)).object());
        at = end + 1;
        ++count;
        if (count % documentsPerFile != 0 && at < documents.size())
            continue;
        if (!write(u"%1/documents-to-%2.json"_s.arg(folder).arg(count), lines))
            return false;
        lines.clear();
    }
    return count == searchlineage::datasets;
}

} // namespace meshbook::tests

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jsonschema/standardschemas.h"

#include <QFile>
#include <QHash>
#include <QMutex>

// Q_INIT_RESOURCE must stand outside a namespace.
static void initSchemaResources()
{
    Q_INIT_RESOURCE(standard_schemas);
}

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// "v3.0.2" and "3.0.2" are one version.
QString versionOf(const QString &written)
{
    const QString trimmed = written.trimmed();
    return trimmed.startsWith(u'v') ? trimmed.sliced(1) : trimmed;
}

/// "odcs-3.0.2": the name of the file in resources/schemas.
QString nameFor(const Node &root)
{
    const QString dcs = root["dataContractSpecification"_L1].text();
    if (!dcs.isNull())
        return u"dcs-"_s + versionOf(dcs);
    const QString kind = root["kind"_L1].text();
    const QString version = versionOf(root["apiVersion"_L1].text());
    if (version.isEmpty())
        return {};
    if (kind == "DataProduct"_L1)
        return u"odps-"_s + version;
    return kind == "DataContract"_L1 ? u"odcs-"_s + version : QString();
}

} // namespace

QString declaredStandard(const Node &root)
{
    const QString name = nameFor(root);
    if (name.isEmpty())
        return {};
    const qsizetype dash = name.indexOf(u'-');
    const bool isPlain = name.startsWith("dcs"_L1);
    return name.first(dash).toUpper() + (isPlain ? u" "_s : u" v"_s) + name.sliced(dash + 1);
}

std::shared_ptr<const JsonSchema> schemaFor(const Node &root)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const JsonSchema>> known;
    const QString name = nameFor(root);
    // A name from a file becomes part of a path: only what a version can be.
    const bool isVersion = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'.' || c == u'-' || (c < QChar(0x80) && c.isLetterOrNumber());
    });
    if (name.isEmpty() || name.size() > 40 || !isVersion)
        return nullptr;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    initSchemaResources();
    QFile file(u":/schemas/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr; // not remembered: files can name any number of versions
    return *known.insert(name, JsonSchema::fromJson(file.readAll()));
}

} // namespace meshbook::formats

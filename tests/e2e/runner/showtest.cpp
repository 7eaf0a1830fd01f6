// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include "e2e/runner/cliprocess.h"
#include "support/corpora.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {

namespace {

QJsonValue entryOf(const QJsonArray &list, const QString &step)
{
    if (step == "#"_L1)
        return static_cast<qint64>(list.size());
    bool isPlace = false;
    if (const int place = step.toInt(&isPlace); isPlace)
        return list.at(place);
    for (const QString &key : {u"path"_s, u"username"_s, u"property"_s, u"name"_s, u"role"_s, u"channel"_s,
                               u"party"_s, u"language"_s, u"id"_s, u"target"_s, u"type"_s, u"metric"_s}) {
        for (const QJsonValue &entry : list) {
            if (entry.toObject().value(key).toString() == step)
                return entry;
        }
    }
    for (const QJsonValue &entry : list) { // a measurement by the name in its rule's id
        if (entry.toObject().value(u"rule"_s).toString().contains(u'/' + step + u'/'))
            return entry;
    }
    return QJsonValue::Undefined;
}

QJsonValue valueAt(QJsonValue value, const QString &path)
{
    for (const QString &step : path.split(u'/'))
        value = value.isObject() ? value.toObject().value(step) : entryOf(value.toArray(), step);
    return value;
}

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"-"_s;
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &part : list)
        parts.append(part.toVariant().toString());
    return parts.join(u", "_s);
}

/// What is wrong with one line of what is expected; null if nothing is.
QString wrongWith(const QJsonObject &thing, const QString &line)
{
    static const QRegularExpression form(u"^\\s*(\\S+) ([=~]) (.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return u"\"%1\" is no line of this test"_s.arg(line);
    const QString path = match.captured(1);
    const bool isBeginning = match.captured(2) == "~"_L1;
    const QString wanted = match.captured(3).trimmed();
    const QString found = textOf(valueAt(thing, path));
    if (isBeginning ? found.startsWith(wanted) : found.trimmed() == wanted)
        return {};
    return u"%1 is \"%2\", should be \"%3\""_s.arg(path, found, wanted);
}

/// "own:x" lies in tests/e2e/data, everything else in the corpora.
QString placeOf(const QString &file)
{
    return file.startsWith("own:"_L1) ? QStringLiteral(MESHBOOK_E2E_DATA "/") + file.sliced(4)
                                      : corporaPath(file);
}

} // namespace

void ShowTest::row(const char *name, const char *files, const char *thing, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(files) << QString::fromUtf8(thing)
                        << QString::fromUtf8(expected).split(u'\n', Qt::SkipEmptyParts);
}

QString ShowTest::workspaceOf(const QString &files)
{
    const QString workspace = m_folder.filePath(QString(files).replace(u'/', u'_').replace(u' ', u'+'));
    if (m_synced.contains(files))
        return workspace;
    QStringList arguments{u"--quiet"_s, u"sync"_s};
    for (const QString &file : files.split(u' '))
        arguments.append(placeOf(file));
    const CliResult result = runCli(workspace, arguments);
    if (result.code != 0) {
        qWarning("sync: %d %s", result.code, result.err.constData());
        return {};
    }
    m_synced.append(files);
    return workspace;
}

void ShowTest::fieldsAreThoseOfTheFile_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QStringList>("expected");
    rows();
}

void ShowTest::fieldsAreThoseOfTheFile()
{
    QFETCH(const QString, files);
    if (!files.startsWith("own:"_L1)) {
        MESHBOOK_NEED_CORPORA();
    }
    QFETCH(const QString, thing);
    QFETCH(const QStringList, expected);
    const QString workspace = workspaceOf(files);
    QVERIFY(!workspace.isEmpty());
    const CliResult result = runCli(workspace, {u"--json"_s, u"show"_s, thing});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject found = result.json();
    QStringList wrong;
    for (const QString &line : expected) {
        if (line.trimmed().isEmpty())
            continue;
        if (const QString text = wrongWith(found, line); !text.isNull())
            wrong.append(text);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace meshbook::tests

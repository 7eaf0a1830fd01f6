// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/corpora.h"

#include "support/checkout.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace meshbook::tests {

QString corporaPath(const QString &relative)
{
    static const QString root = [] {
        const QString set = qEnvironmentVariable("MESHBOOK_CORPORA");
        const QString path = set.isEmpty()
            ? QFileInfo(checkoutPath(QStringLiteral("../shared/corpora"))).canonicalFilePath()
            : QFileInfo(set).canonicalFilePath();
        return QFileInfo(path).isDir() ? path : QString();
    }();
    return root.isEmpty() || relative.isEmpty() ? root : root + u'/' + relative;
}

QStringList corporaFiles(const QString &relative, const QStringList &suffixes)
{
    QStringList files;
    QDirIterator walk(corporaPath(relative), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        for (const QString &suffix : suffixes) {
            if (file.endsWith(suffix)) {
                files.append(file);
                break;
            }
        }
    }
    files.sort();
    return files;
}

formats::Content contentOf(const QString &absolutePath)
{
    QFile file(absolutePath);
    const bool open = file.open(QIODevice::ReadOnly);
    return formats::Content::fromBytes(open ? file.readAll() : QByteArray(), QFileInfo(file).fileName());
}

core::Batch batchOf(const formats::Reader &reader, const QString &absolutePath)
{
    const formats::Content content = contentOf(absolutePath);
    formats::ReadContext context;
    context.path = QFileInfo(absolutePath).fileName();
    context.fileTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc()).toUTC();
    core::Batch batch = reader.read(content, context);
    batch.issues.insert(batch.issues.begin(), content.issues().begin(), content.issues().end());
    return batch;
}

} // namespace meshbook::tests

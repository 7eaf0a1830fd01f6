// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readfile.h"

#include "sync/partfiles.h"
#include "sync/readerregistry.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;

namespace {

core::Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    // Nothing but files: a pipe would wait for ever.
    if (!info.exists() || !info.isFile())
        return failure(ErrorCode::Unreadable,
                       info.exists() ? u"This is not a file."_s : u"There is no such file."_s, path);
    const formats::Limits limits;
    if (info.size() > limits.fileBytes)
        return failure(ErrorCode::Unreadable,
                       u"The file has %1 MB; files over %2 MB are not read."_s.arg(info.size() >> 20)
                           .arg(limits.fileBytes >> 20),
                       path);
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, u"The file cannot be opened: %1."_s.arg(device.errorString()),
                       path);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(info.size()) + 64); // the JSON library reads a little past the end
    bytes += device.read(limits.fileBytes);
    return bytes;
}

} // namespace

core::Result<core::Batch> readFile(const QString &path)
{
    core::Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return core::Unexpected{bytes.error()};
    const QFileInfo info(path);
    const formats::Content content = formats::Content::fromBytes(std::move(*bytes), info.fileName());
    const ReaderRegistry registry;
    const formats::Reader *reader = registry.readerFor(content);
    if (reader == nullptr) {
        const std::vector<core::Issue> &issues = content.issues();
        const auto error = std::find_if(issues.begin(), issues.end(), [](const core::Issue &issue) {
            return issue.severity == core::Severity::Error;
        });
        if (error != issues.end())
            return failure(ErrorCode::Unreadable, error->message, path, error->at);
        return failure(ErrorCode::Unreadable, u"Nothing in this file is known to the catalog."_s, path);
    }
    formats::ReadContext context;
    context.path = info.fileName();
    context.fileTime = info.lastModified().toUTC();
    context.cancelled = [] { return false; };
    PartFiles parts(info.absolutePath());
    context.open = [&parts](const QString &part) { return parts.open(part); };
    core::Batch batch = reader->read(content, context);
    batch.issues.insert(batch.issues.begin(), content.issues().begin(), content.issues().end());
    if (batch.format.isEmpty())
        batch.format = reader->id();
    return batch;
}

} // namespace meshbook::sync

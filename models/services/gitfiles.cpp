// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gitfiles.h"

#include "sync/gitprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using sync::GitProgram;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::FolderCheck)
};

constexpr int timeoutMs = 120'000;
constexpr qint64 mostBytes = qint64{64} * 1024 * 1024; ///< of one file
constexpr qint64 mostTogether = qint64{1024} * 1024 * 1024;

struct Blob {
    QByteArray id;
    QString path; ///< within what was asked for
};

/// What the readers know files by.
bool mayBeRead(const QString &path)
{
    static const QStringList suffixes{u"yaml"_s, u"yml"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s, u"ttl"_s,
                                      u"rdf"_s,  u"xml"_s, u"nt"_s,   u"owl"_s,   u"csv"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// "100644 blob <id> <size>\t<path>" with NUL behind each.
std::vector<Blob> blobsIn(const QByteArray &listing)
{
    std::vector<Blob> blobs;
    qint64 together = 0;
    for (const QByteArray &line : listing.split('\0')) {
        const qsizetype tab = line.indexOf('\t');
        const QList<QByteArray> parts = line.left(qMax<qsizetype>(tab, 0)).simplified().split(' ');
        if (tab < 0 || parts.size() != 4 || parts.at(1) != "blob" || !parts.at(0).startsWith("100"))
            continue; // links and submodules
        const QString path = QString::fromUtf8(line.sliced(tab + 1));
        const qint64 size = parts.at(3).toLongLong();
        const bool leadsOut =
            QDir::cleanPath(path) != path || path.startsWith(u'/') || path.startsWith("../"_L1);
        if (size > mostBytes || together + size > mostTogether || leadsOut || !mayBeRead(path))
            continue;
        together += size;
        blobs.push_back({parts.at(2), path});
    }
    return blobs;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::Storage, Words::tr("A temporary file could not be written."), path);
    return {};
}

/// "<id> blob <size>\n<bytes>\n" for each.
Result<> writeAll(const QByteArray &batch, const std::vector<Blob> &blobs, const QString &into)
{
    qsizetype at = 0;
    for (const Blob &blob : blobs) {
        const qsizetype end = batch.indexOf('\n', at);
        const QList<QByteArray> head = batch.mid(at, end - at).split(' ');
        const qsizetype size = head.size() == 3 ? head.at(2).toLongLong() : -1;
        if (end < 0 || size < 0 || end + 1 + size > batch.size())
            return failure(ErrorCode::External, Words::tr("git gave an answer that cannot be understood."),
                           blob.path);
        if (const Result<> written = writeFile(into + u'/' + blob.path, batch.mid(end + 1, size)); !written)
            return written;
        at = end + 1 + size + 1;
    }
    return {};
}

} // namespace

Result<QString> filesAtRevision(const QString &path, const QString &revision, const QString &into,
                                const sync::Cancellation &cancellation)
{
    const QFileInfo info(path);
    const QString folder =
        info.isDir() ? info.canonicalFilePath() : QFileInfo(info.canonicalFilePath()).path();
    QDir().mkpath(into);
    const auto git = [&](const QStringList &arguments, const GitProgram::Feed &feed) {
        return GitProgram::run(folder, arguments, feed, cancellation, timeoutMs);
    };
    const auto commit = git(
        {u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"--end-of-options"_s, revision + u"^{commit}"_s}, {});
    if (!commit)
        return failure(ErrorCode::Usage,
                       Words::tr("\"%1\" is no revision of a git repository at %2.").arg(revision, path),
                       commit.error().detail);
    const auto prefix = git({u"rev-parse"_s, u"--show-prefix"_s}, {});
    if (!prefix)
        return core::Unexpected{prefix.error()};
    const QString below = QString::fromUtf8(prefix->trimmed());
    QString tree = QString::fromUtf8(commit->trimmed());
    if (!below.isEmpty())
        tree += u':' + below.chopped(1);
    QStringList list{u"ls-tree"_s, u"-r"_s, u"-z"_s, u"-l"_s, u"--full-tree"_s, tree};
    if (info.isFile())
        list << u"--"_s << QFileInfo(info.canonicalFilePath()).fileName();
    const auto listing = git(list, {});
    const QString file = into + u'/' + info.fileName();
    if (!listing)
        return into; // the folder was not there then
    const std::vector<Blob> blobs = blobsIn(*listing);
    GitProgram::Feed feed;
    for (const Blob &blob : blobs)
        feed.input += blob.id + '\n';
    const auto batch = git({u"cat-file"_s, u"--batch"_s}, feed);
    if (!batch)
        return core::Unexpected{batch.error()};
    if (const Result<> written = writeAll(*batch, blobs, into); !written)
        return core::Unexpected{written.error()};
    return info.isFile() && QFileInfo(file).isFile() ? file : into;
}

} // namespace meshbook::services

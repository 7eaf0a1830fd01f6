// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/partfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

namespace {

constexpr qsizetype mostFiles = 500;
constexpr qint64 mostBytes = 64LL << 20; ///< of all parts of one file together

/// The file a path within the source leads to; null if it leads out of it or to no regular file.
QString placeOf(const QString &root, const QString &path)
{
    if (path.isEmpty() || QDir::isAbsolutePath(path))
        return {};
    const QString folder = QFileInfo(root).canonicalFilePath();
    const QFileInfo info(root + u'/' + path);
    const QString place = info.canonicalFilePath(); // empty where there is nothing
    return !folder.isEmpty() && place.startsWith(folder + u'/') && info.isFile() ? place : QString();
}

QString lookOf(const QString &place)
{
    const QFileInfo info(place);
    return place.isEmpty() ? u"-1 0"_s
                           : u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

PartFiles::PartFiles(QString root)
    : m_root(std::move(root))
{
}

std::optional<formats::Content> PartFiles::open(const QString &path)
{
    if (path.contains(u'\n') || m_looks.size() >= mostFiles)
        return std::nullopt;
    const QString place = placeOf(m_root, path);
    m_looks.insert(path, lookOf(place));
    QFile file(place);
    if (place.isEmpty() || file.size() > mostBytes - m_bytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.read(mostBytes - m_bytes);
    m_bytes += bytes.size();
    return formats::Content::fromBytes(std::move(bytes), path);
}

QString PartFiles::looks() const
{
    QString text;
    for (auto it = m_looks.begin(); it != m_looks.end(); ++it)
        text += it.value() + u' ' + it.key() + u'\n';
    return text.isEmpty() ? QString() : text;
}

bool PartFiles::areUnchanged(const QString &root, const QString &looks)
{
    const QStringList lines = looks.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.begin(), lines.end(), [&](const QString &line) {
        const qsizetype end = line.indexOf(u' ', line.indexOf(u' ') + 1);
        return end > 0 && lookOf(placeOf(root, line.sliced(end + 1))) == line.first(end);
    });
}

} // namespace meshbook::sync

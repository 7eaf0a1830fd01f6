// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/index.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <memory>

namespace meshbook::store {

/// The files of the search index: immutable segments in `<workspace>/search`. Which of them are the index is
/// said by the table `search_segment` of the cache, so a reader sees the things and their words in one state.
/// Thread-safe.
class SearchFolder final {
public:
    explicit SearchFolder(QString directory)
        : m_directory(std::move(directory))
    {
    }
    /// The folder that belongs to a cache file.
    [[nodiscard]] static QString besides(const QString &cachePath);

    struct Opened {
        std::shared_ptr<const search::Index> index;
        bool damaged = false; ///< some files are missing or no segments; the index is of the others
    };
    /// The index of these files, oldest first. Kept for the next who asks for the same.
    [[nodiscard]] Opened open(const QStringList &files);
    /// Writes a segment to disk and returns its file name.
    [[nodiscard]] core::Result<QString> write(qint64 number, const QByteArray &segment);
    /// Deletes segments that are not among these.
    void sweep(const QStringList &files);
    /// Reads all of these files. False where one is damaged; open() leaves it out from then on.
    [[nodiscard]] bool verify(const QStringList &files);

private:
    [[nodiscard]] std::shared_ptr<const search::Segment> segment(const QString &file);

    QString m_directory;
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const search::Segment>> m_segments;
    QSet<QString> m_bad; ///< found damaged by verify()
    QStringList m_files; ///< of m_opened
    Opened m_opened;
};

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace meshbook::bench {

/// Another search engine over the same texts, to compare with. Ends the process where it fails.
class Peer {
public:
    virtual ~Peer() = default;
    /// Puts one thing in: its names, the names of its columns, its other texts.
    virtual void add(quint64 id, const QString &names, const QString &columns, const QString &texts) = 0;
    virtual void finish() = 0;
    /// Ids of the best 50: all words as words, the last one as a beginning too.
    virtual std::vector<quint64> best(const QStringList &words) = 0;
};

/// SQLite's FTS5 as it comes, without contents of its own, ordered by bm25.
[[nodiscard]] std::unique_ptr<Peer> ftsPeer(const QString &path);
/// Xapian ordered by BM25, without positions; null where the benchmark was built without it.
[[nodiscard]] std::unique_ptr<Peer> xapianPeer(const QString &path);

} // namespace meshbook::bench

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statements.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace meshbook::store {

/// What an edge says beyond its ends. When it was seen and how sure its source is are measured anew each time
/// and are no part of it.
struct EdgeDetails {
    int kind = 0; ///< core::EdgeKind
    QString transformation;
    QString description;
    std::optional<bool> masking;
    QString job;
    QString sql;
    friend bool operator==(const EdgeDetails &, const EdgeDetails &) = default;

    [[nodiscard]] QByteArray digest() const;
};

/// Where an edge leads, by identity; the columns are null for whole datasets.
struct EdgeEnds {
    qint64 from = 0;
    qint64 to = 0;
    QString fromColumn;
    QString toColumn;
    friend bool operator==(const EdgeEnds &, const EdgeEnds &) = default;
};

[[nodiscard]] size_t qHash(const EdgeEnds &ends, size_t seed = 0);

/// Keeps which edges a sync adds and takes away (table `edge_change`). Of what a file said and says now only
/// the difference is kept; at the end it is held against what the rest of the source says, so that an edge
/// told elsewhere too neither comes nor goes.
class EdgeLog final {
public:
    /// `quiet`: a source that is read for the first time; its edges are its base and no change. `sources`:
    /// how many there are, this one with them; a quiet one alone needs nothing to be counted.
    EdgeLog(Statements &sql, qint64 source, bool quiet, qint64 sources);

    [[nodiscard]] bool isIdle() const { return m_idle; }
    /// `by`: +1 for an edge that was put in, -1 for one that is about to be taken out.
    void count(qint64 source, const EdgeEnds &ends, const EdgeDetails &details, int by);
    void countFile(qint64 file, int by);
    void countRun(const QString &run, int by);
    /// To be called when all edges stand and before names of things that are no more are lost.
    void write(qint64 sync);

private:
    struct Told {
        qint64 source = 0;
        EdgeEnds ends;
        EdgeDetails details;
        friend bool operator==(const Told &, const Told &) = default;
    };
    friend size_t qHash(const Told &told, size_t seed);

    void countRows(SQLite::Statement &rows, int by);
    [[nodiscard]] int stillTold(const Told &told, int most);
    void writeChange(qint64 sync, const Told &told, bool added);

    Statements &m_sql;
    qint64 m_source;
    bool m_quiet;
    bool m_idle;
    QHash<Told, int> m_balance; ///< how often it is told more (less) than before
};

} // namespace meshbook::store

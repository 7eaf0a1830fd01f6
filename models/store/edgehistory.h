// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/past.h"
#include "store/edgelog.h"
#include "store/statements.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <map>
#include <set>
#include <tuple>

namespace meshbook::store {

/// Reads back what EdgeLog keeps: undoes the changes since a moment, source by source, and tells what of that
/// makes a difference between things. Costs as much as there were changes, and the edges of the things these
/// start from; sources that were not there yet are undone as a whole.
class EdgeHistory final {
public:
    explicit EdgeHistory(SQLite::Database &database);

    /// Newest first.
    [[nodiscard]] std::vector<lineage::Moment> moments(int most);
    /// What was different after the last sync that began at `at` or before.
    [[nodiscard]] lineage::Past past(const QDateTime &at);

private:
    /// What a digest of details was to a source at that moment.
    struct Before {
        bool was = false;
        lineage::FlowDetails details;
    };
    /// By source and digest; what is not here is as now.
    using Undone = QMap<std::pair<qint64, QByteArray>, Before>;
    struct Node {
        core::Uri uri;
        qint64 entity = 0; ///< 0: no more
    };
    /// One way between things, then and now. The order of variants is that of their digests.
    struct Flow {
        Node to;
        EdgeEnds ends; ///< one of those it stands for
        std::map<QByteArray, lineage::FlowDetails> then;
        std::set<QByteArray> now; ///< said by anybody
        std::set<QByteArray> nowBySame; ///< by sources that were there then
    };
    using FlowKey = std::tuple<QString, QString, QString>; ///< other end, columns; letter case folded
    using Flows = std::map<FlowKey, Flow>;

    void loadLateSources();
    void loadUndone();
    [[nodiscard]] Node node(qint64 identity);
    [[nodiscard]] std::vector<qint64> startingIdentities();
    [[nodiscard]] std::vector<qint64> identitiesOf(qint64 identity, const Node &node);
    void addRows(qint64 identity, Flows &flows);
    void addUndone(qint64 identity, Flows &flows);
    [[nodiscard]] Flow &flowOf(Flows &flows, const EdgeEnds &ends);
    [[nodiscard]] static bool isSameSaid(const Flow &flow);
    void tell(const Node &from, const Flows &flows);
    void loadThings();

    Statements m_sql;
    qint64 m_at = 0;
    QSet<qint64> m_late; ///< sources that were first read after the moment
    QHash<EdgeEnds, Undone> m_undone;
    QHash<qint64, std::vector<EdgeEnds>> m_undoneFrom; ///< ends by their first
    QHash<qint64, Node> m_nodes;
    QSet<QString> m_gone; ///< addresses told in m_past.gone
    lineage::Past m_past;
};

} // namespace meshbook::store

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/rewind.h"

#include "lineage/graphbuilder.h"

#include <QSet>

#include <algorithm>

namespace meshbook::lineage {

namespace {

/// Columns are told apart as in a graph: letter case does not count.
QString endKey(const core::Uri &uri)
{
    return QString::number(static_cast<int>(uri.kind)) % QChar(0x1f) % uri.key % QChar(0x1f)
        % uri.column.toCaseFolded();
}

QString flowKey(const core::Uri &from, const core::Uri &to)
{
    return endKey(from) % QChar(0x1e) % endKey(to);
}

using Flows = QHash<QString, const PastFlow *>;

Flows flowsOf(const Past *past)
{
    Flows flows;
    if (past != nullptr) {
        for (const PastFlow &flow : past->flows)
            flows.insert(flowKey(flow.from, flow.to), &flow);
    }
    return flows;
}

/// A way of data at two moments.
struct Pair {
    const PastFlow *earlier = nullptr; ///< null: as now
    const PastFlow *later = nullptr;

    [[nodiscard]] const PastFlow &any() const { return earlier != nullptr ? *earlier : *later; }
    [[nodiscard]] bool wasThere(const PastFlow *at) const { return at != nullptr ? at->was : any().is; }
    [[nodiscard]] bool isShown() const { return wasThere(earlier) || wasThere(later); }
    [[nodiscard]] Mark mark() const
    {
        if (wasThere(earlier) != wasThere(later))
            return wasThere(later) ? Mark::Added : Mark::Removed;
        if (!wasThere(later))
            return Mark::None;
        const bool same = earlier != nullptr && later != nullptr && earlier->said == later->said;
        return same ? Mark::None : Mark::Changed;
    }
};

/// `compared` null: only the later moment counts.
QHash<QString, Pair> pairsOf(const Past *earlier, const Past *later)
{
    QHash<QString, Pair> pairs;
    const Flows before = flowsOf(earlier);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        pairs[it.key()].earlier = it.value();
    const Flows after = flowsOf(later);
    for (auto it = after.constBegin(); it != after.constEnd(); ++it)
        pairs[it.key()].later = it.value();
    return pairs;
}

/// Copies a graph but for the ways of data that are told otherwise.
class Copy final {
public:
    Copy(const Graph &now, QHash<QString, Pair> pairs, bool bothMoments)
        : m_now(now)
        , m_pairs(std::move(pairs))
        , m_both(bothMoments)
    {
    }

    void addThings();
    void findTouched();
    void addGone(const Past *past);
    void addKept();
    void addPast();
    [[nodiscard]] GraphPtr build() { return m_builder.build(); }

private:
    [[nodiscard]] bool isShown(const Pair &pair) const
    {
        return m_both ? pair.isShown() : pair.wasThere(pair.later);
    }
    [[nodiscard]] bool isTold(const core::Uri &from, const core::Uri &to) const
    {
        return m_pairs.contains(flowKey(from, to));
    }
    [[nodiscard]] NodeId end(const core::Uri &uri);

    const Graph &m_now;
    QHash<QString, Pair> m_pairs;
    bool m_both;
    GraphBuilder m_builder;
    QHash<QString, NodeId> m_added; ///< things that are no more
    std::vector<bool> m_touched; ///< of things whether something that flows from them is told otherwise
};

void Copy::addThings()
{
    m_builder.reserve(m_now.thingCount(), m_now.things().edgeCount());
    const TextPool &texts = m_now.texts();
    for (NodeId thing = 0; thing < m_now.thingCount(); ++thing) {
        GraphBuilder::Thing copy;
        copy.kind = m_now.kind(thing);
        copy.key = m_now.keyUtf8(thing);
        copy.name = m_now.nameUtf8(thing);
        const QByteArray qualified = m_now.qualified(thing).toUtf8();
        copy.qualified = QUtf8StringView(qualified);
        copy.type = texts.utf8(m_now.textId(thing, Field::Type));
        copy.domain = texts.utf8(m_now.textId(thing, Field::Domain));
        copy.owner = texts.utf8(m_now.textId(thing, Field::Owner));
        copy.platform = texts.utf8(m_now.textId(thing, Field::Platform));
        copy.schema = texts.utf8(m_now.textId(thing, Field::Schema));
        copy.source = texts.utf8(m_now.textId(thing, Field::Source));
        copy.tags = texts.utf8(m_now.textId(thing, Field::Tags));
        copy.classification = texts.utf8(m_now.textId(thing, Field::Classification));
        copy.lifecycle = m_now.lifecycle(thing);
        copy.implied = m_now.isImplied(thing);
        copy.stale = m_now.isStale(thing);
        m_builder.addThing(copy);
    }
    for (NodeId column = 0; column < m_now.columnCount(); ++column) {
        if (m_now.isClassified(column))
            m_builder.classifyColumn(m_now.thingOf(column), m_now.path(column).toUtf8(),
                                     m_now.classification(column).toUtf8());
    }
    for (NodeId whole = 0; whole < m_now.thingCount(); ++whole) {
        for (const NodeId part : m_now.parts(whole))
            m_builder.addPart(whole, part);
    }
    for (const auto &[reader, what] : m_now.declarations())
        m_builder.addDeclaration(reader, what);
}

void Copy::addGone(const Past *past)
{
    if (past == nullptr)
        return;
    for (const PastThing &thing : past->gone) {
        const QString key = endKey(thing.uri);
        if (m_added.contains(key) || m_now.find(thing.uri) != none)
            continue;
        const QByteArray texts[] = {thing.uri.key.toUtf8(),   thing.name.toUtf8(),
                                    thing.qualified.toUtf8(), thing.type.toUtf8(),
                                    thing.domain.toUtf8(),    thing.owner.toUtf8(),
                                    thing.platform.toUtf8(),  thing.tags.join(QChar(0x1f)).toUtf8()};
        GraphBuilder::Thing added;
        added.kind = thing.uri.kind;
        added.key = texts[0];
        added.name = texts[1];
        added.qualified = texts[2];
        added.type = texts[3];
        added.domain = texts[4];
        added.owner = texts[5];
        added.platform = texts[6];
        added.tags = texts[7];
        m_added.insert(key, m_builder.addThing(added));
    }
}

/// Most things are not: no address has to be made of what flows from them.
void Copy::findTouched()
{
    m_touched.assign(m_now.thingCount(), false);
    for (const Pair &pair : std::as_const(m_pairs)) {
        if (const NodeId from = end(pair.any().from); from < m_now.thingCount())
            m_touched[from] = true;
    }
}

void Copy::addKept()
{
    findTouched();
    const Adjacency &things = m_now.things();
    for (NodeId from = 0; from < m_now.thingCount(); ++from) {
        EdgeId edge = things.firstEdge(from);
        for (const NodeId to : things.downstream(from)) {
            const Graph::EdgeFacts &facts = m_now.edge(edge++);
            if (facts.rows == 0 || (m_touched[from] && isTold(m_now.uri(from), m_now.uri(to))))
                continue;
            m_builder.addEdge({from, to, {}, {}, facts.kind, {}, m_now.texts().utf8(facts.job), false});
        }
    }
    const Adjacency &columns = m_now.columns();
    for (NodeId from = 0; from < m_now.columnCount(); ++from) {
        EdgeId edge = columns.firstEdge(from);
        const QByteArray fromPath = m_now.path(from).toUtf8();
        for (const NodeId to : columns.downstream(from)) {
            const Graph::ColumnEdgeFacts &facts = m_now.columnEdge(edge++);
            const NodeId fromThing = m_now.thingOf(from);
            if (m_touched[fromThing] && isTold(m_now.columnUri(from), m_now.columnUri(to)))
                continue;
            const NodeId toThing = m_now.thingOf(to);
            const EdgeId way = things.edge(fromThing, toThing);
            const TextId job = way == none ? noText : m_now.edge(way).job;
            const QByteArray toPath = m_now.path(to).toUtf8();
            m_builder.addEdge({fromThing, toThing, QUtf8StringView(fromPath), QUtf8StringView(toPath),
                               facts.kind, m_now.texts().utf8(facts.transformation), m_now.texts().utf8(job),
                               facts.masking});
        }
    }
}

NodeId Copy::end(const core::Uri &uri)
{
    core::Uri thing = uri;
    thing.column.clear();
    const NodeId known = m_now.find(thing);
    return known != none ? known : m_added.value(endKey(thing), none);
}

/// In the order of their ends, so that the same past gives the same graph.
void Copy::addPast()
{
    std::vector<QString> keys(m_pairs.keyBegin(), m_pairs.keyEnd());
    std::sort(keys.begin(), keys.end());
    for (const QString &key : keys) {
        const Pair pair = m_pairs.value(key);
        const NodeId from = end(pair.any().from);
        const NodeId to = end(pair.any().to);
        if (!isShown(pair) || from == none || to == none)
            continue;
        // What is said now is not told with the past: of what stands as it is, the graph has it.
        const PastFlow *told = pair.wasThere(pair.later) ? pair.later : pair.earlier;
        FlowDetails details;
        if (told != nullptr)
            details = told->then;
        else if (const EdgeId edge = m_now.things().edge(from, to); edge != none)
            details.kind = m_now.edge(edge).kind;
        const QByteArray columns[] = {pair.any().from.column.toUtf8(), pair.any().to.column.toUtf8()};
        const QByteArray transformation = details.transformation.toUtf8();
        const QByteArray job = details.job.toUtf8();
        m_builder.addEdge({from, to, QUtf8StringView(columns[0]), QUtf8StringView(columns[1]), details.kind,
                           QUtf8StringView(transformation), QUtf8StringView(job), details.masking});
    }
}

} // namespace

GraphPtr rewound(const Graph &now, const Past *then, const Past *compared)
{
    // What is shown as it is now needs no word of the past.
    QHash<QString, Pair> pairs = pairsOf(compared, then);
    pairs.removeIf(
        [&](const QHash<QString, Pair>::iterator &it) { return it->later == nullptr && it->any().is; });
    Copy copy(now, std::move(pairs), compared != nullptr);
    copy.addThings();
    copy.addGone(then);
    copy.addGone(compared);
    copy.addKept();
    copy.addPast();
    return copy.build();
}

std::vector<FlowChange> difference(const Past &earlier, const Past *later)
{
    const QHash<QString, Pair> pairs = pairsOf(&earlier, later);
    std::vector<std::pair<QString, FlowChange>> keyed;
    for (auto it = pairs.constBegin(); it != pairs.constEnd(); ++it) {
        if (const Mark mark = it->mark(); mark != Mark::None)
            keyed.push_back({it.key(), {it->any().from, it->any().to, mark}});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FlowChange> changes;
    changes.reserve(keyed.size());
    for (auto &[key, change] : keyed)
        changes.push_back(std::move(change));
    return changes;
}

namespace {

/// Of an edge between things, whether anything flowed that way then.
bool anyWay(const Graph &shown, NodeId from, NodeId to,
            const std::function<bool(const core::Uri &, const core::Uri &)> &is)
{
    const EdgeId edge = shown.things().edge(from, to);
    if (edge != none && shown.edge(edge).rows > 0 && is(shown.uri(from), shown.uri(to)))
        return true;
    for (NodeId column = shown.firstColumn(from); column < shown.endColumn(from); ++column) {
        for (const NodeId target : shown.columns().downstream(column)) {
            if (shown.thingOf(target) == to && is(shown.columnUri(column), shown.columnUri(target)))
                return true;
        }
    }
    return false;
}

void markThings(const Graph &shown, const Past &earlier, const Past *later, Marks &marks)
{
    const auto put = [&](const std::vector<core::Uri> &uris, Mark mark) {
        for (const core::Uri &uri : uris) {
            if (const NodeId thing = shown.find(uri); thing != none)
                marks.things.insert(thing, mark);
        }
    };
    for (const ThingChange &change : earlier.changed) {
        if (later == nullptr || change.at <= later->at)
            put({change.uri}, Mark::Changed);
    }
    put(earlier.born, Mark::Added);
    put(earlier.ended, Mark::Removed);
    if (later == nullptr)
        return;
    // What has happened after the later moment is none of this difference.
    const auto strike = [&](const std::vector<core::Uri> &uris, Mark mark) {
        for (const core::Uri &uri : uris) {
            const NodeId thing = shown.find(uri);
            if (thing == none)
                continue;
            if (marks.things.value(thing) == mark)
                marks.things.remove(thing);
            else if (mark == Mark::Added)
                marks.things.insert(thing, Mark::Removed); // came back since
            else if (mark == Mark::Removed)
                marks.things.insert(thing, Mark::Added); // was there in between only
        }
    };
    strike(later->born, Mark::Added);
    strike(later->ended, Mark::Removed);
}

} // namespace

Marks differenceMarks(const Graph &shown, const Past &earlier, const Past *later)
{
    Marks marks;
    const QHash<QString, Pair> pairs = pairsOf(&earlier, later);
    QSet<EdgeId> touched;
    for (const Pair &pair : pairs) {
        const core::Uri &from = pair.any().from;
        const core::Uri &to = pair.any().to;
        const NodeId fromThing = shown.find(from);
        const NodeId toThing = shown.find(to);
        const Mark mark = pair.mark();
        if (fromThing == none || toThing == none || mark == Mark::None)
            continue;
        if (const EdgeId edge = shown.things().edge(fromThing, toThing); edge != none)
            touched.insert(edge);
        if (from.column.isEmpty() && to.column.isEmpty())
            continue;
        const NodeId fromColumn = shown.findColumn(fromThing, from.column);
        const NodeId toColumn = shown.findColumn(toThing, to.column);
        if (fromColumn == none || toColumn == none)
            continue;
        if (const EdgeId edge = shown.columns().edge(fromColumn, toColumn); edge != none)
            marks.columnEdges.insert(edge, mark);
    }
    const auto wasThere = [&](bool late) {
        return [&pairs, late](const core::Uri &from, const core::Uri &to) {
            const auto pair = pairs.constFind(flowKey(from, to));
            return pair == pairs.constEnd() || pair->wasThere(late ? pair->later : pair->earlier);
        };
    };
    for (const EdgeId edge : std::as_const(touched)) {
        const NodeId from = shown.things().source(edge);
        const NodeId to = shown.things().target(edge);
        const bool before = anyWay(shown, from, to, wasThere(false));
        const bool after = anyWay(shown, from, to, wasThere(true));
        marks.edges.insert(edge, before && after ? Mark::Changed : after ? Mark::Added : Mark::Removed);
    }
    markThings(shown, earlier, later, marks);
    return marks;
}

} // namespace meshbook::lineage

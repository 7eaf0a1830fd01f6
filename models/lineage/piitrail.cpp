// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/piitrail.h"

#include "lineage/classification.h"

#include <algorithm>
#include <array>
#include <deque>
#include <tuple>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 stride = 4'096;

/// Lets classifications flow along columns until nothing gets stricter, then says of each column what became
/// of it. Ends on cycles too, for there are few steps of strictness and each column only climbs.
class Trail final {
public:
    Trail(const Graph &graph, const PiiRequest &request, const Cancelled &cancelled)
        : m_graph(graph)
        , m_request(request)
        , m_cancelled(cancelled)
        , m_columns(graph.columnCount())
    {
    }
    [[nodiscard]] std::optional<PiiTrail> run();

private:
    struct Carried {
        int own = 0; ///< strictness of its own classification, 0 if that is none to heed
        int in = 0; ///< of the strictest that flows in unmasked
        int masked = 0; ///< of the strictest that flows in masked
        NodeId from = none; ///< the column that came from
        NodeId maskedFrom = none;
        TextId word = noText; ///< the strictest that flows in, as it is called
    };
    [[nodiscard]] int out(NodeId column) const { return qMax(m_columns[column].own, m_columns[column].in); }
    [[nodiscard]] QString word(NodeId column) const;
    [[nodiscard]] bool spread();
    void pass(NodeId column, std::deque<NodeId> &queue);
    [[nodiscard]] Keeping keeping(NodeId column) const;
    [[nodiscard]] std::pair<NodeId, int> originOf(NodeId column) const;
    [[nodiscard]] bool isAsked(const PiiLine &line, NodeId thing, NodeId origin) const;
    void tellColumn(NodeId column);
    void tellThings();
    void put(PiiLine line);

    const Graph &m_graph;
    const PiiRequest &m_request;
    const Cancelled &m_cancelled;
    std::vector<Carried> m_columns;
    PiiTrail m_trail;
};

QString Trail::word(NodeId column) const
{
    const Carried &carried = m_columns[column];
    return carried.in > carried.own ? m_graph.texts().text(carried.word) : m_graph.classification(column);
}

void Trail::pass(NodeId column, std::deque<NodeId> &queue)
{
    const int strict = out(column);
    EdgeId edge = m_graph.columns().firstEdge(column);
    for (const NodeId target : m_graph.columns().downstream(column)) {
        const Graph::ColumnEdgeFacts &facts = m_graph.columnEdge(edge++);
        if (facts.indirect || target == column)
            continue;
        Carried &to = m_columns[target];
        if (facts.masking) {
            if (strict > to.masked) {
                to.masked = strict;
                to.maskedFrom = column;
            }
        } else if (strict > to.in) {
            const bool climbs = strict > out(target);
            to.in = strict;
            to.from = column;
            to.word = m_columns[column].in > m_columns[column].own ? m_columns[column].word
                                                                   : m_graph.classificationId(column);
            if (climbs)
                queue.push_back(target);
        }
    }
}

bool Trail::spread()
{
    std::deque<NodeId> queue;
    for (NodeId column = 0; column < m_graph.columnCount(); ++column) {
        const QUtf8StringView own = m_graph.texts().utf8(m_graph.classificationId(column));
        if (!isSensitive(own))
            continue;
        m_columns[column].own = strictness(own);
        queue.push_back(column);
    }
    // The strictest first: then each column mostly gets its last word at once.
    std::stable_sort(queue.begin(), queue.end(),
                     [&](NodeId a, NodeId b) { return m_columns[a].own > m_columns[b].own; });
    quint32 steps = 0;
    while (!queue.empty()) {
        if (++steps % stride == 0 && m_cancelled && m_cancelled())
            return false;
        const NodeId column = queue.front();
        queue.pop_front();
        pass(column, queue);
    }
    return true;
}

Keeping Trail::keeping(NodeId column) const
{
    const Carried &carried = m_columns[column];
    if (carried.in == 0)
        return carried.own > 0 ? Keeping::Named : Keeping::Masked;
    if (carried.own >= carried.in)
        return Keeping::Kept;
    if (m_columns[carried.from].own < carried.in)
        return Keeping::LostBefore;
    return m_graph.isClassified(column) ? Keeping::Weaker : Keeping::Lost;
}

/// The column where what flows here is called so, and how many columns ago that was.
std::pair<NodeId, int> Trail::originOf(NodeId column) const
{
    NodeId at = column;
    int hops = 0;
    if (m_columns[at].in == 0 && m_columns[at].maskedFrom != none) {
        at = m_columns[at].maskedFrom;
        ++hops;
    }
    while (m_columns[at].from != none && m_columns[at].own < m_columns[at].in && hops < 100'000) {
        at = m_columns[at].from;
        ++hops;
    }
    return {at, hops};
}

bool Trail::isAsked(const PiiLine &line, NodeId thing, NodeId origin) const
{
    if (m_request.onlyLost && line.keeping != Keeping::Lost && line.keeping != Keeping::Weaker
        && line.keeping != Keeping::Unknown)
        return false;
    if (m_request.domain.isEmpty())
        return true;
    const auto isIn = [&](NodeId of) {
        return m_graph.text(of, Field::Domain).compare(m_request.domain, Qt::CaseInsensitive) == 0;
    };
    return isIn(thing) || (origin != none && isIn(origin));
}

void Trail::put(PiiLine line)
{
    const std::array counts{&m_trail.named,      &m_trail.kept,   &m_trail.lost,   &m_trail.weaker,
                            &m_trail.lostBefore, &m_trail.masked, &m_trail.unknown};
    ++*counts.at(static_cast<std::size_t>(line.keeping));
    m_trail.lines.push_back(std::move(line));
}

void Trail::tellColumn(NodeId column)
{
    const Carried &carried = m_columns[column];
    const NodeId thing = m_graph.thingOf(column);
    PiiLine line;
    line.keeping = keeping(column);
    const auto [origin, hops] =
        carried.own >= carried.in && carried.in > 0 ? originOf(carried.from) : originOf(column);
    const bool begins = line.keeping == Keeping::Named;
    if (!isAsked(line, thing, begins ? none : m_graph.thingOf(origin)))
        return;
    line.thing = nameOf(m_graph, thing);
    line.column = m_graph.path(column);
    line.classification = m_graph.classification(column);
    const NodeId from = line.keeping == Keeping::Masked ? carried.maskedFrom : carried.from;
    if (!begins) {
        line.carried = word(from);
        line.from = m_graph.columnUri(from);
        line.origin = m_graph.columnUri(origin);
        line.hops = line.keeping == Keeping::Kept ? hops + 1 : hops;
        const EdgeId edge = m_graph.columns().edge(from, column);
        line.evidence = evidenceOf(m_graph, m_graph.columnEdge(edge));
        line.transformation = m_graph.texts().text(m_graph.columnEdge(edge).transformation);
    }
    put(std::move(line));
}

/// Things into which others flow that hold classified columns, where nobody says which columns go where.
void Trail::tellThings()
{
    for (NodeId thing = 0; thing < m_graph.thingCount(); ++thing) {
        NodeId strictest = none;
        for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column) {
            if (out(column) > 0 && (strictest == none || out(column) > out(strictest)))
                strictest = column;
        }
        if (strictest == none)
            continue;
        std::vector<NodeId> told;
        for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column) {
            for (const NodeId target : m_graph.columns().downstream(column))
                told.push_back(m_graph.thingOf(target));
        }
        std::sort(told.begin(), told.end());
        for (const NodeId to : m_graph.things().downstream(thing)) {
            const QUtf8StringView own = m_graph.texts().utf8(m_graph.textId(to, Field::Classification));
            if (to == thing || std::binary_search(told.begin(), told.end(), to)
                || strictness(own) >= out(strictest))
                continue;
            PiiLine line;
            line.keeping = Keeping::Unknown;
            const auto [origin, hops] = originOf(strictest);
            if (!isAsked(line, to, m_graph.thingOf(origin)))
                continue;
            line.thing = nameOf(m_graph, to);
            line.classification = own.toString();
            line.carried = word(strictest);
            line.from = m_graph.columnUri(strictest);
            line.origin = m_graph.columnUri(origin);
            line.hops = hops + 1;
            put(std::move(line));
        }
    }
}

std::optional<PiiTrail> Trail::run()
{
    if (!spread())
        return std::nullopt;
    for (NodeId column = 0; column < m_graph.columnCount(); ++column) {
        const Carried &carried = m_columns[column];
        if (carried.own > 0 || carried.in > 0 || carried.masked > 0)
            tellColumn(column);
    }
    tellThings();
    // What needs somebody's hand comes first.
    constexpr std::array order{5, 4, 0, 1, 3, 6, 2};
    std::stable_sort(m_trail.lines.begin(), m_trail.lines.end(), [&](const PiiLine &a, const PiiLine &b) {
        const int first = order.at(static_cast<std::size_t>(a.keeping));
        const int second = order.at(static_cast<std::size_t>(b.keeping));
        return std::tie(first, a.thing.domain, a.thing.name, a.thing.uri.key, a.column)
            < std::tie(second, b.thing.domain, b.thing.name, b.thing.uri.key, b.column);
    });
    const auto most = static_cast<std::size_t>(qMax(0, m_request.mostLines));
    if (m_trail.lines.size() > most) {
        m_trail.lines.resize(most);
        m_trail.cut = true;
    }
    return std::move(m_trail);
}

} // namespace

QLatin1StringView toText(Keeping keeping)
{
    constexpr std::array words{"named"_L1,       "kept"_L1,   "lost"_L1,   "weaker"_L1,
                               "lost before"_L1, "masked"_L1, "unknown"_L1};
    return words.at(static_cast<std::size_t>(keeping));
}

QLatin1StringView toText(Evidence evidence)
{
    constexpr std::array words{"same value"_L1, "derived"_L1, "aggregated"_L1, "not said"_L1};
    return words.at(static_cast<std::size_t>(evidence));
}

bool isSensitive(QUtf8StringView classification)
{
    static const int least = strictness("confidential");
    return isPersonal(classification) || strictness(classification) >= least;
}

std::optional<PiiTrail> piiTrail(const Graph &graph, const PiiRequest &request, const Cancelled &cancelled)
{
    return Trail(graph, request, cancelled).run();
}

} // namespace meshbook::lineage

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/selection.h"

#include "lineage/select/atommatcher.h"
#include "lineage/walk.h"

#include <algorithm>
#include <cstdlib>

namespace meshbook::lineage {

namespace {

using Things = std::vector<Selected>;

/// By number; of each thing the least depth stays.
void tidy(Things &things)
{
    std::sort(things.begin(), things.end(), [](const Selected &a, const Selected &b) {
        return std::tuple(a.thing, std::abs(a.depth), a.depth)
            < std::tuple(b.thing, std::abs(b.depth), b.depth);
    });
    things.erase(std::unique(things.begin(), things.end(),
                             [](const Selected &a, const Selected &b) { return a.thing == b.thing; }),
                 things.end());
}

bool comesBefore(const Selected &a, const Selected &b)
{
    return a.thing < b.thing;
}

Things both(const Things &a, const Things &b)
{
    Things common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common), comesBefore);
    return common;
}

Things without(const Things &a, const Things &b)
{
    Things left;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(left), comesBefore);
    return left;
}

/// A product or contract stands for its parts, and for itself only where data flows to or from the whole.
void addMeant(const Graph &graph, NodeId thing, std::vector<NodeId> &into)
{
    const std::span<const NodeId> parts = graph.parts(thing);
    into.insert(into.end(), parts.begin(), parts.end());
    const Adjacency &things = graph.things();
    if (parts.empty() || !things.upstream(thing).empty() || !things.downstream(thing).empty())
        into.push_back(thing);
}

class Selecting final {
public:
    Selecting(const Graph &graph, const QString &text, const Cancelled &cancelled)
        : m_graph(graph)
        , m_text(text)
        , m_cancelled(cancelled)
        , m_walker(graph.things())
    {
    }

    std::optional<Selection> run(const Selector &selector)
    {
        Things wanted;
        Things unwanted;
        for (const SelectorPart &part : selector.parts) {
            const Things found = resolve(part);
            if (m_stopped)
                return std::nullopt;
            Things &into = part.excluded ? unwanted : wanted;
            into.insert(into.end(), found.begin(), found.end());
        }
        tidy(wanted);
        tidy(unwanted);
        Selection selection;
        selection.things = without(wanted, unwanted);
        for (const Selected &one : unwanted)
            selection.excluded.push_back(one.thing);
        selection.unmatched = m_unmatched;
        return selection;
    }

private:
    bool stops()
    {
        m_stopped = m_stopped || (m_cancelled && m_cancelled());
        return m_stopped;
    }

    Things resolve(const SelectorPart &part)
    {
        Things result;
        for (std::size_t i = 0; i < part.atoms.size() && !stops(); ++i) {
            const Things found = resolve(part.atoms[i]);
            if (i == 0)
                result = found;
            else
                result = part.atoms[i].excluded ? without(result, found) : both(result, found);
        }
        return result;
    }

    Things resolve(const SelectorAtom &atom)
    {
        const std::vector<NodeId> named = find(atom);
        if (named.empty())
            m_unmatched.append(m_text.mid(atom.position, atom.length));
        Things found;
        if (named.empty() || m_stopped)
            return found;
        for (const Reached &reached : around(named, atom.up, atom.whole ? -1 : atom.down))
            found.push_back({reached.node, reached.depth});
        if (atom.whole && !m_stopped) {
            // What those need, too; hops count from the nearest of them.
            std::vector<NodeId> ends;
            for (const Selected &one : found)
                ends.push_back(one.thing);
            for (const Reached &reached : around(ends, -1, 0))
                found.push_back({reached.node, reached.depth});
        }
        tidy(found);
        return found;
    }

    std::vector<Reached> around(const std::vector<NodeId> &roots, int up, int down)
    {
        WalkRequest request;
        request.roots = roots;
        request.up = up;
        request.down = down;
        request.cancelled = m_cancelled;
        const WalkAnswer answer = m_walker.walk(request);
        m_stopped = m_stopped || answer.cut; // there is no other limit
        return answer.reached;
    }

    std::vector<NodeId> find(const SelectorAtom &atom)
    {
        std::vector<NodeId> found;
        if (atom.method == Method::Address) {
            const auto uri = core::Uri::parse(atom.text);
            return uri ? thingsOf(m_graph, *uri) : found;
        }
        constexpr NodeId looksUp = 4'095;
        AtomMatcher matcher(m_graph, atom);
        for (NodeId thing = 0; thing < m_graph.thingCount(); ++thing) {
            if ((thing & looksUp) == 0 && stops())
                return {};
            if (matcher.matches(thing))
                addMeant(m_graph, thing, found);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    const Graph &m_graph;
    const QString &m_text;
    const Cancelled &m_cancelled;
    Walker m_walker;
    QStringList m_unmatched;
    bool m_stopped = false;
};

} // namespace

std::optional<Selection> select(const Graph &graph, const Selector &selector, const QString &text,
                                const Cancelled &cancelled)
{
    return Selecting(graph, text, cancelled).run(selector);
}

std::vector<NodeId> thingsOf(const Graph &graph, const core::Uri &uri)
{
    std::vector<NodeId> found;
    if (uri.key.isEmpty())
        return found;
    if (uri.kind == core::EntityKind::Domain) {
        SelectorAtom atom;
        atom.method = Method::Domain;
        atom.text = uri.key;
        atom.literal = true;
        AtomMatcher matcher(graph, atom);
        for (NodeId thing = 0; thing < graph.thingCount(); ++thing) {
            if (matcher.matches(thing))
                addMeant(graph, thing, found);
        }
    } else if (const NodeId thing = graph.find(uri); thing != none) {
        addMeant(graph, thing, found);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace meshbook::lineage

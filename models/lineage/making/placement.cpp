// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/placement.h"

#include "lineage/classification.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace meshbook::lineage {

namespace {

using Taken = Surroundings::Taken;

Box boxOfThing(const Graph &graph, const Taken &taken)
{
    const NodeId thing = taken.thing;
    Box box;
    box.uri = graph.uri(thing);
    box.id = box.uri.toString();
    box.kind = graph.kind(thing);
    box.type = graph.text(thing, Field::Type);
    box.name = graph.name(thing);
    box.qualified = graph.qualified(thing);
    box.domain = graph.text(thing, Field::Domain);
    box.owner = graph.text(thing, Field::Owner);
    if (const NodeId product = graph.productOf(thing); product != none)
        box.product = graph.name(product);
    box.schema = graph.text(thing, Field::Schema);
    box.source = graph.text(thing, Field::Source);
    box.platform = graph.text(thing, Field::Platform);
    box.classification = graph.text(thing, Field::Classification);
    box.tags = graph.tags(thing);
    box.depth = taken.depth;
    box.root = taken.root;
    box.implied = graph.isImplied(thing);
    box.selfLoop = graph.hasSelfEdge(thing);
    box.inCycle = graph.isInCycle(thing);
    return box;
}

/// A root without any lineage.
Box boxAlone(const core::Uri &uri)
{
    Box box;
    box.uri = uri;
    box.id = uri.toString();
    box.kind = uri.kind;
    box.name = uri.key;
    box.qualified = uri.key;
    box.root = true;
    return box;
}

core::EntityKind kindOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Product:
        return core::EntityKind::Product;
    case Grouping::Domain:
        return core::EntityKind::Domain;
    case Grouping::None:
    case Grouping::Schema:
    case Grouping::Source:
        break;
    }
    return core::EntityKind::Dataset;
}

class Placing final {
public:
    Placing(const Graph &graph, Groups &groups, const Marks &marks, Picture &picture)
        : m_graph(graph)
        , m_groups(groups)
        , m_marks(marks)
        , m_picture(picture)
    {
    }

    Placement run(const Surroundings &surroundings)
    {
        for (const core::Uri &uri : surroundings.alone)
            m_drafts.push_back({boxAlone(uri), {}, -1});
        for (const Taken &taken : surroundings.things)
            place(taken);
        std::sort(m_drafts.begin(), m_drafts.end(),
                  [](const Draft &a, const Draft &b) { return a.box.id < b.box.id; });
        // A root that is named twice is there once.
        m_drafts.erase(std::unique(m_drafts.begin(), m_drafts.end(),
                                   [](const Draft &a, const Draft &b) { return a.box.id == b.box.id; }),
                       m_drafts.end());
        addFrames();
        Placement placement;
        placement.boxOf.assign(m_graph.thingCount(), -1);
        for (Draft &draft : m_drafts) {
            std::sort(draft.things.begin(), draft.things.end());
            for (const NodeId thing : draft.things)
                placement.boxOf[thing] = static_cast<qint32>(m_picture.boxes.size());
            placement.members.push_back(std::move(draft.things));
            m_picture.boxes.push_back(std::move(draft.box));
        }
        return placement;
    }

private:
    struct Draft {
        Box box;
        std::vector<NodeId> things;
        int openGroup = -1;
    };

    void place(const Taken &taken)
    {
        const int group = m_groups.of(taken.thing);
        if (group < 0 || !m_groups.at(group).closed) {
            m_drafts.push_back({boxOfThing(m_graph, taken), {taken.thing}, group});
            m_drafts.back().box.mark = m_marks.things.value(taken.thing);
            return;
        }
        const auto [known, isNew] = m_closed.try_emplace(group, m_drafts.size());
        if (isNew)
            m_drafts.push_back({boxOfGroup(m_groups.at(group), taken), {}, -1});
        Draft &draft = m_drafts[known->second];
        const Mark mark = m_marks.things.value(taken.thing);
        draft.box.mark = draft.things.empty() ? mark : together(draft.box.mark, mark);
        draft.things.push_back(taken.thing);
        draft.box.members = static_cast<int>(draft.things.size());
        draft.box.root = draft.box.root || taken.root;
        if (std::abs(taken.depth) < std::abs(draft.box.depth))
            draft.box.depth = taken.depth;
        const TextId own = m_graph.textId(taken.thing, Field::Classification);
        const QString words = m_graph.texts().text(own);
        if (strictness(words.toUtf8()) > strictness(draft.box.classification.toUtf8()))
            draft.box.classification = words;
    }

    [[nodiscard]] Box boxOfGroup(const Groups::Group &group, const Taken &first) const
    {
        Box box;
        box.id = group.id;
        box.kind = kindOf(m_groups.grouping());
        box.type = group.id.section(u':', 0, 0);
        box.name = group.title;
        box.qualified = group.id.section(u':', 1);
        box.domain = group.domain;
        if (group.whole != none)
            box.owner = m_graph.text(group.whole, Field::Owner);
        box.depth = first.depth;
        return box;
    }

    /// Around two boxes or more: a frame around one says nothing.
    void addFrames()
    {
        std::map<QString, Frame> frames;
        for (const Draft &draft : m_drafts) {
            if (draft.openGroup < 0)
                continue;
            const Groups::Group &group = m_groups.at(draft.openGroup);
            Frame &frame = frames[group.id];
            frame.id = group.id;
            frame.title = group.title;
            frame.domain = group.domain;
            ++frame.members;
        }
        std::map<QString, int> places;
        for (const auto &[id, frame] : frames) {
            if (frame.members < 2)
                continue;
            places[id] = static_cast<int>(m_picture.frames.size());
            m_picture.frames.push_back(frame);
        }
        for (Draft &draft : m_drafts) {
            if (draft.openGroup < 0)
                continue;
            const auto place = places.find(m_groups.at(draft.openGroup).id);
            draft.box.frame = place == places.end() ? -1 : place->second;
        }
    }

    const Graph &m_graph;
    Groups &m_groups;
    const Marks &m_marks;
    Picture &m_picture;
    std::vector<Draft> m_drafts;
    std::map<int, std::size_t> m_closed; ///< closed group → draft
};

} // namespace

Placement placeBoxes(const Graph &graph, const Surroundings &surroundings, Groups &groups, const Marks &marks,
                     Picture &picture)
{
    return Placing(graph, groups, marks, picture).run(surroundings);
}

} // namespace meshbook::lineage

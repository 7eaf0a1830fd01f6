// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline.h"

#include "core/fieldtree.h"

#include <algorithm>

namespace meshbook::core {

namespace {

enum Operation { Added = 0, Changed = 1, Removed = 2 };

bool isOf(const Moment &moment, const Event &event)
{
    return moment.at == event.at && moment.source == event.source && moment.commitId == event.commitId;
}

} // namespace

Timeline::Timeline(std::vector<VersionedThing> things)
    : m_things(std::move(things))
{
    for (const VersionedThing &thing : m_things) {
        std::size_t near = m_moments.size(); // changes of one sync stand together
        for (const Event &event : thing.changes) {
            if (near >= m_moments.size() || !isOf(m_moments[near], event)) {
                const auto known = std::find_if(m_moments.begin(), m_moments.end(),
                                                [&](const Moment &moment) { return isOf(moment, event); });
                near = static_cast<std::size_t>(known - m_moments.begin());
                if (known == m_moments.end())
                    m_moments.push_back({event.at, event.source, event.commitId, 0});
            }
            ++m_moments[near].changes;
        }
    }
    std::stable_sort(m_moments.begin(), m_moments.end(),
                     [](const Moment &a, const Moment &b) { return a.at > b.at; });
}

int Timeline::momentOf(const Event &event) const
{
    const auto known = std::find_if(m_moments.begin(), m_moments.end(),
                                    [&](const Moment &moment) { return isOf(moment, event); });
    return known == m_moments.end() ? -1 : static_cast<int>(known - m_moments.begin());
}

Timeline::Past Timeline::pastOf(const VersionedThing &thing, int version) const
{
    std::vector<Field> fields = fieldsOf(thing.now);
    std::size_t next = 0;
    while (next < thing.changes.size()) {
        const std::size_t first = next;
        const int moment = momentOf(thing.changes[first]);
        if (moment < 0 || moment >= version)
            break;
        std::vector<FieldChange> changes;
        for (; next < thing.changes.size()
             && isOf(m_moments[static_cast<std::size_t>(moment)], thing.changes[next]);
             ++next) {
            const Event &event = thing.changes[next];
            if (event.op == Added)
                return {Knowledge::NotThere, {}};
            if (event.op == Removed)
                return {Knowledge::NotKept, {}};
            changes.push_back({event.field, event.from, event.to});
        }
        undo(fields, changes);
    }
    if (thing.isCut && next >= thing.changes.size())
        return {Knowledge::NotKept, {}};
    AnyEntity entity = entityFrom(kindOf(thing.now), fields);
    header(entity).identities = header(thing.now).identities;
    return {Knowledge::Known, std::move(entity)};
}

std::vector<Timeline::Past> Timeline::at(int version) const
{
    std::vector<Past> past;
    past.reserve(m_things.size());
    for (const VersionedThing &thing : m_things)
        past.push_back(pastOf(thing, version));
    return past;
}

} // namespace meshbook::core

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/outline.h"

#include <algorithm>
#include <numeric>

namespace meshbook::lineage {

namespace {

class Writing final {
public:
    explicit Writing(const Picture &picture)
        : m_picture(picture)
        , m_into(picture.boxes.size())
        , m_outOf(picture.boxes.size())
        , m_listed(picture.lines.size())
        , m_seen(picture.boxes.size())
        , m_expanded{std::vector<bool>(picture.boxes.size()), std::vector<bool>(picture.boxes.size())}
        , m_byName(picture.boxes.size())
    {
        std::iota(m_byName.begin(), m_byName.end(), 0);
        const auto isBefore = [&](int a, int b) { return box(a).name < box(b).name; };
        std::stable_sort(m_byName.begin(), m_byName.end(), isBefore);
        std::vector<int> lines(picture.lines.size());
        std::iota(lines.begin(), lines.end(), 0);
        for (const int index : lines) {
            m_outOf[static_cast<std::size_t>(line(index).from)].push_back(index);
            m_into[static_cast<std::size_t>(line(index).to)].push_back(index);
        }
        for (std::vector<int> &list : m_outOf)
            std::stable_sort(list.begin(), list.end(),
                             [&](int a, int b) { return isBefore(line(a).to, line(b).to); });
        for (std::vector<int> &list : m_into)
            std::stable_sort(list.begin(), list.end(),
                             [&](int a, int b) { return isBefore(line(a).from, line(b).from); });
    }

    std::vector<OutlineRow> run()
    {
        for (const int index : m_byName) {
            if (box(index).root)
                begin(index);
        }
        // What no root leads to begins where data does.
        for (const int index : m_byName) {
            const auto at = static_cast<std::size_t>(index);
            if (!m_seen[at] && m_into[at].empty())
                begin(index);
        }
        // What lies beside the ways from the roots: seen in one direction, connected in the other, too.
        for (const int index : m_byName) {
            const bool isSeen = m_seen[static_cast<std::size_t>(index)];
            if (!isSeen || hasUnlisted(m_outOf[static_cast<std::size_t>(index)]))
                begin(index);
        }
        markLast();
        return std::move(m_rows);
    }

private:
    struct Open {
        int box = 0;
        Direction direction = Direction::Up;
        int level = 0;
        std::size_t next = 0;
    };

    [[nodiscard]] const Box &box(int index) const { return m_picture.boxes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Line &line(int index) const
    {
        return m_picture.lines[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool hasUnlisted(const std::vector<int> &lines) const
    {
        return std::any_of(lines.begin(), lines.end(),
                           [this](int index) { return !m_listed[static_cast<std::size_t>(index)]; });
    }

    void begin(int index)
    {
        add({0, index, -1, Direction::Both, m_seen[static_cast<std::size_t>(index)], false});
        walk(index, Direction::Up);
        walk(index, Direction::Down);
    }

    void add(const OutlineRow &row)
    {
        m_seen[static_cast<std::size_t>(row.box)] = true;
        m_rows.push_back(row);
    }

    /// Everything one way, by depth; without recursion, as ways may be as long as a graph.
    void walk(int from, Direction direction)
    {
        std::vector<bool> &expanded = m_expanded[direction == Direction::Up ? 0 : 1];
        const auto &lines = direction == Direction::Up ? m_into : m_outOf;
        expanded[static_cast<std::size_t>(from)] = true;
        std::vector<Open> open{{from, direction, 0, 0}};
        while (!open.empty()) {
            Open &top = open.back();
            const std::vector<int> &own = lines[static_cast<std::size_t>(top.box)];
            if (top.next >= own.size()) {
                open.pop_back();
                continue;
            }
            const int index = own[top.next++];
            if (m_listed[static_cast<std::size_t>(index)])
                continue;
            m_listed[static_cast<std::size_t>(index)] = true;
            const int there = direction == Direction::Up ? line(index).from : line(index).to;
            const bool again = expanded[static_cast<std::size_t>(there)];
            const int level = top.level + 1;
            add({level, there, index, direction, again, false});
            if (!again) {
                expanded[static_cast<std::size_t>(there)] = true;
                open.push_back({there, direction, level, 0});
            }
        }
    }

    void markLast()
    {
        std::vector<bool> followed; ///< by level: a later row stands under the same one
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
            const auto level = static_cast<std::size_t>(row->level);
            followed.resize(std::max(followed.size(), level + 1));
            row->last = !followed[level];
            followed[level] = true;
            followed.resize(level + 1);
        }
    }

    const Picture &m_picture;
    std::vector<std::vector<int>> m_into; ///< lines by the box they lead to
    std::vector<std::vector<int>> m_outOf;
    std::vector<bool> m_listed; ///< lines
    std::vector<bool> m_seen; ///< boxes
    std::vector<bool> m_expanded[2]; ///< boxes, upstream and downstream
    std::vector<int> m_byName;
    std::vector<OutlineRow> m_rows;
};

} // namespace

std::vector<OutlineRow> outlineOf(const Picture &picture)
{
    return Writing(picture).run();
}

} // namespace meshbook::lineage

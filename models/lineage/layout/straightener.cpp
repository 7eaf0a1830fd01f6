// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/straightener.h"

#include "lineage/layout/dressing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace meshbook::lineage::layered {
namespace {

constexpr double sameHeight = 1e-6;
constexpr double unbounded = std::numeric_limits<double>::max() / 4;

bool isFrameEdge(const Node &node)
{
    return node.role == Role::FrameStart || node.role == Role::FrameEnd;
}

bool isLine(const Node &node)
{
    return node.role == Role::Bend || node.role == Role::Turn;
}

} // namespace

Straightener::Straightener(const Layered &layered, const Problem &problem, std::vector<double> &at)
    : m_layered(layered)
    , m_problem(problem)
    , m_at(at)
    , m_out(layered, LinksOf::Tails)
    , m_in(layered, LinksOf::Heads)
    , m_before(layered.nodes.size(), -1)
    , m_after(layered.nodes.size(), -1)
    , m_linkOn(layered.nodes.size(), -1)
    , m_linkBack(layered.nodes.size(), -1)
    , m_shift(layered.nodes.size(), 0)
{
    for (const std::vector<int> &layer : layered.layers) {
        for (std::size_t i = 1; i < layer.size(); ++i) {
            m_before[layer[i]] = layer[i - 1];
            m_after[layer[i - 1]] = layer[i];
        }
    }
}

void Straightener::makeBlocks()
{
    std::vector<int> order(m_layered.links.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](int i) { return isFrameEdge(m_layered.nodes[m_layered.links[i].tail]); });
    const auto rank = [&](int i) {
        const Link &link = m_layered.links[i];
        const bool inner = isLine(m_layered.nodes[link.tail]) && isLine(m_layered.nodes[link.head]);
        const double bend = std::abs(m_at[link.tail] + link.tailOffset - m_at[link.head] - link.headOffset);
        return std::pair(inner ? 0 : 1, bend);
    };
    std::vector<std::pair<int, double>> ranks(m_layered.links.size());
    for (const int i : order)
        ranks[i] = rank(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return ranks[a] < ranks[b]; });
    std::fill(m_linkOn.begin(), m_linkOn.end(), -1);
    std::fill(m_linkBack.begin(), m_linkBack.end(), -1);
    for (const int i : order) {
        const Link &link = m_layered.links[i];
        if (m_linkOn[link.tail] < 0 && m_linkBack[link.head] < 0) {
            m_linkOn[link.tail] = i;
            m_linkBack[link.head] = i;
        }
    }
    m_blocks.clear();
    for (int node = 0; node < static_cast<int>(m_layered.nodes.size()); ++node) {
        if (m_linkBack[node] >= 0 || isFrameEdge(m_layered.nodes[node]))
            continue;
        std::vector<int> block{node};
        m_shift[node] = 0;
        for (int link = m_linkOn[node]; link >= 0; link = m_linkOn[block.back()]) {
            const Link &on = m_layered.links[link];
            m_shift[on.head] = m_shift[on.tail] + on.tailOffset - on.headOffset;
            block.push_back(on.head);
        }
        m_blocks.push_back(std::move(block));
    }
    std::stable_sort(m_blocks.begin(), m_blocks.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
}

std::pair<double, double> Straightener::roomOf(int node) const
{
    double least = -unbounded;
    double most = unbounded;
    const Node &self = m_layered.nodes[node];
    if (self.before) // stays where the sweeps left it, near where it was
        return {m_at[node], m_at[node]};
    if (const int before = m_before[node]; before >= 0) {
        const Node &other = m_layered.nodes[before];
        least = m_at[before] + other.size + gapBetween(other, self, m_problem.boxGap);
    }
    if (const int after = m_after[node]; after >= 0)
        most = m_at[after] - self.size - gapBetween(self, m_layered.nodes[after], m_problem.boxGap);
    return {least, most};
}

void Straightener::place(const std::vector<int> &block)
{
    std::size_t first = 0;
    double least = -unbounded;
    double most = unbounded;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const auto [nodeLeast, nodeMost] = roomOf(block[i]);
        const double newLeast = std::max(least, nodeLeast - m_shift[block[i]]);
        const double newMost = std::min(most, nodeMost - m_shift[block[i]]);
        if (newLeast > newMost + sameHeight && i > first) {
            placeRun(block, first, i, least, most);
            first = i;
            const auto [again, end] = roomOf(block[i]);
            least = again - m_shift[block[i]];
            most = end - m_shift[block[i]];
        } else {
            least = newLeast;
            most = newMost;
        }
    }
    placeRun(block, first, block.size(), least, most);
}

void Straightener::placeRun(const std::vector<int> &block, std::size_t first, std::size_t end, double least,
                            double most)
{
    if (least > most + sameHeight)
        return;
    most = std::max(least, most);
    // Where links to the outside would have the run, and its own nodes if there are none.
    std::vector<double> wishes;
    for (std::size_t i = first; i < end; ++i) {
        const int node = block[i];
        const double shift = m_shift[node];
        for (const int k : m_in.of(node)) {
            const Link &link = m_layered.links[k];
            if (k != m_linkBack[node] || i == first)
                wishes.push_back(m_at[link.tail] + link.tailOffset - link.headOffset - shift);
        }
        for (const int k : m_out.of(node)) {
            const Link &link = m_layered.links[k];
            if (k != m_linkOn[node] || i + 1 == end)
                wishes.push_back(m_at[link.head] + link.headOffset - link.tailOffset - shift);
        }
    }
    if (wishes.empty())
        return;
    std::sort(wishes.begin(), wishes.end());
    const double middle = (wishes[(wishes.size() - 1) / 2] + wishes[wishes.size() / 2]) / 2;
    const double at = std::clamp(middle, least, most);
    for (std::size_t i = first; i < end; ++i)
        m_at[block[i]] = at + m_shift[block[i]];
}

void Straightener::run(Watch &watch)
{
    constexpr std::size_t large = 20'000;
    const int rounds = m_layered.nodes.size() > large ? 3 : 6;
    for (int round = 0; round < rounds; ++round) {
        if (round % 3 == 0)
            makeBlocks();
        for (const std::vector<int> &block : m_blocks) {
            place(block);
            if (watch.spend(static_cast<qint64>(block.size()) * 12))
                return;
        }
    }
}

} // namespace meshbook::lineage::layered

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/picturerows.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace meshbook::lineage {

namespace {

const Box &at(const Picture &picture, int box)
{
    return picture.boxes[static_cast<std::size_t>(box)];
}

/// The end that the line's row belongs to.
bool isAtTarget(const Picture &picture, const Line &line)
{
    const int source = at(picture, line.from).depth;
    const int target = at(picture, line.to).depth;
    if (std::abs(source) != std::abs(target))
        return std::abs(target) > std::abs(source);
    return target >= 0;
}

/// 0: roots, then one way, then the other.
int sideOf(const Box &box)
{
    return box.depth == 0 ? 0 : box.depth < 0 ? 1 : 2;
}

} // namespace

std::vector<PictureRow> rowsOf(const Picture &picture)
{
    const std::size_t count = picture.boxes.size();
    std::vector<std::vector<PictureRow>> byBox(count);
    for (std::size_t i = 0; i < picture.lines.size(); ++i) {
        const Line &line = picture.lines[i];
        const bool target = isAtTarget(picture, line);
        PictureRow row;
        row.box = target ? line.to : line.from;
        row.via = target ? line.from : line.to;
        row.line = static_cast<int>(i);
        row.direction = target ? Direction::Down : Direction::Up;
        row.edges = line.edges;
        byBox[static_cast<std::size_t>(row.box)].push_back(row);
    }
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Box &first = at(picture, a);
        const Box &second = at(picture, b);
        return std::tuple(sideOf(first), std::abs(first.depth), std::cref(first.name))
            < std::tuple(sideOf(second), std::abs(second.depth), std::cref(second.name));
    });
    std::vector<PictureRow> rows;
    rows.reserve(count + picture.lines.size());
    for (const int box : order) {
        const std::vector<PictureRow> &own = byBox[static_cast<std::size_t>(box)];
        if (own.empty())
            rows.push_back({box, -1, -1, Direction::Both, 0});
        rows.insert(rows.end(), own.begin(), own.end());
    }
    return rows;
}

QString columnAt(const Picture &picture, const PictureRow &row, bool atVia)
{
    if (row.line < 0)
        return {};
    const Line &line = picture.lines[static_cast<std::size_t>(row.line)];
    const bool target = (row.direction == Direction::Down) != atVia;
    const Box &box = at(picture, target ? line.to : line.from);
    const int column = target ? line.toColumn : line.fromColumn;
    return column < 0 ? QString() : box.columns[static_cast<std::size_t>(column)].path;
}

Mark markOf(const Picture &picture, const PictureRow &row)
{
    const Mark ofLine = row.line >= 0 ? picture.lines[static_cast<std::size_t>(row.line)].mark : Mark::None;
    return ofLine != Mark::None ? ofLine : picture.boxes[static_cast<std::size_t>(row.box)].mark;
}

QString addressOf(const Picture &picture, int box, int column)
{
    const Box &one = at(picture, box);
    if (column < 0 || one.uri.key.isEmpty())
        return one.id;
    core::Uri uri = one.uri;
    uri.column = one.columns[static_cast<std::size_t>(column)].path;
    return uri.toString();
}

} // namespace meshbook::lineage

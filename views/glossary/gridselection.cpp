// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/gridselection.h"

#include "items/glossarywords.h"

#include <algorithm>

namespace meshbook::views {

using items::GlossaryCells;
using items::GridColumn;

std::vector<GridSelection::Cell> GridSelection::chosen() const
{
    std::vector<Cell> found;
    for (const QRect &span : spans) {
        std::vector<int> places;
        for (int place = 0; place < sections.size(); ++place) {
            if (sections.at(place) >= span.left() && sections.at(place) <= span.right())
                places.push_back(place);
        }
        for (int row = span.top(); row <= span.bottom(); ++row) {
            for (const int place : places)
                found.push_back({row, place});
        }
    }
    // Of one span they are in order as they are.
    if (spans.size() > 1) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return found;
}

QString GridSelection::text(const Cell &cell) const
{
    const GridColumn &column = columns[static_cast<std::size_t>(cell.place)];
    const glossary::EntryPtr &term = entry(cell);
    if (column.kind != GridColumn::Kind::Status)
        return cells.text(*term, column);
    return items::glossarywords::status(inReview.contains(term->key()) ? glossary::TermStatus::InReview
                                                                       : glossary::statusOf(term->term));
}

QList<QStringList> GridSelection::block(QStringList *titles) const
{
    const std::vector<Cell> all = chosen();
    std::vector<bool> isUsed(columns.size(), false);
    for (const Cell &cell : all)
        isUsed[static_cast<std::size_t>(cell.place)] = true;
    std::vector<qsizetype> places(columns.size(), -1);
    qsizetype width = 0;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (!isUsed[place])
            continue;
        places[place] = width++;
        titles->append(GlossaryCells::title(columns[place]));
    }
    QList<QStringList> block;
    int row = -1;
    for (const Cell &cell : all) {
        if (cell.row != row) {
            row = cell.row;
            block.append(QStringList(width));
        }
        block.last()[places[static_cast<std::size_t>(cell.place)]] = text(cell);
    }
    return block;
}

} // namespace meshbook::views

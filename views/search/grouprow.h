// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QSize;
class QStyleOptionViewItem;

namespace meshbook::views {

class DomainColors;

/// Paints rows of items::GroupedResultsModel that are no matches: headings, and "Show 50 more".
namespace grouprow {

void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
           DomainColors &colors, bool byDomain);
[[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option);

} // namespace grouprow
} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QHeaderView;

/// Widths of the columns of tables. They are chosen for what the cells hold, in pixels; how long the heading
/// is depends on the language and the font, so no column is made narrower than that.
namespace meshbook::views::headings {

void setWidth(QHeaderView *header, int section, int width);
/// Of the first columns, in order.
void setWidths(QHeaderView *header, const QList<int> &widths);

} // namespace meshbook::views::headings

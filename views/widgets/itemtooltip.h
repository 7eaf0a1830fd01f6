// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QHelpEvent;
class QModelIndex;

namespace meshbook::views {

/// The tool tip of an item as plain text, in place of QStyledItemDelegate's own, which draws what looks like
/// markup: models tell what sources say. Without one the tool tip goes. Gives true: the event was seen to.
bool showItemToolTip(const QHelpEvent &event, QAbstractItemView *view, const QModelIndex &index);

} // namespace meshbook::views

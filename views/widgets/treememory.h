// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QTreeView;

namespace meshbook::views::treememory {

// How a person left a tree or list: which rows stand open, which one is chosen, how far it is scrolled. Rows
// are known by the text of `keyRole` in their first column and those above them, so that they are found again
// after the model was filled anew. At most 2,000 open rows are remembered.
[[nodiscard]] QJsonObject save(const QTreeView &tree, int keyRole);
// Rows that are gone are passed over. Call when the rows are there.
void restore(QTreeView &tree, int keyRole, const QJsonObject &memory);

} // namespace meshbook::views::treememory

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;
class QWidget;

namespace meshbook::views {

/// A table as the Sources page has them: whole rows, one at a time, no grid, Tab leaves it.
[[nodiscard]] QTableView *makeSourceTable(const QString &accessibleName, QWidget *parent);

} // namespace meshbook::views

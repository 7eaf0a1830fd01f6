// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace meshbook::items {
class LintModel;
}

namespace meshbook::views {

class LintFilter;

/// The table of findings; several rows can be chosen.
[[nodiscard]] QTableView *makeLintTable(items::LintModel *model, LintFilter *filter, QWidget *parent);

} // namespace meshbook::views

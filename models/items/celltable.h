// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// Cells as spreadsheets put them on the clipboard: lines of cells between tabs; a cell with a tab, a line
/// end or a quotation mark at its beginning stands in quotation marks, and those within it are doubled.
namespace meshbook::items::celltable {

inline constexpr qsizetype mostCells = 200'000;

[[nodiscard]] QString written(const QList<QStringList> &rows);
/// Stops after mostCells. All rows are as long as the longest.
[[nodiscard]] QList<QStringList> read(const QString &text);

} // namespace meshbook::items::celltable

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemView;

namespace meshbook::views::tablecopy {

enum class As { Tsv, TsvWithHeaders, Csv, Json, Markdown };

// The given rows (any index of each; the order is theirs) as text. Line breaks and tabs in a cell become
// spaces in TSV and Markdown. CSV follows RFC 4180, with an apostrophe before what a spreadsheet would take
// for a formula. JSON is a list of objects by column heading.
[[nodiscard]] QString text(const QModelIndexList &rows, As as);

// Ctrl+C copies the chosen rows (TSV); the context menu offers the other ways.
void install(QAbstractItemView *view);

} // namespace meshbook::views::tablecopy

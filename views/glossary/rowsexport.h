// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportmodel.h"
#include "views/lineage/reportexport.h"

namespace meshbook::views {

/// Rows of a table as a file has them.
[[nodiscard]] ReportExport::Writer rowsWriter(const QStringList &titles,
                                              const std::vector<items::ReportRow> &rows);

} // namespace meshbook::views

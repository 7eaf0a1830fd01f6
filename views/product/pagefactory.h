// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

/// The page for an address of the catalog: things, files, the search page. nullptr for addresses that are
/// none of these. The service must outlive the page.
[[nodiscard]] Page *makeCatalogPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent);

} // namespace meshbook::views

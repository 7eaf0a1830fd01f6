// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/pageservices.h"
#include "views/search/keepers.h"

class QUrl;
class QWidget;

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class Page;

/// The page of a thing of the catalog ("meshbook:product/…", with "?section=schema" at that section), of a
/// search ("meshbook:search?q=…") or of a file ("meshbook-file:…"). nullptr where the address is none of
/// these. The services must outlive the page.
[[nodiscard]] Page *makeCatalogPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent,
                                    Keepers keepers = {}, const PageServices &services = {});

} // namespace meshbook::views

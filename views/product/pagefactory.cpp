// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/pagefactory.h"

#include "views/code/codepage.h"
#include "views/product/thingpage.h"
#include "views/search/discoverpage.h"
#include "views/search/thingwords.h"

namespace meshbook::views {

Page *makeCatalogPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent)
{
    if (DiscoverPage::isDiscoverUri(uri))
        return new DiscoverPage(uri, catalog, parent);
    if (CodePage::isFileUri(uri))
        return new CodePage(uri, catalog, parent);
    if (const core::Result<core::Uri> thing = things::parse(uri))
        return new ThingPage(*thing, catalog, parent);
    return nullptr;
}

} // namespace meshbook::views

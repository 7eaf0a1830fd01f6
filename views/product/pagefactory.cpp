// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/pagefactory.h"

#include "views/code/codepage.h"
#include "views/product/thingpage.h"
#include "views/search/discoverpage.h"
#include "views/search/thingwords.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

Page *makeCatalogPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent, Keepers keepers,
                      const PageServices &services)
{
    if (DiscoverPage::isDiscoverUri(uri))
        return new DiscoverPage(uri, catalog, parent, keepers);
    if (CodePage::isFileUri(uri))
        return new CodePage(uri, catalog, parent);
    const QString section = QUrlQuery(uri).queryItemValue(u"section"_s, QUrl::FullyDecoded);
    const QUrl plain = section.isEmpty() ? uri : uri.adjusted(QUrl::RemoveQuery);
    const core::Result<core::Uri> thing = things::parse(plain);
    if (!thing)
        return nullptr;
    auto *page = new ThingPage(*thing, catalog, parent, keepers.bookmarks, services);
    if (!section.isEmpty())
        page->showSection(section);
    return page;
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;
class QWidget;

namespace meshbook::items {
class LinkModel;
}
namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class LinkFilter;

/// A table of links with check marks; several rows can be chosen. `layout` is the name that its columns are
/// kept by. `scored`: with how likely each is, and why.
[[nodiscard]] QTableView *makeLinkTable(items::LinkModel *model, LinkFilter *filter,
                                        services::CatalogService &catalog, const QString &accessibleName,
                                        const QString &layout, bool scored, QWidget *parent);

} // namespace meshbook::views

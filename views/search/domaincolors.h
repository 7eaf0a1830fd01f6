// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

/// The running number of each domain, which gives it the same colour on every page. The order is that of
/// the catalog's list of domains.
class DomainColors final : public QObject {
    Q_OBJECT

public:
    /// The numbers of a catalog, shared by all its pages; lives as long as the catalog.
    [[nodiscard]] static DomainColors &of(services::CatalogService &catalog);

    /// -1 for no domain; a domain nobody listed gets the next free number.
    [[nodiscard]] int index(const QString &domain);

signals:
    void changed();

private:
    explicit DomainColors(services::CatalogService &catalog);
    void load();

    services::CatalogService &m_catalog;
    QHash<QString, int> m_numbers;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/domaincolors.h"

#include "services/catalogservice.h"

namespace meshbook::views {

namespace {
constexpr int mostDomains = 500;
}

DomainColors &DomainColors::of(services::CatalogService &catalog)
{
    if (auto *known = catalog.findChild<DomainColors *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new DomainColors(catalog); // owned by the catalog
}

DomainColors::DomainColors(services::CatalogService &catalog)
    : QObject(&catalog)
    , m_catalog(catalog)
{
    connect(&catalog, &services::CatalogService::changed, this, &DomainColors::load);
    load();
}

int DomainColors::index(const QString &domain)
{
    if (domain.isEmpty())
        return -1;
    const QString key = domain.toCaseFolded();
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int next = static_cast<int>(m_numbers.size());
    m_numbers.insert(key, next);
    return next;
}

void DomainColors::load()
{
    m_catalog.list(core::EntityKind::Domain, mostDomains, 0)
        .then(this, [this](const core::Result<std::vector<core::EntityLine>> &lines) {
            if (!lines)
                return;
            QHash<QString, int> numbers;
            for (const core::EntityLine &line : *lines) {
                const QString key = line.name.toCaseFolded();
                if (!numbers.contains(key))
                    numbers.insert(key, static_cast<int>(numbers.size()));
            }
            if (numbers == m_numbers)
                return;
            m_numbers = numbers;
            emit changed();
        });
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lineageservice.h"
#include "views/search/keepers.h"
#include "views/widgets/openin.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class SearchField;

/// Lineage without a root: ways in. A search box, what was looked at, favourites, and the things most others
/// are made from or make.
class LineageStart final : public QWidget {
    Q_OBJECT

public:
    LineageStart(services::LineageService &lineage, services::CatalogService &catalog, Keepers keepers,
                 QWidget *parent = nullptr);

    void focusSearch();

signals:
    void rootChosen(const meshbook::core::Uri &thing, meshbook::views::OpenIn openIn);

private:
    struct Hub {
        core::Uri uri;
        QString name;
        QString domain;
        int up = 0;
        int down = 0;
    };
    [[nodiscard]] QVBoxLayout *addList(QVBoxLayout *layout, const QString &title);
    void fillKept();
    void askHubs();
    void search();
    void addThing(QVBoxLayout *list, const core::Uri &uri, const QString &name, const QString &domain,
                  const QString &fact);
    static void clear(QVBoxLayout *list);

    services::LineageService &m_lineage;
    services::CatalogService &m_catalog;
    Keepers m_keepers;
    SearchField *m_field;
    QVBoxLayout *m_matches = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QVBoxLayout *m_favourites = nullptr;
    QVBoxLayout *m_hubs = nullptr;
    QTimer m_debounce;
    quint64 m_asked = 0;
};

} // namespace meshbook::views

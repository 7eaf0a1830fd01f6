// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/widgets/openin.h"

#include <QScrollArea>
#include <QTimer>
#include <QUrl>

class QVBoxLayout;

namespace meshbook::services {
class BookmarkService;
class CatalogService;
} // namespace meshbook::services

namespace meshbook::views {

/// The chosen match in short: what it is, whose, what it says of itself; what else is known of it follows
/// a moment later, when the choice has come to rest.
class PreviewPanel final : public QScrollArea {
    Q_OBJECT

public:
    /// With `bookmarks` what is shown has a star.
    explicit PreviewPanel(services::CatalogService &catalog, QWidget *parent = nullptr,
                          services::BookmarkService *bookmarks = nullptr);

    /// nullptr: nothing is chosen.
    void show(const core::SearchHit *hit, const QString &query);
    /// Whether everything known of the choice is on view.
    [[nodiscard]] bool isComplete() const { return !m_hasLine || m_hasDossier; }

signals:
    void openRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    void build();
    void addHead(QVBoxLayout *layout);
    void addActions(QVBoxLayout *inner);
    void addFacts(QVBoxLayout *layout);
    void addColumns(QVBoxLayout *layout);
    void addLinks(QVBoxLayout *layout, const QString &title, const std::vector<core::EntityLine> &lines);
    void addSpeakers(QVBoxLayout *layout);
    void loadRest();

    services::CatalogService &m_catalog;
    services::BookmarkService *m_bookmarks;
    QTimer m_rest;
    core::EntityLine m_line;
    core::Dossier m_dossier;
    QString m_query;
    bool m_hasLine = false;
    bool m_hasDossier = false;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QObject>

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class ViewStates;

/// What a search page shows instead of matches: the next step in an empty catalog; where nothing matches, the
/// parts to leave out and how much would then be found, worked out beside everything else.
class NoMatch final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    NoMatch(ViewStates &states, services::CatalogService &catalog, QObject *parent);

    void show(const core::SearchRequest &request);
    /// Matches came, or another question was asked.
    void forget() { ++m_asked; }

signals:
    void searchRequested(const QString &text, const QMap<QString, QStringList> &filters);
    void sourcesRequested();

private:
    void showEmptyCatalog();
    void showWaysOut(const core::SearchRequest &request,
                     const std::vector<core::SearchSuggestion> &suggestions);

    ViewStates &m_states;
    services::CatalogService &m_catalog;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views

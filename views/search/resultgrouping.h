// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"

#include <QObject>

#include <functional>

namespace meshbook::items {
class GroupedResultsModel;
}
namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class ResultDelegate;
class ResultList;

/// Puts the matches of a search under headings, by domain or type, and back into one list.
class ResultGrouping final : public QObject {
    Q_OBJECT

public:
    /// What matches can be grouped by: names of facets.
    [[nodiscard]] static QStringList facets();

    /// `isWaiting`: a newer search is under way. Pages of groups wait for it, as the catalog answers the
    /// newest question only.
    ResultGrouping(services::CatalogService &catalog, ResultList &list, ResultDelegate &delegate,
                   std::function<bool()> isWaiting, QObject *parent);

    /// Null: one list.
    void setFacet(const QString &facet);
    [[nodiscard]] const QString &facet() const { return m_facet; }
    [[nodiscard]] bool isOn() const { return !m_facet.isEmpty(); }
    [[nodiscard]] items::GroupedResultsModel *model() const { return m_model; }

    /// The groups of an answer to this request.
    void show(const core::SearchRequest &request, const core::SearchAnswer &answer);
    /// Matches that are in none of the groups, for there are too many of these.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

    /// Opens or closes a heading, shows more of a group or asks to narrow to it; false where the row is a
    /// match.
    bool activate(const QModelIndex &index);
    /// Opens or closes the group of this row.
    void fold(const QModelIndex &index, bool open);

signals:
    void narrowRequested(const QString &facet, const QString &value);

private:
    void fetch(const QString &value, int offset, int limit);

    services::CatalogService &m_catalog;
    ResultList &m_list;
    ResultDelegate &m_delegate;
    std::function<bool()> m_isWaiting;
    items::GroupedResultsModel *m_model;
    QString m_facet;
    core::SearchRequest m_request;
    quint64 m_shown = 0; ///< counts show(): answers of pages before are dropped
    qint64 m_leftOut = 0;
};

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace meshbook::items {

/// The matches of a search as a list of its full length, of which only the pages looked at are fetched.
///
/// Rows that are not there yet answer LoadingRole with true and no name; looking at one asks for its page
/// through the fetcher, which answers later with addPage() or pageFailed(). One page is under way at a
/// time, so that fast scrolling does not queue what nobody sees any more. A new answer drops everything.
class SearchResultsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr int keptPages = 64;

    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of core::EntityKind
        UriRole, ///< text of core::Uri
        PathRole, ///< qualified name
        DomainRole,
        OwnerRole,
        PlatformRole,
        TypeRole,
        StatusRole, ///< as written
        LifecycleRole, ///< int of core::Lifecycle
        SummaryRole,
        TagsRole,
        MatchedRole, ///< where the words were found: name, names, columns, text
        ColumnsRole,
        PortsRole,
        RulesRole,
        ObjectivesRole,
        LinksRole,
        ImpliedRole,
        StaleRole,
        LoadingRole,
        HitRole ///< the core::SearchHit itself
    };

    using Fetcher = std::function<void(int offset, int limit)>;

    explicit SearchResultsModel(QObject *parent = nullptr);

    void setFetcher(Fetcher fetcher);

    /// A new answer: its total and its first hits (up to a page).
    void setAnswer(const core::SearchAnswer &answer);
    /// The hits from `offset` on, as the fetcher was asked for. Answers nobody waits for are dropped.
    void addPage(int offset, const std::vector<core::SearchHit> &hits);
    /// The page could not be had; it is asked for again when it is looked at again.
    void pageFailed(int offset);
    void clear();

    /// nullptr while the row is not there yet.
    [[nodiscard]] const core::SearchHit *hit(int row) const;
    /// The row of a thing among those fetched; -1 if it is none of them.
    [[nodiscard]] int rowOf(const QString &uri) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant lineData(const core::SearchHit &hit, int role) const;
    [[nodiscard]] static QString spoken(const core::EntityLine &line);
    void want(int page) const;
    void dropFarPages(int page);

    Fetcher m_fetcher;
    int m_total = 0;
    QHash<int, std::vector<core::SearchHit>> m_pages;
    mutable int m_asked = -1; ///< page under way
    mutable int m_next = -1; ///< page looked at last while another was under way
};

} // namespace meshbook::items

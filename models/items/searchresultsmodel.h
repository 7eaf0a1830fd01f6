// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

#include <functional>

namespace meshbook::items {

/// The matches of a search as a list, of which only the pages looked at are fetched. It has the first
/// `rowStep` rows, and grows by as many each time somebody comes to its end: views lay out all rows they know
/// of, and of a million that takes longer than a frame.
///
/// Rows that are not there yet answer LoadingRole with true and no name; looking at one asks for its page
/// through the fetcher, which answers later with addPage() or pageFailed(). One page is under way at a
/// time, so that fast scrolling does not queue what nobody sees any more. A new answer drops everything.
class SearchResultsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr int keptPages = 64;
    static constexpr int rowStep = 20'000;

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
        HitRole, ///< the core::SearchHit itself
        TrustRole ///< core::TrustMarks; invalid until they are there, and for kinds that have none
    };

    using Fetcher = std::function<void(int offset, int limit)>;
    using TrustFetcher = std::function<void(const std::vector<core::Uri> &uris)>;
    static constexpr int mostTrusted = 40; ///< asked for at a time: more than a screen shows

    explicit SearchResultsModel(QObject *parent = nullptr);

    void setFetcher(Fetcher fetcher);

    /// Asked for the trust marks of rows that were looked at, a moment after; answers with addTrust().
    void setTrustFetcher(TrustFetcher fetcher);
    void addTrust(const std::vector<core::TrustMarks> &marks);
    void trustFailed();
    /// What was known of how things stand may be out of date.
    void forgetTrust();

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

    /// All matches, those beyond the rows among them.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant lineData(const core::SearchHit &hit, int role) const;
    [[nodiscard]] static QString spoken(const core::EntityLine &line);
    void want(int page) const;
    void dropFarPages(int page);
    [[nodiscard]] QVariant trustOf(int row, const core::SearchHit &hit) const;
    void fetchTrust();

    Fetcher m_fetcher;
    int m_total = 0;
    int m_rows = 0;
    bool m_changing = false; ///< rows: whoever hears of it may ask for more at once
    QHash<int, std::vector<core::SearchHit>> m_pages;
    mutable int m_asked = -1; ///< page under way
    mutable int m_next = -1; ///< page looked at last while another was under way

    static constexpr int trustDelayMs = 40; ///< while one types on, nobody reads marks
    static constexpr qsizetype keptTrust = 4'000;
    TrustFetcher m_trustFetcher;
    QHash<QString, core::TrustMarks> m_trust; ///< by address
    mutable QList<int> m_untrusted; ///< rows looked at whose marks are not there yet
    mutable QTimer m_trustDelay;
    QList<int> m_trustAsked; ///< rows under way
};

} // namespace meshbook::items

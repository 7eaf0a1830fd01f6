// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/hitlistmodel.h"

#include <functional>

namespace meshbook::items {

/// The matches of a search as a list, of which only the pages looked at are fetched. It has the first
/// `rowStep` rows, and grows by as many each time somebody comes to its end: views lay out all rows they know
/// of, and of a million that takes longer than a frame.
///
/// Rows that are not there yet answer LoadingRole with true and no name; looking at one asks for its page
/// through the fetcher, which answers later with addPage() or pageFailed(). One page is under way at a
/// time, so that fast scrolling does not queue what nobody sees any more. A new answer drops everything.
class SearchResultsModel final : public HitListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr int keptPages = 64;
    static constexpr int rowStep = 20'000;

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

    [[nodiscard]] const core::SearchHit *hit(int row) const override;
    [[nodiscard]] int rowOf(const QString &uri) const override;

    /// All matches, those beyond the rows among them.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    void look(int row) const override;

private:
    void want(int page) const;
    void dropFarPages(int page);
    Fetcher m_fetcher;
    int m_total = 0;
    int m_rows = 0;
    bool m_changing = false; ///< rows: whoever hears of it may ask for more at once
    QHash<int, std::vector<core::SearchHit>> m_pages;
    mutable int m_asked = -1; ///< page under way
    mutable int m_next = -1; ///< page looked at last while another was under way
};

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/hitlistmodel.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace meshbook::items {

/// The matches of a search under a heading per value of a facet, largest group first: of each group its first
/// matches, more where asked. Headings and their counts are known at once, matches are fetched when they are
/// looked at, one page of one group at a time.
class GroupedResultsModel final : public HitListModel {
    Q_OBJECT

public:
    static constexpr int firstShown = 5; ///< matches of a group before more are asked for
    static constexpr int pageSize = 50; ///< fetched at a time, and added by showMore()
    static constexpr int mostShown = 500; ///< of one group; who wants more narrows the search to it

    struct Group {
        QString value; ///< as used in filters; "" for what has none
        QString label;
        qint64 count = 0;
    };
    using Fetcher = std::function<void(const QString &value, int offset, int limit)>;

    explicit GroupedResultsModel(QObject *parent = nullptr);

    void setFetcher(Fetcher fetcher);
    /// Which matches there are changed: everything fetched is dropped. Groups a person closed stay closed.
    void setGroups(const QList<Group> &groups);
    /// The matches from `offset` on and how many the group has; answers nobody waits for are dropped.
    void addPage(const QString &value, int offset, const std::vector<core::SearchHit> &hits, qint64 total);
    /// The page could not be had; it is asked for again when it is looked at again.
    void pageFailed(const QString &value, int offset);

    /// By any row of the group.
    void setOpen(int row, bool open);
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] int headingOf(int row) const;
    void showMore(int row);

    [[nodiscard]] const core::SearchHit *hit(int row) const override;
    [[nodiscard]] int rowOf(const QString &uri) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    void look(int row) const override;

private:
    struct State {
        Group group;
        int shown = firstShown; ///< matches it may show while open
        bool open = true;
        QMap<int, std::vector<core::SearchHit>> pages; ///< by offset
        int first = 0; ///< row of its heading
        int matches = 0; ///< rows of matches after it
        bool more = false; ///< and one that offers more
    };
    struct Place {
        int group = -1;
        Row kind = Row::Match;
        int match = 0; ///< within the group
    };
    struct Page {
        QString value;
        int offset = 0;
        friend bool operator==(const Page &, const Page &) = default;
    };

    [[nodiscard]] Place place(int row) const;
    [[nodiscard]] static int matchesOf(const State &state);
    [[nodiscard]] static bool offersMore(const State &state);
    [[nodiscard]] QVariant headingData(const State &state, int role) const;
    [[nodiscard]] QVariant moreData(const State &state, int role) const;
    [[nodiscard]] State *find(const QString &value);
    void number();
    void resize(int group, const std::function<void(State &)> &change);
    void next();
    void ask() const;
    [[nodiscard]] static int nextShown(int shown);

    Fetcher m_fetcher;
    QList<State> m_groups;
    QSet<QString> m_closed;
    int m_rows = 0;
    static constexpr qsizetype groupsAhead = 8; ///< fetched before they are looked at: a screen of them
    QStringList m_ahead; ///< values of groups
    mutable std::optional<Page> m_asked;
    mutable std::optional<Page> m_next; ///< looked at last while another was under way
};

} // namespace meshbook::items

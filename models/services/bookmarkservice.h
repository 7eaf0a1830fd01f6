// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/matchset.h"
#include "core/result.h"
#include "services/answer.h"
#include "services/ledgersteps.h"

#include <QObject>

#include <memory>
#include <vector>

namespace meshbook::store {
class Bookmarks;
class Workspace;
} // namespace meshbook::store

namespace meshbook::services {

/// Favourites, saved searches and what was looked at, for the window. Reading is at once, from what was
/// last read; every write goes to the ledger on a thread of its own and shows only when it is on disk.
/// A write that fails changes nothing and is told by its future and by failed().
class BookmarkService final : public QObject {
    Q_OBJECT

public:
    using Written = Answer<core::Result<>>;
    static constexpr int atEnd = 1'000'000; ///< a position behind all others

    /// Reads the ledger in the background. The workspace must outlive the service.
    explicit BookmarkService(store::Workspace &workspace, QObject *parent = nullptr);
    ~BookmarkService() override;

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const std::vector<core::ThingMark> &favourites() const;
    [[nodiscard]] bool isFavourite(const core::Uri &uri) const;
    [[nodiscard]] const std::vector<core::SavedSearch> &searches() const;
    /// nullptr: there is none of this uid.
    [[nodiscard]] const core::SavedSearch *search(const QString &uid) const;
    /// The one with these words and filters, whatever its order; nullptr: none.
    [[nodiscard]] const core::SavedSearch *searchFor(const core::SearchWords &words) const;
    /// Newest first; empty where a person wants none kept.
    [[nodiscard]] const std::vector<core::ThingMark> &recentThings() const;
    [[nodiscard]] const std::vector<core::RecentSearch> &recentSearches() const;

    Written addFavourite(const core::ThingMark &thing, int position = atEnd);
    Written removeFavourite(const core::Uri &uri);
    Written moveFavourite(const core::Uri &uri, int position);
    /// A thing has come to view: takes the name and domain of a favourite anew if they changed.
    void describe(const core::ThingMark &thing);

    Written saveSearch(const core::SavedSearch &search);
    Written updateSearch(const core::SavedSearch &search);
    Written removeSearch(const QString &uid);
    Written moveSearch(const QString &uid, int position);
    [[nodiscard]] Answer<core::Result<core::MatchSet>> seen(const QString &uid);
    Written setSeen(const QString &uid, const core::MatchSet &matches);

    /// Whether what is looked at and searched for is kept. Switching it off forgets what was.
    void setKeepsRecent(bool on);
    [[nodiscard]] bool keepsRecent() const;
    void noteViewed(const core::ThingMark &thing);
    void noteSearched(const core::SearchWords &words);
    Written clearRecent();

    /// What undo() would take back, as a sentence of what was done; null: nothing.
    [[nodiscard]] QString undoText() const;
    void undo();
    /// What redo() would do again; null: nothing was taken back, or something else was done since.
    [[nodiscard]] QString redoText() const;
    void redo();

    /// Reads again what another process may have written.
    void refresh();
    /// Reads and writes that are not done yet.
    [[nodiscard]] int pendingSteps() const;

signals:
    void favouritesChanged();
    void searchesChanged();
    void recentChanged();
    /// Something was done that undo() takes back. `removal`: something is gone from view.
    void done(const QString &sentence, bool removal);
    void undoChanged(); ///< undoText() or redoText()
    void failed(const meshbook::core::Error &error);

private:
    struct Private;
    struct Changes;
    Written perform(LedgerStep<store::Bookmarks> step);
    void tell(const Changes &changes);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services

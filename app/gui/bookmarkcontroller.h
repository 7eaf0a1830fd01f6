// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/result.h"

#include <QObject>
#include <QSet>

namespace meshbook::services {
class Settings;
}
namespace meshbook::views {
class MainWindow;
class SearchCompleter;
class Undoes;
} // namespace meshbook::views

namespace meshbook::gui {

class ApplicationContext;

/// What a person keeps, in the window around the pages: favourites and saved searches in the rail, their
/// commands, and the notice that says what was done and takes it back.
class BookmarkController final : public QObject {
    Q_OBJECT

public:
    /// Whether recent things are kept is the settings' to say (Settings::Key::KeepRecents).
    BookmarkController(ApplicationContext &context, views::MainWindow &window,
                       const services::Settings &settings);

    /// Has the empty search box offer what was searched for lately.
    void offerRecentSearches(views::SearchCompleter &completer);

private:
    void addUndoCommands();
    void addCommands();
    void connectRail();
    void showFavourites();
    void askWhatIsGone();
    void showSearches();
    void showNotices();
    void toggleSubject();
    void saveSearch();
    void rename(const QString &uid);
    [[nodiscard]] views::Undoes *pageThatUndoes() const;

    ApplicationContext &m_context;
    views::MainWindow &m_window;
    QSet<QString> m_gone; ///< addresses of favourites the catalog does not have any more
    std::vector<core::SearchWords> m_offered; ///< by the empty search box, in its order
    quint64 m_offeredStep = 0; ///< what the notice takes back
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::gui

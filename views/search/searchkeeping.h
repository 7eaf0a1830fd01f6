// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "views/search/keepers.h"
#include "views/widgets/openin.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

class QMenu;
class QWidget;

namespace meshbook::views {

class Button;
class NewsBar;
class ResultDelegate;

/// What the search page keeps for a person: the button that saves the search on view, what is new in one
/// that is saved, the menu of a match, and that it was searched for.
class SearchKeeping final : public QObject {
    Q_OBJECT

public:
    static constexpr int restMs = 2500; ///< words that stay this long with matches on view were meant

    SearchKeeping(Keepers keepers, ResultDelegate &delegate, QWidget *page);

    [[nodiscard]] Button *button() const { return m_button; }
    [[nodiscard]] NewsBar *bar() const { return m_bar; }

    /// Other words, filters or order.
    void setWords(const core::SearchWords &words);
    /// The matches of the present words are on view.
    void answered(qint64 total);
    /// A match was opened: the words were meant.
    void noteMeant();
    /// Asks for a name; of a saved one for another.
    void save();
    /// What can be done with a match, to the menu of its row.
    void addTo(QMenu *menu, const core::EntityLine &line);

signals:
    void openRequested(const QUrl &url, meshbook::views::OpenIn openIn);
    /// Matches are marked otherwise.
    void marksChanged();

private:
    void showButton();
    void lookIfSaved();
    void look(const QString &uid);
    void forgetNews();

    Keepers m_keepers;
    ResultDelegate &m_delegate;
    QWidget *m_page;
    Button *m_button;
    NewsBar *m_bar;
    core::SearchWords m_words;
    QString m_looked; ///< uid of the saved search whose news are on view
    bool m_answered = false; ///< the matches of the words are on view
    QTimer m_rest;
};

} // namespace meshbook::views

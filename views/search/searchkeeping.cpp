// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchkeeping.h"

#include "services/bookmarkservice.h"
#include "services/searchnews.h"
#include "views/search/favouritestar.h"
#include "views/search/newsbar.h"
#include "views/search/resultdelegate.h"
#include "views/search/savesearchdialog.h"
#include "views/theme/iconprovider.h"
#include "views/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace meshbook::views {

SearchKeeping::SearchKeeping(Keepers keepers, ResultDelegate &delegate, QWidget *page)
    : QObject(page)
    , m_keepers(keepers)
    , m_delegate(delegate)
    , m_page(page)
    , m_button(new Button(tr("Save search"), Button::Role::Plain, Icon::Star, page))
    , m_bar(new NewsBar(page))
{
    m_button->setCompact(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchKeeping::noteMeant);
    connect(m_button, &QPushButton::clicked, this, &SearchKeeping::save);
    connect(m_bar, &NewsBar::openRequested, this, &SearchKeeping::openRequested);
    connect(m_keepers.bookmarks, &services::BookmarkService::searchesChanged, this, [this] {
        showButton();
        lookIfSaved(); // they may have been read only now
    });
    showButton();
}

void SearchKeeping::showButton()
{
    const core::SavedSearch *saved = m_keepers.bookmarks->searchFor(m_words);
    m_button->setIconId(saved != nullptr ? Icon::StarFilled : Icon::Star);
    m_button->setText(saved != nullptr ? tr("Saved") : tr("Save search"));
    m_button->setToolTip(saved != nullptr ? tr("Rename this saved search")
                                          : tr("Keep this search in the rail"));
    m_button->setVisible(!m_words.isEmpty() && !m_keepers.bookmarks->isReadOnly());
}

void SearchKeeping::setWords(const core::SearchWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_answered = false;
    m_rest.stop();
    forgetNews();
    showButton();
}

void SearchKeeping::forgetNews()
{
    m_looked.clear();
    m_bar->clear();
    m_delegate.setSeen({});
    emit marksChanged();
}

void SearchKeeping::answered(qint64 total)
{
    if (total > 0 && !m_words.isEmpty())
        m_rest.start();
    m_answered = true;
    lookIfSaved();
}

void SearchKeeping::lookIfSaved()
{
    const core::SavedSearch *saved = m_keepers.bookmarks->searchFor(m_words);
    if (m_answered && saved != nullptr && saved->uid != m_looked && m_keepers.news != nullptr)
        look(saved->uid);
}

void SearchKeeping::look(const QString &uid)
{
    m_looked = uid;
    m_keepers.news->look(uid).then(this, [this, uid](const core::Result<services::SearchNews::News> &news) {
        if (!news || uid != m_looked)
            return;
        m_bar->setNews(*news);
        m_delegate.setSeen(news->before);
        emit marksChanged();
    });
}

void SearchKeeping::noteMeant()
{
    m_rest.stop();
    m_keepers.bookmarks->noteSearched(m_words);
}

void SearchKeeping::save()
{
    if (m_words.isEmpty() || m_keepers.bookmarks->isReadOnly())
        return;
    core::SavedSearch search;
    search.words = m_words;
    if (const core::SavedSearch *saved = m_keepers.bookmarks->searchFor(m_words))
        search = *saved;
    auto *dialog = new SaveSearchDialog(*m_keepers.bookmarks, search, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SearchKeeping::addTo(QMenu *menu, const core::EntityLine &line)
{
    const bool is = m_keepers.bookmarks->isFavourite(line.uri);
    QAction *star = menu->addAction(icons::icon(is ? Icon::StarFilled : Icon::Star),
                                    is ? tr("Remove from favourites") : tr("Add to favourites"), this,
                                    [this, line] { toggleFavourite(*m_keepers.bookmarks, markOf(line)); });
    star->setEnabled(!m_keepers.bookmarks->isReadOnly());
}

} // namespace meshbook::views

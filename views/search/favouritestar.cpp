// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/favouritestar.h"

#include "services/bookmarkservice.h"
#include "views/widgets/iconbutton.h"

#include <QCoreApplication>

namespace meshbook::views {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::FavouriteStar)
};

} // namespace

void toggleFavourite(services::BookmarkService &bookmarks, const core::ThingMark &thing)
{
    if (bookmarks.isFavourite(thing.uri))
        bookmarks.removeFavourite(thing.uri);
    else
        bookmarks.addFavourite(thing);
}

core::ThingMark markOf(const core::EntityLine &line)
{
    return {line.uri, line.name, line.domain, {}};
}

IconButton *makeFavouriteStar(services::BookmarkService &bookmarks, const core::ThingMark &thing,
                              QWidget *parent)
{
    auto *star = new IconButton(Icon::Star, Words::tr("Add to favourites"), parent);
    star->setSmall(true);
    star->setEnabled(!bookmarks.isReadOnly());
    const auto show = [star, &bookmarks, uri = thing.uri] {
        const bool on = bookmarks.isFavourite(uri);
        star->setIconId(on ? Icon::StarFilled : Icon::Star);
        star->setInk(on ? Ink::Warning : Ink::Text2);
        star->setName(on ? Words::tr("Remove from favourites") : Words::tr("Add to favourites"));
    };
    show();
    QObject::connect(&bookmarks, &services::BookmarkService::favouritesChanged, star, show);
    QObject::connect(star, &QAbstractButton::clicked, &bookmarks,
                     [&bookmarks, thing] { toggleFavourite(bookmarks, thing); });
    return star;
}

} // namespace meshbook::views

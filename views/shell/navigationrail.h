// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"

#include <QHash>
#include <QList>
#include <QUrl>

class QVBoxLayout;

namespace meshbook::views {

class RailButton;
class TextLabel;

// A place of the program: Discover, Lineage, …
struct RailItem {
    QString id;
    QString text;
    Icon icon = Icon::None;
    QUrl uri = {};
    int count = -1; // what waits there; below 1 nothing is shown
    bool operator==(const RailItem &) const = default;
};

// A favourite (domain square) or a saved search (icon and count).
struct RailLink {
    QString text;
    QUrl uri = {};
    Icon icon = Icon::None;
    int domain = -1;
    int count = -1;
    bool operator==(const RailLink &) const = default;
};

// What the rail says about the last sync, in at most two short lines.
struct RailSync {
    State state = State::Unknown;
    bool running = false;
    QString text; // "Synced 2 min ago · offline-ready"
    bool operator==(const RailSync &) const = default;
};

// The rail at the leading edge, 160 wide: places, favourites, saved searches; below them the sync state and
// Settings. Tab goes through it, Up and Down move within it. Middle click opens in a new tab.
class NavigationRail final : public PaintedWidget {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setItems(const QList<RailItem> &items);
    void setCount(const QString &itemId, int count);
    void setActive(const QString &itemId); // empty: none
    void setFavourites(const QList<RailLink> &links); // empty hides the section
    void setSavedSearches(const QList<RailLink> &links);
    void setSync(const RailSync &sync);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void syncActivated();
    void settingsRequested();
    // Context menu of a favourite or saved search.
    void removeFavouriteRequested(const QUrl &uri);
    void removeSearchRequested(const QUrl &uri);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Section {
        TextLabel *heading = nullptr;
        QVBoxLayout *rows = nullptr;
    };
    void addSection(Section &section, const QString &title, QVBoxLayout *layout);
    void fill(Section &section, const QList<RailLink> &links, bool favourites);
    RailButton *addButton(QVBoxLayout *layout, RailButton *button, const QUrl &uri);

    // Top to bottom, whatever was filled last.
    void orderTabs();

    QVBoxLayout *m_items;
    QWidget *m_first = nullptr; // what precedes the rail's first row in tab order
    Section m_favourites;
    Section m_searches;
    RailButton *m_sync;
    RailButton *m_settings = nullptr;
    QHash<QString, RailButton *> m_buttons;
    QString m_active;
};

} // namespace meshbook::views

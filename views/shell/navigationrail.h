// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/raillinks.h"
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

// A place of the program: Discover, Lineage, …
struct RailItem {
    QString id;
    QString text;
    Icon icon = Icon::None;
    QUrl uri = {};
    int count = -1; // what waits there; below 1 nothing is shown
    bool operator==(const RailItem &) const = default;
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
    // Empty they are hidden.
    [[nodiscard]] RailLinks &favourites() { return *m_favourites; }
    [[nodiscard]] RailLinks &savedSearches() { return *m_searches; }
    void setFavourites(const QList<RailLink> &links);
    void setSavedSearches(const QList<RailLink> &links);
    void setSync(const RailSync &sync);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void syncActivated();
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailLinks *addSection(const QString &title, const QString &removeText, bool renames, QVBoxLayout *layout);
    RailButton *addButton(QVBoxLayout *layout, RailButton *button, const QUrl &uri);

    // Top to bottom, whatever was filled last.
    void orderTabs();

    QVBoxLayout *m_items;
    QWidget *m_first = nullptr; // what precedes the rail's first row in tab order
    RailLinks *m_favourites;
    RailLinks *m_searches;
    RailButton *m_sync;
    RailButton *m_settings = nullptr;
    QHash<QString, RailButton *> m_buttons;
    QString m_active;
};

} // namespace meshbook::views

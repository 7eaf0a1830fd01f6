// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tabhistory.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRect>
#include <QString>

namespace meshbook::views {

// How the window looked when it was last closed. State, not settings: losing it costs a few clicks, so it
// has a file of its own and a damaged one is ignored. Open tabs are kept as uris.
struct SessionState {
    QRect window; // frame of the unmaximised window; null: never saved
    bool maximized = false;
    bool railVisible = true;
    bool sidePanelVisible = true;
    QHash<QString, QList<int>> splitters; // by object name
    QList<TabHistory::Entry> tabs;
    int currentTab = 0;
    int pinnedTabs = 0; // so many of the first ones
    QList<TabHistory::Entry> besideTabs; // of the second pane; empty: not split
    int besideCurrent = 0;
    int besidePinned = 0;

    bool operator==(const SessionState &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    // Lenient: unknown keys are ignored, bad values keep their defaults, lists are bounded.
    [[nodiscard]] static SessionState fromJson(const QJsonObject &object);

    // session.json in the user's state directory ($XDG_STATE_HOME/meshbook), for a workspace one of its own
    // beside it; in QStandardPaths' test mode a directory that only tests use.
    [[nodiscard]] static QString defaultPath(const QString &workspace = {});
    // The defaults when the file is missing, larger than 1 MB or damaged.
    [[nodiscard]] static SessionState load(const QString &path);
    // Written whole or not at all. Returns an empty string, or what went wrong.
    [[nodiscard]] QString save(const QString &path) const;
    // The same for all windows of a workspace, at most 16; never empty.
    [[nodiscard]] static QList<SessionState> loadAll(const QString &path);
    [[nodiscard]] static QString saveAll(const QList<SessionState> &windows, const QString &path);

    // `window` moved and shrunk to lie within `available`; sizes below 640 x 480 grow to it where they can.
    [[nodiscard]] static QRect clamped(const QRect &window, const QRect &available);
};

} // namespace meshbook::views

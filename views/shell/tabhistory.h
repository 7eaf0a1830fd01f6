// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace meshbook::views {

// The way one tab came: uris with titles and saved page states, and where in it one stands. Bounded to the
// last 100 steps. A value type.
class TabHistory {
public:
    struct Entry {
        QUrl uri;
        QString title;
        QJsonObject state = {};
        QString icon = {}; // name of the page's icon, so that tabs not yet shown have one
        bool operator==(const Entry &) const = default;
    };
    static constexpr qsizetype maxEntries = 100;

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] bool canGoBack() const { return m_index > 0; }
    [[nodiscard]] bool canGoForward() const { return m_index + 1 < m_entries.size(); }
    [[nodiscard]] const Entry &current() const { return m_entries.at(m_index); }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] qsizetype index() const { return m_index; }

    // Drops what lay ahead. Pushing the uri one stands on changes nothing.
    void push(const Entry &entry);
    // Overwrites the present step: a page saved its state or changed its title.
    void replaceCurrent(const Entry &entry);
    // Steps by `offset` (-1 back, +1 forward); false when there is nothing there.
    bool step(qsizetype offset);

    bool operator==(const TabHistory &) const = default;

private:
    QList<Entry> m_entries;
    qsizetype m_index = -1;
};

} // namespace meshbook::views

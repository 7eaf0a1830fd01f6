// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/quickopenitem.h"

#include <QObject>

namespace meshbook::views {
class MainWindow;
}

namespace meshbook::gui {

class ApplicationContext;

/// Quick open (Ctrl+K) over a window: knows what there is to open and opens it.
class QuickOpenController final : public QObject {
    Q_OBJECT

public:
    /// Adds its command to the window. Both must outlive it.
    QuickOpenController(ApplicationContext &context, views::MainWindow &window);

    void open();

private:
    using Items = std::vector<views::QuickOpenItem>;
    /// Recent things, favourites, saved searches, tabs and places, in this order.
    [[nodiscard]] Items items() const;
    [[nodiscard]] Items commands() const;
    void addMarks(Items &items) const;
    void addSearches(Items &items) const;
    void addTabs(Items &items) const;

    ApplicationContext &m_context;
    views::MainWindow &m_window;
};

} // namespace meshbook::gui

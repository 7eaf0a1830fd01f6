// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/searchexport.h"

#include <QObject>
#include <QPointer>

namespace meshbook::views {
class DiscoverPage;
class MainWindow;
class Page;
} // namespace meshbook::views

namespace meshbook::gui {

class ApplicationContext;

/// What can be done with all matches of the search page in front, from its toolbar, the menus and keys:
/// export to a file, copy.
class SearchCommands final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the window. Both must outlive it.
    SearchCommands(ApplicationContext &context, views::MainWindow &window);

    /// Asks for a file and exports the page's matches to it.
    void exportAll(views::DiscoverPage *page, services::HitFormat format);
    /// To a file that is known.
    void exportTo(views::DiscoverPage *page, services::HitFormat format, const QString &path);
    void copyAll(views::DiscoverPage *page, services::HitFormat format);

private:
    void addCommands();
    void follow(views::Page *page);
    [[nodiscard]] views::DiscoverPage *front() const;

    views::MainWindow &m_window;
    services::SearchExport m_exports;
    QPointer<views::DiscoverPage> m_asker; ///< where the outcome is told
};

} // namespace meshbook::gui

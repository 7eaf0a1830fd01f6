// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/lineageexport.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QMenu;

namespace meshbook::views {
class LineagePage;
class MainWindow;
class Page;
} // namespace meshbook::views

namespace meshbook::gui {

class ApplicationContext;

/// What the window can do with lineage: the page's commands, the way there from any thing, and exports.
class LineageCommands final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the window. Both must outlive it.
    LineageCommands(ApplicationContext &context, views::MainWindow &window);

    /// The page of a lineage address, wired to this; nullptr for any other address.
    [[nodiscard]] views::Page *makePage(const QUrl &uri);
    /// To a file that is known, as a task. `scale` is that of a picture in pixels.
    void exportTo(views::LineagePage &page, views::lineageexport::Format format, double scale,
                  const QString &path);

private:
    [[nodiscard]] views::LineagePage *page() const; ///< in front; nullptr: it is another page
    void addCommands();
    void addLookCommands();
    void addPageCommand(const QString &id, const QString &text, const QString &description,
                        const std::function<void(views::LineagePage &)> &does);
    void showAvailable();
    void openHere();
    void exportPicture(views::LineagePage &page);
    void fillMenu(QMenu *menu, views::LineagePage *page);

    ApplicationContext &m_context;
    views::MainWindow &m_window;
    QStringList m_ids; ///< of commands that need a lineage page in front
};

} // namespace meshbook::gui

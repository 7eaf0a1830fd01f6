// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::views {

class MainWindow;

// The rows of the command table that the window itself answers. Data pages add theirs beside them.
class ShellCommands final {
public:
    static void addTo(MainWindow &window);

private:
    static void addFile(MainWindow &window);
    static void addEdit(MainWindow &window);
    static void addTabKeeping(MainWindow &window);
    static void addWindows(MainWindow &window);
    static void addView(MainWindow &window);
    static void addPanes(MainWindow &window);
    static void addZoom(MainWindow &window);
    static void addTheme(MainWindow &window);
    static void addGo(MainWindow &window);
    static void addTabs(MainWindow &window);
    static void addSources(MainWindow &window);
    static void addHelp(MainWindow &window);
};

} // namespace meshbook::views

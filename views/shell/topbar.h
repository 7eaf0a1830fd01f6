// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

class Breadcrumb;
class CommandTable;
class SearchField;

// Back, forward, the path of the page, the search box (520 wide, 760 in wide windows) and the pane toggle.
class TopBar final : public PaintedWidget {
    Q_OBJECT
public:
    // Binds its buttons to "go.back", "go.forward" and "view.sidePanel".
    explicit TopBar(const CommandTable &commands, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] Breadcrumb *breadcrumb() const { return m_breadcrumb; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Breadcrumb *m_breadcrumb;
    SearchField *m_search;
};

} // namespace meshbook::views

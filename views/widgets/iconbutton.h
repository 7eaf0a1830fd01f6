// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

class QAction;
class QMenu;

namespace meshbook::views {

// Borderless square button with an icon: 28 px, or 22 with setSmall(). `name` is what it does in words; it
// is the accessible name and the tool tip. A checked one is accent on the selection colour.
class IconButton final : public PaintedButton {
    Q_OBJECT
public:
    explicit IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

    void setIconId(Icon icon);
    void setName(const QString &name);
    void setSmall(bool on);
    // Colour other than the usual text2, for a favourite's star. Ink::Text2 restores it.
    void setInk(Ink ink);
    // Opens `menu` below on click. The menu stays its owner's.
    void setMenu(QMenu *menu);
    // Mirrors enabled, checked, visible state and shortcut of `action` and triggers it.
    void bindAction(QAction *action);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Ink m_ink = Ink::Text2;
    bool m_small = false;
};

} // namespace meshbook::views

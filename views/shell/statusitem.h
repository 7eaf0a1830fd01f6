// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

// Icon and words of 11 px in the status bar; a button where it leads somewhere, plain words where not.
class StatusItem final : public PaintedButton {
    Q_OBJECT
public:
    StatusItem(bool clickable, QWidget *parent);

    void setItem(Icon icon, Ink iconInk, const QString &text, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::None;
    Ink m_iconInk = Ink::Text2;
    Ink m_ink = Ink::Text2;
    QString m_text;
};

} // namespace meshbook::views

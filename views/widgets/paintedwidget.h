// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/textlook.h"

#include <QAbstractButton>
#include <QWidget>

namespace meshbook::views {

// Base of widgets that paint themselves from tokens: repaints and re-measures when palette, font or style
// change, so subclasses may compute everything afresh in paintEvent() and sizeHint().
class PaintedWidget : public QWidget {
    Q_OBJECT
public:
    explicit PaintedWidget(QWidget *parent = nullptr);

protected:
    [[nodiscard]] SemanticPalette tokens() const { return SemanticPalette::of(this); }
    void changeEvent(QEvent *event) override;
};

// The same for things that are pressed. Focusable by Tab and click; subclasses draw their own focus ring
// when showsFocus() says so (focus that did not come from the mouse).
class PaintedButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaintedButton(QWidget *parent = nullptr);

protected:
    [[nodiscard]] SemanticPalette tokens() const { return SemanticPalette::of(this); }
    [[nodiscard]] bool showsFocus() const { return m_keyboardFocus && hasFocus(); }
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_keyboardFocus = false;
};

} // namespace meshbook::views

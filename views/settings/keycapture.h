// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace meshbook::views {

// A field that takes the next key combination instead of text. Tab leaves it, Escape gives up, Backspace or
// Delete alone asks for no key at all; so it is never a trap for the keyboard.
class KeyCapture final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyCapture(QWidget *parent = nullptr);

    // Whether a combination may become a shortcut: a letter or figure alone would be lost to typing.
    [[nodiscard]] static bool isUsable(QKeyCombination keys);

signals:
    void captured(const QKeySequence &keys); // empty: none wanted
    void refused(const QString &why);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace meshbook::views

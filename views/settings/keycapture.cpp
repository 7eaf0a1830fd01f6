// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/keycapture.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace meshbook::views {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == 0
        || key == Qt::Key_unknown;
}

bool isPlainTab(const QKeyEvent &event)
{
    const bool tab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return tab && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

KeyCapture::KeyCapture(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the new keys…"));
}

bool KeyCapture::isUsable(QKeyCombination keys)
{
    const int key = keys.key();
    const bool strong = keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool own = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool media = key == Qt::Key_Back || key == Qt::Key_Forward || key == Qt::Key_Search;
    return strong || own || media;
}

bool KeyCapture::event(QEvent *event)
{
    // Else the shortcut that stands there already would run.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    // Tabs with Ctrl move between pages elsewhere; here they are keys like any other.
    if (event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        if ((press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab) && !isPlainTab(*press)) {
            keyPressEvent(press);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (isModifier(event->key()))
        return;
    if (plain && event->key() == Qt::Key_Escape) {
        emit givenUp();
        return;
    }
    if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        emit captured({});
        return;
    }
    auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    auto key = static_cast<Qt::Key>(event->key());
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    // "?" is Shift and another key on most keyboards: the sign counts, not how it is reached.
    const bool sign = key > Qt::Key_Space && key < Qt::Key_A;
    const bool otherSign = key > Qt::Key_Z && key < Qt::Key_Escape;
    if (sign || otherSign)
        modifiers &= ~Qt::ShiftModifier;
    const QKeyCombination keys(modifiers, key);
    if (isUsable(keys))
        emit captured(QKeySequence(keys));
    else
        emit refused(tr("%1 alone is needed for typing and moving; take Ctrl or Alt with it.")
                         .arg(QKeySequence(keys).toString(QKeySequence::NativeText)));
}

void KeyCapture::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // a menu for text would offer nothing that works here
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termfield.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace meshbook::views {

namespace {

bool saves(const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::ControlModifier)
        && (key.key() == Qt::Key_S || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

} // namespace

TermField::TermField(QString name, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
{
}

void TermField::watch(QWidget *editor)
{
    editor->installEventFilter(this);
}

bool TermField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // before the window's own Ctrl+S and Escape
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool gives = key->key() == Qt::Key_Escape && m_typed;
        if (!saves(*key) && !gives)
            break;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (gives)
            emit escaped();
        else
            emit finished();
        return true;
    }
    case QEvent::FocusOut: {
        // A menu, or a look at another window, is not yet the end of it; what was typed is kept meanwhile.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            emit finished();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meshbook::views

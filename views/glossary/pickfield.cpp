// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/pickfield.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace meshbook::views {

PickField::PickField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_picked.clear();
        if (text.trimmed().isEmpty() && m_popup)
            m_popup->dismiss();
        else
            emit wanted(text);
    });
}

void PickField::offer(const QString &text, const QList<Offer> &offers)
{
    if (text != this->text() || !hasFocus())
        return;
    if (!m_popup) { // now that the window is known
        m_popup = new SuggestionPopup(this, this);
        connect(m_popup, &SuggestionPopup::chosen, this, &PickField::take);
    }
    m_offers = offers;
    QList<Suggestion> lines;
    for (const Offer &each : offers)
        lines.append(each.line);
    m_popup->showSuggestions(accessibleName(), lines, 0);
}

void PickField::reset()
{
    clear();
    m_picked.clear();
    m_offers.clear();
    if (m_popup)
        m_popup->dismiss();
}

void PickField::take(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    setText(m_offers.at(row).line.text);
    m_picked = m_offers.at(row).id;
    if (m_popup)
        m_popup->dismiss();
    emit chosen(m_picked);
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup && m_popup->isOpen();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (open) {
            m_popup->move(event->key());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_popup->current() >= 0) {
            take(m_popup->current());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (open) {
            m_popup->dismiss();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void PickField::focusOutEvent(QFocusEvent *event)
{
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->dismiss();
    QLineEdit::focusOutEvent(event);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/peoplecompletion.h"

#include "views/glossary/glossarysession.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr std::size_t mostOffers = 8;

/// As lists are written in cells: a semicolon within a name has a backslash before it.
QString inList(QString name)
{
    return name.replace(u';', u"\\;"_s);
}

} // namespace

PeopleCompletion::PeopleCompletion(GlossarySession &session, QLineEdit *edit, Holds holds)
    : QObject(edit)
    , m_session(session)
    , m_edit(edit)
    , m_holds(holds)
{
    connect(m_edit, &QLineEdit::textEdited, this, &PeopleCompletion::ask);
}

qsizetype PeopleCompletion::beginning() const
{
    if (m_holds == Holds::One)
        return 0;
    const QString text = m_edit->text();
    for (qsizetype at = m_edit->cursorPosition() - 1; at >= 0; --at) {
        if (text.at(at) == u';' && (at == 0 || text.at(at - 1) != u'\\'))
            return at + 1;
    }
    return 0;
}

QString PeopleCompletion::typed() const
{
    const qsizetype from = beginning();
    return m_edit->text().mid(from, m_edit->cursorPosition() - from).trimmed();
}

void PeopleCompletion::ask()
{
    const quint64 own = ++m_asked;
    const QString text = typed();
    if (text.isEmpty()) {
        if (m_popup)
            m_popup->dismiss();
        return;
    }
    m_session.withPeople(this, [this, own, text](const GlossarySession::PeoplePtr &people) {
        if (own != m_asked)
            return;
        services::elsewhere([people, text] {
            return people->matching(text, mostOffers);
        }).then(this, [this, own](const std::vector<glossary::KnownPerson> &found) {
            if (own != m_asked)
                return;
            QStringList names;
            QStringList details;
            for (const glossary::KnownPerson &each : found) {
                names.append(each.name);
                details.append(each.email == each.name ? QString() : each.email);
            }
            offer(names, details);
        });
    });
}

void PeopleCompletion::offer(const QStringList &names, const QStringList &details)
{
    if (!m_edit->hasFocus())
        return;
    // What stands there already needs no offer.
    const bool isDone = names.size() == 1 && names.first() == typed();
    m_names = isDone ? QStringList() : names;
    if (m_names.isEmpty()) {
        if (m_popup)
            m_popup->dismiss();
        return;
    }
    if (!m_popup) { // now that the window is known
        m_popup = new SuggestionPopup(m_edit, m_edit);
        connect(m_popup, &SuggestionPopup::chosen, this, &PeopleCompletion::take);
        connect(m_edit, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    // In front of the filters that others put on the field: the list has the keys while it is open.
    m_edit->installEventFilter(this);
    QList<Suggestion> lines;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        lines.append({m_names.at(i), details.at(i), Icon::Person});
    m_popup->showSuggestions(m_edit->accessibleName(), lines, -1);
}

void PeopleCompletion::take(int row)
{
    if (row < 0 || row >= m_names.size())
        return;
    const qsizetype from = beginning();
    const QString name = m_holds == Holds::One ? m_names.at(row) : inList(m_names.at(row));
    const QString lead = from > 0 ? u" "_s : QString();
    ++m_asked; // no answer to what was typed comes any more
    m_popup->dismiss();
    // As if typed, so that undo, drafts and checks of the field know of it.
    m_edit->setSelection(static_cast<int>(from), m_edit->cursorPosition() - static_cast<int>(from));
    m_edit->insert(lead + name);
    emit taken();
}

bool PeopleCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || !m_popup || !m_popup->isOpen())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_popup->dismiss();
        return false;
    }
    // Shortcuts of the window (Escape, Return) are the list's too.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const bool isPress = event->type() == QEvent::KeyPress;
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isPress)
            m_popup->move(key);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->current() < 0)
            return false;
        if (isPress)
            take(m_popup->current());
        break;
    case Qt::Key_Escape:
        if (isPress)
            m_popup->dismiss();
        break;
    default:
        return false;
    }
    event->accept();
    return true;
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchcompleter.h"

#include "core/result.h"
#include "services/catalogservice.h"
#include "views/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype leastTyped = 2; ///< letters of a field's name; one begins too many other words

} // namespace

SearchCompleter::SearchCompleter(SearchField &field, services::CatalogService &catalog)
    : QObject(&field)
    , m_field(field)
    , m_catalog(catalog)
    , m_popup(new SuggestionPopup(&field, field.lineEdit()))
{
    field.lineEdit()->installEventFilter(this); // after the field's own, so asked before it
    connect(&field, &SearchField::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            showIdle();
        else
            ask(false);
    });
    connect(field.lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_text)
            m_popup->dismiss(); // the box shows another page's words
    });
    connect(m_popup, &SuggestionPopup::chosen, this, &SearchCompleter::take);
}

void SearchCompleter::setIdleSuggestions(const QString &heading, IdleSuggestions suggestions)
{
    m_idleHeading = heading;
    m_idle = std::move(suggestions);
}

void SearchCompleter::ask(bool wanted)
{
    const QString text = m_field.text();
    const int cursor = m_field.lineEdit()->cursorPosition();
    const quint64 asked = ++m_asked;
    m_text = text;
    m_asking = true;
    m_takeFirst = false;
    m_catalog.complete(text, cursor)
        .then(this, [=, this](const core::Result<core::SearchCompletion> &completion) {
            if (asked != m_asked)
                return;
            m_asking = false;
            const QLineEdit &edit = *m_field.lineEdit();
            if (!completion || edit.text() != text || edit.cursorPosition() != cursor || !edit.hasFocus())
                return;
            // Who types words is not to be asked about fields at each letter.
            const bool isWord = !completion->isValue && cursor - completion->start < leastTyped;
            if (isWord && !wanted)
                m_popup->dismiss();
            else
                show(*completion);
            if (m_takeFirst && m_popup->isOpen())
                take(0);
        });
}

void SearchCompleter::show(const core::SearchCompletion &completion)
{
    m_completion = completion;
    m_isIdle = false;
    QList<Suggestion> rows;
    const QLocale locale;
    for (const core::SearchCandidate &each : completion.candidates)
        rows.append({each.label, each.count >= 0 ? locale.toString(each.count) : QString(), Icon::None,
                     !completion.isValue});
    m_popup->showSuggestions(completion.isValue ? tr("Values") : tr("Filters"), rows,
                             completion.isValue ? 0 : -1);
}

void SearchCompleter::showIdle()
{
    ++m_asked; // no answer is waited for any more
    m_asking = false;
    m_text = m_field.text();
    m_isIdle = true;
    m_popup->showSuggestions(m_idleHeading, m_idle ? m_idle() : QList<Suggestion>(), -1);
}

/// What is on view may still be about what was typed before the last letter.
void SearchCompleter::takeSoon()
{
    if (m_asking)
        m_takeFirst = true;
    else
        take(std::max(0, m_popup->current()));
}

void SearchCompleter::take(int row)
{
    if (m_asking)
        return;
    m_popup->dismiss();
    if (m_isIdle) {
        emit whenIdleChosen(row);
        return;
    }
    if (row < 0 || row >= static_cast<int>(m_completion.candidates.size()))
        return;
    QLineEdit &edit = *m_field.lineEdit();
    edit.setSelection(static_cast<int>(m_completion.start), static_cast<int>(m_completion.length));
    if (m_completion.length == 0)
        edit.setCursorPosition(static_cast<int>(m_completion.start));
    edit.insert(m_completion.candidates[static_cast<size_t>(row)].insert); // can be undone
    emit m_field.textEdited(edit.text());
}

bool SearchCompleter::handleKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        ask(true);
        return true;
    }
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_popup->isOpen() || !plain)
        return false;
    switch (key.key()) {
    case Qt::Key_Tab:
        takeSoon();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->current() < 0) {
            m_popup->dismiss();
            return false;
        }
        takeSoon();
        return true;
    case Qt::Key_Escape:
        m_popup->dismiss();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->move(key.key());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_popup->dismiss();
        return false;
    default:
        return false;
    }
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusIn:
        if (m_field.text().isEmpty())
            QTimer::singleShot(0, this, [this] {
                if (m_field.text().isEmpty() && m_field.lineEdit()->hasFocus())
                    showIdle();
            });
        break;
    case QEvent::FocusOut:
        m_popup->dismiss();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meshbook::views

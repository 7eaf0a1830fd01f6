// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policycompleter.h"

#include "views/code/codeview.h"
#include "views/governance/sqlcompletion.h"
#include "views/theme/metrics.h"
#include "views/widgets/suggestionpopup.h"

#include <QKeyEvent>
#include <QTextCursor>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr qsizetype mostRows = 60;
constexpr int visibleRows = 10;
constexpr int anchorWidth = 280;
constexpr qsizetype fewestLetters = 2; // before the list comes by itself

} // namespace

PolicyCompleter::PolicyCompleter(CodeView *view)
    : QObject(view)
    , m_view(view)
    , m_anchor(new QWidget(view->viewport()))
{
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->setFocusPolicy(Qt::NoFocus);
    m_anchor->hide();
    view->installEventFilter(this);
    connect(view, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen() && m_view->textCursor().position() < m_start)
            dismiss();
    });
}

bool PolicyCompleter::isOpen() const
{
    return m_popup && m_popup->isOpen();
}

void PolicyCompleter::dismiss()
{
    if (m_popup)
        m_popup->dismiss();
}

void PolicyCompleter::offer(bool asked)
{
    const auto cursor = static_cast<qsizetype>(m_view->textCursor().position());
    PolicyCompletion found = completePolicy(m_view->toPlainText(), cursor, m_views);
    m_start = found.start;
    m_words = found.words.first(std::min(found.words.size(), mostRows));
    const QString before = m_view->toPlainText().mid(cursor - 1, 1);
    const bool isNaming = before == QLatin1StringView(".") || before == QLatin1StringView(":");
    if (m_words.isEmpty() || (!asked && !isNaming && cursor - m_start < fewestLetters)) {
        dismiss();
        return;
    }
    placeAnchor(m_words.size());
    if (!m_popup) {
        m_popup = new SuggestionPopup(m_anchor, m_view);
        connect(m_popup, &SuggestionPopup::chosen, this, &PolicyCompleter::take);
    }
    QList<Suggestion> rows;
    for (const QString &word : std::as_const(m_words))
        rows.append({word, m_views.contains(word) ? tr("view") : QString(), Icon::None, true});
    m_popup->showSuggestions(tr("Suggestions"), rows, 0);
}

/// Below the word, or above it where there is no room below.
void PolicyCompleter::placeAnchor(qsizetype rows)
{
    QTextCursor start = m_view->textCursor();
    start.setPosition(static_cast<int>(m_start));
    QRect line = m_view->cursorRect(start);
    line.setWidth(anchorWidth);
    const int height =
        static_cast<int>(std::min<qsizetype>(rows, visibleRows)) * metrics::rowHeight + metrics::space2;
    const QPoint bottom = m_view->viewport()->mapTo(m_view->window(), line.bottomLeft());
    if (m_view->window()->height() - bottom.y() < height + metrics::space3)
        line.moveBottom(line.top() - height - metrics::space1);
    m_anchor->setGeometry(line);
}

void PolicyCompleter::take(int row)
{
    const QString word = m_words.value(row);
    dismiss();
    if (word.isEmpty())
        return;
    QTextCursor cursor = m_view->textCursor();
    const int end = cursor.position();
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(m_start, end)));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(word);
    m_view->setTextCursor(cursor);
}

bool PolicyCompleter::keyPressed(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offer(true);
        return true;
    }
    if (!isOpen())
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->move(event.key());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (m_popup->current() < 0)
            break;
        take(m_popup->current());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        break;
    }
    return false;
}

/// After the view has taken the letter.
void PolicyCompleter::typed(const QString &text)
{
    const bool isWord = text.size() == 1
        && (text.at(0).isLetterOrNumber() || text.at(0) == QLatin1Char('_') || text.at(0) == QLatin1Char('.')
            || text.at(0) == QLatin1Char(':'));
    const bool isBack = text == QLatin1StringView("\b");
    if (isWord || (isBack && isOpen()))
        QMetaObject::invokeMethod(
            this, [this] { offer(false); }, Qt::QueuedConnection);
    else if (!text.isEmpty())
        dismiss();
}

bool PolicyCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || m_view->isReadOnly())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier)
            || (isOpen() && key->key() == Qt::Key_Escape);
        if (isOurs)
            event->accept();
        return isOurs;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyPressed(*key))
            return true;
        typed(key->text());
        break;
    }
    case QEvent::FocusOut:
        dismiss();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meshbook::views

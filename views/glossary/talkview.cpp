// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/talkview.h"

#include "items/momenttext.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::Operation;
using glossary::Verb;

namespace {

constexpr std::size_t mostSteps = 200; ///< shown; the newest ones

} // namespace

TalkView::TalkView(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_field(new QPlainTextEdit(this))
    , m_comment(new Button(tr("Comment"), Button::Role::Secondary, Icon::Chat, this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Comments and decisions"));
    m_field->setAccessibleName(tr("Comment, or the reason of a decision"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(QFontMetrics(m_field->font()).lineSpacing() * 3 + metrics::space3);
    m_field->installEventFilter(this);
    m_comment->setCompact(true);
    m_comment->setToolTip(tr("Ctrl+Enter in the field"));
    auto *entry = new QHBoxLayout;
    entry->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space3);
    entry->setSpacing(metrics::space2);
    entry->addWidget(m_field, 1);
    entry->addWidget(m_comment, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(entry);
    m_comment->setEnabled(false);
    connect(m_comment, &QPushButton::clicked, this, &TalkView::commentRequested);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_field->toPlainText().isEmpty())
            m_typed.remove(m_set);
        else
            m_typed.insert(m_set, m_field->toPlainText());
        m_comment->setEnabled(!words().isEmpty());
        emit wordsChanged();
    });
}

QString TalkView::words() const
{
    return m_field->toPlainText().trimmed();
}

void TalkView::clearWords(const QString &set)
{
    if (set == m_set) {
        m_field->clear();
    } else if (m_typed.remove(set)) {
        emit wordsChanged();
    }
}

bool TalkView::hasWords() const
{
    return !m_typed.isEmpty();
}

void TalkView::setWritable(bool on)
{
    m_field->setVisible(on);
    m_comment->setVisible(on);
}

QString TalkView::deed(Verb verb)
{
    switch (verb) {
    case Verb::Submit:
        return tr("submitted it for review");
    case Verb::Approve:
    case Verb::Agree:
        return tr("approved it");
    case Verb::Reject:
        return tr("rejected it");
    case Verb::Reopen:
        return tr("reopened it");
    case Verb::Withdraw:
        return tr("withdrew it");
    case Verb::Publish:
        return tr("published it");
    case Verb::Land:
        return tr("saw it arrive in its source");
    default:
        return tr("commented");
    }
}

void TalkView::addStep(const Operation &step)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    auto *who = new TextLabel(step.author, TextRole::Name, Ink::Text, m_list);
    who->setElide(Qt::ElideNone);
    head->addWidget(who);
    auto *did = new TextLabel(deed(step.verb), TextRole::Base, Ink::Text2, m_list);
    did->setElide(Qt::ElideNone);
    head->addWidget(did);
    head->addStretch();
    auto *when = new TextLabel(items::momentText(step.at), TextRole::Caption, Ink::Text3, m_list);
    when->setElide(Qt::ElideNone);
    head->addWidget(when);
    m_column->addLayout(head);
    // Of a publication: "repository, branch, commit", as one line each.
    const QString said =
        step.verb == Verb::Publish ? QString(step.text).replace(u'\t', u'\n') : step.text.trimmed();
    if (said.isEmpty())
        return;
    auto *text = new TextLabel(said, step.verb == Verb::Publish ? TextRole::MonoCaption : TextRole::Base,
                               Ink::Text, m_list);
    text->setWrapped(true);
    text->setSelectable(true);
    m_column->addWidget(text);
}

void TalkView::setTalk(const QString &set, const std::vector<Operation> &talk)
{
    const bool isOther = set != m_set;
    m_set = set;
    if (isOther)
        m_field->setPlainText(m_typed.value(set));
    m_list = new QWidget;
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    m_column->setSpacing(metrics::space1);
    const std::size_t first = talk.size() > mostSteps ? talk.size() - mostSteps : 0;
    for (std::size_t i = first; i < talk.size(); ++i)
        addStep(talk[i]);
    if (talk.empty())
        m_column->addWidget(
            new TextLabel(tr("Nobody has said anything yet."), TextRole::Base, Ink::Text3, m_list));
    m_column->addStretch();
    m_scroll->setWidget(m_list); // the one before goes with it
    // The newest is at the end; where that is shows when all is laid out.
    QMetaObject::invokeMethod(
        m_list,
        [this] {
            const QLayoutItem *last = m_column->itemAt(m_column->count() - 2);
            if (last != nullptr)
                m_scroll->ensureVisible(0, last->geometry().bottom(), 0, metrics::space2);
        },
        Qt::QueuedConnection);
}

bool TalkView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept(); // what is typed is said; elsewhere these keys approve
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (!words().isEmpty())
                emit commentRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meshbook::views

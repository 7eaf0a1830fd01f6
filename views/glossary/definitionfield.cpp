// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/definitionfield.h"

#include "views/glossary/fieldframe.h"
#include "views/glossary/formatbutton.h"
#include "views/glossary/growingedit.h"
#include "views/glossary/markdownmarks.h"
#include "views/glossary/worddiffview.h"
#include "views/theme/metrics.h"
#include "views/widgets/hairline.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/toolstrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {
constexpr int leastLines = 3;
}

DefinitionField::DefinitionField(const QString &name, QWidget *parent)
    : TermField(name, parent)
    , m_frame(new FieldFrame(this))
    , m_edit(new GrowingEdit(leastLines, m_frame))
    , m_preview(new MarkdownView(m_frame))
    , m_changes(new WordDiffView(m_frame))
    , m_choice(new SegmentedControl(tr("Definition as"), m_frame))
{
    m_edit->setAccessibleName(name);
    m_edit->setUndoRedoEnabled(true);
    m_frame->watch(m_edit);
    watch(m_edit);
    setFocusProxy(m_edit);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(new Hairline(Qt::Horizontal, m_frame));
    m_text = new QWidget(m_frame);
    auto *texts = new QVBoxLayout(m_text);
    texts->setContentsMargins(metrics::space2, metrics::space1, metrics::space2, metrics::space1);
    texts->addWidget(m_edit);
    auto *read = new QVBoxLayout;
    read->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    read->addWidget(m_preview);
    texts->addLayout(read);
    layout->addWidget(m_text);
    layout->addWidget(m_changes);
    connect(m_edit, &GrowingEdit::edited, this, &DefinitionField::edited);
    connect(m_preview, &MarkdownView::linkActivated, this, &DefinitionField::linkActivated);
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { show(static_cast<Show>(index)); });
    show(Show::Write);
}

QWidget *DefinitionField::makeToolbar()
{
    auto *bar = new QWidget(m_frame);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    layout->setSpacing(metrics::space1);
    const auto add = [&](FormatButton *button, Mark mark) {
        layout->addWidget(button);
        m_marks.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, mark] { apply(mark); });
    };
    add(new FormatButton(u"B"_s, false, tr("Bold"), bar), Mark::Bold);
    add(new FormatButton(u"I"_s, true, tr("Italic"), bar), Mark::Italic);
    add(new FormatButton(Icon::List, tr("List"), bar), Mark::List);
    add(new FormatButton(Icon::Link, tr("Link"), bar), Mark::Link);
    add(new FormatButton(Icon::Code, tr("Code"), bar), Mark::Code);
    layout->addStretch();
    m_choice->setSegments({tr("Write"), tr("Preview"), tr("Changes")});
    layout->addWidget(m_choice);
    return bar;
}

void DefinitionField::setValue(const QJsonValue &value)
{
    m_edit->showText(value.toString());
    refresh();
}

QJsonValue DefinitionField::value() const
{
    return m_edit->toPlainText();
}

QWidget *DefinitionField::editor() const
{
    return m_edit;
}

void DefinitionField::setFallback(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void DefinitionField::setInForce(const QString &text, const QString &proposedBy)
{
    m_inForce = text;
    m_proposedBy = proposedBy;
    refresh();
}

void DefinitionField::show(Show show)
{
    m_show = show;
    m_choice->setCurrent(static_cast<int>(show));
    m_text->setVisible(show != Show::Changes);
    m_edit->setVisible(show == Show::Write);
    m_preview->setVisible(show == Show::Preview);
    m_changes->setVisible(show == Show::Changes);
    for (FormatButton *button : std::as_const(m_marks))
        button->setEnabled(show == Show::Write);
    refresh();
    updateGeometry();
}

/// Only what is on show is worked out.
void DefinitionField::refresh()
{
    const QString text = m_edit->toPlainText();
    if (m_show == Show::Preview)
        m_preview->setMarkdownText(text, name());
    else if (m_show == Show::Changes)
        m_changes->setTexts(m_inForce, text,
                            text == m_inForce            ? tr("No change is proposed.")
                                : m_proposedBy.isEmpty() ? tr("Not proposed yet")
                                                         : m_proposedBy);
}

/// As one step of the field's own undo.
void DefinitionField::apply(Mark mark)
{
    QTextCursor cursor = m_edit->textCursor();
    const markdownmarks::Piece before{m_edit->toPlainText(), cursor.selectionStart(),
                                      cursor.selectionEnd() - cursor.selectionStart()};
    const auto after = [&] {
        switch (mark) {
        case Mark::Bold:
            return markdownmarks::wrapped(before, u"**"_s);
        case Mark::Italic:
            return markdownmarks::wrapped(before, u"*"_s);
        case Mark::Code:
            return markdownmarks::wrapped(before, u"`"_s);
        case Mark::List:
            return markdownmarks::listed(before);
        case Mark::Link:
            break;
        }
        return markdownmarks::linked(before);
    }();
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(after.text);
    cursor.endEditBlock();
    cursor.setPosition(static_cast<int>(after.start));
    cursor.setPosition(static_cast<int>(after.start + after.length), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool DefinitionField::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched == m_edit && (asks || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool bold = key->matches(QKeySequence::Bold);
        if (bold || key->matches(QKeySequence::Italic)) {
            event->accept();
            if (!asks)
                apply(bold ? Mark::Bold : Mark::Italic);
            return true;
        }
    }
    return TermField::eventFilter(watched, event);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/fieldrow.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {
constexpr int labelWidth = 104;
}

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : PaintedWidget(parent)
    , m_label(new QLabel(label, this))
    , m_field(field)
    , m_column(new QVBoxLayout)
    , m_words(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(labelWidth);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_label->setContentsMargins(0, metrics::space1, 0, 0);
    line->addWidget(m_label, 0, Qt::AlignTop);
    m_column->setSpacing(metrics::space1);
    field->setParent(this);
    m_column->addWidget(field);
    m_words->setWrapped(true);
    m_words->hide();
    m_column->addWidget(m_words);
    line->addLayout(m_column, 1);
    setEditor(field);
    applyLook();
}

void FieldRow::setEditor(QWidget *editor)
{
    m_label->setBuddy(editor);
}

void FieldRow::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    showWords();
}

void FieldRow::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    showWords();
}

void FieldRow::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    showWords();
}

void FieldRow::showWords()
{
    const QString words = !m_problem.isEmpty() ? m_problem : !m_hint.isEmpty() ? m_hint : m_note;
    m_words->setLook(TextRole::Caption,
                     !m_problem.isEmpty()    ? Ink::Breach
                         : !m_hint.isEmpty() ? Ink::Warning
                                             : Ink::Text3);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (m_label->buddy() != nullptr)
        m_label->buddy()->setAccessibleDescription(words);
}

void FieldRow::setOvertaken(bool overtaken, const QString &theirs)
{
    if (!overtaken) {
        if (m_overtaken != nullptr)
            m_overtaken->hide();
        return;
    }
    if (m_overtaken == nullptr) {
        m_overtaken = new InlineMessage(Tone::Warning, {}, this);
        m_column->addWidget(m_overtaken);
        connect(m_overtaken->addAction(tr("Keep mine")), &QPushButton::clicked, this,
                &FieldRow::keepMineRequested);
        connect(m_overtaken->addAction(tr("Take theirs")), &QPushButton::clicked, this,
                &FieldRow::takeTheirsRequested);
    }
    m_overtaken->setMessage(Tone::Warning,
                            tr("This was changed elsewhere while you typed. It says now: %1").arg(theirs));
    m_overtaken->show();
}

void FieldRow::applyLook()
{
    QPalette own = m_label->palette();
    own.setColor(QPalette::WindowText, tokens().text2);
    m_label->setPalette(own);
}

void FieldRow::changeEvent(QEvent *event)
{
    PaintedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linefield.h"

#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/widgets/chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace meshbook::views {

namespace {
constexpr int longest = 100'000;
}

LineField::LineField(const QString &name, bool fixedPitch, QWidget *parent)
    : TermField(name, parent)
    , m_edit(new QLineEdit(this))
    , m_mark(new MarkLabel({}, this))
    , m_fixedPitch(fixedPitch)
{
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(longest);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_mark);
    m_mark->hide();
    setFocusProxy(m_edit);
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::finished);
    applyLook();
}

void LineField::setValue(const QJsonValue &value)
{
    const QString text = value.toString();
    if (m_edit->text() == text)
        return;
    m_edit->setText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // the beginning is what one knows it by
}

QJsonValue LineField::value() const
{
    return m_edit->text();
}

QWidget *LineField::editor() const
{
    return m_edit;
}

void LineField::setFallback(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void LineField::setMark(const pieces::Mark &mark)
{
    m_mark->setMark(mark);
    m_mark->setVisible(!mark.value.isEmpty());
    m_edit->setAccessibleDescription(mark.value);
}

void LineField::applyLook()
{
    if (m_fixedPitch)
        m_edit->setFont(FontScale::current().mono);
}

void LineField::changeEvent(QEvent *event)
{
    TermField::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        applyLook();
}

} // namespace meshbook::views

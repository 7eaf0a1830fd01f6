// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/changedialog.h"

#include "views/glossary/changepreview.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr QSize usualSize(640, 460);

} // namespace

ChangeDialog::ChangeDialog(GlossarySession &session, const QString &title, const QString &does,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new QFormLayout)
    , m_sentence(new TextLabel({}, TextRole::Base, Ink::Text, this))
    , m_preview(new ChangePreview(this))
    , m_message(new InlineMessage(Tone::Warning, {}, this))
    , m_do(new Button(does, Button::Role::Primary, Icon::None, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    m_sentence->setWrapped(true);
    m_sentence->hide();
    layout->addWidget(m_sentence);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->addLayout(m_form);
    layout->addWidget(m_preview, 1);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_do->setDefault(true);
    m_do->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &ChangeDialog::tryToDo);
    // What others do meanwhile may lead to something else.
    connect(&m_session, &GlossarySession::changed, this, &ChangeDialog::look);
    connect(&m_session, &QObject::destroyed, this, &QDialog::reject);
    resize(usualSize);
}

void ChangeDialog::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ChangeDialog::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(plaintext::withoutMnemonic(label));
    if (m_form->rowCount() == 1)
        field->setFocus(Qt::OtherFocusReason);
}

void ChangeDialog::addOption(QWidget *field)
{
    m_form->addRow(QString(), field);
}

void ChangeDialog::look()
{
    const quint64 own = ++m_asked;
    m_do->setEnabled(false);
    const std::optional<Step> step = m_maker ? m_maker() : std::nullopt;
    if (!step) {
        m_preview->clear();
        m_message->hide();
        return;
    }
    m_session.preview(step->edit, this, [this, own](const core::Result<GlossarySession::Changes> &changes) {
        if (own == m_asked)
            arrived(changes);
    });
}

void ChangeDialog::arrived(const core::Result<GlossarySession::Changes> &changes)
{
    if (!changes) {
        m_preview->clear();
        m_message->setMessage(Tone::Warning, changes.error().message);
        m_message->show();
        return;
    }
    m_message->hide();
    m_preview->setChanges(*changes, m_session.lexicon());
    m_do->setEnabled(!changes->empty());
}

void ChangeDialog::tryToDo()
{
    const std::optional<Step> step = m_maker ? m_maker() : std::nullopt;
    if (!step || !m_do->isEnabled())
        return;
    ++m_asked;
    m_do->setEnabled(false);
    // It is done although somebody closes the window meanwhile.
    const QPointer<ChangeDialog> dialog(this);
    m_session.edit(step->verb, step->edit, [dialog](const core::Result<GlossarySession::Changes> &changes) {
        if (!dialog)
            return;
        if (!changes) {
            dialog->arrived(changes);
            return;
        }
        disconnect(&dialog->m_session, nullptr, dialog, nullptr);
        emit dialog->done(*changes);
        dialog->accept();
    });
}

} // namespace meshbook::views

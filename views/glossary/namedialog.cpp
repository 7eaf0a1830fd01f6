// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/namedialog.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int longestName = 200;
constexpr int longestDescription = 2'000;
constexpr int usualWidth = 420;

} // namespace

NameDialog::NameDialog(const QString &title, const QString &label, const QString &does, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_descriptionLabel(new QLabel(this))
    , m_message(new InlineMessage(Tone::Warning, {}, this))
    , m_do(new Button(does, Button::Role::Primary, Icon::None, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(plaintext::withoutMnemonic(label));
    form->addRow(label, m_name);
    m_description->setMaxLength(longestDescription);
    m_descriptionLabel->setBuddy(m_description);
    form->addRow(m_descriptionLabel, m_description);
    m_description->hide();
    m_descriptionLabel->hide();
    layout->addLayout(form);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_do->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] {
        m_do->setEnabled(false); // until whoever does it answers
        emit wanted();
    });
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::edited);
    edited();
    m_name->setFocus();
    resize(usualWidth, sizeHint().height());
}

void NameDialog::askDescription(const QString &label)
{
    m_descriptionLabel->setText(label);
    m_description->setAccessibleName(plaintext::withoutMnemonic(label));
    m_descriptionLabel->show();
    m_description->show();
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

QString NameDialog::description() const
{
    return m_description->text().simplified();
}

void NameDialog::refuse(const QString &sentence)
{
    m_message->setMessage(Tone::Warning, sentence);
    m_message->show();
    m_do->setEnabled(true);
}

void NameDialog::edited()
{
    m_message->hide();
    m_do->setEnabled(!name().isEmpty());
}

} // namespace meshbook::views

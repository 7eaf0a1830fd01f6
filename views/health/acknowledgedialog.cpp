// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/acknowledgedialog.h"

#include "items/healthwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int longestName = 200;
constexpr qsizetype longestReason = 10'000; // as the ledger has it
constexpr int usualDays = 7;

} // namespace

AcknowledgeDialog::AcknowledgeDialog(services::UpkeepService &upkeep, const health::Breach &breach,
                                     const core::Uri &product, const core::Acknowledgement *earlier,
                                     const QString &who, QWidget *parent)
    : QDialog(parent)
    , m_upkeep(upkeep)
    , m_who(new QLineEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_ends(new QCheckBox(tr("Ask again after"), this))
    , m_until(new QDateEdit(this))
    , m_message(new InlineMessage(Tone::Warning, {}, this))
    , m_save(new Button(tr("Acknowledge"), Button::Role::Primary, Icon::None, this))
{
    if (earlier != nullptr)
        m_kept = *earlier;
    m_kept.breach = core::breachId(product.toString(), breach.check, breach.start);
    m_kept.thing = product.toString();
    setWindowTitle(tr("Acknowledge a breach"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space2);
    auto *what = new TextLabel(items::healthwords::title(breach), TextRole::Section, Ink::Text, this);
    what->setWrapped(true);
    layout->addWidget(what);
    layout->addWidget(new TextLabel(items::healthwords::course(breach), TextRole::Base, Ink::Text2, this));
    layout->addSpacing(metrics::space2);
    layout->addWidget(new TextLabel(tr("Who answers for it"), TextRole::Strong, Ink::Text, this));
    m_who->setAccessibleName(tr("Who answers for it"));
    m_who->setMaxLength(longestName);
    m_who->setText(earlier != nullptr ? earlier->who : who);
    layout->addWidget(m_who);
    layout->addWidget(new TextLabel(tr("Why, and what is done about it"), TextRole::Strong, Ink::Text, this));
    m_reason->setAccessibleName(tr("Why, and what is done about it"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlainText(m_kept.reason);
    m_reason->setMinimumHeight(QFontMetrics(m_reason->font()).height() * 4);
    layout->addWidget(m_reason, 1);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    const QDate tomorrow = QDate::currentDate().addDays(1);
    m_until->setMinimumDate(tomorrow);
    m_ends->setChecked(earlier == nullptr || earlier->until.isValid());
    // It ends when the day after the last one begins.
    m_until->setDate(m_kept.until.isValid()
                         ? std::max(tomorrow, m_kept.until.addMSecs(-1).toLocalTime().date())
                         : QDate::currentDate().addDays(usualDays));
    m_until->setEnabled(m_ends->isChecked());
    auto *until = new QHBoxLayout;
    until->addWidget(m_ends);
    until->addWidget(m_until);
    until->addStretch();
    layout->addLayout(until);
    auto *words = new TextLabel(tr("The breach still counts; it is only no longer asked about."),
                                TextRole::Caption, Ink::Text3, this);
    words->setWrapped(true);
    layout->addWidget(words);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AcknowledgeDialog::save);
    connect(m_who, &QLineEdit::textChanged, this, &AcknowledgeDialog::edited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcknowledgeDialog::edited);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    edited();
    (m_who->text().isEmpty() ? static_cast<QWidget *>(m_who) : m_reason)->setFocus();
    resize(460, sizeHint().height());
}

core::Acknowledgement AcknowledgeDialog::acknowledgement() const
{
    core::Acknowledgement made = m_kept;
    made.who = m_who->text().simplified();
    made.reason = m_reason->toPlainText().trimmed().left(longestReason);
    // To the end of that day, as people mean it.
    made.until = m_ends->isChecked() ? m_until->date().addDays(1).startOfDay().toUTC() : QDateTime();
    return made;
}

void AcknowledgeDialog::edited()
{
    const core::Acknowledgement made = acknowledgement();
    const bool whole = !made.who.isEmpty() && !made.reason.isEmpty();
    m_save->setEnabled(whole);
    m_save->setToolTip(whole ? QString() : tr("It needs a name and a reason."));
}

void AcknowledgeDialog::save()
{
    m_save->setEnabled(false);
    m_upkeep.acknowledge(acknowledgement()).then(this, [this](const core::Result<> &written) {
        if (written) {
            accept();
            return;
        }
        m_message->setMessage(Tone::Breach, written.error().message);
        m_message->show();
        edited();
    });
}

} // namespace meshbook::views

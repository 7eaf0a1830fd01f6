// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/waivedialog.h"

#include "items/policywords.h"
#include "services/governanceservice.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int longestName = 200;
constexpr qsizetype longestReason = 4'000; // as the ledger has it
constexpr std::size_t mostNamed = 4;

} // namespace

WaiveDialog::WaiveDialog(services::GovernanceService &governance, std::vector<governance::Finding> findings,
                         const QString &approver, QWidget *parent)
    : QDialog(parent)
    , m_governance(governance)
    , m_findings(std::move(findings))
    , m_reason(new QPlainTextEdit(this))
    , m_approver(new QLineEdit(approver, this))
    , m_until(new QDateEdit(this))
    , m_message(new InlineMessage(Tone::Breach, {}, this))
    , m_save(new Button(tr("Waive"), Button::Role::Primary, Icon::None, this))
{
    std::erase_if(m_findings, [](const governance::Finding &each) { return each.waiver.has_value(); });
    const auto count = static_cast<int>(m_findings.size());
    setWindowTitle(tr("Waive findings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space2);
    const auto add = [&](const QString &text, TextRole role, Ink ink) {
        auto *label = new TextLabel(text, role, ink, this);
        label->setWrapped(true);
        layout->addWidget(label);
    };
    const auto addField = [&](const QString &name, QWidget *field, int stretch) {
        add(name, TextRole::Strong, Ink::Text);
        field->setAccessibleName(name);
        layout->addWidget(field, stretch);
    };
    add(tr("%n finding(s) will not count until the day below.", nullptr, count), TextRole::Section,
        Ink::Text);
    add(coverage(), TextRole::Base, Ink::Text2);
    layout->addSpacing(metrics::space2);
    addField(tr("Why this is lived with"), m_reason, 1);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(QFontMetrics(m_reason->font()).height() * 4);
    addField(tr("Approved by"), m_approver, 0);
    m_approver->setMaxLength(longestName);
    addField(tr("Last day"), m_until, 0);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today, today.addDays(mostDays));
    m_until->setDate(today.addDays(usualDays));
    add(tr("The findings stay on view among the waived ones. After the last day they count again."),
        TextRole::Caption, Ink::Text3);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &WaiveDialog::save);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::edited);
    connect(m_approver, &QLineEdit::textChanged, this, &WaiveDialog::edited);
    edited();
    m_reason->setFocus();
    resize(480, sizeHint().height());
}

/// The first few by name, how many more there are, and of which policies.
QString WaiveDialog::coverage() const
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostNamed, m_findings.size()); ++i)
        lines.append(tr("%1: %2").arg(items::policywords::subject(m_findings[i]), m_findings[i].title));
    if (m_findings.size() > mostNamed)
        lines.append(tr("and %n more", nullptr, static_cast<int>(m_findings.size() - mostNamed)));
    return lines.join(u'\n');
}

std::vector<governance::Waiver> WaiveDialog::waivers() const
{
    std::vector<governance::Waiver> made;
    for (const governance::Finding &finding : m_findings) {
        governance::Waiver waiver;
        waiver.policy = finding.policy;
        waiver.subject = finding.subject;
        if (!finding.element.isEmpty())
            waiver.element = finding.element;
        waiver.reason = m_reason->toPlainText().trimmed().left(longestReason);
        waiver.approver = m_approver->text().simplified();
        waiver.until = m_until->date();
        made.push_back(waiver);
    }
    return made;
}

void WaiveDialog::edited()
{
    const bool whole = !m_findings.empty() && !m_approver->text().simplified().isEmpty()
        && !m_reason->toPlainText().trimmed().isEmpty();
    m_save->setEnabled(whole);
    m_save->setToolTip(whole ? QString() : tr("It needs a reason and a name."));
}

void WaiveDialog::save()
{
    m_save->setEnabled(false);
    m_governance.waive(waivers()).then(this, [this](const core::Result<> &written) {
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

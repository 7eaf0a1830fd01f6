// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/branchdialog.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/textlook.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {
constexpr int dialogWidth = 680;
constexpr int dialogHeight = 520;
} // namespace

BranchDialog::BranchDialog(const governance::AccessRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_what(new TextLabel(
          tr("A new file beside the contract, on a branch of its own. Your checkout stays as it "
             "is, and nothing is pushed."),
          TextRole::Base, Ink::Text2))
    , m_diff(new QPlainTextEdit)
    , m_states(new ViewStates(m_diff))
    , m_make(new Button(tr("Create Branch"), Button::Role::Primary, Icon::GitBranch))
    , m_copy(new Button(tr("Copy Push Command"), Button::Role::Secondary, Icon::Copy))
{
    setWindowTitle(tr("Request access as a branch"));
    resize(dialogWidth, dialogHeight);
    m_what->setWrapped(true);
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setAccessibleName(tr("What will be added"));
    m_diff->setFont(fontFor(TextRole::Mono, FontScale::current()));
    m_make->setEnabled(false);
    m_copy->hide();
    auto *close = new Button(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_make);
    m_make->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(m_what);
    layout->addWidget(m_states, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &BranchDialog::make);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("git push -u origin %1").arg(m_preview ? m_preview->branch : QString()));
    });
    connect(m_states, &ViewStates::retryRequested, this, &BranchDialog::plan);
    plan();
}

QString BranchDialog::diff() const
{
    return m_diff->toPlainText();
}

void BranchDialog::plan()
{
    m_make->setEnabled(false);
    m_states->showLoading(tr("Looking at the repository…"));
    services::accessbranch::preview(m_request, QDate::currentDate())
        .then(this, [this](const core::Result<services::accessbranch::Preview> &answer) {
            if (answer) {
                show(*answer);
                emit planned();
            } else {
                m_states->showError(answer.error().message, answer.error().detail);
                emit failed(answer.error().message);
            }
        });
}

void BranchDialog::show(const services::accessbranch::Preview &preview)
{
    m_preview = preview;
    m_diff->setPlainText(plaintext::manyLines(preview.diff));
    m_what->setText(
        preview.baseBranch.isEmpty()
            ? tr("The branch %1 in %2. Your checkout stays as it is, and nothing is pushed.")
                  .arg(preview.branch, preview.repository)
            : tr("The branch %1 in %2, from %3. Your checkout stays as it is, and nothing is pushed.")
                  .arg(preview.branch, preview.repository, preview.baseBranch));
    m_states->showContent();
    m_make->setEnabled(true);
    m_make->setFocus(Qt::OtherFocusReason);
}

void BranchDialog::make()
{
    if (!m_preview || m_isMade)
        return;
    m_make->setEnabled(false);
    services::accessbranch::make(*m_preview)
        .then(this, [this](const core::Result<services::accessbranch::Made> &answer) { finish(answer); });
}

void BranchDialog::finish(const core::Result<services::accessbranch::Made> &answer)
{
    if (!answer) {
        // Retry plans anew: another name, another base.
        m_states->showError(answer.error().message, answer.error().detail);
        emit failed(answer.error().message);
        return;
    }
    m_isMade = true;
    m_what->setText(tr("The branch %1 is there, with one commit. Push it and ask the approvers to merge it.")
                        .arg(answer->branch));
    m_make->hide();
    m_copy->show();
    m_copy->setFocus(Qt::OtherFocusReason);
    emit made(answer->branch);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/taskrow.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace meshbook::views {

using TaskState = services::Task::State;

namespace {

constexpr int barSteps = 1000;
constexpr int barHeight = 4;

} // namespace

TaskRow::TaskRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Name))
    , m_words(new TextLabel({}, TextRole::Caption, Ink::Text3))
    , m_bar(new QProgressBar)
    , m_end(new IconButton(Icon::Close, tr("Cancel")))
    , m_retry(new Button(tr("Retry"), Button::Role::Secondary, Icon::Sync))
    , m_copy(new Button(tr("Copy details"), Button::Role::Plain, Icon::Copy))
    , m_actions(new QWidget)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_end->setSmall(true);
    m_retry->setCompact(true);
    m_copy->setCompact(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(m_title, 1);
    head->addWidget(m_end);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, metrics::space1, 0, 0);
    actions->setSpacing(metrics::space2);
    actions->addWidget(m_retry);
    actions->addWidget(m_copy);
    actions->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::rowPadding, metrics::space2, metrics::space2, metrics::space2);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    layout->addWidget(m_actions);
    connect(m_end, &QAbstractButton::clicked, this, [this] {
        if (m_task.state == TaskState::Running)
            emit cancelRequested();
        else
            emit dismissRequested();
    });
    connect(m_retry, &QAbstractButton::clicked, this, &TaskRow::retryRequested);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(details(m_task)); });
}

QString TaskRow::details(const services::Task &task)
{
    QStringList lines{task.title, task.error.message};
    if (!task.detail.isEmpty())
        lines.append(task.detail);
    if (!task.error.detail.isEmpty())
        lines.append(task.error.detail);
    return lines.join(u'\n');
}

void TaskRow::setTask(const services::Task &task)
{
    m_task = task;
    const bool running = task.state == TaskState::Running;
    m_title->setText(task.title);
    m_bar->setVisible(running);
    m_bar->setAccessibleName(task.title);
    if (task.total > 0) {
        m_bar->setRange(0, barSteps);
        const double share = static_cast<double>(task.done) / static_cast<double>(task.total);
        m_bar->setValue(qRound(qBound(0.0, share, 1.0) * barSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    m_words->setWrapped(!running);
    m_words->setElide(Qt::ElideMiddle);
    m_words->setLook(running ? TextRole::Caption : TextRole::Base, running ? Ink::Text3 : Ink::Breach);
    m_words->setText(running ? task.detail : tr("Failed: %1").arg(task.error.message));
    m_words->setVisible(!m_words->text().isEmpty());
    m_end->setName(running ? tr("Cancel: %1").arg(task.title) : tr("Dismiss: %1").arg(task.title));
    m_end->setVisible(!running || task.canCancel);
    m_retry->setVisible(task.canRetry);
    m_retry->setAccessibleName(tr("Retry: %1").arg(task.title));
    m_copy->setAccessibleName(tr("Copy details: %1").arg(task.title));
    m_actions->setVisible(!running);
}

} // namespace meshbook::views

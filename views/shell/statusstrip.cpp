// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusstrip.h"

#include "views/shell/statusitem.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>

namespace meshbook::views {

StatusStrip::StatusStrip(QWidget *parent)
    : PaintedWidget(parent)
    , m_workspace(new StatusItem(true, this))
    , m_totals(new StatusItem(false, this))
    , m_idle(new StatusItem(false, this))
    , m_task(new TaskChip(this))
    , m_edits(new StatusItem(true, this))
    , m_sources(new StatusItem(true, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space2, 1, metrics::space2, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_workspace);
    layout->addWidget(m_totals);
    layout->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{m_idle, m_task, m_edits, m_sources})
        layout->addWidget(widget);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Status"));
    connect(m_workspace, &QAbstractButton::clicked, this, &StatusStrip::workspaceActivated);
    connect(m_task, &QAbstractButton::clicked, this, &StatusStrip::taskActivated);
    connect(m_task, &TaskChip::cancelRequested, this, &StatusStrip::taskCancelRequested);
    connect(m_edits, &QAbstractButton::clicked, this, &StatusStrip::editsActivated);
    connect(m_sources, &QAbstractButton::clicked, this, &StatusStrip::sourcesActivated);
    setTotals({});
    setTask({});
    setPendingEdits(0);
    setSources(State::Unknown, {});
    m_workspace->hide();
}

void StatusStrip::setWorkspace(const QString &name, const QString &path)
{
    m_workspace->setItem(Icon::Folder, Ink::Text2, name, Ink::Text2);
    m_workspace->setToolTip(plaintext::toolTip(path));
}

void StatusStrip::setTotals(const QString &totals)
{
    m_totals->setItem(Icon::None, Ink::Text2, totals, Ink::Text2);
}

void StatusStrip::setTask(const TaskStatus &task)
{
    m_task->setStatus(task);
    m_idle->setItem(Icon::None, Ink::Text3, task.text.isEmpty() ? tr("No background tasks") : QString(),
                    Ink::Text3);
}

void StatusStrip::setPendingEdits(int count)
{
    const bool some = count > 0;
    m_edits->setItem(some ? Icon::Edit : Icon::None, Ink::Accent,
                     some ? tr("%n pending edit(s)", nullptr, count) : tr("No pending edits"),
                     some ? Ink::Accent : Ink::Text3);
}

void StatusStrip::setSources(State state, const QString &text)
{
    m_sources->setItem(icons::forState(state), inkFor(state), text,
                       state == State::Ok || state == State::Unknown ? Ink::Text2 : inkFor(state));
}

QSize StatusStrip::sizeHint() const
{
    return {600, metrics::heightFor(metrics::statusBarHeight, QFontMetrics(FontScale::current().caption), 8)};
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), p.window);
    paint::hairTop(&painter, rect(), p.hair);
}

} // namespace meshbook::views

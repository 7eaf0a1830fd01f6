// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grabber.h"

#include "applicationcontext.h"
#include "views/shell/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QThreadPool>
#include <QTimer>

namespace meshbook::gui {

namespace {

constexpr int tickMs = 40;
constexpr int quietEnough = 6; ///< ticks without a question under way: animations and delays are over too
constexpr int patience = 1500; ///< ticks: one minute

} // namespace

Grabber::Grabber(ApplicationContext &context, views::MainWindow &window, QString file)
    : m_context(context)
    , m_window(window)
    , m_file(std::move(file))
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Grabber::look);
    timer->start(tickMs);
}

void Grabber::look()
{
    const bool busy = m_context.catalog().pendingQuestions() > 0 || m_context.tasks().runningCount() > 0
        || m_context.lineage().pendingQuestions() > 0 || m_context.bookmarks().pendingSteps() > 0
        || m_context.health().pendingQuestions() > 0 || m_context.governance().pendingQuestions() > 0
        || m_context.glossary().pendingQuestions() > 0 || !m_context.news().isIdle()
        || QThreadPool::globalInstance()->activeThreadCount() > 0;
    m_quietTicks = busy ? 0 : m_quietTicks + 1;
    if (m_quietTicks < quietEnough && ++m_ticks < patience)
        return;
    const bool written = m_window.grab().save(m_file);
    QCoreApplication::exit(written ? 0 : 5);
}

} // namespace meshbook::gui

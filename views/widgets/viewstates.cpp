// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/viewstates.h"

#include "views/theme/metrics.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int loadingDelayMs = 150;

QWidget *padded(QWidget *widget)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::pagePadding, metrics::pagePadding, metrics::pagePadding,
                               metrics::pagePadding);
    layout->addWidget(widget);
    layout->addStretch(1);
    return page;
}

} // namespace

ViewStates::ViewStates(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_content(content)
    , m_delay(new QTimer(this))
{
    m_stack->addWidget(content);
    m_delay->setSingleShot(true);
    m_delay->setInterval(loadingDelayMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        present(padded(new TextLabel(m_loadingText, TextRole::Base, Ink::Text3)), Shown::Loading);
    });
}

void ViewStates::present(QWidget *widget, Shown shown)
{
    m_delay->stop();
    m_shown = shown;
    QWidget *previous = m_other;
    m_other = widget == m_content ? nullptr : widget;
    if (m_other)
        m_stack->addWidget(m_other);
    m_stack->setCurrentWidget(widget);
    if (previous) {
        m_stack->removeWidget(previous);
        previous->deleteLater();
    }
}

void ViewStates::showContent()
{
    if (m_shown == Shown::Content && !m_other) {
        m_delay->stop();
        return;
    }
    present(m_content, Shown::Content);
}

void ViewStates::showLoading(const QString &what)
{
    m_loadingText = what;
    if (m_shown != Shown::Loading)
        m_delay->start();
}

EmptyState *ViewStates::showEmpty(const QString &sentence, const QString &text)
{
    auto *state = new EmptyState(Icon::None, sentence, text);
    present(state, Shown::Empty);
    return state;
}

EmptyState *ViewStates::showNoMatch(const QString &sentence, const QString &text)
{
    auto *state = new EmptyState(Icon::Search, sentence, text);
    present(state, Shown::NoMatch);
    return state;
}

void ViewStates::showError(const QString &sentence, const QString &details)
{
    auto *message = new InlineMessage(Tone::Breach, sentence);
    message->setDetails(details);
    message->setRetryVisible(true);
    connect(message, &InlineMessage::retryRequested, this, &ViewStates::retryRequested);
    present(padded(message), Shown::Error);
}

} // namespace meshbook::views

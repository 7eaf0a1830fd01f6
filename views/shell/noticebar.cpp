// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/noticebar.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"

#include <QApplication>
#include <QVBoxLayout>

namespace meshbook::views {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Notice"));
    m_layout->setContentsMargins(metrics::space2, metrics::space1, metrics::space2, metrics::space1);
    setVisible(false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        if (underMouse() || (focus != nullptr && isAncestorOf(focus)))
            m_timer.start();
        else
            end();
    });
}

void NoticeBar::present(Tone tone, const QString &text, const QString &action)
{
    delete m_message;
    m_text = text;
    m_message = new InlineMessage(tone, text, this);
    m_message->setDismissible(true);
    connect(m_message, &InlineMessage::dismissed, this, &NoticeBar::end);
    if (!action.isEmpty()) {
        const Button *button = m_message->addAction(action);
        connect(button, &QPushButton::clicked, this, [this] {
            end();
            emit actionTriggered();
        });
    }
    m_layout->addWidget(m_message);
    setVisible(true);
    if (tone == Tone::Breach || tone == Tone::Warning)
        m_timer.stop();
    else
        m_timer.start();
}

void NoticeBar::end()
{
    m_timer.stop();
    m_text.clear();
    setVisible(false);
    if (m_message != nullptr)
        m_message->deleteLater(); // it may be what called us
    m_message = nullptr;
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/busystrip.h"

#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QProgressBar>

namespace meshbook::views {

BusyStrip::BusyStrip(QWidget *parent)
    : ToolStrip(false, parent)
    , m_what(new TextLabel({}, TextRole::Base, Ink::Text2, this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(160);
    bar->setAccessibleName(tr("Progress"));
    auto *cancel = new Button(tr("Cancel"), Button::Role::Plain, Icon::Close, this);
    cancel->setCompact(true);
    addWidget(m_what);
    addWidget(bar);
    addStretch();
    addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &BusyStrip::cancelRequested);
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void BusyStrip::start(const QString &what)
{
    m_what->setText(what);
    if (!isVisible())
        m_delay.start();
}

void BusyStrip::stop()
{
    m_delay.stop();
    hide();
}

} // namespace meshbook::views

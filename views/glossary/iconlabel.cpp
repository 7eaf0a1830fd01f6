// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/iconlabel.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"

#include <QPainter>

namespace meshbook::views {

IconLabel::IconLabel(Icon icon, Ink ink, QWidget *parent)
    : PaintedWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {metrics::iconSmall, metrics::iconSmall};
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    icons::paint(&painter, m_icon, rect(), inkColor(m_ink, tokens()), metrics::iconSmall);
}

} // namespace meshbook::views

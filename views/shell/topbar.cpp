// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/topbar.h"

#include "views/shell/breadcrumb.h"
#include "views/shell/commandtable.h"
#include "views/theme/metrics.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(const CommandTable &commands, QWidget *parent)
    : PaintedWidget(parent)
    , m_breadcrumb(new Breadcrumb(this))
    , m_search(new SearchField(Icon::Search, tr("Search products, columns, terms…"), this))
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    auto *back = new IconButton(rtl ? Icon::ChevronRight : Icon::ChevronLeft, tr("Back"), this);
    auto *forward = new IconButton(rtl ? Icon::ChevronLeft : Icon::ChevronRight, tr("Forward"), this);
    auto *panel = new IconButton(Icon::Panel, tr("Side panel"), this);
    back->bindAction(commands.action(u"go.back"_s));
    forward->bindAction(commands.action(u"go.forward"_s));
    panel->bindAction(commands.action(u"view.sidePanel"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space3, 0, metrics::space3, 0);
    layout->setSpacing(2);
    layout->addWidget(back);
    layout->addWidget(forward);
    layout->addSpacing(metrics::space2);
    layout->addWidget(m_breadcrumb, 1);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_search);
    layout->addSpacing(metrics::space2);
    layout->addWidget(panel);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMaximumWidth(metrics::searchWidth);
    layout->setStretchFactor(m_breadcrumb, 1);
    layout->setStretchFactor(m_search, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TopBar::sizeHint() const
{
    return {600, metrics::heightFor(metrics::topBarHeight, QFontMetrics(FontScale::current().base), 24)};
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    PaintedWidget::resizeEvent(event);
    const bool wide = window()->width() >= metrics::wideWindow;
    const int wanted = wide ? metrics::searchWidthWide : metrics::searchWidth;
    // Fixed once there is room, so that the box does not breathe with the length of the path beside it.
    const int width = qMin(wanted, event->size().width() / 2);
    m_search->setMinimumWidth(width);
    m_search->setMaximumWidth(width);
}

} // namespace meshbook::views

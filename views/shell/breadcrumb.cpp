// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/breadcrumb.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/paintedwidget.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace meshbook::views {

namespace {

constexpr int longestStep = 24; // letters of what lies above the page; the page itself comes first

class Chevron final : public PaintedWidget {
public:
    explicit Chevron(QWidget *parent)
        : PaintedWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {metrics::iconTiny, metrics::icon}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        icons::paint(&painter, rtl ? Icon::ChevronLeft : Icon::ChevronRight, rect(), tokens().text3,
                     metrics::iconTiny);
    }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::space1);
    setAccessibleName(tr("Path of this page"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Breadcrumb::setCrumbs(const QList<Crumb> &crumbs)
{
    if (m_crumbs == crumbs)
        return;
    m_crumbs = crumbs;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const Crumb &crumb = crumbs.at(i);
        const bool last = i == crumbs.size() - 1;
        if (i > 0)
            m_layout->addWidget(new Chevron(this));
        if (last || crumb.uri.isEmpty()) {
            auto *label = new TextLabel(crumb.text, last ? TextRole::Strong : TextRole::Base,
                                        last ? Ink::Text : Ink::Text2, this);
            m_layout->addWidget(label, last ? 1 : 0);
            continue;
        }
        auto *link = new LinkLabel(crumb.text, crumb.uri, this);
        link->setLook(TextRole::Base, Ink::Text2);
        link->setElide(Qt::ElideMiddle);
        link->setMaximumWidth(QFontMetrics(FontScale::current().base).averageCharWidth() * longestStep);
        connect(link, &LinkLabel::activated, this, &Breadcrumb::navigateRequested);
        m_layout->addWidget(link);
    }
}

void Breadcrumb::copyLink() const
{
    if (!m_crumbs.isEmpty())
        QGuiApplication::clipboard()->setText(m_crumbs.constLast().uri.toString(QUrl::FullyEncoded));
}

void Breadcrumb::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons::icon(Icon::Link), tr("Copy link"), this, &Breadcrumb::copyLink);
    menu->addAction(icons::icon(Icon::Copy), tr("Copy path"), this, [this] {
        QStringList words;
        for (const Crumb &crumb : std::as_const(m_crumbs))
            words.append(crumb.text);
        QGuiApplication::clipboard()->setText(words.join(QStringLiteral(" › ")));
    });
    menu->popup(event->globalPos());
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pageheader.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int tile = 36;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PageHeader::PageHeader(Icon kind, QWidget *parent)
    : PaintedWidget(parent)
    , m_kind(kind)
    , m_title(new TextLabel({}, TextRole::Page, Ink::Text, this))
    , m_star(new IconButton(Icon::Star, tr("Add to favourites"), this))
    , m_titleLine(new QHBoxLayout)
    , m_badges(new QHBoxLayout)
    , m_facts(new FlowLayout(nullptr, metrics::space3, 0))
    , m_actions(new QHBoxLayout)
{
    auto *outer = new QHBoxLayout(this);
    // Spacing instead of a wider margin: margins do not mirror in right-to-left windows.
    outer->setContentsMargins(metrics::pagePadding, 14, metrics::pagePadding, 14);
    outer->setSpacing(0);
    outer->addSpacing(tile + metrics::space2);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    outer->addLayout(column, 1);
    outer->addSpacing(metrics::space4);
    outer->addLayout(m_actions);
    m_actions->setSpacing(metrics::space2);
    m_titleLine->setSpacing(metrics::space1);
    m_badges->setSpacing(metrics::space2);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_star);
    m_titleLine->addSpacing(metrics::space1);
    m_titleLine->addLayout(m_badges);
    m_titleLine->addStretch(1);
    column->addLayout(m_titleLine);
    auto *factsHost = new QWidget(this);
    factsHost->setLayout(m_facts);
    column->addWidget(factsHost);
    m_star->setSmall(true);
    m_star->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_star, &QAbstractButton::clicked, this, [this] {
        setFavourite(!m_favourite);
        emit favouriteToggled(m_favourite);
    });
}

void PageHeader::setTitle(const QString &title, bool code)
{
    m_title->setText(title);
    m_title->setElide(code ? Qt::ElideMiddle : Qt::ElideRight);
    setAccessibleName(title);
}

void PageHeader::setDomain(int domain)
{
    m_domain = domain;
    update();
}

void PageHeader::setBadges(const QList<QPair<QString, Tone>> &badges)
{
    clear(m_badges);
    for (const auto &[text, tone] : badges)
        m_badges->addWidget(new BadgeLabel(text, tone, this), 0, Qt::AlignVCenter);
}

void PageHeader::setFacts(const QList<HeaderFact> &facts)
{
    clear(m_facts);
    for (const HeaderFact &fact : facts) {
        auto *label = new LinkLabel(fact.text, fact.uri, this);
        label->setIconId(fact.icon);
        label->setDomain(fact.domain);
        label->setLook(TextRole::Caption, Ink::Text2);
        label->setElide(fact.code ? Qt::ElideMiddle : Qt::ElideRight);
        if (fact.uri.isEmpty()) {
            label->setFocusPolicy(Qt::NoFocus);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        connect(label, &LinkLabel::activated, this, &PageHeader::linkActivated);
        m_facts->addWidget(label);
    }
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

void PageHeader::setFavouriteVisible(bool on)
{
    m_star->setVisible(on);
}

void PageHeader::setFavourite(bool on)
{
    m_favourite = on;
    m_star->setInk(on ? Ink::Warning : Ink::Text2);
    m_star->setIconId(on ? Icon::StarFilled : Icon::Star);
    m_star->setName(on ? tr("Remove from favourites") : tr("Add to favourites"));
}

void PageHeader::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(metrics::pagePadding, 17, tile, tile));
    paint::frame(&painter, place, metrics::radiusControl, p.raised, p.line);
    if (m_domain >= 0) {
        QPainterPath clip;
        clip.addRoundedRect(place, metrics::radiusControl, metrics::radiusControl);
        painter.setClipPath(clip);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRect(rtl ? place.right() - 2 : place.left(), place.top(), 3, place.height()),
                         p.domain(m_domain));
        painter.setClipping(false);
    }
    icons::paint(&painter, m_kind, place, p.accent, 20);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigationrail.h"

#include "views/shell/railbutton.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr qsizetype maxLinks = 50;

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

NavigationRail::NavigationRail(QWidget *parent)
    : PaintedWidget(parent)
    , m_items(new QVBoxLayout)
    , m_sync(new RailButton(RailButton::Kind::Status, {}, this))
{
    setAccessibleName(tr("Places"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->setSpacing(0);

    // Many favourites scroll; sync state and Settings stay where they are.
    auto *scroll = new QScrollArea(this);
    m_first = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *upper = new QWidget(scroll);
    upper->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    m_items->setSpacing(0);
    column->addLayout(m_items);
    addSection(m_favourites, tr("Favourites"), column);
    addSection(m_searches, tr("Saved searches"), column);
    column->addStretch(1);
    scroll->setWidget(upper);
    upper->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    auto *lower = new QVBoxLayout;
    lower->setContentsMargins(8, 0, 8, 8);
    lower->setSpacing(4);
    lower->addWidget(m_sync);
    m_sync->hide();
    connect(m_sync, &RailButton::activated, this, &NavigationRail::syncActivated);
    m_settings = new RailButton(RailButton::Kind::Place, tr("Settings"), this);
    m_settings->setIconId(Icon::Settings);
    connect(m_settings, &RailButton::activated, this, &NavigationRail::settingsRequested);
    lower->addWidget(m_settings);
    outer->addLayout(lower);
}

void NavigationRail::addSection(Section &section, const QString &title, QVBoxLayout *layout)
{
    section.heading = new TextLabel(title, TextRole::Caption, Ink::Text2, this);
    section.heading->setContentsMargins(8, 14, 8, 4);
    section.heading->hide();
    section.rows = new QVBoxLayout;
    section.rows->setSpacing(0);
    layout->addWidget(section.heading);
    layout->addLayout(section.rows);
}

RailButton *NavigationRail::addButton(QVBoxLayout *layout, RailButton *button, const QUrl &uri)
{
    connect(button, &RailButton::activated, this,
            [this, uri](OpenIn openIn) { emit navigateRequested(uri, openIn); });
    layout->addWidget(button);
    return button;
}

void NavigationRail::setItems(const QList<RailItem> &items)
{
    clear(m_items);
    m_buttons.clear();
    for (const RailItem &item : items) {
        auto *button = addButton(m_items, new RailButton(RailButton::Kind::Place, item.text, this), item.uri);
        button->setIconId(item.icon);
        button->setCount(item.count);
        button->setActive(item.id == m_active);
        m_buttons.insert(item.id, button);
    }
    orderTabs();
}

void NavigationRail::orderTabs()
{
    QWidget *previous = m_first;
    const auto chain = [&previous](const QVBoxLayout *layout) {
        for (int i = 0; i < layout->count(); ++i) {
            QWidget *next = layout->itemAt(i)->widget();
            setTabOrder(previous, next);
            previous = next;
        }
    };
    chain(m_items);
    chain(m_favourites.rows);
    chain(m_searches.rows);
    setTabOrder(previous, m_sync);
    setTabOrder(m_sync, m_settings);
}

void NavigationRail::setCount(const QString &itemId, int count)
{
    if (RailButton *button = m_buttons.value(itemId))
        button->setCount(count);
}

void NavigationRail::setActive(const QString &itemId)
{
    if (RailButton *before = m_buttons.value(m_active))
        before->setActive(false);
    m_active = itemId;
    if (RailButton *now = m_buttons.value(itemId))
        now->setActive(true);
}

void NavigationRail::fill(Section &section, const QList<RailLink> &links, bool favourites)
{
    clear(section.rows);
    section.heading->setVisible(!links.isEmpty());
    for (const RailLink &link : links.first(qMin(links.size(), maxLinks))) {
        auto *button =
            addButton(section.rows, new RailButton(RailButton::Kind::Link, link.text, this), link.uri);
        button->setIconId(link.icon);
        button->setDomain(link.domain);
        button->setCount(link.count);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, button, link, favourites](QPoint at) {
                    auto *menu = new QMenu(button);
                    menu->setAttribute(Qt::WA_DeleteOnClose);
                    menu->addAction(tr("Open in new tab"), this,
                                    [this, link] { emit navigateRequested(link.uri, OpenIn::NewTab); });
                    menu->addAction(icons::icon(Icon::Trash),
                                    favourites ? tr("Remove from favourites") : tr("Delete saved search"),
                                    this, [this, link, favourites] {
                                        if (favourites)
                                            emit removeFavouriteRequested(link.uri);
                                        else
                                            emit removeSearchRequested(link.uri);
                                    });
                    menu->popup(button->mapToGlobal(at));
                });
    }
    orderTabs();
}

void NavigationRail::setFavourites(const QList<RailLink> &links)
{
    fill(m_favourites, links, true);
}

void NavigationRail::setSavedSearches(const QList<RailLink> &links)
{
    fill(m_searches, links, false);
}

void NavigationRail::setSync(const RailSync &sync)
{
    m_sync->setVisible(!sync.text.isEmpty());
    m_sync->setRailText(sync.text);
    m_sync->setIconId(sync.running ? Icon::Sync : icons::forState(sync.state));
    m_sync->setIconInk(sync.running ? Ink::Accent : inkFor(sync.state));
}

QSize NavigationRail::sizeHint() const
{
    // Grows with the text, so that zooming does not cut the names of the places.
    const int line = QFontMetrics(FontScale::current().base).height();
    return {qMax(metrics::railWidth, metrics::railWidth * line / 16) + 1, 400};
}

void NavigationRail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), p.window);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), p.hair);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        PaintedWidget::keyPressEvent(event);
}

} // namespace meshbook::views

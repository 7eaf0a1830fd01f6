// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigationrail.h"

#include "views/shell/railbutton.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

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
    m_favourites = addSection(tr("Favourites"), tr("Remove from favourites"), false, column);
    m_searches = addSection(tr("Saved searches"), tr("Delete saved search"), true, column);
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

RailLinks *NavigationRail::addSection(const QString &title, const QString &removeText, bool renames,
                                      QVBoxLayout *layout)
{
    auto *section = new RailLinks(title, removeText, renames, this);
    connect(section, &RailLinks::activated, this, &NavigationRail::navigateRequested);
    layout->addWidget(section);
    return section;
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
    QList<QWidget *> rows;
    for (int i = 0; i < m_items->count(); ++i)
        rows.append(m_items->itemAt(i)->widget());
    rows += m_favourites->rows() + m_searches->rows();
    for (QWidget *next : std::as_const(rows)) {
        setTabOrder(previous, next);
        previous = next;
    }
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

void NavigationRail::setFavourites(const QList<RailLink> &links)
{
    m_favourites->setLinks(links);
    orderTabs();
}

void NavigationRail::setSavedSearches(const QList<RailLink> &links)
{
    m_searches->setLinks(links);
    orderTabs();
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

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultlist.h"

#include "items/searchresultsmodel.h"
#include "views/search/factsmenu.h"
#include "views/search/resultdelegate.h"
#include "views/theme/iconprovider.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::SearchResultsModel;

ResultList::ResultList(ResultDelegate *delegate, ResultFacts &facts, QWidget *parent)
    : QListView(parent)
    , m_delegate(delegate)
    , m_facts(facts)
{
    setAccessibleName(tr("Matches"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows shorten what has no room
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &ResultList::showMenu);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit openRequested(index, OpenIn::CurrentTab); });
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit moved();
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        && event->modifiers() == Qt::NoModifier) {
        emit foldRequested(currentIndex(), (event->key() == Qt::Key_Right) == isLeftToRight());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit openRequested(currentIndex(),
                           event->modifiers().testFlag(Qt::ControlModifier) ? OpenIn::NewTab
                                                                            : OpenIn::CurrentTab);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyRow();
        return;
    }
    QListView::keyPressEvent(event);
}

void ResultList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool newTab = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    QListView::mouseReleaseEvent(event);
    if (newTab && index.isValid()) {
        setCurrentIndex(index);
        emit openRequested(index, OpenIn::NewTab);
    }
}

void ResultList::showMenu(QPoint at)
{
    const QModelIndex under = indexAt(at);
    const QModelIndex index = under.isValid() ? under : currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isMatch = index.isValid() && !index.data(SearchResultsModel::UriRole).toString().isEmpty();
    if (isMatch) {
        setCurrentIndex(index);
        menu->addAction(tr("Open"), this, [this, index] { emit openRequested(index, OpenIn::CurrentTab); });
        menu->addAction(tr("Open in new tab"), this,
                        [this, index] { emit openRequested(index, OpenIn::NewTab); });
        menu->addSeparator();
        menu->addAction(icons::icon(Icon::Copy), tr("Copy row"), this, [this] { copyRow(); });
        menu->addAction(icons::icon(Icon::Link), tr("Copy link"), this, [this] { copyLink(); });
        menu->addSeparator();
        emit menuOpened(menu, index);
    }
    menu->addMenu(new FactsMenu(m_facts, menu));
    menu->popup(viewport()->mapToGlobal(at));
}

void ResultList::copyRow() const
{
    if (currentIndex().data(SearchResultsModel::UriRole).toString().isEmpty())
        return;
    const ResultRow row = m_delegate->row(currentIndex());
    QStringList cells{row.name, row.path, row.domainName, row.owner};
    cells << currentIndex().data(SearchResultsModel::UriRole).toString();
    for (QString &cell : cells)
        cell = cell.simplified();
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void ResultList::copyLink() const
{
    QGuiApplication::clipboard()->setText(currentIndex().data(SearchResultsModel::UriRole).toString());
}

} // namespace meshbook::views

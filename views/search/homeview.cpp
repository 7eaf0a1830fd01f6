// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/homeview.h"

#include "services/bookmarkservice.h"
#include "services/catalogservice.h"
#include "services/searchnews.h"
#include "views/search/domaincolors.h"
#include "views/search/newsbar.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairline.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

HomeView::HomeView(services::CatalogService &catalog, Keepers keepers, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_keepers(keepers)
{
    setAccessibleName(tr("Home"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    m_content = new QWidget(this);
    m_content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(metrics::pagePadding, metrics::pagePadding, metrics::pagePadding,
                               metrics::pagePadding);
    layout->setSpacing(metrics::space5);
    auto *head = new QHBoxLayout;
    m_sentence = new TextLabel({}, TextRole::Page, Ink::Text, m_content);
    m_sentence->setWrapped(true);
    head->addWidget(m_sentence, 1);
    auto *browse = new Button(tr("Browse everything"), Button::Role::Secondary, Icon::List, m_content);
    connect(browse, &QPushButton::clicked, this, &HomeView::browseRequested);
    head->addWidget(browse, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics::space5 * 2);
    m_grid->setVerticalSpacing(metrics::space5);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    setWidget(m_content);
    setTotal(0);
    const services::BookmarkService *bookmarks = m_keepers.bookmarks;
    connect(bookmarks, &services::BookmarkService::favouritesChanged, this, &HomeView::askWhatIsGone);
    connect(bookmarks, &services::BookmarkService::recentChanged, this, &HomeView::askWhatIsGone);
    connect(bookmarks, &services::BookmarkService::searchesChanged, this, &HomeView::build);
    connect(&catalog, &services::CatalogService::changed, this, &HomeView::askWhatIsGone);
    connect(&DomainColors::of(catalog), &DomainColors::changed, this, &HomeView::build);
    if (m_keepers.news != nullptr)
        connect(m_keepers.news, &services::SearchNews::changed, this, &HomeView::build);
    askWhatIsGone();
}

bool HomeView::hasContent() const
{
    const services::BookmarkService &bookmarks = *m_keepers.bookmarks;
    return !bookmarks.favourites().empty() || !bookmarks.searches().empty()
        || !bookmarks.recentThings().empty();
}

void HomeView::setTotal(qint64 total)
{
    m_total = total;
    m_sentence->setText(
        total > 0 ? tr("Search %1 things, or go on where you left off").arg(QLocale().toString(total))
                  : tr("Go on where you left off"));
}

void HomeView::focusFirst()
{
    // Rows that were made anew are still there, hidden, until the event loop takes them away.
    const QList<HomeRow *> rows = m_content->findChildren<HomeRow *>();
    const auto first = std::find_if(rows.begin(), rows.end(),
                                    [this](const HomeRow *row) { return row->isVisibleTo(m_content); });
    if (first != rows.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void HomeView::askWhatIsGone()
{
    build();
    const services::BookmarkService &bookmarks = *m_keepers.bookmarks;
    std::vector<core::Uri> uris;
    for (const auto *list : {&bookmarks.favourites(), &bookmarks.recentThings()}) {
        for (std::size_t i = 0; i < std::min(list->size(), mostRecent); ++i)
            uris.push_back((*list)[i].uri);
    }
    if (uris.empty())
        return;
    const quint64 asked = ++m_asked;
    m_catalog.lines(uris).then(this, [this, uris, asked](const core::Result<core::FoundLines> &lines) {
        if (!lines || asked != m_asked)
            return;
        QSet<QString> gone;
        for (std::size_t i = 0; i < uris.size(); ++i) {
            if (!lines->at(i))
                gone.insert(uris[i].toString());
        }
        if (gone == m_gone)
            return;
        m_gone = gone;
        build();
    });
}

HomeRowText HomeView::rowOf(const core::ThingMark &mark) const
{
    HomeRowText row;
    const bool gone = m_gone.contains(mark.uri.toString());
    row.icon = gone ? Icon::Unknown : mark.uri.column.isEmpty() ? things::icon(mark.uri.kind) : Icon::Column;
    row.name = mark.name.isEmpty() ? mark.uri.key : mark.name;
    row.note = gone                 ? tr("not in the catalog any more")
        : mark.uri.column.isEmpty() ? things::word(mark.uri.kind)
                                    : tr("Column");
    row.domainName = mark.domain;
    row.domain = DomainColors::of(m_catalog).index(mark.domain);
    row.uri = things::url(mark.uri);
    return row;
}

QList<HomeRowText> HomeView::recentRows() const
{
    QList<HomeRowText> rows;
    for (const core::ThingMark &mark : m_keepers.bookmarks->recentThings()) {
        rows.append(rowOf(mark));
        rows.last().fact = things::ago(mark.at);
        if (static_cast<std::size_t>(rows.size()) == mostRecent)
            break;
    }
    return rows;
}

QList<HomeRowText> HomeView::favouriteRows() const
{
    QList<HomeRowText> rows;
    for (const core::ThingMark &mark : m_keepers.bookmarks->favourites()) {
        rows.append(rowOf(mark));
        if (static_cast<std::size_t>(rows.size()) == mostOthers)
            break;
    }
    return rows;
}

QList<HomeRowText> HomeView::searchRows() const
{
    QList<HomeRowText> rows;
    for (const core::SavedSearch &search : m_keepers.bookmarks->searches()) {
        HomeRowText row;
        row.icon = Icon::Search;
        row.name = search.name;
        row.uri = things::urlOf(search.words);
        const auto *news = m_keepers.news != nullptr ? m_keepers.news->of(search.uid) : nullptr;
        if (news != nullptr) {
            row.note = tr("%n match(es)", nullptr, static_cast<int>(news->total));
            row.fact = NewsBar::words(*news);
            row.accent = true;
        }
        rows.append(row);
        if (static_cast<std::size_t>(rows.size()) == mostOthers)
            break;
    }
    return rows;
}

QWidget *HomeView::section(const QString &title, const QList<HomeRowText> &rows, QWidget *trailing)
{
    auto *box = new QWidget(m_content);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *heading = new SectionHeading(title, SectionHeading::Size::Large, box);
    heading->setMinimumHeight(metrics::controlHeight); // the same with and without a button
    if (trailing != nullptr)
        heading->addTrailing(trailing);
    layout->addWidget(heading);
    layout->addSpacing(metrics::space2);
    layout->addWidget(new Hairline(Qt::Horizontal, box));
    for (const HomeRowText &text : rows) {
        auto *row = new HomeRow(text, box);
        connect(row, &HomeRow::activated, this, &HomeView::openRequested);
        layout->addWidget(row);
    }
    box->setVisible(!rows.isEmpty());
    return box;
}

void HomeView::build()
{
    // Keys stay where they are, whatever is made anew.
    QUrl focused;
    for (const HomeRow *row : m_content->findChildren<HomeRow *>()) {
        if (row->hasFocus())
            focused = row->text().uri;
    }
    for (QWidget *old : {m_recent, m_searches, m_favourites}) {
        if (old != nullptr) {
            old->hide();
            old->deleteLater();
        }
    }
    auto *clear = new Button(tr("Clear"), Button::Role::Plain, Icon::None);
    clear->setCompact(true);
    clear->setAccessibleName(tr("Clear recently viewed"));
    connect(clear, &QPushButton::clicked, m_keepers.bookmarks,
            [bookmarks = m_keepers.bookmarks] { bookmarks->clearRecent(); });
    m_recent = section(tr("Recently viewed"), recentRows(), clear);
    m_searches = section(tr("Saved searches"), searchRows(), nullptr);
    m_favourites = section(tr("Favourites"), favouriteRows(), nullptr);
    arrange();
    for (HomeRow *row : m_content->findChildren<HomeRow *>()) {
        if (!focused.isEmpty() && row->text().uri == focused && row->isVisibleTo(m_content)) {
            row->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    emit contentChanged();
}

/// Wide: what was looked at beside the other two. Narrow: one below the other.
void HomeView::arrange()
{
    const bool wide = viewport()->width() >= twoColumns && !m_recent->isHidden()
        && !(m_searches->isHidden() && m_favourites->isHidden());
    for (QWidget *each : {m_recent, m_searches, m_favourites})
        m_grid->removeWidget(each);
    int row = 0;
    for (QWidget *each : {m_searches, m_favourites}) {
        if (!each->isHidden())
            m_grid->addWidget(each, row++, wide ? 1 : 0, Qt::AlignTop);
    }
    m_grid->addWidget(m_recent, wide ? 0 : row, 0, wide ? std::max(1, row) : 1, 1, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/discoverpage.h"

#include "items/groupedresultsmodel.h"
#include "items/searchresultsmodel.h"
#include "services/catalogservice.h"
#include "views/search/domaincolors.h"
#include "views/search/facetpanel.h"
#include "views/search/factsmenu.h"
#include "views/search/filterchips.h"
#include "views/search/homeview.h"
#include "views/search/newsbar.h"
#include "views/search/nomatch.h"
#include "views/search/previewpanel.h"
#include "views/search/queryproblem.h"
#include "views/search/resultdelegate.h"
#include "views/search/resultfacts.h"
#include "views/search/resultgrouping.h"
#include "views/search/resultlist.h"
#include "views/search/resultstrip.h"
#include "views/search/searchkeeping.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/resultrowdelegate.h"
#include "views/widgets/viewstates.h"

#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::SearchResultsModel;

DiscoverPage::DiscoverPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent,
                           Keepers keepers)
    : Page(parent)
    , m_catalog(catalog)
    , m_keepers(keepers)
    , m_centre(new QStackedWidget(this))
    , m_splitter(new HairSplitter(Qt::Horizontal, this))
    , m_facets(new FacetPanel(DomainColors::of(catalog), this))
    , m_preview(new PreviewPanel(catalog, this, keepers.bookmarks))
    , m_model(new SearchResultsModel(this))
{
    m_splitter->setObjectName(u"discover"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(m_centre);
    m_centre->addWidget(makeResults());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics::facetsWidth, 656, metrics::inspectorWidth});
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &DiscoverPage::ask);
    m_model->setFetcher([this](int offset, int limit) { fetch(offset, limit); });
    m_model->setTrustFetcher([this](const std::vector<core::Uri> &uris) { fetchTrust(uris); });
    connect(m_facets, &FacetPanel::filtersChanged, this, [this] {
        moved(false);
        ask();
        emit queryChanged();
    });
    connect(m_preview, &PreviewPanel::openRequested, this, &Page::navigateRequested);
    connect(&m_catalog, &services::CatalogService::changed, m_model, &SearchResultsModel::forgetTrust);
    connect(&m_catalog, &services::CatalogService::changed, this, &DiscoverPage::askSoon);
    connect(&DomainColors::of(catalog), &DomainColors::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
    makeHome();
    take(uri);
    ask();
}

QWidget *DiscoverPage::makeResults()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_strip = new ResultStrip(pane);
    connect(m_strip, &ResultStrip::orderChanged, this, [this] {
        moved(false);
        ask();
    });
    connect(m_strip, &ResultStrip::exportRequested, this, &DiscoverPage::exportRequested);
    connect(m_strip, &ResultStrip::copyAllRequested, this, &DiscoverPage::copyAllRequested);
    layout->addWidget(m_strip);
    m_delegate = new ResultDelegate(DomainColors::of(m_catalog), this);
    if (m_keepers.bookmarks != nullptr) {
        m_keeping = new SearchKeeping(m_keepers, *m_delegate, this);
        m_strip->addTool(m_keeping->button());
        layout->addWidget(m_keeping->bar());
    }
    ResultFacts &facts = ResultFacts::of(m_catalog);
    m_list = new ResultList(m_delegate, facts, pane);
    m_list->setModel(m_model);
    m_strip->captions()->follow(m_list);
    m_strip->menu()->addSeparator();
    m_strip->menu()->addMenu(new FactsMenu(facts, m_strip->menu()));
    connect(&facts, &ResultFacts::changed, this, &DiscoverPage::showFacts);
    connect(m_list, &ResultList::moved, this, &DiscoverPage::showPreview);
    makeGroups();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DiscoverPage::showPreview);
    connect(m_model, &QAbstractItemModel::dataChanged, m_delegate, &ResultDelegate::forget);
    connect(m_model, &QAbstractItemModel::modelReset, m_delegate, &ResultDelegate::forget);
    connect(m_list, &ResultList::openRequested, this, [this](const QModelIndex &index, OpenIn openIn) {
        if (!m_grouping->activate(index))
            openCurrent(openIn);
    });
    showFacts();
    m_states = new ViewStates(m_list, pane);
    connect(m_states, &ViewStates::retryRequested, this, &DiscoverPage::ask);
    m_noMatch = new NoMatch(*m_states, m_catalog, this);
    connect(m_noMatch, &NoMatch::searchRequested, this, &DiscoverPage::search);
    connect(m_noMatch, &NoMatch::sourcesRequested, this,
            [this] { emit navigateRequested(QUrl(u"meshbook:sources"_s), OpenIn::CurrentTab); });
    layout->addWidget(m_states, 1);
    return pane;
}

void DiscoverPage::showFacts()
{
    const QList<ResultFact> &chosen = ResultFacts::of(m_catalog).shown();
    QStringList captions;
    QList<int> widths;
    for (const ResultFact fact : chosen) {
        captions << resultfacts::caption(fact);
        widths << resultfacts::width(fact);
    }
    m_delegate->setFacts(chosen);
    m_strip->captions()->setCaptions(captions, widths);
    m_list->viewport()->update();
}

void DiscoverPage::fetchTrust(const std::vector<core::Uri> &uris)
{
    m_catalog.trust(uris).then(this, [this](const core::Result<std::vector<core::TrustMarks>> &marks) {
        if (marks)
            m_model->addTrust(*marks);
        else
            m_model->trustFailed();
    });
}

bool DiscoverPage::isDiscoverUri(const QUrl &uri)
{
    return uri.scheme() == "meshbook"_L1 && (uri.path() == "search"_L1 || uri.path() == "discover"_L1);
}

void DiscoverPage::take(const QUrl &uri)
{
    const QUrlQuery query(uri);
    m_query = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    QMap<QString, QStringList> filters;
    for (const QString &facet : FacetPanel::facetNames()) {
        const QStringList values = query.allQueryItemValues(facet, QUrl::FullyDecoded);
        if (!values.isEmpty())
            filters.insert(facet, values);
    }
    m_facets->setFilters(filters);
    m_strip->setOrder(
        core::searchOrderFromText(query.queryItemValue(u"sort"_s)).value_or(core::SearchOrder::Relevance));
    setGrouping(query.queryItemValue(u"group"_s));
}

QMap<QString, QStringList> DiscoverPage::filters() const
{
    return m_facets->filters();
}

void DiscoverPage::setFilters(const QMap<QString, QStringList> &filters)
{
    m_facets->setFilters(filters);
    moved(false);
    ask();
}

QList<SearchChip> DiscoverPage::chips() const
{
    return filterchips::of(*m_facets);
}

void DiscoverPage::removeChip(const QString &id)
{
    setFilters(filterchips::without(*m_facets, id));
    emit queryChanged();
}

void DiscoverPage::setQuery(const QString &text)
{
    if (text == m_query)
        return;
    m_query = text;
    m_chosen.clear();
    m_waiting = true;
    moved(false);
    m_debounce.start();
}

void DiscoverPage::moved(bool push)
{
    emit uriChanged(push);
    emit titleChanged();
}

void DiscoverPage::askSoon()
{
    m_debounce.start();
}

core::SearchRequest DiscoverPage::request() const
{
    core::SearchRequest request;
    request.text = m_query;
    request.filters = m_facets->filters();
    request.limit = SearchResultsModel::pageSize;
    request.order = m_strip->order();
    return request;
}

QListView *DiscoverPage::list() const
{
    return m_list;
}

void DiscoverPage::showNotice(const QString &words)
{
    m_strip->setNote(words);
}

void DiscoverPage::ask()
{
    m_debounce.stop();
    keepUp();
    m_waiting = true;
    const core::SearchRequest asking = request();
    const quint64 asked = ++m_asked;
    m_noMatch->forget();
    if (m_model->rowCount() == 0)
        m_states->showLoading(tr("Searching…"));
    m_catalog.search(asking).then(this, [this, asked](const core::Result<core::SearchAnswer> &answer) {
        if (asked == m_asked)
            arrived(answer);
    });
}

void DiscoverPage::fetch(int offset, int limit)
{
    core::SearchRequest asking = request();
    asking.limit = limit;
    asking.offset = offset;
    asking.facets = false;
    const quint64 asked = m_asked;
    if (m_waiting) {
        m_model->pageFailed(offset);
        return;
    }
    m_catalog.search(asking).then(this,
                                  [this, asked, offset](const core::Result<core::SearchAnswer> &answer) {
                                      if (asked != m_asked)
                                          return;
                                      if (answer)
                                          m_model->addPage(offset, answer->hits);
                                      else
                                          m_model->pageFailed(offset);
                                  });
}

void DiscoverPage::arrived(const core::Result<core::SearchAnswer> &answer)
{
    if (!answer) {
        // Another tab's question took its place: the answer is still wanted here.
        if (answer.error().code == core::ErrorCode::Cancelled)
            askSoon();
        else
            m_states->showError(answer.error().message, answer.error().detail);
        return;
    }
    m_waiting = false;
    if (answer->problem) {
        showProblem(*answer->problem);
        emit answered();
        return;
    }
    m_delegate->setQuery(answer->corrected.isNull() ? m_query : answer->corrected);
    m_model->setAnswer(*answer);
    m_facets->setFacets(answer->facets);
    if (m_grouping->isOn())
        m_grouping->show(request(), *answer);
    const bool searched = !m_query.trimmed().isEmpty();
    const auto total = static_cast<int>(answer->total);
    m_strip->setCount(searched ? tr("%n match(es)", nullptr, total) : tr("%n thing(s)", nullptr, total));
    if (answer->corrected.isNull()) {
        m_strip->setNote(searched ? tr("in %1 ms").arg(QLocale().toString(answer->elapsedMs, 'f', 1))
                                  : QString());
    } else {
        m_strip->setNote(tr("for “%1”").arg(answer->corrected.left(60)));
    }
    if (m_grouping->isOn() && m_grouping->leftOut() > 0)
        m_strip->setNote(tr("%n in smaller groups", nullptr, static_cast<int>(m_grouping->leftOut())));
    if (answer->total == 0) {
        m_noMatch->show(request());
    } else {
        m_noMatch->forget();
        m_states->showContent();
        chooseAgain();
    }
    showPreview();
    if (m_keeping != nullptr)
        m_keeping->answered(answer->total);
    if (m_home != nullptr && words().isEmpty())
        m_home->setTotal(answer->total);
    emit answered();
    if (m_openWhenThere) {
        const OpenIn openIn = *m_openWhenThere;
        m_openWhenThere.reset();
        openCurrent(openIn);
    }
}

/// A query is often not finished yet: what was found before stays until it can be understood.
void DiscoverPage::showProblem(const core::SearchProblem &problem)
{
    const QString part = QueryProblemWords::part(problem, m_query);
    const QString sentence = QueryProblemWords::sentence(problem);
    if (m_model->rowCount() > 0) {
        m_states->showContent();
        m_strip->setNote(sentence);
        return;
    }
    m_states->showNoMatch(part.isNull() ? tr("The query cannot be understood")
                                        : tr("“%1” cannot be understood").arg(part),
                          sentence);
}

void DiscoverPage::search(const QString &text, const QMap<QString, QStringList> &filters)
{
    m_query = text;
    m_chosen.clear();
    setFilters(filters);
    emit queryChanged();
}

void DiscoverPage::choose(int row)
{
    const QModelIndex index = shown()->index(row, 0);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void DiscoverPage::showPreview()
{
    const core::SearchHit *hit = shown()->hit(m_list->currentIndex().row());
    if (hit != nullptr)
        m_chosen = hit->line.uri.toString();
    m_preview->show(hit, m_query);
}

void DiscoverPage::moveSelection(int key)
{
    const int rows = shown()->rowCount();
    if (rows == 0)
        return;
    const int page = std::max(1, m_list->viewport()->height() / metrics::resultRowHeight - 1);
    const int now = std::max(0, m_list->currentIndex().row());
    const int step = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up              ? -1
        : key == Qt::Key_PageDown        ? page
                                         : -page;
    if (key == Qt::Key_Down || key == Qt::Key_PageDown)
        m_list->setFocus(Qt::OtherFocusReason);
    if (now + step >= rows)
        shown()->fetchMore({});
    choose(std::clamp(now + step, 0, shown()->rowCount() - 1));
}

void DiscoverPage::openCurrent(OpenIn openIn)
{
    if (m_waiting) {
        m_openWhenThere = openIn;
        if (m_debounce.isActive())
            ask();
        return;
    }
    const core::SearchHit *hit = shown()->hit(m_list->currentIndex().row());
    if (hit == nullptr)
        hit = m_model->hit(0); // the best one, where the first group is still to come
    if (hit != nullptr) {
        if (m_keeping != nullptr)
            m_keeping->noteMeant();
        emit navigateRequested(things::url(hit->line.uri), openIn);
    }
}

QString DiscoverPage::title() const
{
    const QString words = m_query.trimmed();
    return words.isEmpty() ? tr("Discover") : words;
}

QList<Crumb> DiscoverPage::breadcrumb() const
{
    if (m_query.trimmed().isEmpty())
        return {{tr("Discover"), uri()}};
    return {{tr("Discover"), things::searchUrl({})}, {tr("Search"), uri()}};
}

QString DiscoverPage::railItem() const
{
    return u"discover"_s;
}

bool DiscoverPage::showUri(const QUrl &uri)
{
    if (!isDiscoverUri(uri))
        return false;
    take(uri);
    ask();
    emit titleChanged();
    emit queryChanged();
    return true;
}

void DiscoverPage::setSidePanelVisible(bool visible)
{
    m_sidePanel = visible;
    m_preview->setVisible(visible && !isHomeShown());
}

void DiscoverPage::focusMain()
{
    if (isHomeShown())
        m_home->focusFirst();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void DiscoverPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = window()->width() >= metrics::wideWindow;
    const bool wasWide = event->oldSize().isValid() && m_splitter->sizes().value(0) > metrics::facetsWidth;
    if (wide != wasWide || !event->oldSize().isValid()) {
        const int left = wide ? metrics::facetsWidthWide : metrics::facetsWidth;
        const int right = wide ? metrics::inspectorWidthWide : metrics::inspectorWidth;
        m_splitter->setSizes({left, std::max(300, width() - left - right), right});
    }
}

} // namespace meshbook::views

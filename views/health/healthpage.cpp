// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/healthpage.h"

#include "items/healthwords.h"
#include "items/standingmodel.h"
#include "services/answer.h"
#include "services/catalogservice.h"
#include "services/healthservice.h"
#include "views/health/checkpane.h"
#include "views/health/dayspane.h"
#include "views/health/standingdelegate.h"
#include "views/health/statecounts.h"
#include "views/search/domaincolors.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Standing;
using healthaddress::Place;
using healthaddress::View;
using items::StandingModel;

namespace {

constexpr int tableShare = 62;
constexpr int checkShare = 38;
constexpr qsizetype mostOwners = 2'000;

void showNoProducts(ViewStates &states, HealthPage &page)
{
    EmptyState *empty =
        states.showEmpty(HealthPage::tr("There are no products"),
                         HealthPage::tr("Add a source with data products, or open the sample mesh."));
    QObject::connect(
        empty->addAction(HealthPage::tr("Open Sources"), Icon::Sources), &QPushButton::clicked, &page,
        [&page] { emit page.navigateRequested(QUrl(u"meshbook:sources"_s), OpenIn::CurrentTab); });
}

} // namespace

HealthPage::HealthPage(const Place &place, services::HealthService &health, services::CatalogService &catalog,
                       HealthKeeper keeper, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_health(health)
    , m_catalog(catalog)
    , m_keeper(std::move(keeper))
    , m_seen(m_keeper.visit(QDateTime::currentDateTimeUtc()))
    , m_model(new StandingModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_views(new SegmentedControl(tr("Products shown"), this))
    , m_counts(new StateCounts(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter products"), this))
    , m_owner(new QComboBox(this))
    , m_span(new QComboBox(this))
    , m_domain(new Button({}, Button::Role::Secondary, Icon::Close, this))
    , m_report(new Button(tr("Report"), Button::Role::Secondary, Icon::File, this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_table(new QTreeView)
    , m_check(new CheckPane(health))
    , m_days(
          new DaysPane([this](const QString &domain) { return DomainColors::of(m_catalog).index(domain); }))
    , m_stack(new QStackedWidget)
    , m_states(new ViewStates(m_stack, this))
{
    buildTable();
    m_message->hide();
    m_message->setDismissible(true);
    auto *splitter = new HairSplitter(Qt::Vertical);
    splitter->setObjectName(u"health"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_check);
    splitter->setStretchFactor(0, tableShare);
    splitter->setStretchFactor(1, checkShare);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_days);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_message);
    layout->addWidget(m_states, 1);
    connectAll();
    askOwners();
    showView();
}

HealthPage::~HealthPage() = default;

QWidget *HealthPage::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_views->setSegments({tr("My products"), tr("All"), tr("By domain")});
    m_views->setCurrent(static_cast<int>(m_place.view));
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(200);
    m_owner->setAccessibleName(tr("Whose products"));
    m_owner->setToolTip(tr("The owner or team whose products are yours; it is remembered"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(14);
    m_span->setAccessibleName(tr("Days shown"));
    for (const int days : {7, 30, 90})
        m_span->addItem(tr("Last %n days", nullptr, days), days);
    m_span->addItem(tr("Last year"), 365);
    m_span->setCurrentIndex(std::max(0, m_span->findData(m_place.days)));
    m_report->setMenu(new QMenu(m_report));
    strip->addWidget(m_views);
    strip->addSpacing(8);
    strip->addWidget(m_counts, 1);
    strip->addWidget(m_domain);
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_owner);
    strip->addWidget(m_span);
    strip->addWidget(m_report);
    return strip;
}

void HealthPage::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(StandingModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterRole(StandingModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Products"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new StandingDelegate(
        *m_model, [this](const QString &domain) { return DomainColors::of(m_catalog).index(domain); },
        m_table));
    m_table->setModel(m_proxy);
    QHeaderView *header = m_table->header();
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the service has them: worst first
    headings::setWidths(header, {230, 228, 100, 144, 168, 68, 88});
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StandingModel::ProductSection, QHeaderView::Stretch);
    header->setSectionResizeMode(StandingModel::BreachSection, QHeaderView::Stretch);
    tablecopy::install(m_table);
}

void HealthPage::connectAll()
{
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        Place place = m_place;
        place.view = static_cast<View>(view);
        goTo(place, true);
    });
    connect(m_span, &QComboBox::activated, this, [this] {
        Place place = m_place;
        place.days = m_span->currentData().toInt();
        goTo(place, false);
    });
    connect(m_domain, &QPushButton::clicked, this, [this] {
        Place place = m_place;
        place.domain = QString();
        goTo(place, true);
    });
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_keeper.setOwner(m_owner->currentData().toString());
        ask();
    });
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        showState();
    });
    connect(m_filter, &SearchField::moveRequested, this, &HealthPage::focusMain);
    connect(m_filter, &SearchField::escaped, this, &HealthPage::focusMain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HealthPage::showSelected);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto uri = core::Uri::parse(index.data(StandingModel::UriRole).toString()))
            emit navigateRequested(healthaddress::levelsOf(*uri), OpenIn::CurrentTab);
    });
    connect(m_days, &DaysPane::domainActivated, this, [this](const QString &domain) {
        goTo({View::All, domain, m_place.days}, true);
    });
    connect(m_days, &DaysPane::productActivated, this, [this](const core::Uri &product, const QDate &day) {
        healthaddress::Levels levels{product, {}, {}};
        if (day.isValid())
            levels.range =
                u"%1..%2"_s.arg(day.addDays(-3).toString(Qt::ISODate), day.addDays(3).toString(Qt::ISODate));
        emit navigateRequested(healthaddress::urlOf(levels), OpenIn::CurrentTab);
    });
    connect(m_check, &CheckPane::breachActivated, this, [this](const health::Breach &breach) {
        if (const health::ProductStanding *product = current())
            emit navigateRequested(healthaddress::levelsOf(product->uri, breach.check), OpenIn::CurrentTab);
    });
    connect(m_states, &ViewStates::retryRequested, this, &HealthPage::ask);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(m_report->menu(), &QMenu::aboutToShow, this, &HealthPage::fillReportMenu);
    connect(&m_health, &services::HealthService::changed, this, &HealthPage::ask);
    connect(&DomainColors::of(m_catalog), &DomainColors::changed, m_table,
            [this] { m_table->viewport()->update(); });
}

QString HealthPage::owner() const
{
    return m_place.view == View::Mine ? m_keeper.owner() : QString();
}

void HealthPage::askOwners()
{
    m_health.owners().then(this, [this](const core::Result<QStringList> &owners) {
        if (owners)
            ownersArrived(*owners);
    });
}

void HealthPage::ownersArrived(const QStringList &owners)
{
    const QString chosen = m_keeper.owner();
    m_owner->clear();
    m_owner->addItem(tr("Choose an owner…"), QString());
    for (const QString &owner : owners.mid(0, mostOwners))
        m_owner->addItem(owner, owner);
    // A team that was chosen and owns nothing now is still the one that was chosen.
    if (!chosen.isEmpty() && m_owner->findData(chosen) < 0)
        m_owner->addItem(chosen, chosen);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void HealthPage::goTo(const Place &place, bool push)
{
    if (place == m_place)
        return;
    m_place = place;
    m_views->setCurrent(static_cast<int>(place.view));
    m_span->setCurrentIndex(std::max(0, m_span->findData(place.days)));
    showView();
    emit titleChanged();
    emit uriChanged(push);
}

bool HealthPage::showUri(const QUrl &uri)
{
    const auto place = healthaddress::placeOf(uri);
    if (!place)
        return false;
    m_place = *place;
    m_views->setCurrent(static_cast<int>(place->view));
    m_span->setCurrentIndex(std::max(0, m_span->findData(place->days)));
    showView();
    emit titleChanged();
    return true;
}

void HealthPage::showView()
{
    const bool days = m_place.view == View::Domains;
    m_stack->setCurrentIndex(days ? 1 : 0);
    m_owner->setVisible(m_place.view == View::Mine);
    m_filter->setVisible(!days);
    m_domain->setVisible(!m_place.domain.isEmpty());
    m_domain->setText(tr("Domain: %1").arg(m_place.domain));
    m_domain->setToolTip(tr("Show products of all domains"));
    m_answered = false;
    ask();
}

void HealthPage::ask()
{
    if (m_place.view == View::Mine && m_keeper.owner().isEmpty()) {
        ++m_asked;
        showNoOwner();
        return;
    }
    if (!m_answered)
        m_states->showLoading(tr("Working out how promises were kept…"));
    if (m_place.view == View::Domains)
        askOverview();
    else
        askProducts();
}

void HealthPage::askProducts()
{
    const quint64 own = ++m_asked;
    services::HealthService::ProductsAsked asked;
    asked.owner = owner();
    asked.domain = m_place.domain;
    asked.days = m_place.days;
    m_health.products(asked).then(this, [this, own](const auto &answer) {
        if (own == m_asked)
            arrived(answer);
    });
}

void HealthPage::askOverview()
{
    const quint64 own = ++m_asked;
    services::HealthService::ProductsAsked asked;
    asked.domain = m_place.domain;
    asked.days = m_place.days;
    m_health.overview(asked).then(this, [this, own](const core::Result<health::Overview> &overview) {
        if (own != m_asked)
            return;
        m_answered = true;
        if (!overview) {
            m_states->showError(tr("Health could not be worked out."), overview.error().message);
        } else if (overview->products.empty()) {
            showNoProducts(*m_states, *this);
        } else {
            int counts[4] = {0, 0, 0, 0};
            for (const auto &product : overview->products)
                ++counts[product->days.empty() ? 0 : static_cast<int>(product->days.back().standing)];
            m_counts->setCounts(
                counts[static_cast<int>(Standing::Met)], counts[static_cast<int>(Standing::Warning)],
                counts[static_cast<int>(Standing::Breached)], counts[static_cast<int>(Standing::Unknown)]);
            m_days->setOverview(*overview);
            m_states->showContent();
        }
        emit answered();
    });
}

void HealthPage::arrived(core::Result<health::ProductStandings> answer)
{
    m_answered = true;
    if (!answer) {
        m_states->showError(tr("Health could not be worked out."), answer.error().message);
        emit answered();
        return;
    }
    QString chosen = m_wanted;
    if (const health::ProductStanding *product = current())
        chosen = product->uri.toString();
    m_isArriving = true; // whichever rows are current while rows come and go
    m_model->setProducts(std::move(*answer), m_seen);
    const QLocale locale;
    m_views->setSegments({tr("My products"),
                          m_place.view == View::All && m_place.domain.isEmpty()
                              ? tr("All %1").arg(locale.toString(m_model->rowCount()))
                              : tr("All"),
                          tr("By domain")});
    m_counts->setCounts(m_model->count(Standing::Met), m_model->count(Standing::Warning),
                        m_model->count(Standing::Breached), m_model->count(Standing::Unknown));
    m_wanted.clear();
    int row = 0;
    if (const auto uri = core::Uri::parse(chosen))
        row = std::max(0, m_model->rowOf(*uri));
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (index.row() != m_table->currentIndex().row()) // else what else is chosen stays so
        m_table->setCurrentIndex(index);
    m_isArriving = false;
    showSelected();
    showState();
    emit answered();
}

void HealthPage::showNoOwner()
{
    m_answered = true;
    m_counts->setCounts(0, 0, 0, 0);
    EmptyState *state = m_states->showEmpty(
        tr("Whose products are yours?"),
        tr("Choose the owner or team once; it is remembered. Until then you can look at all products."));
    connect(state->addAction(tr("Choose an owner…"), Icon::Team), &QPushButton::clicked, this, [this] {
        m_owner->setFocus(Qt::OtherFocusReason);
        m_owner->showPopup();
    });
    connect(state->addAction(tr("All products"), Icon::Product), &QPushButton::clicked, this, [this] {
        goTo({View::All, {}, m_place.days}, true);
    });
    emit answered();
}

void HealthPage::showState()
{
    if (m_proxy->rowCount() > 0) {
        m_states->showContent();
    } else if (m_model->rowCount() > 0) {
        EmptyState *state =
            m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filter away."));
        connect(state->addAction(tr("Clear filter")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_proxy->setFilterFixedString({});
            showState();
        });
    } else if (m_place.view == View::Mine) {
        m_states->showEmpty(tr("%1 owns no product").arg(m_keeper.owner()),
                            tr("Choose another owner above, or look at all products."));
    } else {
        showNoProducts(*m_states, *this);
    }
}

const health::ProductStanding *HealthPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->product(index.data(StandingModel::RowRole).toInt()) : nullptr;
}

void HealthPage::showSelected()
{
    const health::ProductStanding *product = m_isArriving ? nullptr : current();
    if (product == nullptr)
        return;
    if (!product->tightest) {
        Button *open = m_check->showNone(
            tr("%1 promises nothing that can be measured").arg(product->name),
            tr("No contract states a level or rule that measurements could be held against.") + u' '
                + items::healthwords::nextStep());
        const QUrl contract(product->uri.toString() + u"?section=contract"_s);
        connect(open, &QPushButton::clicked, this,
                [this, contract] { emit navigateRequested(contract, OpenIn::CurrentTab); });
        return;
    }
    const qint64 to = QDateTime::currentMSecsSinceEpoch();
    const qint64 from = QDate::currentDate().addDays(1 - m_place.days).startOfDay().toMSecsSinceEpoch();
    m_check->showCheck(product->uri, product->name, product->tightest->objective.key, {from, to});
}

std::optional<core::ThingMark> HealthPage::subject() const
{
    const health::ProductStanding *product = m_place.view == View::Domains ? nullptr : current();
    if (product == nullptr)
        return {};
    return core::ThingMark{product->uri, product->name, product->domain, {}};
}

QString HealthPage::title() const
{
    switch (m_place.view) {
    case View::Mine:
        return tr("My products");
    case View::All:
        return m_place.domain.isEmpty() ? tr("Health of all products")
                                        : tr("Health of %1").arg(m_place.domain);
    case View::Domains:
        break;
    }
    return tr("Health by domain");
}

QList<Crumb> HealthPage::breadcrumb() const
{
    return {{tr("Health"), healthaddress::urlOf(Place())}, {title(), uri()}};
}

bool HealthPage::findInPage()
{
    if (m_place.view == View::Domains)
        return false;
    m_filter->focusText();
    return true;
}

void HealthPage::focusMain()
{
    if (m_place.view == View::Domains)
        m_days->table()->setFocus(Qt::OtherFocusReason);
    else if (m_states->shown() == ViewStates::Shown::Content)
        m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

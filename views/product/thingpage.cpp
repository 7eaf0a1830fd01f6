// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/thingpage.h"

#include "items/historymodel.h"
#include "items/statementmodel.h"
#include "views/code/codepage.h"
#include "views/code/codepanel.h"
#include "views/product/overview.h"
#include "views/product/schemasection.h"
#include "views/product/thingdelegates.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/links.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int fieldWidth = 260;
constexpr int valueWidth = 240;

QTableView *makeTable(QAbstractItemModel *model, CellDelegate *delegate, const QString &name)
{
    auto *table = new QTableView;
    model->setParent(table);
    delegate->setParent(table);
    table->setModel(model);
    table->setItemDelegate(delegate);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

QString portText(core::PortDirection direction)
{
    switch (direction) {
    case core::PortDirection::Input:
        return ThingPage::tr("input");
    case core::PortDirection::Output:
        return ThingPage::tr("output");
    case core::PortDirection::Discovery:
        return ThingPage::tr("discovery");
    case core::PortDirection::Observability:
        return ThingPage::tr("observability");
    case core::PortDirection::Control:
        return ThingPage::tr("control");
    case core::PortDirection::Management:
        return ThingPage::tr("management");
    }
    return {};
}

} // namespace

ThingPage::ThingPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent)
    : Page(parent)
    , m_uri(uri)
    , m_catalog(catalog)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    const core::Result<core::Uri> parsed = things::parse(uri);
    m_header = new PageHeader(parsed ? things::icon(parsed->kind) : Icon::Unknown);
    m_tabs = new SectionTabBar;
    m_tabs->setAccessibleName(tr("Sections"));
    m_stack = new QStackedWidget;
    inner->addWidget(m_header);
    inner->addWidget(m_tabs);
    inner->addWidget(m_stack, 1);
    auto *link = new Button(tr("Copy Link"), Button::Role::Secondary, Icon::Link);
    auto *source = new Button(tr("Open Source"), Button::Role::Secondary, Icon::External);
    m_header->addAction(link);
    m_header->addAction(source);
    connect(link, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_uri.toString(QUrl::FullyEncoded)); });
    connect(source, &QPushButton::clicked, this, &ThingPage::openSource);
    connect(m_header, &PageHeader::linkActivated, this, &ThingPage::follow);
    m_states = new ViewStates(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryRequested, this, &ThingPage::load);
    connect(m_tabs, &QTabBar::currentChanged, this, &ThingPage::showSectionAt);
    connect(&m_catalog, &services::CatalogService::changed, this, &ThingPage::load);
    load();
}

void ThingPage::load()
{
    if (!m_loaded)
        m_states->showLoading(tr("Looking it up…"));
    if (const QString text = things::lookUpText(m_uri); !text.isNull()) {
        lookUp(text);
        return;
    }
    const core::Result<core::Uri> uri = things::parse(m_uri);
    if (!uri) {
        m_states->showError(uri.error().message, uri.error().detail);
        return;
    }
    m_column = uri->column;
    core::Uri thing = *uri;
    thing.column.clear();
    m_catalog.dossier(thing).then(this,
                                  [this](const core::Result<core::Dossier> &dossier) { arrived(dossier); });
}

void ThingPage::lookUp(const QString &text)
{
    m_catalog.resolve(text).then(
        this, [this, text](const core::Result<std::vector<core::EntityLine>> &lines) {
            if (!lines) {
                m_states->showError(lines.error().message, lines.error().detail);
                return;
            }
            if (lines->empty()) {
                m_states->showEmpty(tr("Nothing is called that"),
                                    tr("\"%1\" is named somewhere, but no source describes it.").arg(text));
                return;
            }
            m_uri = things::url(lines->front().uri);
            emit uriChanged(false);
            load();
        });
}

void ThingPage::arrived(const core::Result<core::Dossier> &dossier)
{
    if (!dossier) {
        if (dossier.error().code == core::ErrorCode::NotFound)
            m_states->showEmpty(tr("Not in the catalog"),
                                tr("No source speaks of it any more. It may have been renamed or removed."));
        else
            m_states->showError(dossier.error().message, dossier.error().detail);
        return;
    }
    m_dossier = *dossier;
    m_loaded = true;
    fillHeader();
    planSections();
    rebuildSections();
    m_states->showContent();
    emit titleChanged();
}

void ThingPage::fillHeader()
{
    const core::EntityLine &line = m_dossier.line;
    const core::Entity &thing = core::header(m_dossier.folded);
    DomainColors &colors = DomainColors::of(m_catalog);
    const int domain = line.domain.isEmpty() ? -1 : colors.index(line.domain);
    m_header->setTitle(line.name, line.uri.kind == core::EntityKind::Dataset);
    m_header->setDomain(domain);
    QList<QPair<QString, Tone>> badges;
    if (!thing.version.isEmpty())
        badges.append({thing.version, Tone::Neutral});
    if (!line.status.isEmpty())
        badges.append({line.status, things::tone(line.lifecycle)});
    if (line.stale)
        badges.append({tr("stale"), Tone::Warning});
    if (line.implied)
        badges.append({tr("only named"), Tone::Neutral});
    m_header->setBadges(badges);
    QList<HeaderFact> facts;
    if (!line.domain.isEmpty())
        facts.append(
            {.domain = domain,
             .text = line.domain,
             .uri = things::url({core::EntityKind::Domain, line.domain.simplified().toLower(), {}})});
    if (!line.owner.isEmpty())
        facts.append({.icon = Icon::Team, .text = line.owner, .uri = things::lookUpUrl(line.owner)});
    if (!m_dossier.statements.empty()) {
        const core::Statement &first = m_dossier.statements.front();
        facts.append(
            {.icon = Icon::File,
             .text = first.path,
             .code = true,
             .uri = CodePage::fileUri(first.sourceUid, first.path, core::header(first.entity).at.line)});
    }
    m_header->setFacts(facts);
}

void ThingPage::addSection(const QString &id, const QString &title, int count,
                           std::function<QWidget *()> make)
{
    m_sections.push_back({id, title, count, std::move(make), nullptr});
}

void ThingPage::planSections()
{
    m_wantedSection = m_sections.empty() ? m_wantedSection : currentSection();
    m_sections.clear();
    const core::EntityKind kind = m_dossier.line.uri.kind;
    const auto overview = [this] {
        addSection(u"overview"_s, tr("Overview"), -1, [this]() -> QWidget * {
            auto *section = new Overview(m_dossier);
            connect(section, &Overview::linkActivated, this, &ThingPage::follow);
            return section;
        });
    };
    const auto schema = [this] {
        int columns = m_dossier.line.columns;
        for (const core::EntityLine &dataset : m_dossier.datasets)
            columns += dataset.columns;
        if (columns > 0)
            addSection(u"schema"_s, tr("Schema"), columns, [this] { return makeSchema(); });
    };
    if (kind == core::EntityKind::Dataset)
        schema();
    overview();
    if (const auto *product = std::get_if<core::Product>(&m_dossier.folded);
        product && !product->ports.empty())
        addSection(u"ports"_s, tr("Ports"), static_cast<int>(product->ports.size()),
                   [this] { return makePorts(); });
    if (kind != core::EntityKind::Dataset)
        schema();
    if (kind == core::EntityKind::Contract || !m_dossier.contracts.empty())
        addSection(u"contract"_s, tr("Contract"), -1, [this] { return makeContract(); });
    if (!m_dossier.usedBy.empty())
        addSection(u"usedBy"_s, tr("Used by"), static_cast<int>(m_dossier.usedBy.size()),
                   [this] { return makeLines(m_dossier.usedBy, tr("Used by")); });
    if ((kind == core::EntityKind::Domain || kind == core::EntityKind::Team) && !m_dossier.products.empty())
        addSection(u"things"_s, kind == core::EntityKind::Domain ? tr("Products") : tr("Owns"),
                   static_cast<int>(m_dossier.products.size()),
                   [this] { return makeLines(m_dossier.products, tr("Products")); });
    addSection(u"history"_s, tr("History"), static_cast<int>(m_dossier.history.size()),
               [this] { return makeHistory(); });
    addSection(u"sources"_s, tr("Who said what"), static_cast<int>(m_dossier.statements.size()),
               [this] { return makeStatements(); });
}

void ThingPage::rebuildSections()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    while (m_stack->count() > 0) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    int wanted = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_tabs->addSection(m_sections[i].title, m_sections[i].count);
        if (m_sections[i].id == (m_column.isEmpty() ? m_wantedSection : u"schema"_s))
            wanted = static_cast<int>(i);
    }
    m_tabs->setCurrentIndex(wanted);
    showSectionAt(wanted);
}

void ThingPage::showSectionAt(int index)
{
    if (index < 0 || index >= static_cast<int>(m_sections.size()))
        return;
    Section &section = m_sections[static_cast<std::size_t>(index)];
    if (section.widget == nullptr) {
        section.widget = section.make();
        m_stack->addWidget(section.widget);
    }
    m_stack->setCurrentWidget(section.widget);
}

QString ThingPage::currentSection() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < static_cast<int>(m_sections.size())
        ? m_sections[static_cast<std::size_t>(index)].id
        : m_wantedSection;
}

void ThingPage::showSection(const QString &id)
{
    m_wantedSection = id;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id == id)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

QWidget *ThingPage::makeSchema()
{
    auto *section = new SchemaSection(m_dossier, m_catalog);
    connect(section, &SchemaSection::linkActivated, this, &ThingPage::follow);
    if (!m_column.isEmpty())
        section->showColumn(m_column);
    return section;
}

QWidget *ThingPage::makeContract()
{
    auto *panel = new CodePanel(m_catalog);
    const auto show = [panel](const core::Dossier &contract) {
        if (!contract.statements.empty()) {
            const core::Statement &first = contract.statements.front();
            panel->showFile(first.sourceUid, first.path, core::header(first.entity).at.line);
        }
    };
    if (m_dossier.line.uri.kind == core::EntityKind::Contract)
        show(m_dossier);
    else
        m_catalog.dossier(m_dossier.contracts.front().uri)
            .then(panel, [show](const core::Result<core::Dossier> &contract) {
                if (contract)
                    show(*contract);
            });
    return panel;
}

QWidget *ThingPage::makePorts()
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({tr("Port"), tr("Direction"), tr("Version"), tr("Type"), tr("Contract"),
                                      tr("Endpoint"), tr("Description")});
    const auto &product = std::get<core::Product>(m_dossier.folded);
    for (const core::Port &port : product.ports) {
        QList<QStandardItem *> row;
        const QString contract = port.contractVersion.isEmpty() || port.contractId.isEmpty()
            ? port.contractId
            : port.contractId + u'@' + port.contractVersion;
        for (const QString &text : {port.name, portText(port.direction), port.version, port.type, contract,
                                    port.endpoint, port.description}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(text.toHtmlEscaped());
            item->setData(contract, Qt::UserRole);
            row.append(item);
        }
        model->appendRow(row);
    }
    QTableView *table = makeTable(model, new PlainDelegate, tr("Ports"));
    const int widths[] = {190, 100, 80, 90, 200, 220, 320};
    for (int section = 0; section < model->columnCount(); ++section)
        table->setColumnWidth(section, widths[section]);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString contract = index.data(Qt::UserRole).toString(); !contract.isEmpty())
            follow(things::lookUpUrl(contract), OpenIn::CurrentTab);
    });
    return table;
}

QWidget *ThingPage::makeLines(const std::vector<core::EntityLine> &lines, const QString &name)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Domain"), tr("Owner"), tr("Description")});
    for (const core::EntityLine &line : lines) {
        QList<QStandardItem *> row;
        for (const QString &text :
             {line.name, things::word(line.uri.kind), line.domain, line.owner, line.summary}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setData(things::url(line.uri), Qt::UserRole);
            row.append(item);
        }
        model->appendRow(row);
    }
    QTableView *table = makeTable(model, new PlainDelegate, name);
    const int widths[] = {260, 100, 140, 180, 400};
    for (int section = 0; section < model->columnCount(); ++section)
        table->setColumnWidth(section, widths[section]);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        follow(index.data(Qt::UserRole).toUrl(), OpenIn::CurrentTab);
    });
    return table;
}

QWidget *ThingPage::makeHistory()
{
    auto *model = new items::HistoryModel;
    model->setHistory(m_dossier.history);
    QTableView *table = makeTable(model, new PlainDelegate, tr("History"));
    table->horizontalHeader()->setStretchLastSection(true);
    for (int section = 0; section < items::HistoryModel::SectionCount; ++section)
        table->setColumnWidth(section, section == items::HistoryModel::WhenSection ? 150 : valueWidth);
    auto *states = new ViewStates(table);
    if (m_dossier.history.empty())
        states->showEmpty(tr("Nothing has changed since it was first seen"),
                          tr("Each sync writes down here, field by field, what the sources changed."));
    return states;
}

QWidget *ThingPage::makeStatements()
{
    auto *model = new items::StatementModel;
    model->setDossier(m_dossier);
    QTableView *table = makeTable(model, new StatementDelegate, tr("Who said what"));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setColumnWidth(items::StatementModel::fieldSection, fieldWidth);
    for (int section = 1; section < model->columnCount(); ++section)
        table->setColumnWidth(section, valueWidth);
    table->setToolTip(tr("Enter or double click opens the file where it is said"));
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        if (const core::Statement *statement = model->statement(index))
            follow(CodePage::fileUri(statement->sourceUid, statement->path,
                                     index.data(items::StatementModel::LineRole).toInt()),
                   OpenIn::NewTab);
    });
    return table;
}

void ThingPage::openSource()
{
    if (m_dossier.statements.empty())
        return;
    const core::Statement &first = m_dossier.statements.front();
    follow(CodePage::fileUri(first.sourceUid, first.path, core::header(first.entity).at.line),
           OpenIn::NewTab);
}

void ThingPage::follow(const QUrl &url, OpenIn openIn)
{
    if (CodePage::isFileUri(url) || url.scheme() == "meshbook"_L1)
        emit navigateRequested(url, openIn);
    else if (links::isAllowed(url))
        QDesktopServices::openUrl(url);
}

QString ThingPage::title() const
{
    return m_loaded ? m_dossier.line.name : things::lookUpText(m_uri);
}

Icon ThingPage::icon() const
{
    const core::Result<core::Uri> uri = things::parse(m_uri);
    return uri ? things::icon(uri->kind) : Icon::Unknown;
}

QList<Crumb> ThingPage::breadcrumb() const
{
    QList<Crumb> crumbs{{tr("Discover"), things::searchUrl({})}};
    if (m_loaded && !m_dossier.line.domain.isEmpty())
        crumbs.append(
            {m_dossier.line.domain,
             things::url({core::EntityKind::Domain, m_dossier.line.domain.simplified().toLower(), {}})});
    crumbs.append({title(), m_uri});
    return crumbs;
}

QString ThingPage::railItem() const
{
    return u"discover"_s;
}

QJsonObject ThingPage::saveState() const
{
    return {{u"section"_s, currentSection()}};
}

void ThingPage::restoreState(const QJsonObject &state)
{
    showSection(state.value(u"section"_s).toString());
}

bool ThingPage::findInPage()
{
    if (auto *schema = qobject_cast<SchemaSection *>(m_stack->currentWidget())) {
        schema->focusFilter();
        return true;
    }
    if (auto *code = qobject_cast<CodePanel *>(m_stack->currentWidget())) {
        code->focusFind();
        return true;
    }
    return false;
}

void ThingPage::focusMain()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

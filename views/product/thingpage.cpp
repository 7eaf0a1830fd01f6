// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/thingpage.h"

#include "services/bookmarkservice.h"
#include "services/governanceservice.h"
#include "services/healthservice.h"
#include "views/code/codepage.h"
#include "views/product/checksview.h"
#include "views/product/contractview.h"
#include "views/product/definitions.h"
#include "views/product/findingsview.h"
#include "views/product/levelssummary.h"
#include "views/product/schemaview.h"
#include "views/product/sectionmemory.h"
#include "views/product/statementsview.h"
#include "views/search/domaincolors.h"
#include "views/search/favouritestar.h"
#include "views/search/thingwords.h"
#include "views/widgets/button.h"
#include "views/widgets/focusplace.h"
#include "views/widgets/hairline.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/links.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/treememory.h"
#include "views/widgets/truststrip.h"
#include "views/widgets/viewstates.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr QLatin1StringView tableSection("table");

} // namespace

ThingPage::ThingPage(const core::Uri &thing, services::CatalogService &catalog, QWidget *parent,
                     services::BookmarkService *bookmarks, const PageServices &services)
    : Page(parent)
    , m_thing(thing)
    , m_catalog(catalog)
    , m_bookmarks(bookmarks)
    , m_services(services)
    , m_wanted(thing.column.isEmpty() ? QString() : u"schema"_s)
{
    auto *content = new QWidget(this);
    m_header = new PageHeader(things::icon(thing.kind), content);
    m_figures = new TrustStrip(content);
    m_tabs = new SectionTabBar(content);
    m_tabs->setAccessibleName(tr("Sections"));
    m_stack = new QStackedWidget(content);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_header);
    inner->addWidget(m_figures);
    inner->addWidget(m_tabs);
    inner->addWidget(new Hairline(Qt::Horizontal, content));
    inner->addWidget(m_stack, 1);
    m_states = new ViewStates(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    addActions();
    connect(m_header, &PageHeader::linkActivated, this, &ThingPage::follow);
    connect(m_figures, &TrustStrip::figureActivated, this, &ThingPage::showSection);
    connect(m_tabs, &QTabBar::currentChanged, this, &ThingPage::makeSection);
    connect(m_states, &ViewStates::retryRequested, this, &ThingPage::load);
    connect(&m_catalog, &services::CatalogService::changed, this, &ThingPage::load);
    connect(&DomainColors::of(catalog), &DomainColors::changed, this, &ThingPage::showHeader);
    if (m_bookmarks != nullptr) {
        connect(m_bookmarks, &services::BookmarkService::favouritesChanged, this, &ThingPage::showFavourite);
        connect(m_header, &PageHeader::favouriteToggled, this, [this] {
            if (const auto mark = subject())
                toggleFavourite(*m_bookmarks, *mark);
            showFavourite(); // as it is, until the ledger has it otherwise
        });
    }
    if (m_services.governance != nullptr)
        connect(m_services.governance, &services::GovernanceService::changed, this, [this] {
            if (m_context)
                showFindings();
        });
    if (m_services.health != nullptr)
        connect(m_services.health, &services::HealthService::changed, this, &ThingPage::showHeader);
    load();
}

std::optional<core::ThingMark> ThingPage::subject() const
{
    if (!m_context)
        return {};
    core::ThingMark mark{m_thing, title(), m_context->dossier.line.domain, {}};
    mark.uri.column.clear();
    return mark;
}

void ThingPage::showFavourite()
{
    if (const auto mark = subject(); mark && m_bookmarks != nullptr) {
        m_header->setFavouriteVisible(!m_bookmarks->isReadOnly());
        m_header->setFavourite(m_bookmarks->isFavourite(mark->uri));
    }
}

void ThingPage::load()
{
    if (!m_context)
        m_states->showLoading(tr("Reading the catalog…"));
    core::Uri asked = m_thing;
    asked.column.clear();
    const quint64 question = ++m_asked; // an older answer may overtake a newer one
    m_catalog.dossier(asked).then(this, [this, question](const core::Result<core::Dossier> &answer) {
        if (question == m_asked)
            arrived(answer);
    });
}

void ThingPage::arrived(const core::Result<core::Dossier> &answer)
{
    if (!answer) {
        m_context.reset();
        m_states->showError(answer.error().message, answer.error().detail);
        emit titleChanged();
        return;
    }
    if (m_context) {
        if (m_context->dossier == *answer)
            return; // a sync that did not touch this thing: whoever reads goes on reading
        m_wanted = section();
        m_memory = sectionMemories();
    }
    auto context = std::make_shared<ThingContext>();
    context->catalog = &m_catalog;
    context->lineage = m_services.lineage;
    context->governance = m_services.governance;
    context->dossier = *answer;
    context->follow = [this](const QUrl &url, OpenIn openIn) { follow(url, openIn); };
    m_context = context;
    showHeader();
    const FocusPlace focus = FocusPlace::of(m_stack);
    showSections();
    m_states->showContent();
    focus.giveTo(m_stack->currentWidget());
    if (const auto mark = subject(); mark && m_bookmarks != nullptr) {
        m_bookmarks->describe(*mark);
        m_bookmarks->noteViewed(*mark);
    }
    emit titleChanged();
    emit loaded();
}

void ThingPage::showHeader()
{
    if (!m_context)
        return;
    const core::Dossier &dossier = m_context->dossier;
    const core::EntityLine &line = dossier.line;
    const core::Entity &entity = core::header(dossier.folded);
    m_header->setTitle(title(),
                       line.uri.kind == core::EntityKind::Dataset || line.uri.kind == core::EntityKind::Job);
    const int domain = DomainColors::of(m_catalog).index(line.domain);
    m_header->setDomain(domain);
    QList<QPair<QString, Tone>> badges;
    if (!entity.version.isEmpty())
        badges.append({entity.version, Tone::Neutral});
    if (const QString badge = things::badge(line); !badge.isEmpty())
        badges.append({badge, things::tone(line.lifecycle)});
    if (line.stale)
        badges.append({tr("stale"), Tone::Warning});
    if (line.implied)
        badges.append({tr("only named, described nowhere"), Tone::Warning});
    m_header->setBadges(badges);
    QList<HeaderFact> facts;
    if (!line.domain.isEmpty())
        facts.append({Icon::None, domain, line.domain, false, things::lookUpUrl(u"domain:"_s + line.domain)});
    if (!line.owner.isEmpty())
        facts.append({Icon::Team, -1, line.owner, false, things::lookUpUrl(u"team:"_s + line.owner)});
    if (!line.platform.isEmpty())
        facts.append({Icon::Server, -1, line.platform});
    if (!line.glossary.isEmpty())
        facts.append({Icon::Glossary, -1, things::glossaryName(line.glossary)});
    if (!dossier.statements.empty() && !dossier.statements.front().path.isEmpty()) {
        const core::Statement &first = dossier.statements.front();
        const int at = core::header(first.entity).at.line;
        facts.append({Icon::File, -1, first.path, true, CodePage::fileUri(first.sourceUid, first.path, at)});
    }
    m_header->setFacts(facts);
    const QList<TrustFigure> figures = figuresOf(dossier);
    m_figures->setFigures(figures);
    m_figures->setVisible(!figures.isEmpty());
    if (m_services.health != nullptr && line.uri.kind == core::EntityKind::Product)
        showOverTime(*m_figures, figures, line.uri, *m_services.health);
    showFindings();
    showFavourite();
}

void ThingPage::showFindings()
{
    if (m_services.governance == nullptr || figuresOf(m_context->dossier).isEmpty())
        return;
    m_services.governance->glance(m_context->dossier.line.uri)
        .then(this, [this, of = m_context](const auto &found) {
            if (m_context == of && found && *found)
                m_figures->putFigure(findingsFigure(**found));
        });
}

void ThingPage::showSections()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    while (m_stack->count() > 0) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_sections = sectionsOf(m_context);
    m_ask->setVisible(std::any_of(m_sections.cbegin(), m_sections.cend(),
                                  [](const ThingSection &section) { return section.id == "access"_L1; }));
    int chosen = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        m_tabs->addSection(m_sections.at(i).title, m_sections.at(i).count);
        m_stack->addWidget(new QWidget(m_stack));
        if (m_sections.at(i).id == m_wanted)
            chosen = i;
    }
    m_tabs->setCurrentIndex(chosen);
    makeSection(chosen);
}

void ThingPage::makeSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    if (m_sections.at(index).make) {
        QWidget *standIn = m_stack->widget(index);
        QWidget *made = m_sections.at(index).make(m_stack);
        m_sections[index].make = {};
        m_stack->removeWidget(standIn);
        standIn->deleteLater();
        m_stack->insertWidget(index, made);
        m_stack->setCurrentIndex(index); // laid out before it is scrolled
        restoreSection(made, m_sections.at(index).id);
        if (auto *summary = LevelsSummary::addTo(made, m_sections.at(index).id, m_thing, m_services.health))
            connect(summary, &LevelsSummary::linkActivated, this, &ThingPage::follow);
        if (auto *schema = qobject_cast<SchemaView *>(made)) {
            schema->setInspectorVisible(m_sidePanel);
            if (!m_thing.column.isEmpty() && !m_memory.contains(m_sections.at(index).id))
                schema->showColumn(m_thing.column);
        }
    }
    m_stack->setCurrentIndex(index);
}

QJsonObject ThingPage::sectionMemories() const
{
    QJsonObject memories = m_memory;
    for (int i = 0; i < m_sections.size() && i < m_stack->count(); ++i) {
        if (m_sections.at(i).make)
            continue; // not shown since it was remembered last
        const QWidget *made = m_stack->widget(i);
        QJsonObject memory;
        if (const auto *section = dynamic_cast<const SectionMemory *>(made))
            memory = section->saveMemory();
        else if (const auto *table = made->findChild<QTreeView *>())
            memory.insert(tableSection, treememory::save(*table, Qt::DisplayRole));
        memories.insert(m_sections.at(i).id, memory);
    }
    return memories;
}

void ThingPage::restoreSection(QWidget *made, const QString &id)
{
    const QJsonObject memory = m_memory.value(id).toObject();
    if (memory.isEmpty())
        return;
    if (auto *section = dynamic_cast<SectionMemory *>(made))
        section->restoreMemory(memory);
    else if (auto *table = made->findChild<QTreeView *>())
        treememory::restore(*table, Qt::DisplayRole, memory.value(tableSection).toObject());
}

void ThingPage::showSection(const QString &id)
{
    m_wanted = id;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).id == id)
            m_tabs->setCurrentIndex(i);
    }
}

QString ThingPage::section() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < m_sections.size() ? m_sections.at(index).id : m_wanted;
}

QWidget *ThingPage::sectionWidget() const
{
    return m_stack->currentWidget();
}

void ThingPage::follow(const QUrl &url, OpenIn openIn)
{
    const QString written = things::lookUpText(url);
    if (const QUrl file(written, QUrl::StrictMode); CodePage::isFileUri(file))
        emit navigateRequested(file, openIn);
    else if (!written.isEmpty())
        lookUp(written, openIn);
    else if (url.scheme() == "meshbook"_L1 || CodePage::isFileUri(url))
        emit navigateRequested(url, openIn);
    else if (links::isAllowed(url))
        QDesktopServices::openUrl(url);
}

/// A reference is written as a name, an id or an IRI, perhaps with the kind before it ("team:Checkout").
/// What cannot be told apart ends in a search for it.
void ThingPage::lookUp(const QString &written, OpenIn openIn)
{
    const auto kind = core::entityKindFromText(written.section(u':', 0, 0));
    const QString text = kind ? written.section(u':', 1) : written;
    m_catalog.resolve(text).then(
        this, [this, kind, text, openIn](const core::Result<std::vector<core::EntityLine>> &lines) {
            for (const core::EntityLine &line : lines ? *lines : std::vector<core::EntityLine>()) {
                if (!kind || line.uri.kind == *kind) {
                    emit navigateRequested(things::url(line.uri), openIn);
                    return;
                }
            }
            emit navigateRequested(things::searchUrl(text), openIn);
        });
}

QUrl ThingPage::uri() const
{
    return things::url(m_thing);
}

QString ThingPage::title() const
{
    if (!m_context)
        return m_thing.key.section(u'/', -1);
    const core::Entity &entity = core::header(m_context->dossier.folded);
    return entity.displayName.isEmpty() ? m_context->dossier.line.name : entity.displayName;
}

Icon ThingPage::icon() const
{
    return things::icon(m_thing.kind);
}

QList<Crumb> ThingPage::breadcrumb() const
{
    QList<Crumb> crumbs{{tr("Discover"), things::searchUrl({})}};
    if (m_context && !m_context->dossier.line.domain.isEmpty()) {
        const QString domain = m_context->dossier.line.domain;
        crumbs.append({domain, things::searchUrl({}, {{u"domain"_s, {domain.toLower()}}})});
    }
    crumbs.append({title(), uri()});
    return crumbs;
}

QString ThingPage::railItem() const
{
    return u"discover"_s;
}

QJsonObject ThingPage::saveState() const
{
    return {{u"section"_s, section()}, {u"sections"_s, sectionMemories()}};
}

void ThingPage::restoreState(const QJsonObject &state)
{
    m_memory = state.value("sections"_L1).toObject();
    if (const QString id = state.value("section"_L1).toString(); !id.isEmpty())
        showSection(id);
}

bool ThingPage::hasSidePanel() const
{
    return true;
}

void ThingPage::setSidePanelVisible(bool visible)
{
    m_sidePanel = visible;
    for (int i = 0; i < m_stack->count(); ++i) {
        if (auto *schema = qobject_cast<SchemaView *>(m_stack->widget(i)))
            schema->setInspectorVisible(visible);
    }
}

bool ThingPage::findInPage()
{
    if (auto *schema = qobject_cast<SchemaView *>(m_stack->currentWidget())) {
        schema->focusFilter();
        return true;
    }
    if (auto *contract = qobject_cast<ContractView *>(m_stack->currentWidget())) {
        contract->focusFind();
        return true;
    }
    if (auto *statements = qobject_cast<StatementsView *>(m_stack->currentWidget())) {
        statements->focusFilter();
        return true;
    }
    if (auto *checks = qobject_cast<ChecksView *>(m_stack->currentWidget())) {
        checks->focusFilter();
        return true;
    }
    return false;
}

/// A link that has no tool tip of its own says what it leads to.
bool ThingPage::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint place = static_cast<QHelpEvent *>(event)->globalPos();
        auto *link = qobject_cast<LinkLabel *>(childAt(mapFromGlobal(place)));
        if (link != nullptr && Definitions::of(m_catalog).show(link->url(), link, place))
            return true;
    }
    return Page::event(event);
}

bool ThingPage::explain()
{
    QWidget *focus = window()->focusWidget();
    if (focus == nullptr || !isAncestorOf(focus))
        return false;
    if (const auto *link = qobject_cast<LinkLabel *>(focus))
        return Definitions::of(m_catalog).show(link->url(), focus,
                                               focus->mapToGlobal(focus->rect().bottomLeft()));
    auto *view = qobject_cast<QAbstractItemView *>(focus);
    const QModelIndex index = view != nullptr ? view->currentIndex() : QModelIndex();
    if (!index.isValid())
        return false;
    // As if the mouse rested on the row.
    const QPoint place = view->visualRect(index.siblingAtColumn(0)).center();
    QHelpEvent help(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
    return QCoreApplication::sendEvent(view->viewport(), &help);
}

void ThingPage::focusMain()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views

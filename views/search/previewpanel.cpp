// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/previewpanel.h"

#include "core/bidi.h"
#include "items/columntreemodel.h"
#include "items/formatname.h"
#include "services/catalogservice.h"
#include "views/search/domaincolors.h"
#include "views/search/favouritestar.h"
#include "views/search/matchreason.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/markuptags.h"
#include "views/widgets/panesection.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int restMs = 150;
constexpr size_t mostLinks = 6;

} // namespace

PreviewPanel::PreviewPanel(services::CatalogService &catalog, QWidget *parent,
                           services::BookmarkService *bookmarks)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_bookmarks(bookmarks)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumWidth(220);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PreviewPanel::loadRest);
    build();
}

void PreviewPanel::show(const core::SearchHit *hit, const QString &query)
{
    const bool same = hit != nullptr && m_hasLine && hit->line.uri == m_line.uri && query == m_query;
    if (same)
        return;
    m_query = query;
    m_hasLine = hit != nullptr;
    m_hasDossier = false;
    m_dossier = {};
    m_line = hit != nullptr ? hit->line : core::EntityLine();
    build();
    if (m_hasLine)
        m_rest.start();
    else
        m_rest.stop();
}

void PreviewPanel::loadRest()
{
    const core::Uri asked = m_line.uri;
    m_catalog.dossier(asked).then(this, [this, asked](const core::Result<core::Dossier> &dossier) {
        if (!dossier || !m_hasLine || !(m_line.uri == asked))
            return;
        m_dossier = *dossier;
        m_hasDossier = true;
        build();
    });
}

void PreviewPanel::build()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setMinimumWidth(1); // long words are elided rather than cut off at the edge
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_hasLine) {
        addHead(layout);
        addFacts(layout);
        if (m_hasDossier) {
            addColumns(layout);
            addLinks(layout, things::plural(core::EntityKind::Product), m_dossier.products);
            addLinks(layout, things::plural(core::EntityKind::Dataset), m_dossier.datasets);
            addLinks(layout, tr("Used by"), m_dossier.usedBy);
            addSpeakers(layout);
        }
    } else {
        auto *words =
            new TextLabel(tr("Choose a match to see what it is."), TextRole::Base, Ink::Text3, content);
        words->setWrapped(true);
        words->setContentsMargins(metrics::panePadding, metrics::panePadding, metrics::panePadding, 0);
        layout->addWidget(words);
    }
    layout->addStretch();
    setWidget(content); // deletes the one before
}

void PreviewPanel::addHead(QVBoxLayout *layout)
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space4);
    inner->setSpacing(metrics::space2);
    layout->addLayout(inner);
    auto *top = new FlowLayout(nullptr, metrics::space2, metrics::space1);
    const bool isColumn = !m_line.uri.column.isEmpty();
    auto *kind =
        new LinkLabel(isColumn ? tr("Column") : things::word(m_line.uri.kind), things::url(m_line.uri));
    kind->setIconId(isColumn ? Icon::Column : things::icon(m_line.uri.kind));
    kind->setLook(TextRole::Caption, Ink::Text2);
    connect(kind, &LinkLabel::activated, this, &PreviewPanel::openRequested);
    top->addWidget(kind);
    if (const QString badge = things::badge(m_line); !badge.isEmpty())
        top->addWidget(new BadgeLabel(badge, things::tone(m_line.lifecycle)));
    if (m_line.stale)
        top->addWidget(new BadgeLabel(tr("stale"), Tone::Warning));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addLayout(top, 1);
    if (m_bookmarks != nullptr)
        head->addWidget(makeFavouriteStar(*m_bookmarks, markOf(m_line), nullptr), 0, Qt::AlignTop);
    inner->addLayout(head);
    auto *name = new TextLabel(m_line.name, TextRole::Section, Ink::Text);
    name->setWrapped(true);
    name->setSelectable(true);
    inner->addWidget(name);
    auto *whose = new FlowLayout(nullptr, metrics::space3, metrics::space1);
    if (!m_line.domain.isEmpty()) {
        auto *domain =
            new LinkLabel(m_line.domain, things::searchUrl({}, {{u"domain"_s, {m_line.domain.toLower()}}}));
        domain->setDomain(DomainColors::of(m_catalog).index(m_line.domain));
        domain->setLook(TextRole::Caption, Ink::Text2);
        connect(domain, &LinkLabel::activated, this, &PreviewPanel::openRequested);
        whose->addWidget(domain);
    }
    if (!m_line.owner.isEmpty()) {
        auto *owner =
            new LinkLabel(m_line.owner, things::searchUrl({}, {{u"owner"_s, {m_line.owner.toLower()}}}));
        owner->setIconId(Icon::Team);
        owner->setLook(TextRole::Caption, Ink::Text2);
        connect(owner, &LinkLabel::activated, this, &PreviewPanel::openRequested);
        whose->addWidget(owner);
    }
    inner->addLayout(whose);
    if (!m_line.summary.isEmpty()) {
        const QString words = withoutMarkup(m_line.summary);
        auto *summary = new TextLabel(words, TextRole::Base, Ink::Text2);
        summary->setWrapped(true);
        summary->setMatches(matchesIn(words, m_query));
        inner->addWidget(summary);
    }
    addActions(inner);
}

void PreviewPanel::addActions(QVBoxLayout *inner)
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::space2);
    auto *open = new Button(tr("Open"), Button::Role::Primary);
    auto *copy = new Button(tr("Copy link"), Button::Role::Secondary, Icon::Link);
    open->setCompact(true);
    copy->setCompact(true);
    const QUrl url = things::url(m_line.uri);
    connect(open, &QPushButton::clicked, this, [this, url] { emit openRequested(url, OpenIn::CurrentTab); });
    connect(copy, &QPushButton::clicked, this,
            [url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    actions->addWidget(open);
    actions->addWidget(copy);
    actions->addStretch();
    inner->addLayout(actions);
}

void PreviewPanel::addFacts(QVBoxLayout *layout)
{
    QList<Fact> facts;
    const QLocale locale;
    const auto count = [&](const QString &label, int value) {
        if (value > 0)
            facts.append({label, locale.toString(value)});
    };
    count(tr("Columns"), m_line.columns);
    count(tr("Ports"), m_line.ports);
    const auto standing = [&](const QString &label, const core::Tally &tally, int promised) {
        const int measured = tally.met + tally.warning + tally.breached;
        if (measured == 0) {
            count(label, promised);
            return;
        }
        Fact fact{label, tr("%1 of %2 met").arg(locale.toString(tally.met), locale.toString(measured))};
        fact.state = tally.breached > 0 ? State::Breach : tally.warning > 0 ? State::Warning : State::Ok;
        facts.append(fact);
    };
    const bool isColumn = !m_line.uri.column.isEmpty(); // the tallies are its dataset's
    standing(tr("Quality rules"), isColumn ? core::Tally() : m_dossier.checks, m_line.rules);
    standing(tr("Service levels"), isColumn ? core::Tally() : m_dossier.promises, m_line.objectives);
    count(tr("Uses"), m_line.links);
    if (!m_line.platform.isEmpty())
        facts.append({tr("Platform"), m_line.platform});
    if (!m_line.qualified.isEmpty() && m_line.qualified != m_line.name)
        facts.append({tr("Path"), m_line.qualified, Fact::Kind::Code});
    if (!m_line.tags.isEmpty())
        facts.append({tr("Tags"), m_line.tags.join(u", "_s)});
    if (m_hasDossier && m_dossier.upstream + m_dossier.downstream > 0)
        facts.append({tr("Lineage"),
                      tr("%1 up, %2 down")
                          .arg(locale.toString(m_dossier.upstream), locale.toString(m_dossier.downstream))});
    if (m_line.changedAt.isValid())
        facts.append({tr("Changed"), things::ago(m_line.changedAt)});
    if (facts.isEmpty())
        return;
    auto *grid = new FactsGrid;
    grid->setFacts(facts);
    addPaneSection(layout, nullptr, {})->addWidget(grid);
}

void PreviewPanel::addColumns(QVBoxLayout *layout)
{
    const auto *dataset = std::get_if<core::Dataset>(&m_dossier.folded);
    if (dataset == nullptr || m_query.trimmed().isEmpty())
        return;
    std::vector<const core::Column *> shown;
    int matching = 0;
    for (const core::Column &column : dataset->columns) {
        if (matchesIn(column.name, m_query).isEmpty())
            continue;
        ++matching;
        if (shown.size() < mostLinks)
            shown.push_back(&column);
    }
    if (shown.empty())
        return;
    auto *inner = addPaneSection(layout, nullptr, tr("Matching columns"),
                                 tr("%1 of %2").arg(matching).arg(dataset->columns.size()));
    for (const core::Column *column : shown) {
        auto *row = new QHBoxLayout;
        auto *name = new LinkLabel(column->name, things::columnUrl(m_line.uri, column->path));
        name->setIconId(Icon::Column);
        name->setLook(TextRole::Mono, Ink::Text);
        name->setMatches(matchesIn(column->name, m_query));
        connect(name, &LinkLabel::activated, this, &PreviewPanel::openRequested);
        auto *type = new TextLabel(items::ColumnTreeModel::shownType(*column), TextRole::Caption, Ink::Text3);
        row->addWidget(name, 1);
        row->addStretch();
        row->addWidget(type);
        inner->addLayout(row);
    }
}

void PreviewPanel::addLinks(QVBoxLayout *layout, const QString &title,
                            const std::vector<core::EntityLine> &lines)
{
    if (lines.empty())
        return;
    const size_t shown = std::min(lines.size(), mostLinks);
    auto *inner =
        addPaneSection(layout, nullptr, title,
                       shown < lines.size() ? tr("%1 of %2").arg(shown).arg(lines.size())
                                            : QLocale().toString(static_cast<qint64>(lines.size())));
    for (size_t i = 0; i < shown; ++i) {
        auto *link = new LinkLabel(lines[i].name, things::url(lines[i].uri));
        const int domain = DomainColors::of(m_catalog).index(lines[i].domain);
        if (domain >= 0)
            link->setDomain(domain);
        else
            link->setIconId(things::icon(lines[i].uri.kind));
        link->setLook(TextRole::Base, Ink::Text);
        connect(link, &LinkLabel::activated, this, &PreviewPanel::openRequested);
        inner->addWidget(link);
    }
}

void PreviewPanel::addSpeakers(QVBoxLayout *layout)
{
    if (m_dossier.statements.empty())
        return;
    QStringList words;
    for (const core::Statement &statement : m_dossier.statements) {
        const QString word =
            core::joinedApart({items::formatName(statement.format), statement.source}, u" · "_s);
        if (!words.contains(word))
            words << word;
    }
    auto *inner = addPaneSection(layout, nullptr, tr("Said by"),
                                 tr("%n file(s)", nullptr, static_cast<int>(m_dossier.statements.size())));
    for (const QString &word : std::as_const(words)) {
        auto *label = new TextLabel(word, TextRole::Caption, Ink::Text2);
        inner->addWidget(label);
    }
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineagestart.h"

#include "services/bookmarkservice.h"
#include "services/catalogservice.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int debounceMs = 80;
constexpr int mostMatches = 8;
constexpr std::size_t mostListed = 8;

bool hasLineage(core::EntityKind kind)
{
    return kind == core::EntityKind::Dataset || kind == core::EntityKind::Product
        || kind == core::EntityKind::Job || kind == core::EntityKind::Contract
        || kind == core::EntityKind::Domain;
}

} // namespace

LineageStart::LineageStart(services::LineageService &lineage, services::CatalogService &catalog,
                           Keepers keepers, QWidget *parent)
    : QWidget(parent)
    , m_lineage(lineage)
    , m_catalog(catalog)
    , m_keepers(keepers)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(48, 40, 48, metrics::space5);
    layout->setSpacing(metrics::space4);
    layout->addWidget(
        new TextLabel(tr("Where does it come from, where does it go?"), TextRole::Hero, Ink::Text, content));
    auto *words =
        new TextLabel(tr("Choose a dataset or data product. Its lineage opens with one step on each "
                         "side and grows where you ask for more."),
                      TextRole::Lead, Ink::Text2, content);
    words->setWrapped(true);
    layout->addWidget(words);
    m_field = new SearchField(Icon::Search, tr("Find a dataset or product"), content);
    m_field->setMaximumWidth(metrics::searchWidth);
    layout->addWidget(m_field);
    m_matches = addList(layout, {});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(48);
    layout->addLayout(grid);
    const auto column = [&](int at, const QString &title) {
        auto *inner = new QVBoxLayout;
        inner->setSpacing(metrics::space2);
        grid->addLayout(inner, 0, at, Qt::AlignTop);
        grid->setColumnStretch(at, 1);
        return addList(inner, title);
    };
    m_hubs = column(0, tr("Most connected"));
    m_recent = column(1, tr("Looked at last"));
    m_favourites = column(2, tr("Favourites"));
    layout->addStretch(1);
    area->setWidget(content);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &LineageStart::search);
    connect(m_field, &SearchField::textEdited, this, [this] { m_debounce.start(); });
    connect(m_field, &SearchField::submitted, this, [this] {
        if (auto *first = m_matches->parentWidget()->findChild<LinkLabel *>(u"match"_s))
            first->click();
    });
    if (keepers.bookmarks != nullptr) {
        connect(keepers.bookmarks, &services::BookmarkService::favouritesChanged, this,
                &LineageStart::fillKept);
        connect(keepers.bookmarks, &services::BookmarkService::recentChanged, this, &LineageStart::fillKept);
    }
    connect(&lineage, &services::LineageService::changed, this, &LineageStart::askHubs);
    connect(&DomainColors::of(catalog), &DomainColors::changed, this, [this] {
        fillKept();
        askHubs();
    });
    fillKept();
    askHubs();
}

void LineageStart::focusSearch()
{
    m_field->focusText();
}

QVBoxLayout *LineageStart::addList(QVBoxLayout *layout, const QString &title)
{
    if (!title.isEmpty())
        layout->addWidget(new SectionHeading(title, SectionHeading::Size::Small, this));
    auto *list = new QVBoxLayout;
    list->setSpacing(metrics::space2);
    layout->addLayout(list);
    return list;
}

void LineageStart::clear(QVBoxLayout *list)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void LineageStart::addThing(QVBoxLayout *list, const core::Uri &uri, const QString &name,
                            const QString &domain, const QString &fact)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *link = new LinkLabel(name, things::url(uri), row);
    link->setObjectName(list == m_matches ? u"match"_s : QString());
    link->setDomain(DomainColors::of(m_catalog).index(domain));
    link->setElide(Qt::ElideMiddle);
    connect(link, &LinkLabel::activated, this,
            [this, uri](const QUrl &, OpenIn openIn) { emit rootChosen(uri, openIn); });
    line->addWidget(link, 0);
    if (!fact.isEmpty())
        line->addWidget(new TextLabel(fact, TextRole::Caption, Ink::Text3, row), 1);
    line->addStretch(1);
    list->addWidget(row);
}

void LineageStart::fillKept()
{
    if (m_keepers.bookmarks == nullptr)
        return;
    const auto fill = [this](QVBoxLayout *list, const std::vector<core::ThingMark> &things) {
        clear(list);
        std::size_t shown = 0;
        for (const core::ThingMark &thing : things) {
            if (!hasLineage(thing.uri.kind) || shown++ >= mostListed)
                continue;
            const bool isDomain = thing.uri.kind == core::EntityKind::Domain;
            addThing(list, thing.uri, thing.name, isDomain ? thing.name : thing.domain, {});
        }
        if (shown == 0)
            list->addWidget(new TextLabel(tr("none yet"), TextRole::Base, Ink::Text3, this));
    };
    fill(m_recent, m_keepers.bookmarks->recentThings());
    fill(m_favourites, m_keepers.bookmarks->favourites());
}

void LineageStart::askHubs()
{
    m_lineage
        .ask<std::vector<Hub>>(
            [](const services::LineageService::Sight &sight) -> core::Result<std::vector<Hub>> {
                const lineage::Graph &graph = *sight.graph;
                std::vector<lineage::NodeId> order;
                for (lineage::NodeId node = 0; node < graph.thingCount(); ++node) {
                    if (!graph.isImplied(node) && !graph.isNoise(node))
                        order.push_back(node);
                }
                const auto degree = [&](lineage::NodeId node) {
                    return graph.things().upstream(node).size() + graph.things().downstream(node).size();
                };
                const auto end =
                    order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), mostListed));
                std::partial_sort(order.begin(), end, order.end(), [&](lineage::NodeId a, lineage::NodeId b) {
                    return degree(a) != degree(b) ? degree(a) > degree(b) : a < b;
                });
                std::vector<Hub> hubs;
                for (auto node = order.begin(); node != end && degree(*node) > 0; ++node)
                    hubs.push_back({graph.uri(*node), graph.name(*node),
                                    graph.text(*node, lineage::Field::Domain),
                                    static_cast<int>(graph.things().upstream(*node).size()),
                                    static_cast<int>(graph.things().downstream(*node).size())});
                return hubs;
            })
        .then(this, [this](const core::Result<std::vector<Hub>> &hubs) {
            clear(m_hubs);
            if (!hubs) {
                auto *problem = new InlineMessage(Tone::Breach, hubs.error().message, this);
                problem->setDetails(hubs.error().detail);
                problem->setRetryVisible(true);
                connect(problem, &InlineMessage::retryRequested, this, &LineageStart::askHubs);
                m_hubs->addWidget(problem);
                return;
            }
            const QLocale locale;
            for (const Hub &hub : *hubs)
                addThing(m_hubs, hub.uri, hub.name, hub.domain,
                         tr("%1 in, %2 out").arg(locale.toString(hub.up), locale.toString(hub.down)));
            if (hubs->empty())
                m_hubs->addWidget(new TextLabel(tr("No source says anything of lineage yet."), TextRole::Base,
                                                Ink::Text3, this));
        });
}

void LineageStart::search()
{
    core::SearchRequest request;
    request.text = m_field->text();
    request.limit = 4 * mostMatches;
    const quint64 asked = ++m_asked;
    if (request.text.trimmed().isEmpty()) {
        clear(m_matches);
        return;
    }
    m_catalog.quickSearch(request).then(this, [this, asked](const core::Result<core::SearchAnswer> &answer) {
        if (asked != m_asked || (!answer && answer.error().code == core::ErrorCode::Cancelled))
            return;
        clear(m_matches);
        int shown = 0;
        if (answer) {
            for (const core::SearchHit &hit : answer->hits) {
                if (hasLineage(hit.line.uri.kind) && shown < mostMatches) {
                    const bool isDomain = hit.line.uri.kind == core::EntityKind::Domain;
                    addThing(m_matches, hit.line.uri, hit.line.name,
                             isDomain ? hit.line.name : hit.line.domain, hit.line.qualified);
                    ++shown;
                }
            }
        }
        if (!answer) {
            auto *problem = new InlineMessage(Tone::Breach, answer.error().message, this);
            problem->setDetails(answer.error().detail);
            problem->setRetryVisible(true);
            connect(problem, &InlineMessage::retryRequested, this, &LineageStart::search);
            m_matches->addWidget(problem);
        } else if (shown == 0) {
            m_matches->addWidget(
                new TextLabel(tr("Nothing with lineage matches."), TextRole::Base, Ink::Text3, this));
        }
    });
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/overviewview.h"

#include "items/columntreemodel.h"
#include "items/momenttext.h"
#include "items/statementtable.h"
#include "items/termstatus.h"
#include "views/product/rolewords.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/scrollmemory.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int factsWidth = 380;
constexpr int narrowest = 400; ///< texts beside the facts
constexpr int textStretch = 1'000;
constexpr qsizetype mostRows = 60;
constexpr qsizetype mostNames = 8;

QUrl outUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() ? url : QUrl();
}

QString joined(const std::vector<core::LabelText> &texts)
{
    QStringList lines;
    for (const core::LabelText &each : texts)
        lines << (each.language.isEmpty() ? each.text : QString(each.text + u" ("_s + each.language + u')'));
    return lines.join(u", "_s);
}

} // namespace

OverviewView::OverviewView(const ThingContextPtr &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_columns = new QHBoxLayout(content);
    QBoxLayout *layout = m_columns;
    layout->setContentsMargins(metrics::pagePadding, metrics::space4, metrics::pagePadding,
                               metrics::pagePadding);
    layout->setSpacing(32);
    auto *left = new QWidget(content);
    m_texts = new QVBoxLayout(left);
    m_texts->setContentsMargins(0, 0, 0, 0);
    m_texts->setSpacing(metrics::space2);
    left->setMaximumWidth(820);
    auto *right = new QWidget(content);
    right->setFixedWidth(factsWidth);
    m_facts = new QVBoxLayout(right);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(metrics::space2);
    layout->addWidget(left,
                      textStretch); // as wide as lines are well read; what is left over stands behind both
    layout->addWidget(right);
    layout->addStretch(1);
    setWidget(content);
    addTexts();
    addFacts();
    m_texts->addStretch();
    m_facts->addStretch();
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // In half a window texts would be a word wide beside the facts.
    const bool narrow = viewport()->width() < factsWidth + narrowest;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, narrow ? 0 : textStretch);
}

QJsonObject OverviewView::saveMemory() const
{
    return {{u"top"_s, verticalScrollBar()->value()}};
}

void OverviewView::restoreMemory(const QJsonObject &memory)
{
    scrollmemory::restore(verticalScrollBar(), memory.value("top"_L1).toInt());
}

void OverviewView::addText(const QString &title, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    if (m_texts->count() > 0)
        m_texts->addSpacing(metrics::space3);
    m_texts->addWidget(new SectionHeading(title, SectionHeading::Size::Large));
    auto *view = new MarkdownView;
    view->setMarkdownText(markdown, title);
    connect(view, &MarkdownView::linkActivated, this,
            [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
    m_texts->addWidget(view);
}

void OverviewView::addProductTexts(const auto &thing)
{
    addText(tr("Purpose"), thing.purpose);
    addText(tr("Usage"), thing.usage);
    addText(tr("Limitations"), thing.limitations);
    addObjectives(thing.objectives);
    addMembers(thing.members);
    addSupport(thing.support);
}

void OverviewView::addTermTexts(const core::Term &term)
{
    for (const core::LabelText &each : term.definitions)
        addText(each.language.isEmpty() ? tr("Definition") : tr("Definition (%1)").arg(each.language),
                each.text);
    for (const core::LabelText &each : term.scopeNotes)
        addText(each.language.isEmpty() ? tr("Scope") : tr("Scope (%1)").arg(each.language), each.text);
    QStringList examples;
    for (const core::LabelText &each : term.examples)
        examples << u"- "_s + each.text;
    addText(tr("Examples"), examples.join(u'\n'));
    QList<Fact> labels;
    const bool plain = term.labels.size() == 1 && term.labels.front().language.isEmpty();
    for (const core::LabelText &each :
         plain ? std::vector<core::LabelText>() : term.labels) // the title says it
        labels.append({each.language.isEmpty() ? tr("Label") : each.language, each.text});
    addGrid(tr("Labels"), labels);
    QList<Fact> words;
    if (!term.altLabels.empty())
        words.append({tr("Also called"), joined(term.altLabels)});
    if (!term.hiddenLabels.empty())
        //: Words a search finds a term by, though it is not called so
        words.append({tr("Found as"), joined(term.hiddenLabels)});
    if (!term.abbreviations.isEmpty())
        words.append({tr("Abbreviations"), term.abbreviations.join(u", "_s)});
    if (!term.notation.isEmpty())
        words.append({tr("Notation"), term.notation, Fact::Kind::Code});
    addGrid(tr("Synonyms"), words);
    QList<Fact> relations;
    QStringList targets;
    for (const core::TermRelation &each : term.relations) {
        if (relations.size() >= mostRows)
            break;
        targets.append(each.target);
        relations.append({relationWord(each.kind), items::ColumnTreeModel::shortTerm(each.target),
                          Fact::Kind::Text, things::lookUpUrl(each.target), Icon::Term});
    }
    if (FactsGrid *grid = addGrid(tr("Relations"), relations))
        nameTerms(grid, relations, 0, targets);
    QList<Fact> element;
    if (!term.element.logicalType.isEmpty())
        element.append({tr("Type"), term.element.logicalType, Fact::Kind::Code});
    if (!term.element.pattern.isEmpty())
        element.append({tr("Pattern"), term.element.pattern, Fact::Kind::Code});
    if (!term.element.allowedValues.isEmpty())
        element.append({tr("Values"), term.element.allowedValues.join(u", "_s)});
    if (!term.element.classification.isEmpty())
        element.append({tr("Class"), term.element.classification});
    if (!term.element.unit.isEmpty())
        element.append({tr("Unit"), term.element.unit});
    addGrid(tr("A column with this term"), element);
}

void OverviewView::addTexts()
{
    const core::AnyEntity &folded = m_context->dossier.folded;
    const QString description = core::header(folded).description;
    const auto *term = std::get_if<core::Term>(&folded);
    if (term != nullptr)
        addTermTexts(*term);
    const bool said = term != nullptr
        && std::any_of(term->definitions.begin(), term->definitions.end(),
                       [&](const core::LabelText &each) { return each.text == description; });
    if (!said)
        addText(tr("Description"), description);
    if (const auto *product = std::get_if<core::Product>(&folded)) {
        addProductTexts(*product);
    } else if (const auto *contract = std::get_if<core::Contract>(&folded)) {
        addProductTexts(*contract);
        addText(tr("Terms of use"), contract->termsOfUse);
    } else if (const auto *dataset = std::get_if<core::Dataset>(&folded)) {
        addObjectives(dataset->objectives);
    } else if (const auto *team = std::get_if<core::Team>(&folded)) {
        addMembers(team->members);
        addSupport(team->channels);
    } else if (const auto *job = std::get_if<core::Job>(&folded)) {
        if (!job->sql.isEmpty()) // indented, so that nothing in it is taken for Markdown
            addText(tr("SQL"), u"    "_s + QString(job->sql).replace(u'\n', u"\n    "_s));
    }
    if (m_texts->count() == 0) {
        auto *words = new TextLabel(tr("No source describes it in words."), TextRole::Base, Ink::Text3);
        m_texts->addWidget(words);
    }
}

FactsGrid *OverviewView::addGrid(const QString &title, const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return nullptr;
    if (m_facts->count() > 0)
        m_facts->addSpacing(metrics::space3);
    m_facts->addWidget(new SectionHeading(title));
    auto *grid = new FactsGrid;
    grid->setLabelWidth(140);
    grid->setFacts(facts);
    connect(grid, &FactsGrid::linkActivated, this,
            [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
    m_facts->addWidget(grid);
    return grid;
}

/// Sources name terms by their keys; the grid gets the names once the catalog has told them.
void OverviewView::nameTerms(FactsGrid *grid, const QList<Fact> &facts, qsizetype first,
                             const QStringList &written)
{
    const auto named = std::make_shared<QList<Fact>>(facts);
    const auto left = std::make_shared<qsizetype>(std::min(written.size(), mostRows));
    for (qsizetype i = 0; i < written.size() && i < mostRows; ++i) {
        m_context->catalog->resolve(written.at(i))
            .then(grid,
                  [grid, named, left,
                   at = first + i](const core::Result<std::vector<core::EntityLine>> &lines) {
                      if (lines && !lines->empty() && lines->front().uri.kind == core::EntityKind::Term) {
                          (*named)[at].value = lines->front().name;
                          (*named)[at].uri = things::url(lines->front().uri);
                      }
                      if (--*left == 0)
                          grid->setFacts(*named);
                  });
    }
}

void OverviewView::addFacts()
{
    const core::Dossier &dossier = m_context->dossier;
    const core::Entity &entity = core::header(dossier.folded);
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value, Fact::Kind kind = Fact::Kind::Text) {
        if (!value.isEmpty())
            facts.append({label, value, kind});
    };
    add(tr("Status"),
        std::holds_alternative<core::Term>(dossier.folded)
            ? items::termStatus(entity.lifecycle, entity.status)
            : entity.status);
    add(tr("Version"), entity.version);
    for (const core::Ownership &owner : entity.owners)
        facts.append({owner.role.isEmpty() ? tr("Owner") : roleWord(owner.role), owner.party,
                      Fact::Kind::Text, things::lookUpUrl(u"team:"_s + owner.party), Icon::Team});
    add(tr("Tags"), entity.tags.join(u", "_s));
    const qsizetype firstTerm = facts.size();
    for (const QString &term : entity.terms)
        facts.append({tr("Term"), items::ColumnTreeModel::shortTerm(term), Fact::Kind::Text,
                      things::lookUpUrl(term), Icon::Term});
    if (const auto *dataset = std::get_if<core::Dataset>(&dossier.folded)) {
        add(tr("Type"), dataset->type);
        add(tr("Physical name"), dataset->physicalName, Fact::Kind::Code);
        add(tr("Business name"), dataset->businessName);
        add(tr("Granularity"), dataset->granularity);
        add(tr("Environment"), dataset->environment);
        add(tr("Namespace"), dataset->space, Fact::Kind::Code);
    } else if (const auto *contract = std::get_if<core::Contract>(&dossier.folded)) {
        add(tr("Standard"), QString(contract->standard + u' ' + contract->standardVersion).trimmed());
        //: Which version of its standard a contract is written in, by its look
        add(tr("Shape"), contract->shapeVersion);
        add(tr("Tenant"), contract->tenant);
        for (const core::Server &server : contract->servers)
            facts.append({tr("Server"), server.type + u' ' + server.space, Fact::Kind::Code});
    } else if (const auto *product = std::get_if<core::Product>(&dossier.folded)) {
        add(tr("Archetype"), product->type);
        add(tr("Tenant"), product->tenant);
    } else if (const auto *team = std::get_if<core::Team>(&dossier.folded)) {
        add(tr("Kind"), team->type);
        add(tr("E-mail"), team->email);
    }
    add(tr("Created"), items::withReadableMoments(entity.created));
    add(tr("Updated"), items::withReadableMoments(entity.updated));
    if (FactsGrid *grid = addGrid(tr("Facts"), facts))
        nameTerms(grid, facts, firstTerm, entity.terms);
    QList<Fact> references;
    for (const core::Reference &each : entity.references)
        references.append({each.type.isEmpty() ? tr("Link") : roleWord(each.type),
                           each.description.isEmpty() ? each.url : each.description, Fact::Kind::Text,
                           outUrl(each.url), Icon::External});
    addGrid(tr("Links"), references.mid(0, mostRows));
    addExtra(entity.extra);
    QList<Fact> names;
    for (const QString &identity : dossier.identities.mid(0, mostNames))
        names.append({tr("Name"), identity, Fact::Kind::Code});
    if (dossier.identities.size() > mostNames)
        names.append(
            //: Before "12 more names", at the end of a list of names
            {tr("And"),
             tr("%n more name(s)", nullptr, static_cast<int>(dossier.identities.size() - mostNames))});
    addGrid(tr("Known as"), names);
}

void OverviewView::addMembers(const std::vector<core::Member> &members)
{
    QList<Fact> facts;
    for (const core::Member &each : members) {
        const QString name = each.name.isEmpty() ? each.username : each.name;
        if (facts.size() < mostRows)
            facts.append({each.role.isEmpty() ? tr("Member") : roleWord(each.role), name, Fact::Kind::Text,
                          QUrl(), Icon::Person});
    }
    addGrid(tr("Team"), facts);
}

void OverviewView::addSupport(const std::vector<core::SupportChannel> &channels)
{
    QList<Fact> facts;
    for (const core::SupportChannel &each : channels)
        facts.append({each.tool.isEmpty() ? tr("Channel") : roleWord(each.tool),
                      each.channel.isEmpty() ? each.url : each.channel, Fact::Kind::Text, outUrl(each.url),
                      Icon::Chat});
    addGrid(tr("Support"), facts.mid(0, mostRows));
}

void OverviewView::addObjectives(const std::vector<core::Objective> &objectives)
{
    QList<Fact> facts;
    for (const core::Objective &each : objectives) {
        QString value = QString(each.value + u' ' + each.unit).trimmed();
        if (!each.element.isEmpty())
            //: A promised value and the column or table it is promised of: "99 % on orders"
            value = tr("%1 on %2").arg(value, each.element);
        facts.append({promiseWord(each), value, Fact::Kind::Text, QUrl(), Icon::Target});
    }
    addGrid(tr("Service levels"), facts.mid(0, mostRows));
}

void OverviewView::addExtra(const QJsonObject &extra)
{
    QList<Fact> facts;
    const auto add = [&](const QString &name, const QJsonValue &value) {
        facts.append({name, items::StatementTable::shown(value).left(500), Fact::Kind::Text});
    };
    for (auto it = extra.begin(); it != extra.end() && facts.size() < mostRows; ++it) {
        // Bitol's customProperties: a list of {property, value}.
        const QJsonArray list = it.value().toArray();
        const bool pairs =
            !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) {
                return one[u"property"].isString() && !one[u"value"].isUndefined();
            });
        if (!pairs) {
            add(it.key(), it.value());
            continue;
        }
        for (const QJsonValue &one : list)
            add(one[u"property"].toString().left(100), one[u"value"]);
    }
    addGrid(tr("Custom properties"), facts.mid(0, mostRows));
}

} // namespace meshbook::views

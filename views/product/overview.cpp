// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/overview.h"

#include "items/statementmodel.h"
#include "views/search/thingwords.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/sectionheading.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int pagePadding = 20;
constexpr int textWidth = 760;
constexpr int labelWidth = 150;

QUrl outLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return url.isValid() && schemes.contains(url.scheme()) ? url : QUrl();
}

QString joined(const QStringList &parts, QStringView with = u" · ")
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(with);
}

/// Facts that are not stated are left out: a page of dashes says nothing.
void put(QList<Fact> &facts, const QString &label, const QString &value, Fact::Kind kind = Fact::Kind::Text,
         const QUrl &uri = {})
{
    if (!value.isEmpty())
        facts.append({.label = label, .value = value, .kind = kind, .uri = uri});
}

} // namespace

Overview::Overview(const core::Dossier &dossier, QWidget *parent)
    : QScrollArea(parent)
    , m_dossier(dossier)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Overview of %1").arg(dossier.line.name));
    auto *page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(pagePadding, pagePadding, pagePadding, pagePadding);
    m_layout->setSpacing(8);
    const core::Entity &header = core::header(dossier.folded);
    addHeader(header);
    std::visit([this](const auto &thing) { add(thing); }, dossier.folded);
    addRest(header);
    m_layout->addStretch();
    setWidget(page);
}

void Overview::addText(const QString &heading, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    if (!heading.isEmpty())
        m_layout->addWidget(new SectionHeading(heading, SectionHeading::Size::Large));
    auto *text = new MarkdownView;
    text->setMaximumWidth(textWidth);
    text->setMarkdownText(markdown, heading.isEmpty() ? tr("Description") : heading);
    connect(text, &MarkdownView::linkActivated, this, &Overview::linkActivated);
    m_layout->addWidget(text);
    m_layout->addSpacing(8);
}

void Overview::addFacts(const QString &heading, const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    m_layout->addWidget(new SectionHeading(heading, SectionHeading::Size::Large));
    auto *grid = new FactsGrid;
    grid->setLabelWidth(labelWidth);
    grid->setFacts(facts);
    grid->setMaximumWidth(textWidth);
    connect(grid, &FactsGrid::linkActivated, this, &Overview::linkActivated);
    m_layout->addWidget(grid);
    m_layout->addSpacing(8);
}

void Overview::addLines(const QString &heading, const std::vector<core::EntityLine> &lines)
{
    QList<Fact> facts;
    for (const core::EntityLine &line : lines)
        facts.append({.label = things::word(line.uri.kind),
                      .value = line.name,
                      .uri = things::url(line.uri),
                      .icon = things::icon(line.uri.kind)});
    addFacts(heading, facts);
}

void Overview::addHeader(const core::Entity &entity)
{
    addText({}, entity.description);
}

void Overview::add(const core::Domain &domain)
{
    QList<Fact> facts;
    put(facts, tr("Kind"), domain.type);
    put(facts, tr("Part of"), domain.parent, Fact::Kind::Text, things::lookUpUrl(domain.parent));
    addFacts(tr("Domain"), facts);
    addLines(tr("Products"), m_dossier.products);
}

void Overview::add(const core::Team &team)
{
    QList<Fact> facts;
    put(facts, tr("Kind"), team.type);
    put(facts, tr("E-mail"), team.email, Fact::Kind::Text, outLink(u"mailto:"_s + team.email));
    put(facts, tr("Part of"), team.parent);
    addFacts(tr("Team"), facts);
    addTeam(team.members, team.channels);
    addLines(tr("Owns"), m_dossier.products);
}

void Overview::add(const core::Product &product)
{
    addText(tr("Purpose"), product.purpose == product.description ? QString() : product.purpose);
    addText(tr("Usage"), product.usage);
    addText(tr("Limitations"), product.limitations);
    addLines(tr("Contracts and datasets"), m_dossier.contracts);
    addLines(tr("Datasets"), m_dossier.datasets);
    addObjectives(product.objectives);
    addTeam(product.members, product.support);
    addRoles(product.roles, product.price);
}

void Overview::add(const core::Contract &contract)
{
    addText(tr("Purpose"), contract.purpose == contract.description ? QString() : contract.purpose);
    addText(tr("Usage"), contract.usage);
    addText(tr("Limitations"), contract.limitations);
    addText(tr("Terms of use"), contract.termsOfUse);
    QList<Fact> facts;
    put(facts, tr("Standard"), joined({contract.standard, contract.standardVersion}, u" "));
    put(facts, tr("By its shape"), contract.shapeVersion);
    for (const core::Server &server : contract.servers)
        put(facts, tr("Server %1").arg(server.name), joined({server.type, server.environment, server.space}),
            Fact::Kind::Code);
    addFacts(tr("Contract"), facts);
    addLines(tr("Product"), m_dossier.products);
    addLines(tr("Datasets"), m_dossier.datasets);
    addObjectives(contract.objectives);
    addTeam(contract.members, contract.support);
    addRoles(contract.roles, contract.price);
}

void Overview::add(const core::Dataset &dataset)
{
    const QLocale locale;
    QList<Fact> facts;
    put(facts, tr("Kind"), dataset.type);
    put(facts, tr("Platform"), dataset.platform);
    put(facts, tr("Physical name"), dataset.physicalName, Fact::Kind::Code);
    put(facts, tr("Namespace"), dataset.space, Fact::Kind::Code);
    put(facts, tr("Business name"), dataset.businessName);
    put(facts, tr("One row is"), dataset.granularity);
    put(facts, tr("Rows"), dataset.rowCount ? locale.toString(*dataset.rowCount) : QString());
    put(facts, tr("Size"), dataset.sizeBytes ? locale.formattedDataSize(*dataset.sizeBytes) : QString());
    put(facts, tr("Lineage"),
        tr("%1 upstream, %2 downstream")
            .arg(locale.toString(m_dossier.upstream), locale.toString(m_dossier.downstream)));
    put(facts, tr("Measurements"),
        m_dossier.observations > 0 ? locale.toString(m_dossier.observations) : QString());
    addFacts(tr("Dataset"), facts);
    addLines(tr("Product"), m_dossier.products);
    addLines(tr("Contract"), m_dossier.contracts);
    addObjectives(dataset.objectives);
}

void Overview::add(const core::Job &job)
{
    QList<Fact> facts;
    put(facts, tr("Kind"), job.type);
    put(facts, tr("Namespace"), job.space, Fact::Kind::Code);
    put(facts, tr("Source code"), job.sourceCodeUrl, Fact::Kind::Text, outLink(job.sourceCodeUrl));
    addFacts(tr("Job"), facts);
    if (!job.sql.isEmpty())
        addText(tr("Query"), u"```sql\n"_s + job.sql + u"\n```"_s);
}

void Overview::add(const core::Glossary &glossary)
{
    QList<Fact> facts;
    for (const core::LabelText &label : glossary.labels)
        put(facts, label.language.isEmpty() ? tr("Name") : label.language, label.text);
    addFacts(tr("Names"), facts);
    for (const core::LabelText &text : glossary.definitions)
        addText(text.language, text.text);
}

void Overview::add(const core::Term &term)
{
    for (const core::LabelText &text : term.definitions) {
        if (text.text != term.description)
            addText(text.language.isEmpty() ? tr("Definition") : tr("Definition (%1)").arg(text.language),
                    text.text);
    }
    for (const core::LabelText &text : term.scopeNotes)
        addText(tr("Note"), text.text);
    QList<Fact> facts;
    for (const core::LabelText &label : term.labels)
        put(facts, label.language.isEmpty() ? tr("Name") : tr("Name (%1)").arg(label.language), label.text);
    for (const core::LabelText &label : term.altLabels)
        put(facts, label.language.isEmpty() ? tr("Synonym") : tr("Synonym (%1)").arg(label.language),
            label.text);
    put(facts, tr("Abbreviations"), joined(term.abbreviations));
    put(facts, tr("Notation"), term.notation, Fact::Kind::Code);
    put(facts, tr("Glossary"), term.glossary, Fact::Kind::Text, things::lookUpUrl(term.glossary));
    for (const core::LabelText &example : term.examples)
        put(facts, tr("Example"), example.text);
    put(facts, tr("Reviewers"), joined(term.reviewers));
    put(facts, tr("Source"), joined({term.sourceName, term.sourceUrl}), Fact::Kind::Text,
        outLink(term.sourceUrl));
    addFacts(tr("Term"), facts);
    QList<Fact> relations;
    for (const core::TermRelation &relation : term.relations)
        put(relations, core::toText(relation.kind), relation.target, Fact::Kind::Text,
            things::lookUpUrl(relation.target));
    addFacts(tr("Relations"), relations);
}

void Overview::addObjectives(const std::vector<core::Objective> &objectives)
{
    QList<Fact> facts;
    for (const core::Objective &objective : objectives)
        put(facts, objective.property,
            joined({joined({objective.value, objective.unit}, u" "), objective.level, objective.element,
                    objective.description}));
    addFacts(tr("Service levels promised"), facts);
}

void Overview::addTeam(const std::vector<core::Member> &members,
                       const std::vector<core::SupportChannel> &support)
{
    QList<Fact> people;
    for (const core::Member &member : members) {
        const QString name = member.name.isEmpty() ? member.username : member.name;
        put(people, member.role.isEmpty() ? tr("Member") : member.role, name, Fact::Kind::Text,
            things::lookUpUrl(member.username));
    }
    addFacts(tr("People"), people);
    QList<Fact> channels;
    for (const core::SupportChannel &channel : support)
        put(channels, channel.tool.isEmpty() ? tr("Channel") : channel.tool,
            channel.channel.isEmpty() ? channel.url : channel.channel, Fact::Kind::Text,
            outLink(channel.url));
    addFacts(tr("Support"), channels);
}

void Overview::addRoles(const std::vector<core::AccessRole> &roles, const core::Price &price)
{
    QList<Fact> facts;
    for (const core::AccessRole &role : roles)
        put(facts, role.role,
            joined({role.access, role.description,
                    joined({role.firstLevelApprovers, role.secondLevelApprovers}, u", ")}));
    put(facts, tr("Price"), joined({price.amount, price.currency, price.unit}, u" "));
    addFacts(tr("Access"), facts);
}

void Overview::addRest(const core::Entity &entity)
{
    QList<Fact> facts;
    for (const core::Ownership &owner : entity.owners)
        put(facts, owner.role.isEmpty() ? tr("Owner") : owner.role, owner.party, Fact::Kind::Text,
            things::lookUpUrl(owner.party));
    addFacts(tr("Responsible"), facts);
    QList<Fact> links;
    for (const core::Reference &reference : entity.references)
        put(links, reference.type.isEmpty() ? tr("Link") : reference.type,
            reference.description.isEmpty() ? reference.url : reference.description, Fact::Kind::Text,
            outLink(reference.url));
    addFacts(tr("Links"), links);
    QList<Fact> more;
    put(more, tr("Tags"), joined(entity.tags));
    put(more, tr("Also called"), joined(entity.synonyms));
    put(more, tr("Created"), entity.created);
    put(more, tr("Updated"), entity.updated);
    put(more, tr("Id"), entity.nativeId, Fact::Kind::Code);
    for (auto it = entity.extra.begin(); it != entity.extra.end(); ++it)
        put(more, it.key(), items::StatementModel::shown(it.value()));
    addFacts(tr("More"), more);
    addLines(tr("Used by"), m_dossier.usedBy);
}

} // namespace meshbook::views

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactreport.h"

#include "governance/columntype.h"
#include "health/standing.h"
#include "services/lineagepictures.h"
#include "services/whatifverdict.h"
#include "store/cachereader.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Dossier;
using core::EntityKind;
using core::ErrorCode;
using core::failure;
using core::Result;
using lineage::AgreementAtRisk;
using lineage::Breakage;
using lineage::Impact;
using lineage::NodeId;
using lineage::PersonToTell;

namespace {

constexpr std::size_t mostAgreements = 500; ///< read one by one; the rest is told as cut
constexpr std::size_t mostTeams = 500;
constexpr qsizetype mostNames = 1'000; ///< of things a person is told of

/// Everybody who has a part in what is concerned, by name.
class People final {
public:
    void add(const QString &party, const QString &role, const QString &of)
    {
        const QString name = party.trimmed();
        if (name.isEmpty())
            return;
        PersonToTell &person = m_people[name.toCaseFolded()];
        if (person.party.isEmpty())
            person.party = name;
        if (!role.isEmpty() && !person.roles.contains(role, Qt::CaseInsensitive))
            person.roles.append(role);
        if (person.of.size() < mostNames && m_told.insert({name.toCaseFolded(), of}).second)
            person.of.append(of);
    }
    void reach(const QString &party, const QString &channel)
    {
        const auto person = m_people.find(party.trimmed().toCaseFolded());
        if (person != m_people.end() && !channel.isEmpty() && !person->second.channels.contains(channel))
            person->second.channels.append(channel);
    }
    /// A person is written by login in one place and by name in another.
    void alias(const QString &login, const QString &party)
    {
        m_logins[login.trimmed().toCaseFolded()] = party.trimmed().toCaseFolded();
    }
    [[nodiscard]] std::vector<PersonToTell> sorted()
    {
        for (const auto &[login, key] : m_logins)
            join(login, key);
        std::vector<PersonToTell> people;
        for (const auto &[key, person] : m_people)
            people.push_back(person);
        std::stable_sort(people.begin(), people.end(), [](const PersonToTell &a, const PersonToTell &b) {
            return a.of.size() > b.of.size();
        });
        return people;
    }

private:
    void join(const QString &login, const QString &key)
    {
        const auto other = m_people.find(login);
        const auto person = m_people.find(key);
        if (login == key || other == m_people.end() || person == m_people.end())
            return;
        const auto unite = [](QStringList &into, const QStringList &from) {
            into += from;
            into.removeDuplicates();
        };
        unite(person->second.roles, other->second.roles);
        unite(person->second.of, other->second.of);
        unite(person->second.channels, other->second.channels);
        m_people.erase(other);
    }

    std::map<QString, PersonToTell> m_people;
    std::map<QString, QString> m_logins;
    std::set<std::pair<QString, QString>> m_told;
};

QString text(const core::SupportChannel &channel)
{
    const QString name = channel.channel.isEmpty() ? channel.tool : channel.channel;
    if (channel.url.isEmpty())
        return name;
    return name.isEmpty() ? channel.url : u"%1 (%2)"_s.arg(name, channel.url);
}

class Report final {
public:
    Report(const lineage::Graph &graph, store::CacheReader &cache, const lineage::ImpactRequest &request,
           const lineage::Cancelled &cancelled)
        : m_graph(graph)
        , m_cache(cache)
        , m_request(request)
        , m_cancelled(cancelled)
    {
    }
    [[nodiscard]] Result<Impact> make();

private:
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }
    void gatherWholes();
    [[nodiscard]] Result<> addAgreements();
    void addAgreement(const Dossier &dossier, const std::vector<NodeId> &things);
    void addPromises(const std::vector<core::Objective> &objectives, const std::vector<NodeId> &things,
                     AgreementAtRisk &agreement) const;
    void addParties(const core::Entity &entity, const std::vector<core::Member> &members,
                    const std::vector<core::SupportChannel> &channels, const QString &name);
    [[nodiscard]] Result<> addTeams();
    [[nodiscard]] Result<> addBreakages();
    void addReaders();
    [[nodiscard]] bool isRetype() const
    {
        return m_request.whatIf->change == lineage::WhatIf::Change::Retype;
    }
    [[nodiscard]] bool keepsPromise(const core::Column &promised) const;
    void addContracts(const Dossier &dossier);
    void addRules(const core::Dataset &dataset);
    void addTerms(const core::Dataset &dataset);
    [[nodiscard]] bool isColumn(const QString &path) const
    {
        return m_request.about.column.isEmpty()
            || path.compare(m_request.about.column, Qt::CaseInsensitive) == 0;
    }

    const lineage::Graph &m_graph;
    store::CacheReader &m_cache;
    const lineage::ImpactRequest &m_request;
    const lineage::Cancelled &m_cancelled;
    Impact m_impact;
    std::map<NodeId, std::vector<NodeId>> m_wholes; ///< contracts and products → what of them is concerned
    std::set<QString> m_owners;
    People m_people;
};

/// Of all that is concerned, whether a line tells it or not.
void Report::gatherWholes()
{
    lineage::ReachRequest asked = lineage::reachRequest(m_graph, m_request.about, m_request.whatIf);
    std::vector<NodeId> things = asked.roots;
    if (m_request.whatIf && lineage::concernsWriters(*m_request.whatIf)) {
        const std::vector<NodeId> writers = lineage::writersOf(m_graph, asked);
        things.insert(things.end(), writers.begin(), writers.end());
    }
    asked.cancelled = m_cancelled;
    if (const auto reached = lineage::reach(m_graph, asked)) {
        for (const lineage::ReachedThing &thing : *reached)
            things.push_back(thing.thing);
    }
    for (const NodeId thing : things) {
        for (const NodeId whole : m_graph.wholes(thing))
            m_wholes[whole].push_back(thing);
        const QString owner = m_graph.text(thing, lineage::Field::Owner);
        if (!owner.isEmpty())
            m_owners.insert(owner);
        m_people.add(owner, u"owner"_s, m_graph.name(thing));
    }
}

void Report::addPromises(const std::vector<core::Objective> &objectives, const std::vector<NodeId> &things,
                         AgreementAtRisk &agreement) const
{
    for (const core::Objective &objective : objectives) {
        const bool concerns =
            objective.element.isEmpty() || std::any_of(things.begin(), things.end(), [&](NodeId thing) {
                return health::concerns(objective, m_graph.name(thing), agreement.holds);
            });
        if (!concerns)
            continue;
        QString promise = objective.value;
        if (!objective.unit.isEmpty())
            promise += u' ' + objective.unit;
        agreement.promises.push_back({objective.property, promise, objective.element});
    }
}

void Report::addParties(const core::Entity &entity, const std::vector<core::Member> &members,
                        const std::vector<core::SupportChannel> &channels, const QString &name)
{
    for (const core::Ownership &owner : entity.owners) {
        m_people.add(owner.party, owner.role, name);
        m_owners.insert(owner.party);
        for (const core::SupportChannel &channel : channels)
            m_people.reach(owner.party, text(channel));
    }
    for (const core::Member &member : members) {
        const QString party = member.name.isEmpty() ? member.username : member.name;
        if (!member.dateOut.isEmpty() || party.isEmpty())
            continue;
        m_people.add(party, member.role, name);
        if (member.username != party && !member.username.isEmpty()) {
            m_people.reach(party, member.username);
            m_people.alias(member.username, party);
        }
    }
    if (entity.owners.empty() && !channels.empty()) {
        m_people.add(name, u"support"_s, name);
        for (const core::SupportChannel &channel : channels)
            m_people.reach(name, text(channel));
    }
}

void Report::addAgreement(const Dossier &dossier, const std::vector<NodeId> &things)
{
    AgreementAtRisk agreement;
    agreement.agreement = {
        dossier.line.uri,    dossier.line.name,  QString(core::toText(dossier.line.uri.kind)),
        dossier.line.domain, dossier.line.owner, {}};
    agreement.status = dossier.line.status;
    for (const NodeId thing : things)
        agreement.holds.append(m_graph.name(thing));
    agreement.holds.removeDuplicates();
    agreement.holds.sort();
    if (const auto *contract = std::get_if<core::Contract>(&dossier.folded)) {
        addPromises(contract->objectives, things, agreement);
        addParties(*contract, contract->members, contract->support, dossier.line.name);
    } else if (const auto *product = std::get_if<core::Product>(&dossier.folded)) {
        addPromises(product->objectives, things, agreement);
        addParties(*product, product->members, product->support, dossier.line.name);
    }
    m_impact.agreements.push_back(std::move(agreement));
}

Result<> Report::addAgreements()
{
    std::vector<std::pair<NodeId, std::vector<NodeId>>> wholes(m_wholes.begin(), m_wholes.end());
    std::stable_sort(wholes.begin(), wholes.end(),
                     [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    for (const auto &[whole, things] : wholes) {
        if (m_impact.agreements.size() == mostAgreements) {
            m_impact.agreementsCut = true;
            break;
        }
        if (isCancelled())
            return failure(ErrorCode::Cancelled, u"Cancelled."_s);
        const Result<Dossier> dossier = m_cache.dossier(m_graph.uri(whole), false);
        if (dossier)
            addAgreement(*dossier, things);
        else if (dossier.error().code != ErrorCode::NotFound)
            return core::Unexpected{dossier.error()};
    }
    std::stable_sort(m_impact.agreements.begin(), m_impact.agreements.end(),
                     [](const AgreementAtRisk &a, const AgreementAtRisk &b) {
                         return std::tie(a.agreement.uri.kind, a.agreement.name)
                             < std::tie(b.agreement.uri.kind, b.agreement.name);
                     });
    return {};
}

/// Where the owners are teams the catalog knows, how they are reached.
Result<> Report::addTeams()
{
    std::size_t asked = 0;
    for (const QString &owner : m_owners) {
        if (isCancelled())
            return failure(ErrorCode::Cancelled, u"Cancelled."_s);
        if (++asked > mostTeams)
            break;
        const Result<std::vector<core::EntityLine>> lines = m_cache.resolve(owner);
        if (!lines)
            return core::Unexpected{lines.error()};
        const auto line = std::find_if(lines->begin(), lines->end(), [](const core::EntityLine &found) {
            return found.uri.kind == EntityKind::Team && !found.implied;
        });
        if (line == lines->end())
            continue;
        const Result<Dossier> dossier = m_cache.dossier(line->uri, false);
        if (!dossier)
            continue;
        if (const auto *team = std::get_if<core::Team>(&dossier->folded)) {
            m_people.reach(owner, team->email);
            for (const core::SupportChannel &channel : team->channels)
                m_people.reach(owner, text(channel));
        }
    }
    return {};
}

/// Who reads a column by a wider type reads on; who writes one of a narrower type does not fit in.
void Report::addReaders()
{
    const lineage::WhatIf &change = *m_request.whatIf;
    if (lineage::concernsWriters(change)) {
        for (const NodeId writer :
             lineage::writersOf(m_graph, lineage::reachRequest(m_graph, m_request.about, change))) {
            const lineage::ThingName name = lineage::nameOf(m_graph, writer);
            m_impact.breakages.push_back({Breakage::Kind::Writer, name.uri, name.name, {}});
        }
    }
    if (isRetype() && change.step == lineage::TypeStep::Widened)
        return;
    for (const lineage::ImpactLine &line : m_impact.lines) {
        if (line.depth == 1 && line.concern != lineage::Concern::Thing)
            m_impact.breakages.push_back(
                {Breakage::Kind::Reader, line.thing.uri, line.thing.name, line.columns.join(u", "_s)});
    }
}

/// A contract promises what its own file says of the dataset.
void Report::addContracts(const Dossier &dossier)
{
    for (const core::Statement &statement : dossier.statements) {
        const auto *said = std::get_if<core::Dataset>(&statement.entity);
        if (said == nullptr || said->contract.isEmpty())
            continue;
        const auto column = std::find_if(said->columns.begin(), said->columns.end(),
                                         [this](const core::Column &of) { return isColumn(of.path); });
        if (!m_request.about.column.isEmpty() && column == said->columns.end())
            continue;
        if (isRetype() && column != said->columns.end() && keepsPromise(*column))
            continue;
        Breakage broken{Breakage::Kind::Contract, {}, said->contract, {}};
        for (const core::EntityLine &line : dossier.contracts) {
            if (line.uri.key == said->contract
                || line.uri.key.section(u'@', 0, 0) == said->contract.section(u'@', 0, 0)) {
                broken.uri = line.uri;
                broken.name = line.name;
            }
        }
        if (!m_request.about.column.isEmpty())
            broken.detail = column->logicalType.isEmpty() ? column->physicalType : column->logicalType;
        m_impact.breakages.push_back(std::move(broken));
    }
}

void Report::addRules(const core::Dataset &dataset)
{
    const auto add = [this](const core::QualityRule &rule, const QString &element) {
        QString name = rule.name.isEmpty() ? rule.metric : rule.name;
        if (name.isEmpty())
            name = rule.id;
        m_impact.breakages.push_back({Breakage::Kind::Rule, {}, name, element});
    };
    for (const core::QualityRule &rule : dataset.rules) {
        if (isColumn(rule.element))
            add(rule, rule.element);
    }
    for (const core::Column &column : dataset.columns) {
        for (const core::QualityRule &rule : column.rules) {
            if (isColumn(column.path))
                add(rule, column.path);
        }
    }
}

void Report::addTerms(const core::Dataset &dataset)
{
    const auto add = [this](const QStringList &terms, const QString &element) {
        for (const QString &term : terms)
            m_impact.breakages.push_back({Breakage::Kind::Term, {}, term, element});
    };
    if (m_request.about.column.isEmpty())
        add(dataset.terms, {});
    for (const core::Column &column : dataset.columns) {
        if (isColumn(column.path))
            add(column.terms, column.path);
    }
}

/// What a contract says of the column is as true of the new type.
bool Report::keepsPromise(const core::Column &promised) const
{
    const governance::ColumnType declared = governance::ColumnType::of(promised);
    return !declared.isStated()
        || governance::meets(declared,
                             governance::ColumnType::parse(m_request.whatIf->to, declared.isLogical));
}

Result<> Report::addBreakages()
{
    using lineage::TypeStep;
    const TypeStep step = m_request.whatIf->step;
    if (isRetype() && step == TypeStep::Same)
        return {};
    addReaders();
    core::Uri thing = m_request.about;
    thing.column.clear();
    const Result<Dossier> dossier = m_cache.dossier(thing, false);
    if (!dossier)
        return dossier.error().code == ErrorCode::NotFound ? Result<>() : core::Unexpected{dossier.error()};
    if (const auto *dataset = std::get_if<core::Dataset>(&dossier->folded)) {
        addContracts(*dossier);
        // Links and most rules go by the name; a rule that compares values may not bear another type.
        if (!isRetype() || step == TypeStep::Other || step == TypeStep::Unknown)
            addRules(*dataset);
        if (!isRetype())
            addTerms(*dataset);
    }
    return {};
}

Result<Impact> Report::make()
{
    core::Uri about = m_request.about;
    about.column.clear();
    if (lineage::reachRequest(m_graph, about).roots.empty())
        return failure(ErrorCode::NotFound, u"No data is said to flow to or from this."_s, about.toString());
    std::optional<Impact> impact = lineage::impactOf(m_graph, m_request, m_cancelled);
    if (!impact)
        return failure(ErrorCode::Cancelled, u"Cancelled."_s);
    m_impact = std::move(*impact);
    gatherWholes();
    if (const Result<> added = addAgreements(); !added)
        return core::Unexpected{added.error()};
    if (const Result<> added = addTeams(); !added)
        return core::Unexpected{added.error()};
    m_impact.people = m_people.sorted();
    if (m_request.whatIf) {
        if (const Result<> added = addBreakages(); !added)
            return core::Unexpected{added.error()};
    }
    return std::move(m_impact);
}

} // namespace

Result<Impact> impactReport(const lineage::Graph &graph, store::CacheReader &cache,
                            const lineage::ImpactRequest &request, const lineage::Cancelled &cancelled)
{
    lineage::ImpactRequest asked = request;
    if (asked.whatIf)
        asked.whatIf = judged(cache, asked.about, *asked.whatIf);
    if (!asked.asOf.isValid())
        return Report(graph, cache, asked, cancelled).make();
    const Result<lineage::GraphPtr> then = graphAt(graph, cache, asked.asOf);
    if (!then)
        return core::Unexpected{then.error()};
    return Report(**then, cache, asked, cancelled).make();
}

} // namespace meshbook::services

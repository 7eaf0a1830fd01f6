// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryreading.h"

#include "services/glossarydesk.h"
#include "store/glossaryreader.h"
#include "store/workspace.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;
using glossary::LinkTarget;

namespace {

LinkTarget linkTarget(const store::GlossaryReader::Target &target)
{
    LinkTarget made;
    made.uri = target.uri;
    made.thing = target.thing;
    made.name = target.name;
    made.domain = target.domain;
    made.description = target.description;
    made.terms = target.terms;
    made.owners = target.owners;
    made.isColumn = !target.column.path.isEmpty();
    if (made.isColumn) {
        const core::Column &column = target.column;
        made.logicalType = column.logicalType.isEmpty() ? column.physicalType : column.logicalType;
        made.classification = column.classification;
        made.pattern = column.options.value("pattern"_L1).toString();
        made.unit = column.options.value("unit"_L1).toString();
        made.valuesAreAll = !column.enumValues.isEmpty();
        made.values = made.valuesAreAll ? column.enumValues : column.examples;
    }
    return made;
}

} // namespace

GlossaryReading::GlossaryReading(store::Workspace &workspace)
    : m_workspace(workspace)
{
}

GlossaryReading::~GlossaryReading() = default;

Result<std::vector<LinkTarget>> GlossaryReading::targetsOf(store::GlossaryReader &reader)
{
    const auto found = reader.targets();
    if (!found)
        return core::Unexpected{found.error()};
    std::vector<LinkTarget> targets;
    targets.reserve(found->size());
    for (const auto &target : *found)
        targets.push_back(linkTarget(target));
    return targets;
}

Result<qint64> GlossaryReading::opened()
{
    if (!m_reader) {
        auto opened = store::GlossaryReader::open(m_workspace);
        if (!opened)
            return core::Unexpected{opened.error()};
        m_reader = std::move(*opened);
    }
    return m_reader->lastSync();
}

Result<GlossaryReading::PeoplePtr> GlossaryReading::people()
{
    const Result<qint64> sync = opened();
    if (!sync)
        return core::Unexpected{sync.error()};
    if (m_people && *sync == m_peopleSync)
        return m_people;
    auto read = m_reader->people();
    if (!read)
        return core::Unexpected{read.error()};
    m_people = std::make_shared<const glossary::People>(std::move(*read));
    m_peopleSync = *sync;
    return m_people;
}

Result<std::vector<glossary::SourceChange>> GlossaryReading::changes(const QString &term)
{
    const Result<qint64> sync = opened();
    return sync ? m_reader->changes(term)
                : Result<std::vector<glossary::SourceChange>>(core::Unexpected{sync.error()});
}

Result<GlossaryReading::Targets> GlossaryReading::targets()
{
    const Result<qint64> sync = opened();
    if (!sync)
        return core::Unexpected{sync.error()};
    if (m_targets && *sync == m_sync)
        return m_targets;
    auto read = targetsOf(*m_reader);
    if (!read)
        return core::Unexpected{read.error()};
    m_targets = std::make_shared<const std::vector<LinkTarget>>(std::move(*read));
    m_sync = *sync;
    return m_targets;
}

QHash<QString, QDateTime> GlossaryReading::inReviewSince(const std::vector<glossary::ChangeSet> &sets)
{
    QHash<QString, QDateTime> since;
    for (const glossary::ChangeSet &each : sets) {
        if (each.state != glossary::SetState::InReview)
            continue;
        for (const auto &[key, net] : each.net.terms())
            since.insert(key, each.openedAt);
    }
    return since;
}

std::vector<glossary::LintFinding> GlossaryReading::lint(const glossary::Lexicon &lexicon,
                                                         const std::vector<LinkTarget> &targets,
                                                         const QHash<QString, QDateTime> &since,
                                                         const QString &glossary, const QDateTime &now,
                                                         const std::function<bool()> &cancelled)
{
    glossary::LintContext context;
    context.now = now;
    context.glossary = glossary;
    context.since = since;
    context.cancelled = cancelled;
    const auto used = glossary::usages(lexicon, targets);
    for (auto it = used.begin(); it != used.end(); ++it)
        context.used.insert(it.key());
    QSet<QString> uris;
    for (const LinkTarget &target : targets)
        uris.insert(target.uri);
    context.exists = [&uris](const QString &uri) { return uris.contains(uri); };
    return glossary::lint(lexicon, context);
}

TermUse GlossaryReading::use(const glossary::Lexicon &lexicon, const std::vector<LinkTarget> &targets,
                             const QString &term)
{
    TermUse found;
    const glossary::EntryPtr entry = lexicon.find(term);
    if (!entry)
        return found;
    for (const std::size_t place : glossary::usages(lexicon, targets).value(entry->key()))
        found.uses.push_back({targets[place], entry->links.contains(targets[place].uri)});
    const auto order = [](const TermUse::Use &use) { return std::tie(use.target.thing, use.target.name); };
    std::sort(found.uses.begin(), found.uses.end(),
              [&order](const TermUse::Use &a, const TermUse::Use &b) { return order(a) < order(b); });
    found.disagreements = glossary::disagreements(lexicon, targets, GlossaryDesk::typeCheck(), entry->key());
    return found;
}

void GlossaryReading::addPeople(TermUse &use, const glossary::Lexicon &lexicon,
                                const glossary::People &people, const QString &term)
{
    const glossary::EntryPtr entry = lexicon.find(term);
    if (!entry)
        return;
    QSet<QString> odd;
    for (const glossary::Disagreement &each : use.disagreements)
        odd.insert(each.uri);
    std::vector<std::pair<QString, QStringList>> contradicting;
    for (const TermUse::Use &each : use.uses) {
        if (odd.contains(each.target.uri))
            contradicting.emplace_back(each.target.thing, each.target.owners);
    }
    glossary::People all = people;
    all.addThoseOf(lexicon); // where one term has the e-mail of somebody whom this one has by name
    use.ask = glossary::peopleToAsk(*entry, lexicon, all, contradicting);
}

} // namespace meshbook::services

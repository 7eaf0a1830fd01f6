// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/governance.h"

#include "core/identity.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

void GovernanceBuilder::addGlossary(Node item)
{
    core::Glossary glossary;
    glossary.nativeId = item.any({"fullyQualifiedName"_L1, "name"_L1}).text();
    if (glossary.nativeId.isEmpty())
        return;
    m_session.fillCommon(item, glossary, {"termCount"_L1, "usageCount"_L1, "terms"_L1});
    glossary.identities = {glossaryKeyOf(glossary.nativeId)};
    const QString shown = glossary.displayName.isEmpty() ? glossary.name : glossary.displayName;
    glossary.labels.push_back({{}, shown});
    if (!glossary.description.isEmpty())
        glossary.definitions.push_back({{}, glossary.description});
    m_session.emitEntity(item, std::move(glossary));
}

QString GovernanceBuilder::termFqn(Node item)
{
    const QString stated = m_session.text(item, "fullyQualifiedName"_L1);
    if (!stated.isEmpty())
        return stated;
    QString parent = Session::fqnOf(item["parent"_L1]);
    if (parent.isEmpty())
        parent = Session::fqnOf(item["glossary"_L1]);
    const QString name = m_session.text(item, "name"_L1);
    return name.isEmpty() ? QString() : childFqn(parent, name);
}

void GovernanceBuilder::addRelations(Node item, core::Term &term)
{
    for (const Node related : m_session.list(item, "relatedTerms"_L1)) {
        // Plain references until 1.12, typed ones since.
        const Node target = related.has("term"_L1) ? related["term"_L1] : related;
        const std::optional<core::EntityRef> ref = m_session.refer(u"glossaryTerm"_s, Session::fqnOf(target));
        if (!ref)
            continue;
        const QString raw = related["relationType"_L1].text();
        const core::RelationKind kind = core::relationKindFromText(raw).value_or(core::RelationKind::Related);
        term.relations.push_back({kind, ref->key, raw, related.position()});
    }
    for (const Node mapping : m_session.list(item, "conceptMappings"_L1)) {
        const QString iri = m_session.text(mapping, "conceptIri"_L1);
        const QString raw = m_session.text(mapping, "mappingType"_L1);
        if (iri.isEmpty())
            continue;
        QString word = raw;
        word.remove(u'_');
        const core::RelationKind kind = word == "SAMEAS"_L1
            ? core::RelationKind::ExactMatch
            : core::relationKindFromText(word).value_or(core::RelationKind::RelatedMatch);
        term.relations.push_back({kind, iri, raw, mapping.position()});
    }
}

void GovernanceBuilder::addTerm(Node item)
{
    core::Term term;
    const QString fqn = termFqn(item);
    if (fqn.isEmpty()) {
        report(m_session.batch(), core::Severity::Error, "openmetadata.name"_L1,
               u"A glossary term without a name was left out."_s, item);
        return;
    }
    m_session.fillCommon(item, term,
                         {"glossary"_L1, "parent"_L1, "synonyms"_L1, "relatedTerms"_L1, "references"_L1,
                          "conceptMappings"_L1, "usageCount"_L1, "childrenCount"_L1});
    term.nativeId = fqn;
    term.identities = {termKeyOf(fqn)};
    term.glossary = glossaryKeyOf(fqn);
    (void)m_session.refer(u"glossary"_s, splitFqn(fqn).value(0));
    const QString parent = parentFqn(fqn);
    if (splitFqn(parent).size() > 1) {
        term.parent = termKeyOf(parent);
        term.relations.push_back({core::RelationKind::Broader, term.parent, u"parent"_s, item.position()});
        (void)m_session.refer(u"glossaryTerm"_s, parent);
    }
    term.labels.push_back({{}, term.displayName.isEmpty() ? term.name : term.displayName});
    if (!term.description.isEmpty())
        term.definitions.push_back({{}, term.description});
    term.synonyms = item["synonyms"_L1].textList();
    for (const QString &synonym : std::as_const(term.synonyms))
        term.altLabels.push_back({{}, synonym});
    for (const QString &reviewer : m_session.names(item, {"reviewers"_L1}))
        term.reviewers.append(lastPart(reviewer));
    for (const Node reference : m_session.list(item, "references"_L1)) {
        const QString url = m_session.text(reference, "endpoint"_L1);
        term.references.push_back(
            {u"reference"_s, m_session.safeText(url, reference), m_session.text(reference, "name"_L1)});
    }
    addRelations(item, term);
    m_session.emitEntity(item, std::move(term));
}

} // namespace meshbook::formats::openmetadata

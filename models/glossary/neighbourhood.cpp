// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/neighbourhood.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

using core::RelationKind;
using core::TermRelation;

namespace {

/// A tie seen from one end.
struct Strand {
    QString other; ///< key
    Family family = Family::Related;
    bool fromOther = false; ///< the other one is the broader, the whole …
    QString name;
    QString label; ///< of the other one
    bool directed = true; ///< its ends are not the same
};

/// Whether a relation as stated leads from the lesser to the greater end.
bool leadsUp(const TermRelation &relation)
{
    switch (relation.kind) {
    case RelationKind::Broader:
    case RelationKind::BroadMatch:
    case RelationKind::PartOf:
    case RelationKind::IsA:
        return true;
    default:
        return false;
    }
}

/// Collects what is around terms, asking for each term once.
class Surveyor final {
public:
    Surveyor(const Lexicon &lexicon, const NeighbourhoodRules &rules)
        : m_lexicon(lexicon)
        , m_rules(rules)
    {
    }

    [[nodiscard]] Neighbourhood survey(const QString &key)
    {
        const EntryPtr middle = m_lexicon.find(key);
        if (!middle || middle->trashed)
            return {};
        add(*middle, 0);
        for (std::size_t next = 0; next < m_found.terms.size(); ++next) {
            const int hops = m_found.terms[next].hops;
            std::vector<Strand> strands = strandsOf(m_found.terms[next].key);
            if (hops < m_rules.hops)
                spread(strands, hops + 1);
            m_strands.push_back(std::move(strands));
        }
        connect();
        return std::move(m_found);
    }

private:
    void add(const Entry &entry, int hops)
    {
        const core::Glossary *glossary = m_lexicon.glossary(entry.term.glossary);
        Neighbourhood::Node term;
        term.key = entry.key();
        term.label = labelOf(entry, m_rules.language);
        term.status = statusOf(entry.term);
        term.place = !entry.term.domain.isEmpty() ? entry.term.domain
            : glossary != nullptr                 ? glossary->name
                                                  : QString();
        term.hops = hops;
        m_places.insert(term.key, static_cast<int>(m_found.terms.size()));
        m_found.terms.push_back(std::move(term));
    }

    void take(std::vector<Strand> &strands, const QString &own, const QString &key, Strand strand) const
    {
        const EntryPtr other = m_lexicon.find(key);
        if (!other || other->trashed || other->key() == own)
            return;
        strand.other = other->key();
        strand.label = labelOf(*other, m_rules.language);
        strands.push_back(std::move(strand));
    }

    /// By family and label; each neighbour once in a family.
    [[nodiscard]] std::vector<Strand> strandsOf(const QString &key) const
    {
        std::vector<Strand> strands;
        const EntryPtr entry = m_lexicon.find(key);
        if (!entry->term.parent.isEmpty())
            take(strands, key, entry->term.parent, {{}, Family::Hierarchy, true, {}, {}, true});
        for (const TermRelation &relation : entry->term.relations)
            take(strands, key, relation.target, strandOf(relation, false));
        for (const QString &referrer : m_lexicon.referrers(key)) {
            const EntryPtr other = m_lexicon.find(referrer);
            if (!other)
                continue;
            const auto isMeant = [&](const QString &target) {
                if (target.isEmpty())
                    return false;
                const EntryPtr meant = m_lexicon.find(target);
                return meant && meant->key() == key;
            };
            if (isMeant(other->term.parent))
                take(strands, key, referrer, {{}, Family::Hierarchy, false, {}, {}, true});
            for (const TermRelation &relation : other->term.relations) {
                if (isMeant(relation.target))
                    take(strands, key, referrer, strandOf(relation, true));
            }
        }
        const auto order = [](const Strand &each) {
            return std::tie(each.family, each.label, each.other, each.fromOther, each.name);
        };
        std::sort(strands.begin(), strands.end(),
                  [&order](const Strand &a, const Strand &b) { return order(a) < order(b); });
        const auto same = [&order](const Strand &a, const Strand &b) { return order(a) == order(b); };
        strands.erase(std::unique(strands.begin(), strands.end(), same), strands.end());
        return strands;
    }

    /// `stated` at the other end: then it is turned round.
    [[nodiscard]] static Strand strandOf(const TermRelation &relation, bool stated)
    {
        Strand strand;
        strand.family = familyOf(relation);
        strand.directed = !isSymmetric(strand.family);
        bool turns = leadsUp(relation);
        if (strand.family == Family::Own) {
            // One name for both ends: the one that is first in the alphabet.
            const QString name = relation.raw.section(u" / "_s, 0, 0);
            const QString inverse = relation.raw.section(u" / "_s, 1);
            turns = !inverse.isEmpty() && inverse < name;
            strand.name = turns ? inverse : name;
            strand.directed = !inverse.isEmpty() && inverse != name;
        }
        strand.fromOther = strand.directed && turns != stated;
        return strand;
    }

    void spread(const std::vector<Strand> &strands, int hops)
    {
        for (const Strand &strand : strands) {
            ++m_found.counts.at(static_cast<std::size_t>(strand.family));
            if (m_rules.without.contains(strand.family) || m_places.contains(strand.other))
                continue;
            if (m_found.terms.size() >= static_cast<std::size_t>(m_rules.most)) {
                m_found.cut = true;
                continue;
            }
            add(*m_lexicon.find(strand.other), hops);
        }
    }

    void connect()
    {
        QSet<QString> told;
        for (std::size_t i = 0; i < m_strands.size(); ++i) {
            QSet<QString> hidden;
            for (const Strand &strand : m_strands[i]) {
                if (m_rules.without.contains(strand.family))
                    continue;
                const int other = m_places.value(strand.other, -1);
                if (other < 0) {
                    hidden.insert(strand.other);
                    continue;
                }
                Neighbourhood::Tie tie{static_cast<int>(i), other, strand.family, strand.directed,
                                       strand.name};
                if (strand.fromOther || (!strand.directed && tie.to < tie.from))
                    std::swap(tie.from, tie.to);
                const QString name = u"%1 %2 %3 %4"_s.arg(tie.from)
                                         .arg(tie.to)
                                         .arg(static_cast<int>(tie.family))
                                         .arg(tie.name);
                if (!told.contains(name)) {
                    told.insert(name);
                    m_found.ties.push_back(tie);
                }
            }
            m_found.terms[i].hidden = static_cast<int>(hidden.size());
        }
    }

    const Lexicon &m_lexicon;
    const NeighbourhoodRules &m_rules;
    Neighbourhood m_found;
    QHash<QString, int> m_places;
    std::vector<std::vector<Strand>> m_strands; ///< by place
};

} // namespace

Family familyOf(const TermRelation &relation)
{
    if (isCustom(relation))
        return Family::Own;
    switch (relation.kind) {
    case RelationKind::Broader:
    case RelationKind::Narrower:
        return Family::Hierarchy;
    case RelationKind::IsA:
        return Family::Kind;
    case RelationKind::PartOf:
    case RelationKind::HasPart:
    case RelationKind::HasA:
        return Family::Part;
    case RelationKind::Synonym:
    case RelationKind::ExactMatch:
    case RelationKind::CloseMatch:
    case RelationKind::BroadMatch:
    case RelationKind::NarrowMatch:
        return Family::Match;
    case RelationKind::Antonym:
        return Family::Antonym;
    case RelationKind::ReplacedBy:
        return Family::Replaced;
    case RelationKind::Value:
        return Family::Value;
    case RelationKind::Related:
    case RelationKind::RelatedMatch:
        break;
    }
    return Family::Related;
}

bool isSymmetric(Family family)
{
    return family == Family::Related || family == Family::Match || family == Family::Antonym;
}

Neighbourhood neighbourhood(const Lexicon &lexicon, const QString &key, const NeighbourhoodRules &rules)
{
    return Surveyor(lexicon, rules).survey(key);
}

} // namespace meshbook::glossary

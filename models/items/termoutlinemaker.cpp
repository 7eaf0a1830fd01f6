// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/termoutlinemaker.h"

#include "core/identity.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::EntryPtr;
using glossary::TermStatus;
using Grouping = TermOutline::Grouping;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::TermOutline)
};

/// After all that has a name.
const QString &nameless()
{
    static const QString group(u"\U0010FFFF"_s);
    return group;
}

QString letterOf(const QString &order)
{
    if (order.isEmpty())
        return nameless();
    const QString plain = order.left(2).normalized(QString::NormalizationForm_D);
    return plain.at(0).isLetter() ? plain.left(1) : u"#"_s;
}

bool isBefore(const QString &orderA, const QString &keyA, const QString &orderB, const QString &keyB)
{
    const int order = orderA.compare(orderB);
    return order != 0 ? order < 0 : keyA < keyB;
}

QString statusWord(TermStatus status)
{
    switch (status) {
    case TermStatus::Draft:
        return Words::tr("Draft");
    case TermStatus::InReview:
        return Words::tr("In review");
    case TermStatus::Approved:
        return Words::tr("Approved");
    case TermStatus::Deprecated:
        return Words::tr("Deprecated");
    }
    return {};
}

QStringList stewardsOf(const core::Term &term)
{
    QStringList stewards;
    for (const core::Ownership &owner : term.owners) {
        if (owner.role.contains("steward"_L1, Qt::CaseInsensitive))
            stewards.append(owner.party);
    }
    if (stewards.isEmpty()) {
        for (const core::Ownership &owner : term.owners)
            stewards.append(owner.party);
    }
    stewards.removeDuplicates();
    stewards.removeAll(QString());
    return stewards;
}

} // namespace

TermOutlineMaker::TermOutlineMaker(const glossary::Lexicon &lexicon, const TermOutline::Rules &rules,
                                   const TermOutline *previous)
    : m_lexicon(lexicon)
    , m_previous(previous != nullptr && previous->m_rules.language == rules.language ? previous : nullptr)
    , m_made(std::make_shared<TermOutline>())
    , m_wanted(core::foldedName(rules.filter))
{
    m_made->m_rules = rules;
    m_made->m_nodes.emplace_back();
}

std::shared_ptr<const TermOutline> TermOutlineMaker::make()
{
    collect();
    if (m_made->m_rules.trash)
        placeTrash();
    else if (m_made->m_rules.grouping == Grouping::Hierarchy)
        placeInHierarchy();
    else
        placeInGroups();
    if (!m_wanted.isEmpty())
        keepFound();
    count();
    return m_made;
}

TermOutlineMaker::Facts TermOutlineMaker::factsOf(const EntryPtr &entry) const
{
    if (m_previous != nullptr) {
        const auto known = m_previous->m_facts.constFind(entry->key());
        if (known != m_previous->m_facts.cend() && known->entry == entry)
            return *known;
    }
    Facts facts;
    facts.entry = entry;
    facts.label = glossary::labelOf(*entry, m_made->m_rules.language);
    facts.order = core::foldedName(facts.label);
    QStringList names = glossary::foldedNames(entry->term);
    for (const core::LabelText &hidden : entry->term.hiddenLabels)
        names.append(core::foldedName(hidden.text));
    if (!entry->term.notation.isEmpty())
        names.append(core::foldedName(entry->term.notation));
    facts.names = names.join(u'\n');
    return facts;
}

bool TermOutlineMaker::isFound(const Facts &facts) const
{
    return m_wanted.isEmpty() || facts.names.contains(m_wanted);
}

void TermOutlineMaker::collect()
{
    TermOutline &made = *m_made;
    made.m_facts.reserve(m_lexicon.size());
    QSet<QString> languages;
    m_lexicon.each([&](const glossary::Entry &entry) {
        const EntryPtr shared = m_lexicon.find(entry.key());
        if (!shared || shared->key() != entry.key())
            return;
        made.m_facts.insert(entry.key(), factsOf(shared));
        for (const core::LabelText &label : entry.term.labels)
            languages.insert(label.language);
        if (entry.trashed) {
            ++made.m_trashed;
            return;
        }
        ++made.m_total;
        ++made.m_counts.at(static_cast<std::size_t>(statusOf(entry)));
    });
    languages.remove(QString());
    made.m_languages = QStringList(languages.cbegin(), languages.cend());
    made.m_languages.sort();
    m_terms.reserve(static_cast<std::size_t>(made.m_facts.size()));
    for (const Facts &facts : std::as_const(made.m_facts)) {
        if (facts.entry->trashed == made.m_rules.trash)
            m_terms.push_back(&facts);
    }
    std::sort(m_terms.begin(), m_terms.end(), [](const Facts *a, const Facts *b) {
        return isBefore(a->order, a->entry->key(), b->order, b->entry->key());
    });
}

TermStatus TermOutlineMaker::statusOf(const glossary::Entry &entry) const
{
    return m_made->m_rules.inReview.contains(entry.key()) ? TermStatus::InReview
                                                          : glossary::statusOf(entry.term);
}

int TermOutlineMaker::addHeading(const QString &key, const QString &text)
{
    const int place = static_cast<int>(m_made->m_nodes.size());
    TermOutline::Node node;
    node.key = key;
    node.text = text;
    node.parent = 0;
    m_made->m_nodes.push_back(std::move(node));
    m_made->m_nodes.front().children.push_back(place);
    return place;
}

int TermOutlineMaker::addTerm(int parent, const Facts &facts)
{
    const int place = static_cast<int>(m_made->m_nodes.size());
    TermOutline::Node node;
    node.key = facts.entry->key();
    node.text = facts.label;
    node.entry = facts.entry;
    node.status = statusOf(*facts.entry);
    node.changed = m_made->m_rules.changed.contains(node.key);
    node.found = !m_wanted.isEmpty() && isFound(facts);
    node.note = noteOf(facts);
    node.parent = parent;
    m_made->m_nodes.push_back(std::move(node));
    m_made->m_nodes[static_cast<std::size_t>(parent)].children.push_back(place);
    return place;
}

/// The synonym or abbreviation that was found, as written; of a merged term where it went.
QString TermOutlineMaker::noteOf(const Facts &facts) const
{
    if (facts.entry->trashed && !facts.entry->redirect.isEmpty()) {
        const EntryPtr into = m_lexicon.find(facts.entry->redirect);
        return Words::tr("now %1").arg(into ? glossary::labelOf(*into) : facts.entry->redirect);
    }
    if (m_wanted.isEmpty() || !isFound(facts) || facts.order.contains(m_wanted))
        return {};
    const core::Term &term = facts.entry->term;
    QStringList written = term.synonyms + term.abbreviations;
    for (const auto *labels : {&term.labels, &term.altLabels, &term.hiddenLabels}) {
        for (const core::LabelText &label : *labels)
            written.append(label.text);
    }
    written.append(term.notation);
    const auto found = std::find_if(written.cbegin(), written.cend(), [this](const QString &text) {
        return core::foldedName(text).contains(m_wanted);
    });
    return found == written.cend() ? QString() : *found;
}

QString TermOutlineMaker::glossaryTitle(const QString &key) const
{
    if (key.isEmpty())
        return Words::tr("Without a glossary");
    const core::Glossary *known = m_lexicon.glossary(key);
    if (known != nullptr && !known->implied) {
        const QString label = glossary::bestText(known->labels, m_made->m_rules.language);
        if (!label.isEmpty())
            return label;
        if (!known->name.isEmpty())
            return known->name;
    }
    // Of an address the last part that is a word.
    const QStringList parts =
        key.contains("://"_L1) ? QUrl(key).path().split(u'/', Qt::SkipEmptyParts) : QStringList();
    return parts.isEmpty() ? key : parts.last();
}

/// Sources have terms below terms that are not there, and circles; each term stands somewhere nevertheless.
void TermOutlineMaker::placeInHierarchy()
{
    QStringList homes;
    for (const core::Glossary &each : m_lexicon.glossaries())
        homes.append(each.identities.value(0));
    for (const Facts *facts : m_terms) {
        const core::Term &term = facts->entry->term;
        const EntryPtr above = term.parent.isEmpty() ? EntryPtr() : m_lexicon.find(term.parent);
        const bool isBelow = above && !above->trashed && above != facts->entry;
        m_below[isBelow ? above->key() : u"\n"_s + term.glossary].push_back(facts);
        if (!homes.contains(term.glossary))
            homes.append(term.glossary);
    }
    QList<std::pair<QString, QString>> titles; // folded title and key
    for (const QString &home : std::as_const(homes))
        titles.append({core::foldedName(glossaryTitle(home)), home});
    std::sort(titles.begin(), titles.end());
    QHash<QString, int> headings;
    for (const auto &[order, home] : std::as_const(titles)) {
        const int heading = addHeading(home, glossaryTitle(home));
        headings.insert(home, heading);
        for (const Facts *facts : m_below.value(u"\n"_s + home))
            placeUnder(heading, *facts);
    }
    for (const Facts *facts : m_terms) {
        if (!m_placed.contains(facts->entry->key()))
            placeUnder(headings.value(facts->entry->term.glossary), *facts);
    }
}

/// With all below, without recursion: files from elsewhere may be thousands of levels deep.
void TermOutlineMaker::placeUnder(int parent, const Facts &facts)
{
    std::vector<std::pair<int, const Facts *>> left{{parent, &facts}};
    while (!left.empty()) {
        const auto [above, next] = left.back();
        left.pop_back();
        const QString key = next->entry->key();
        if (m_placed.contains(key))
            continue;
        m_placed.insert(key);
        const int place = addTerm(above, *next);
        m_made->m_places.insert(key, place);
        const auto below = m_below.constFind(key);
        if (below == m_below.cend())
            continue;
        for (auto each = below->rbegin(); each != below->rend(); ++each)
            left.emplace_back(place, *each);
    }
}

QStringList TermOutlineMaker::groupsOf(const Facts &facts) const
{
    const core::Term &term = facts.entry->term;
    QStringList groups;
    switch (m_made->m_rules.grouping) {
    case Grouping::Letter:
        groups.append(letterOf(facts.order));
        break;
    case Grouping::Domain:
        groups.append(term.domain);
        break;
    case Grouping::Status:
        groups.append(QString::number(static_cast<int>(statusOf(*facts.entry))));
        break;
    case Grouping::Steward:
        groups = stewardsOf(term);
        break;
    case Grouping::Hierarchy:
        break;
    }
    groups.removeAll(QString());
    return groups.isEmpty() ? QStringList(nameless()) : groups;
}

QString TermOutlineMaker::groupTitle(const QString &group) const
{
    switch (m_made->m_rules.grouping) {
    case Grouping::Letter:
        return group == nameless() ? u"#"_s : group.toUpper();
    case Grouping::Domain:
        return group == nameless() ? Words::tr("Without a domain") : group;
    case Grouping::Status:
        return statusWord(static_cast<TermStatus>(group.toInt()));
    case Grouping::Steward:
        return group == nameless() ? Words::tr("Without a steward") : group;
    case Grouping::Hierarchy:
        break;
    }
    return group;
}

void TermOutlineMaker::placeInGroups()
{
    std::map<QString, std::vector<const Facts *>> groups;
    for (const Facts *facts : m_terms) {
        for (const QString &group : groupsOf(*facts))
            groups[group].push_back(facts);
    }
    for (const auto &[group, terms] : groups) {
        const int heading = addHeading(group, groupTitle(group));
        for (const Facts *facts : terms) {
            const int place = addTerm(heading, *facts);
            if (!m_made->m_places.contains(facts->entry->key()))
                m_made->m_places.insert(facts->entry->key(), place);
        }
    }
}

void TermOutlineMaker::placeTrash()
{
    std::map<QString, std::vector<const Facts *>> groups;
    for (const Facts *facts : m_terms)
        groups[facts->entry->term.glossary].push_back(facts);
    for (const auto &[home, terms] : groups) {
        const int heading = addHeading(home, glossaryTitle(home));
        for (const Facts *facts : terms)
            m_made->m_places.insert(facts->entry->key(), addTerm(heading, *facts));
    }
}

/// Takes out what was not found and has nothing below that was. Parents stand before their children.
void TermOutlineMaker::keepFound()
{
    std::vector<TermOutline::Node> &nodes = m_made->m_nodes;
    std::vector<bool> keeps(nodes.size(), false);
    keeps[0] = true;
    for (std::size_t i = nodes.size(); i-- > 1;) {
        keeps[i] = keeps[i] || nodes[i].found;
        if (keeps[i])
            keeps[static_cast<std::size_t>(nodes[i].parent)] = true;
    }
    std::vector<int> moved(nodes.size(), -1);
    std::vector<TermOutline::Node> kept;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!keeps[i])
            continue;
        moved[i] = static_cast<int>(kept.size());
        TermOutline::Node node = std::move(nodes[i]);
        node.children.clear();
        if (i > 0) {
            node.parent = moved[static_cast<std::size_t>(node.parent)];
            kept[static_cast<std::size_t>(node.parent)].children.push_back(moved[i]);
        }
        kept.push_back(std::move(node));
    }
    nodes = std::move(kept);
    m_made->m_places.removeIf([&](auto place) {
        place.value() = moved[static_cast<std::size_t>(place.value())];
        return place.value() < 0;
    });
}

void TermOutlineMaker::count()
{
    std::vector<TermOutline::Node> &nodes = m_made->m_nodes;
    for (std::size_t i = nodes.size(); i-- > 1;) {
        const TermOutline::Node &node = nodes[i];
        nodes[static_cast<std::size_t>(node.parent)].count += node.count + (node.isTerm() ? 1 : 0);
        if (node.found && m_made->m_places.value(node.key, -1) == static_cast<int>(i))
            ++m_made->m_found;
    }
}

} // namespace meshbook::items

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/people.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

QString foldedText(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// One "@" with something on both sides and no blank: what a mail program takes.
bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size()
        && std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || c == u'<' || c == u'>' || c == u','; });
}

KnownPerson personOf(const QString &text)
{
    QString whole = text.simplified();
    if (whole.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        whole = whole.mid(7);
    const qsizetype open = whole.lastIndexOf(u'<');
    if (open >= 0 && whole.endsWith(u'>')) {
        const QString inner = whole.mid(open + 1).chopped(1).trimmed();
        const QString name = whole.left(open).trimmed();
        if (isEmail(inner))
            return {name.isEmpty() ? inner : name, inner};
    }
    return {whole, isEmail(whole) ? whole : QString()};
}

bool hasWordFrom(const QString &folded, const QString &text)
{
    for (qsizetype at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

void People::add(const QString &text, const QString &email)
{
    KnownPerson person = personOf(text);
    if (person.email.isEmpty() && isEmail(email.trimmed()))
        person.email = email.trimmed();
    if (person.name.isEmpty() || person.name.size() > longest || person.email.size() > longest)
        return;
    const QString folded = foldedText(person.name);
    const auto known = m_places.constFind(folded);
    if (known != m_places.constEnd()) {
        KnownPerson &before = m_people[*known].person;
        if (before.email.isEmpty() && !person.email.isEmpty()) {
            before.email = person.email;
            if (!m_places.contains(foldedText(person.email)))
                m_places.insert(foldedText(person.email), *known);
        }
        return;
    }
    if (size() >= most)
        return;
    m_places.insert(folded, m_people.size());
    if (!person.email.isEmpty() && !m_places.contains(foldedText(person.email)))
        m_places.insert(foldedText(person.email), m_people.size());
    m_people.push_back({std::move(person), folded});
}

void People::addDomain(const core::Domain &domain)
{
    if (domain.owners.empty())
        return;
    for (const core::Ownership &owner : domain.owners)
        add(owner.party);
    QStringList names = domain.identities;
    names << domain.name << domain.displayName << domain.nativeId;
    for (const QString &name : std::as_const(names)) {
        if (!name.isEmpty())
            m_domains.insert(foldedText(name), domain.owners);
    }
}

void People::addThoseOf(const Lexicon &lexicon)
{
    for (const core::Glossary &glossary : lexicon.glossaries()) {
        for (const core::Ownership &owner : glossary.owners)
            add(owner.party);
    }
    lexicon.each([this](const Entry &entry) {
        for (const core::Ownership &owner : entry.term.owners)
            add(owner.party);
        for (const QString &reviewer : entry.term.reviewers)
            add(reviewer);
    });
}

KnownPerson People::find(const QString &text) const
{
    KnownPerson person = personOf(text);
    for (const QString &form : {person.name, person.email}) {
        const auto known = form.isEmpty() ? m_places.constEnd() : m_places.constFind(foldedText(form));
        if (known == m_places.constEnd())
            continue;
        const KnownPerson &found = m_people[*known].person;
        if (person.email.isEmpty() || person.name == person.email)
            return {found.name, person.email.isEmpty() ? found.email : person.email};
        break;
    }
    return person;
}

const std::vector<core::Ownership> &People::ownersOf(const QString &domain) const
{
    static const std::vector<core::Ownership> nobody;
    const auto known = m_domains.constFind(foldedText(domain));
    return known == m_domains.constEnd() ? nobody : *known;
}

std::vector<KnownPerson> People::matching(const QString &text, std::size_t count) const
{
    const QString folded = foldedText(text);
    std::array<std::vector<const Known *>, 3> found;
    for (const Known &each : m_people) {
        if (each.folded.startsWith(folded))
            found[0].push_back(&each);
        else if (hasWordFrom(each.folded, folded))
            found[1].push_back(&each);
        else if (each.folded.contains(folded) || each.person.email.contains(folded, Qt::CaseInsensitive))
            found[2].push_back(&each);
    }
    std::vector<KnownPerson> people;
    for (std::vector<const Known *> &group : found) {
        const auto wanted = static_cast<std::ptrdiff_t>(std::min(group.size(), count - people.size()));
        std::partial_sort(group.begin(), group.begin() + wanted, group.end(),
                          [](const Known *a, const Known *b) { return a->folded < b->folded; });
        for (auto each = group.begin(); each != group.begin() + wanted; ++each)
            people.push_back((*each)->person);
    }
    return people;
}

std::vector<AskedPerson> peopleToAsk(const Entry &entry, const Lexicon &lexicon, const People &people,
                                     const std::vector<std::pair<QString, QStringList>> &contradicting)
{
    std::vector<AskedPerson> asked;
    const auto ask = [&](const QString &text, const AskedPerson::Reason &reason) {
        const KnownPerson person = people.find(text);
        if (person.name.isEmpty())
            return;
        const auto known = std::find_if(asked.begin(), asked.end(), [&person](const AskedPerson &each) {
            return foldedText(each.person.name) == foldedText(person.name);
        });
        AskedPerson &one = known == asked.end() ? asked.emplace_back() : *known;
        one.person = person;
        if (std::find(one.reasons.begin(), one.reasons.end(), reason) == one.reasons.end())
            one.reasons.push_back(reason);
    };
    using Of = AskedPerson::Of;
    for (const core::Ownership &owner : entry.term.owners)
        ask(owner.party, {Of::Term, owner.role, {}});
    for (const QString &reviewer : entry.term.reviewers)
        ask(reviewer, {Of::Reviewing, {}, {}});
    for (const auto &[thing, owners] : contradicting) {
        for (const QString &owner : owners)
            ask(owner, {Of::Thing, {}, thing});
    }
    if (const core::Glossary *glossary = lexicon.glossary(entry.term.glossary)) {
        for (const core::Ownership &owner : glossary->owners)
            ask(owner.party, {Of::Glossary, {}, glossary->name});
    }
    for (const core::Ownership &owner : people.ownersOf(entry.term.domain))
        ask(owner.party, {Of::Domain, {}, entry.term.domain});
    return asked;
}

} // namespace meshbook::glossary

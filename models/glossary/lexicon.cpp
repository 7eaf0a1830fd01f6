// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/lexicon.h"

#include "core/identity.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

constexpr int mostRedirects = 64; ///< a chain of merges; files from elsewhere may have rings
constexpr int deepest = 64;

void addOnce(CowMap<QStringList> &map, const QString &at, const QString &key)
{
    if (const QStringList *known = map.find(at); known == nullptr || !known->contains(key))
        map.edit(at).append(key);
}

void drop(CowMap<QStringList> &map, const QString &at, const QString &key)
{
    if (const QStringList *known = map.find(at); known == nullptr || !known->contains(key))
        return;
    QStringList &list = map.edit(at);
    list.removeOne(key);
    if (list.isEmpty())
        map.remove(at);
}

/// Under what a term stands in the tree.
QString placeOf(const core::Term &term)
{
    return term.parent.isEmpty() ? term.glossary : term.parent;
}

QStringList otherNames(const core::Term &term)
{
    QStringList names = term.identities.mid(1);
    if (!term.nativeId.isEmpty() && term.nativeId != term.identities.value(0))
        names.append(term.nativeId);
    return names;
}

QStringList targetsOf(const core::Term &term)
{
    QStringList targets;
    for (const core::TermRelation &relation : term.relations)
        targets.append(relation.target);
    targets.removeDuplicates();
    return targets;
}

} // namespace

QString labelOf(const Entry &entry, const QString &language)
{
    const QString label = bestText(entry.term.labels, language);
    return label.isEmpty() ? (entry.term.name.isEmpty() ? entry.key() : entry.term.name) : label;
}

QStringList foldedNames(const core::Term &term)
{
    QStringList names{core::foldedName(term.name)};
    for (const auto *labels : {&term.labels, &term.altLabels}) {
        for (const core::LabelText &label : *labels)
            names.append(core::foldedName(label.text));
    }
    for (const auto *texts : {&term.synonyms, &term.abbreviations}) {
        for (const QString &text : *texts)
            names.append(core::foldedName(text));
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

void Lexicon::addGlossary(const core::Glossary &glossary)
{
    const QString key = glossary.identities.value(0);
    const auto same = std::find_if(m_glossaries.begin(), m_glossaries.end(), [&](const core::Glossary &each) {
        return each.identities.value(0) == key;
    });
    if (same == m_glossaries.end())
        m_glossaries.push_back(glossary);
    else if (same->implied || !glossary.implied)
        *same = glossary;
}

const core::Glossary *Lexicon::glossary(const QString &text) const
{
    const QString folded = core::foldedName(text);
    const core::Glossary *found = nullptr;
    for (const core::Glossary &each : m_glossaries) {
        if (each.identities.contains(text))
            return &each;
        if (core::foldedName(each.name) == folded && found == nullptr)
            found = &each;
    }
    return found;
}

void Lexicon::index(const Entry &entry)
{
    const QString key = entry.key();
    for (const QString &name : otherNames(entry.term))
        m_aliases.insert(name, key);
    for (const QString &name : foldedNames(entry.term))
        addOnce(m_names, name, key);
    for (const QString &target : targetsOf(entry.term))
        addOnce(m_referrers, target, key);
    if (!entry.trashed)
        m_children.edit(placeOf(entry.term)).append(key);
}

void Lexicon::unindex(const Entry &entry)
{
    const QString key = entry.key();
    for (const QString &name : otherNames(entry.term)) {
        if (m_aliases.value(name) == key)
            m_aliases.remove(name);
    }
    for (const QString &name : foldedNames(entry.term))
        drop(m_names, name, key);
    for (const QString &target : targetsOf(entry.term))
        drop(m_referrers, target, key);
    if (!entry.trashed)
        drop(m_children, placeOf(entry.term), key);
}

void Lexicon::put(Entry entry)
{
    const QString key = entry.key();
    if (key.isEmpty())
        return;
    auto next = std::make_shared<const Entry>(std::move(entry));
    const EntryPtr *known = m_entries.find(key);
    if (known == nullptr) {
        index(*next);
    } else {
        const core::Term &before = (*known)->term;
        const core::Term &after = next->term;
        // Most edits change a text: then no index has to be touched.
        const bool same = before.identities == after.identities && before.nativeId == after.nativeId
            && placeOf(before) == placeOf(after) && (*known)->trashed == next->trashed
            && foldedNames(before) == foldedNames(after) && targetsOf(before) == targetsOf(after);
        if (!same) {
            const bool stays = placeOf(before) == placeOf(after) && (*known)->trashed == next->trashed;
            const QStringList siblings = stays ? m_children.value(placeOf(before)) : QStringList();
            unindex(**known);
            index(*next);
            if (stays && !next->trashed)
                m_children.insert(placeOf(after), siblings);
        }
    }
    m_entries.insert(key, std::move(next));
}

void Lexicon::remove(const QString &key)
{
    if (const EntryPtr *known = m_entries.find(key)) {
        unindex(**known);
        m_entries.remove(key);
    }
}

void Lexicon::redirect(const QString &key, const QString &into)
{
    if (const EntryPtr entry = find(key) ? EntryPtr() : find(into))
        m_aliases.insert(key, entry->key());
}

EntryPtr Lexicon::find(const QString &key) const
{
    if (const EntryPtr *known = m_entries.find(key))
        return *known;
    const QString *alias = m_aliases.find(key);
    return alias == nullptr ? EntryPtr() : m_entries.value(*alias);
}

QString Lexicon::redirected(const QString &key) const
{
    QString at = key;
    for (int i = 0; i < mostRedirects; ++i) {
        const EntryPtr entry = find(at);
        if (!entry || entry->redirect.isEmpty())
            break;
        at = entry->redirect;
    }
    return at;
}

QStringList Lexicon::resolve(const QString &text) const
{
    if (const EntryPtr exact = find(text))
        return {redirected(exact->key())};
    QStringList found;
    const auto add = [&](const QString &name, const QString &glossary) {
        for (const QString &key : m_names.value(core::foldedName(name))) {
            const EntryPtr entry = find(key);
            if (!entry || (entry->trashed && entry->redirect.isEmpty()))
                continue;
            if (glossary.isEmpty() || entry->term.glossary == glossary)
                found.append(redirected(key));
        }
    };
    add(text, {});
    if (found.isEmpty() && text.contains(u'/')) {
        if (const core::Glossary *within = glossary(text.section(u'/', 0, 0)))
            add(text.section(u'/', 1), within->identities.value(0));
    }
    found.removeDuplicates();
    // A preferred label before a synonym.
    QStringList preferred;
    for (const QString &key : std::as_const(found)) {
        if (core::foldedName(labelOf(*find(key))) == core::foldedName(text))
            preferred.append(key);
    }
    return preferred.isEmpty() ? found : preferred;
}

QStringList Lexicon::children(const QString &termOrGlossary) const
{
    return m_children.value(termOrGlossary);
}

QStringList Lexicon::referrers(const QString &key) const
{
    QStringList names{key};
    if (const EntryPtr entry = find(key))
        names = entry->term.identities + otherNames(entry->term);
    QStringList found;
    for (const QString &name : std::as_const(names))
        found += m_referrers.value(name) + m_children.value(name);
    found.removeDuplicates();
    return found;
}

QString Lexicon::pathOf(const QString &key) const
{
    QStringList names;
    EntryPtr entry = find(key);
    for (int i = 0; entry && i < deepest; ++i) {
        names.prepend(labelOf(*entry));
        entry = entry->term.parent.isEmpty() ? EntryPtr() : find(entry->term.parent);
    }
    return names.join(u" › "_s);
}

std::vector<EntryPtr> Lexicon::sorted(bool withTrashed) const
{
    std::vector<std::pair<QString, EntryPtr>> all;
    all.reserve(static_cast<std::size_t>(m_entries.size()));
    m_entries.each([&](const QString &, const EntryPtr &entry) {
        if (withTrashed || !entry->trashed)
            all.emplace_back((entry->trashed ? u"1"_s : u"0"_s) + core::foldedName(labelOf(*entry)), entry);
    });
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second->key() < b.second->key();
    });
    std::vector<EntryPtr> entries;
    entries.reserve(all.size());
    for (auto &[name, entry] : all)
        entries.push_back(std::move(entry));
    return entries;
}

} // namespace meshbook::glossary

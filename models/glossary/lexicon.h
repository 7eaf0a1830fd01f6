// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/cowmap.h"
#include "glossary/entry.h"

#include <memory>
#include <vector>

namespace meshbook::glossary {

using EntryPtr = std::shared_ptr<const Entry>;

/// All glossaries of a workspace as a value. Copies share what they have in common (CowMap), so a state costs
/// what it differs by. Names, children and references are found through indexes that follow each change.
class Lexicon final {
public:
    void addGlossary(const core::Glossary &glossary);
    [[nodiscard]] const std::vector<core::Glossary> &glossaries() const { return m_glossaries; }
    /// By key or name; null if there is none.
    [[nodiscard]] const core::Glossary *glossary(const QString &text) const;

    /// Adds it or takes it in place of the one with its key.
    void put(Entry entry);
    void remove(const QString &key);
    /// Makes a key that is no term's one of another term: of what was merged into that and is gone by now.
    void redirect(const QString &key, const QString &into);

    /// By key, or by another of its identities; null if there is none. Trashed ones are found too.
    [[nodiscard]] EntryPtr find(const QString &key) const;
    /// Key, identity, native id or, without regard to case, label, synonym, notation or "glossary/label":
    /// the keys it may mean. Whoever was merged into another one is that one.
    [[nodiscard]] QStringList resolve(const QString &text) const;
    /// Where redirects of merged terms lead; the key itself where there is none.
    [[nodiscard]] QString redirected(const QString &key) const;
    /// Below a term, or the top terms of a glossary; without trashed ones, in the order they were added.
    [[nodiscard]] QStringList children(const QString &termOrGlossary) const;
    /// Terms with a relation to it, and its children.
    [[nodiscard]] QStringList referrers(const QString &key) const;
    /// With a label, synonym or abbreviation that is this text (core::foldedName), trashed ones too.
    [[nodiscard]] QStringList named(const QString &folded) const { return m_names.value(folded); }
    /// From the top to the term: labels joined by " › ".
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    /// By label, as in a list; trashed ones last and only where asked for.
    [[nodiscard]] std::vector<EntryPtr> sorted(bool withTrashed = false) const;

    template <typename Hear>
    void each(Hear hear) const
    {
        m_entries.each([&](const QString &, const EntryPtr &entry) { hear(*entry); });
    }

private:
    void index(const Entry &entry);
    void unindex(const Entry &entry);

    std::vector<core::Glossary> m_glossaries;
    CowMap<EntryPtr> m_entries;
    CowMap<QString> m_aliases; ///< other identities and native ids → key
    CowMap<QStringList> m_children; ///< key of term or glossary → keys
    CowMap<QStringList> m_referrers; ///< key as written in relations → keys
    CowMap<QStringList> m_names; ///< folded label → keys
};

/// What lists show a term by: its label in the language, else its name.
[[nodiscard]] QString labelOf(const Entry &entry, const QString &language = {});
/// Labels, synonyms and abbreviations, folded, each once.
[[nodiscard]] QStringList foldedNames(const core::Term &term);

} // namespace meshbook::glossary

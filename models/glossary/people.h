// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

#include <QHash>

#include <vector>

namespace meshbook::glossary {

/// A person or team as somebody calls them.
struct KnownPerson {
    QString name;
    QString email; ///< null where nobody says it
    friend bool operator==(const KnownPerson &, const KnownPerson &) = default;
};

/// Who answers for a term, or for data that is linked to it, and as what.
struct AskedPerson {
    /// Why they are asked: by what the term says, or its glossary, its domain, a thing that contradicts it.
    enum class Of : quint8 { Term, Reviewing, Glossary, Domain, Thing };
    struct Reason {
        Of of = Of::Term;
        QString role; ///< of Term: as written, "steward"
        QString name; ///< of Glossary, Domain and Thing
        friend bool operator==(const Reason &, const Reason &) = default;
    };
    KnownPerson person;
    std::vector<Reason> reasons;
};

/// People and teams that a catalog names: for completion, and to know how somebody is reached. Names are told
/// apart without regard to case and blanks. Takes so many and no more, since sources may name anything.
class People final {
public:
    static constexpr qsizetype most = 200'000;
    static constexpr qsizetype longest = 200; ///< characters of a name; longer ones are no names

    /// A name, an e-mail or "Name <e-mail>".
    void add(const QString &text, const QString &email = {});
    /// Who answers for a domain, by its name or a key of it.
    void addDomain(const core::Domain &domain);
    /// Owners and reviewers of all terms.
    void addThoseOf(const Lexicon &lexicon);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_people.size()); }
    /// What a text means: with the e-mail where it says one, or somebody does of that name.
    [[nodiscard]] KnownPerson find(const QString &text) const;
    [[nodiscard]] const std::vector<core::Ownership> &ownersOf(const QString &domain) const;
    /// Those whose name begins with the text, then those of whom another word does, then those with it
    /// anywhere in name or e-mail; by name within each. All of them, up to `count`, for an empty text.
    [[nodiscard]] std::vector<KnownPerson> matching(const QString &text, std::size_t count) const;

private:
    struct Known {
        KnownPerson person;
        QString folded;
    };
    std::vector<Known> m_people;
    QHash<QString, std::size_t> m_places; ///< folded name or e-mail
    QHash<QString, std::vector<core::Ownership>> m_domains; ///< folded name or key
};

/// Whom to ask about a term: its owners, its reviewers, those of its glossary and domain, and the owners of
/// things, given by their name, that contradict it. Each once, those of the term first.
[[nodiscard]] std::vector<AskedPerson>
peopleToAsk(const Entry &entry, const Lexicon &lexicon, const People &people,
            const std::vector<std::pair<QString, QStringList>> &contradicting);

} // namespace meshbook::glossary

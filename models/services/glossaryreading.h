// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/book.h"
#include "glossary/history.h"
#include "glossary/lint.h"
#include "glossary/people.h"
#include "glossary/suggestions.h"

#include <functional>
#include <memory>
#include <vector>

namespace meshbook::store {
class GlossaryReader;
class Workspace;
} // namespace meshbook::store

namespace meshbook::services {

/// Where one term is used, and what of that contradicts it.
struct TermUse {
    struct Use {
        glossary::LinkTarget target;
        bool byPerson = false; ///< linked in the editor, so that it can be unlinked there
    };
    std::vector<Use> uses; ///< by thing and name
    std::vector<glossary::Disagreement> disagreements;
    std::vector<glossary::AskedPerson> ask; ///< who knows more, those of the term first
};

/// What terms can be linked to, read on a connection of its own and kept until the next sync. For one thread.
class GlossaryReading final {
public:
    using Targets = std::shared_ptr<const std::vector<glossary::LinkTarget>>;

    /// The workspace must outlive it. It is opened at the first question.
    explicit GlossaryReading(store::Workspace &workspace);
    ~GlossaryReading();

    [[nodiscard]] core::Result<Targets> targets();
    [[nodiscard]] static core::Result<std::vector<glossary::LinkTarget>>
    targetsOf(store::GlossaryReader &reader);

    /// Whom the catalog names; kept until the next sync too.
    using PeoplePtr = std::shared_ptr<const glossary::People>;
    [[nodiscard]] core::Result<PeoplePtr> people();
    /// What syncs changed of a term, or (null) of all.
    [[nodiscard]] core::Result<std::vector<glossary::SourceChange>> changes(const QString &term);

    /// Since when terms are in review, by key.
    [[nodiscard]] static QHash<QString, QDateTime>
    inReviewSince(const std::vector<glossary::ChangeSet> &sets);
    [[nodiscard]] static std::vector<glossary::LintFinding>
    lint(const glossary::Lexicon &lexicon, const std::vector<glossary::LinkTarget> &targets,
         const QHash<QString, QDateTime> &since, const QString &glossary, const QDateTime &now,
         const std::function<bool()> &cancelled = {});
    [[nodiscard]] static TermUse use(const glossary::Lexicon &lexicon,
                                     const std::vector<glossary::LinkTarget> &targets, const QString &term);
    /// Whom to ask about the term and what contradicts it.
    static void addPeople(TermUse &use, const glossary::Lexicon &lexicon, const glossary::People &people,
                          const QString &term);

private:
    /// A number that is another one after every sync, with the reader opened.
    [[nodiscard]] core::Result<qint64> opened();

    store::Workspace &m_workspace;
    std::unique_ptr<store::GlossaryReader> m_reader;
    Targets m_targets;
    qint64 m_sync = -1; ///< of the targets
    PeoplePtr m_people;
    qint64 m_peopleSync = -1;
};

} // namespace meshbook::services

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/lexicon.h"

#include <QStringList>

#include <vector>

namespace meshbook::glossary {

struct ChangeSet;
struct TermChange;

/// Who does something. Terms name people by name, by e-mail or as "Name <e-mail>".
struct Person {
    QString name;
    QString email; ///< null where nobody knows it

    /// Whether one of these texts means this person; case and spaces are no difference.
    [[nodiscard]] bool isOneOf(const QStringList &people) const;
};

/// How a change set stands for one person: what they may do about it, and whom it waits for.
struct Standing {
    bool isOwn = false; ///< they wrote in it
    bool needsReview = false; ///< somebody else has to approve it
    bool isAsked = false; ///< it is in review and their word would go into the decision
    QStringList waitsFor; ///< reviewers that terms of it name and who did not approve yet, each once
    QString waiting; ///< the same as sentences, term by term; null where anybody may approve
    QString approvalRefused; ///< why they may not approve, a sentence; null where they may
    QString rejectionRefused; ///< why they may not reject
};

/// A term that a change set changes, and who of its reviewers may approve that.
struct ReviewDuty {
    QString term;
    QString label;
    QString glossary;
    QStringList reviewers; ///< who wrote nothing in the set
};

/// Whether a part says something about a term that has to be reviewed; links to data do not.
[[nodiscard]] bool isReviewed(const QString &path);

/// Whether a person wrote in a set: by name, or by the e-mail that their steps were made with.
[[nodiscard]] bool wroteIn(const ChangeSet &set, const Person &person);

/// The terms of a set whose reviewers nobody of has approved them yet. Reviewers are those in force, so that
/// no set chooses its own; of a new term those that it names. A term all of whose reviewers wrote in the set
/// has none left: anybody else may approve it.
[[nodiscard]] std::vector<ReviewDuty> openDuties(const Lexicon &inForce, const ChangeSet &set);
/// The same whoever of them approved already.
[[nodiscard]] std::vector<ReviewDuty> allDuties(const Lexicon &inForce, const ChangeSet &set);
/// Of these the ones that a person fulfils, or does not.
[[nodiscard]] std::vector<ReviewDuty> dutiesOf(const std::vector<ReviewDuty> &duties, const Person &person,
                                               bool own);
/// What an Agree to some duties says: which terms it is about.
[[nodiscard]] std::vector<TermChange> agreedTo(const std::vector<ReviewDuty> &duties);
/// How the terms of a set name a person who submits it; kept with the submission, so that who wrote nothing
/// else in the set counts as an author too.
[[nodiscard]] std::vector<TermChange> namingsOf(const std::vector<ReviewDuty> &duties, const Person &person);
/// Who has to approve what, in a few sentences; null where there is nothing.
[[nodiscard]] QString waitingText(const std::vector<ReviewDuty> &duties);
/// Without what is refused, which the Book knows.
[[nodiscard]] Standing standingOf(const Lexicon &inForce, const ChangeSet &set, const Person &person);

} // namespace meshbook::glossary

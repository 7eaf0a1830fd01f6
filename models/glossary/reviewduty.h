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

/// A term that a change set changes, and who of its reviewers may approve that.
struct ReviewDuty {
    QString term;
    QString label;
    QString glossary;
    QStringList reviewers; ///< who wrote nothing in the set
};

/// Whether a part says something about a term that has to be reviewed; links to data do not.
[[nodiscard]] bool isReviewed(const QString &path);

/// The terms of a set whose reviewers nobody of has approved them yet. Reviewers are those in force, so that
/// no set chooses its own; of a new term those that it names. A term all of whose reviewers wrote in the set
/// has none left: anybody else may approve it.
[[nodiscard]] std::vector<ReviewDuty> openDuties(const Lexicon &inForce, const ChangeSet &set);
/// Of these the ones that a person fulfils, or does not.
[[nodiscard]] std::vector<ReviewDuty> dutiesOf(const std::vector<ReviewDuty> &duties, const Person &person,
                                               bool own);
/// What an Agree to some duties says: which terms it is about.
[[nodiscard]] std::vector<TermChange> agreedTo(const std::vector<ReviewDuty> &duties);
/// How the terms of a set name a person: kept with the submission of it, since the log knows authors by
/// their names only and terms may name them by e-mail.
[[nodiscard]] std::vector<TermChange> namingsOf(const std::vector<ReviewDuty> &duties, const Person &person);
/// Who has to approve what, in a few sentences; null where there is nothing.
[[nodiscard]] QString waitingText(const std::vector<ReviewDuty> &duties);

} // namespace meshbook::glossary

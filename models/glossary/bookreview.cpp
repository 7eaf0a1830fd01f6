// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/book.h"

#include "glossary/termstatus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Who may decide about the change sets of a book.
namespace meshbook::glossary {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::glossary::Book)
};

} // namespace

bool Book::needsReview(const ChangeSet &set) const
{
    return glossary::needsReview(inForce(), set);
}

std::vector<ReviewDuty> Book::openDuties(const ChangeSet &set) const
{
    return set.isPending() && (needsReview(set) || set.state == SetState::InReview)
        ? glossary::openDuties(inForce(), set)
        : std::vector<ReviewDuty>();
}

QStringList Book::draftsOf(const ChangeSet &set) const
{
    QStringList drafts;
    if (set.state != SetState::InReview)
        return drafts;
    const Lexicon &view = viewOf(set).lexicon;
    for (const auto &[key, net] : set.net.terms()) {
        const EntryPtr entry = view.find(key);
        if (entry && !entry->trashed && isDraft(entry->term))
            drafts.append(key);
    }
    return drafts;
}

Standing Book::standingOf(const ChangeSet &set, const Person &person) const
{
    Standing standing = glossary::standingOf(inForce(), set, person);
    Operation step;
    step.verb = Verb::Approve;
    step.author = person.name;
    step.email = person.email;
    for (const QString &draft : draftsOf(set))
        step.changes.push_back({draft, {}, {}, {}});
    if (const Result<> may = checkDecision(step, set); !may) {
        // One word of several is noted, and no refusal.
        const bool isNoted = standing.isAsked && !standing.waitsFor.isEmpty() && conflictsOf(set.uid).empty();
        standing.approvalRefused = isNoted ? QString() : may.error().message;
    }
    step.verb = Verb::Reject;
    step.text = u"-"_s; // that a reason is wanted is no refusal
    if (const Result<> may = checkDecision(step, set); !may)
        standing.rejectionRefused = may.error().message;
    return standing;
}

/// Whether the actor may approve: all of it, or the terms that an Agree names.
Result<> Book::checkReview(const Operation &operation, const ChangeSet &set) const
{
    const auto refuse = [&](const QString &why) { return failure(ErrorCode::Conflict, why, set.title); };
    // Approving a set makes its drafts approved terms: nobody does that alone either.
    if (!needsReview(set) && operation.changes.empty())
        return {};
    if (set.state != SetState::InReview)
        return refuse(Words::tr("This changes approved terms: submit it for review first."));
    const Person actor{operation.author, operation.email};
    if (wroteIn(set, actor))
        return refuse(Words::tr("An author cannot approve their own change. Ask another reviewer."));
    std::vector<ReviewDuty> others = dutiesOf(openDuties(set), actor, false);
    if (operation.verb == Verb::Agree) {
        std::erase_if(others, [&](const ReviewDuty &duty) {
            return std::none_of(operation.changes.begin(), operation.changes.end(),
                                [&](const TermChange &change) { return change.term == duty.term; });
        });
    }
    return others.empty() ? Result<>() : refuse(waitingText(others));
}

/// Where terms name reviewers, these decide: others have their say as a comment.
Result<> Book::checkRejection(const Operation &operation, const ChangeSet &set) const
{
    const std::vector<ReviewDuty> duties = allDuties(inForce(), set);
    if (duties.empty() || !dutiesOf(duties, {operation.author, operation.email}, true).empty())
        return {};
    return failure(ErrorCode::Conflict,
                   Words::tr("Only who has to approve this may reject it. You can comment on it.") + u' '
                       + waitingText(duties),
                   set.title);
}

} // namespace meshbook::glossary

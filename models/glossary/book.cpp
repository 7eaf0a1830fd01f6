// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/book.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::glossary::Book)
};

/// A key that was added to the identities of a term is the one it will have; undone, it is not.
void noteMoves(const Operation &operation, QHash<QString, QString> &moved, QHash<QString, QString> &redirects)
{
    for (const TermChange &change : operation.changes) {
        for (const core::FieldChange &field : change.fields) {
            if (field.path == "redirect"_L1) {
                if (field.to.isString())
                    redirects.insert(change.term, field.to.toString());
                else
                    redirects.remove(change.term);
            }
            if (field.path != "identities"_L1 || field.from.isUndefined())
                continue;
            const QJsonArray before = field.from.toArray();
            const QJsonArray after = field.to.toArray();
            if (after.size() < before.size()) {
                if (after.contains(moved.value(change.term)) || after.size() > 1)
                    moved.insert(change.term, after.last().toString());
                else
                    moved.remove(change.term);
            }
            for (const QJsonValue &each : after) {
                if (!before.contains(each))
                    moved.insert(change.term, each.toString());
            }
        }
    }
}

/// Links live in the ledger only; the rest is for the source too.
struct Split {
    NetChanges texts;
    NetChanges links;
};
Split split(const NetChanges &net)
{
    Split parts;
    for (const auto &[key, term] : net.terms()) {
        Operation texts;
        Operation links;
        for (Operation *each : {&texts, &links})
            each->changes.push_back({key, term.label, term.glossary, {}});
        for (const auto &[path, field] : term.fields)
            (isReviewed(path) ? texts : links).changes.front().fields.push_back(field);
        parts.texts.add(texts);
        parts.links.add(links);
    }
    return parts;
}

} // namespace

ChangeSet *Book::set(const QString &uid)
{
    const auto place = m_setPlaces.constFind(uid);
    return place == m_setPlaces.constEnd() ? nullptr : &m_sets[*place];
}

const ChangeSet *Book::changeSet(const QString &uid) const
{
    const auto place = m_setPlaces.constFind(uid);
    return place == m_setPlaces.constEnd() ? nullptr : &m_sets[*place];
}

void Book::setBase(Lexicon base)
{
    m_base = std::move(base);
    forgetViews();
}

void Book::forgetViews() const
{
    m_inForce.reset();
    m_views.clear();
}

const Lexicon &Book::inForce() const
{
    if (!m_inForce) {
        View made{m_base, {}};
        for (const ChangeSet &set : m_sets) {
            if (set.state != SetState::Approved)
                continue;
            Rebased result = rebase(made.lexicon, set.net, m_moved);
            for (Conflict &conflict : result.conflicts) {
                conflict.changeSet = set.uid;
                made.conflicts.push_back(std::move(conflict));
            }
        }
        for (auto it = m_redirects.begin(); it != m_redirects.end(); ++it)
            made.lexicon.redirect(it.key(), it.value());
        m_inForce = std::move(made);
    }
    return m_inForce->lexicon;
}

const Book::View &Book::viewOf(const ChangeSet &set) const
{
    const auto known = m_views.find(set.uid);
    if (known != m_views.end())
        return known->second;
    View made{inForce(), {}};
    Rebased result = rebase(made.lexicon, set.net, m_moved);
    for (Conflict &conflict : result.conflicts)
        conflict.changeSet = set.uid;
    made.conflicts = std::move(result.conflicts);
    return m_views.emplace(set.uid, std::move(made)).first->second;
}

const Lexicon &Book::view(const QString &changeSet) const
{
    const ChangeSet *set = this->changeSet(changeSet);
    return set == nullptr || !set->isPending() ? inForce() : viewOf(*set).lexicon;
}

std::vector<Conflict> Book::conflictsOf(const QString &changeSet) const
{
    const ChangeSet *set = this->changeSet(changeSet);
    if (set == nullptr)
        return {};
    if (set->isPending() || set->state == SetState::Rejected)
        return viewOf(*set).conflicts;
    std::vector<Conflict> found;
    (void)inForce();
    std::copy_if(m_inForce->conflicts.begin(), m_inForce->conflicts.end(), std::back_inserter(found),
                 [&](const Conflict &conflict) { return conflict.changeSet == changeSet; });
    return found;
}

std::vector<Conflict> Book::conflicts() const
{
    (void)inForce();
    std::vector<Conflict> all = m_inForce->conflicts;
    for (const ChangeSet &set : m_sets) {
        if (!set.isPending())
            continue;
        const std::vector<Conflict> &own = viewOf(set).conflicts;
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

TermStatus Book::statusOf(const QString &term, const QString &changeSet) const
{
    for (const ChangeSet &set : m_sets) {
        if (set.state == SetState::InReview && set.net.terms().contains(term))
            return TermStatus::InReview;
    }
    const EntryPtr entry = view(changeSet).find(term);
    return entry ? glossary::statusOf(entry->term) : TermStatus::Draft;
}

std::map<QString, core::FieldChange> Book::pendingOf(const QString &term, const QString &changeSet) const
{
    const ChangeSet *set = this->changeSet(changeSet);
    if (set == nullptr)
        return {};
    const auto found = set->net.terms().find(term);
    return found == set->net.terms().end() ? std::map<QString, core::FieldChange>() : found->second.fields;
}

/// Letting a term go that its source removed, undone or done again: there is nothing it could be compared
/// with.
bool Book::takesBackResolve(const Operation &operation) const
{
    const Operation *step = &operation;
    while (step->verb == Verb::Undo || step->verb == Verb::Redo) {
        const auto place = m_logPlaces.constFind(step->undoes);
        if (place == m_logPlaces.constEnd())
            return false;
        step = &m_log[*place];
    }
    return step->verb == Verb::Resolve && step != &operation;
}

Result<> Book::checkEdit(const Operation &operation, const ChangeSet &set) const
{
    if (set.state != SetState::Open)
        return failure(ErrorCode::Conflict,
                       Words::tr("This change set takes no edits: it is %1.").arg(toText(set.state)),
                       set.title);
    if (operation.changes.empty())
        return failure(ErrorCode::Usage, Words::tr("This changes nothing."));
    const std::vector<Conflict> &open = viewOf(set).conflicts;
    const Lexicon &now = viewOf(set).lexicon;
    for (const TermChange &change : operation.changes) {
        const EntryPtr entry = now.find(change.term);
        const Fields fields = entry ? fieldsOf(*entry) : Fields();
        for (const core::FieldChange &field : change.fields) {
            const auto value = fields.find(field.path);
            QJsonValue is = value == fields.end() ? QJsonValue(QJsonValue::Undefined) : value->second;
            if (operation.verb == Verb::Resolve) {
                const auto about = std::find_if(open.begin(), open.end(), [&](const Conflict &conflict) {
                    return conflict.term == change.term && conflict.path == field.path;
                });
                if (about != open.end())
                    is = about->theirs;
                else if (std::any_of(open.begin(), open.end(), [&](const Conflict &conflict) {
                             return conflict.term == change.term && conflict.path.isNull();
                         }))
                    continue; // gone in its source: what is settled is what the set itself says
            }
            if (!entry && takesBackResolve(operation))
                continue;
            if (!sameValue(is, field.from))
                return failure(
                    ErrorCode::Conflict,
                    Words::tr("“%1” has changed meanwhile (%2). Look at it again; your words are kept.")
                        .arg(change.label, field.path),
                    change.term);
        }
    }
    return {};
}

Result<> Book::checkDecision(const Operation &operation, const ChangeSet &set) const
{
    const auto refuse = [&](const QString &why) { return failure(ErrorCode::Conflict, why, set.title); };
    switch (operation.verb) {
    case Verb::Submit:
        if (set.state != SetState::Open)
            return refuse(Words::tr("Only an open change set can be submitted."));
        if (set.net.isEmpty())
            return refuse(Words::tr("There is nothing in this change set."));
        return {};
    case Verb::Approve:
        if (!set.isPending())
            return refuse(Words::tr("This change set was decided already."));
        if (!conflictsOf(set.uid).empty())
            return refuse(
                Words::tr("There are conflicts with what the sources say now. Resolve them first."));
        return checkReview(operation, set);
    case Verb::Agree:
        if (set.state != SetState::InReview)
            return refuse(Words::tr("This change set was decided already."));
        return checkReview(operation, set);
    case Verb::Reject:
        if (set.state != SetState::InReview)
            return refuse(Words::tr("Only what is in review can be rejected."));
        if (operation.text.trimmed().isEmpty())
            return failure(ErrorCode::Usage, Words::tr("A rejection needs a reason."), set.title);
        return checkRejection(operation, set);
    case Verb::Reopen:
        if (set.state != SetState::Rejected && set.state != SetState::InReview
            && set.state != SetState::Withdrawn)
            return refuse(Words::tr("Only what is in review, rejected or withdrawn can be reopened."));
        return {};
    case Verb::Withdraw:
        if (set.state == SetState::Approved)
            return refuse(Words::tr("This change set is approved; undo it by another one."));
        return {};
    case Verb::Publish:
    case Verb::Land:
        if (set.state != SetState::Approved)
            return refuse(Words::tr("Only approved change sets are published."));
        return {};
    default:
        return {};
    }
}

Result<> Book::check(const Operation &operation) const
{
    const ChangeSet *set = changeSet(operation.changeSet);
    if (operation.verb == Verb::Open) {
        if (set != nullptr)
            return failure(ErrorCode::Conflict, Words::tr("There is such a change set already."), set->title);
        if (operation.text.trimmed().isEmpty())
            return failure(ErrorCode::Usage, Words::tr("A change set needs a title."));
        return {};
    }
    if (set == nullptr)
        return failure(ErrorCode::NotFound, Words::tr("There is no such change set."), operation.changeSet);
    if (m_logPlaces.contains(operation.uid))
        return failure(ErrorCode::Conflict, Words::tr("This was done already."), operation.uid);
    // Of an approved set only conflicts with its source are decided.
    if (operation.verb == Verb::Resolve && set->state == SetState::Approved)
        return {};
    return changesTerms(operation.verb) ? checkEdit(operation, *set) : checkDecision(operation, *set);
}

void Book::fold(const Operation &operation)
{
    m_logPlaces.insert(operation.uid, m_log.size());
    m_log.push_back(operation);
    if (operation.verb == Verb::Open) {
        m_setPlaces.insert(operation.changeSet, m_sets.size());
        ChangeSet made;
        made.uid = operation.changeSet;
        made.title = operation.text;
        made.author = operation.author;
        made.openedAt = operation.at;
        m_sets.push_back(std::move(made));
        return;
    }
    ChangeSet *set = this->set(operation.changeSet);
    if (set == nullptr)
        return;
    if (!operation.changes.empty() && operation.verb != Verb::Agree && operation.verb != Verb::Submit) {
        noteMoves(operation, m_moved, m_redirects);
        set->net.add(operation);
    }
    if (changesTerms(operation.verb)) {
        set->edits.push_back(operation);
        const auto known = m_views.find(set->uid);
        if (operation.verb == Verb::Resolve || set->state == SetState::Approved
            || takesBackResolve(operation)) {
            forgetViews();
        } else if (known != m_views.end()) {
            // The view moves on by this step alone: typing must not cost a fold of everything.
            NetChanges step;
            step.add(operation);
            (void)rebase(known->second.lexicon, step, m_moved);
        }
        return;
    }
    set->talk.push_back(operation);
    foldDecision(operation.verb, operation.text, *set);
}

void Book::foldDecision(Verb verb, const QString &text, ChangeSet &set)
{
    switch (verb) {
    case Verb::Submit:
        set.state = SetState::InReview;
        break;
    case Verb::Approve:
        set.state = SetState::Approved;
        forgetViews();
        break;
    case Verb::Reject:
        set.state = SetState::Rejected;
        break;
    case Verb::Reopen:
        set.state = SetState::Open;
        break;
    case Verb::Withdraw:
        set.state = SetState::Withdrawn;
        break;
    case Verb::Publish:
        set.published = text;
        break;
    case Verb::Land:
        set.landed = true;
        set.net = split(set.net).links; // the source knows nothing of those
        forgetViews();
        break;
    default:
        break;
    }
}

const Operation *Book::newest(const QString &author, bool redo) const
{
    // Walks back: an undo takes one edit before it away, a redo one undo.
    std::vector<const Operation *> done;
    std::vector<const Operation *> undone;
    for (const Operation &operation : m_log) {
        if (operation.author != author || !changesTerms(operation.verb))
            continue;
        const auto byUid = [&](const Operation *each) { return each->uid == operation.undoes; };
        if (operation.verb == Verb::Undo) {
            std::erase_if(done, byUid);
            undone.push_back(&operation);
        } else if (operation.verb == Verb::Redo) {
            std::erase_if(undone, byUid);
            done.push_back(&operation);
        } else {
            undone.clear();
            done.push_back(&operation);
        }
    }
    const std::vector<const Operation *> &from = redo ? undone : done;
    return from.empty() ? nullptr : from.back();
}

const Operation *Book::undoable(const QString &author) const
{
    return newest(author, false);
}

const Operation *Book::redoable(const QString &author) const
{
    return newest(author, true);
}

QStringList Book::landed() const
{
    QStringList found;
    for (const ChangeSet &set : m_sets) {
        if (set.state != SetState::Approved || set.landed)
            continue;
        const NetChanges texts = split(set.net).texts;
        Lexicon trial = m_base;
        const Rebased result = rebase(trial, texts, m_moved);
        if (!texts.isEmpty() && result.applied == 0 && result.conflicts.empty())
            found.append(set.uid);
    }
    return found;
}

} // namespace meshbook::glossary

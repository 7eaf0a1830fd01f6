// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/history.h"

#include "core/fieldtree.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

/// When a set was approved and by whom; nothing where it was not.
const Operation *approvalOf(const ChangeSet &set)
{
    const auto found = std::find_if(set.talk.rbegin(), set.talk.rend(),
                                    [](const Operation &each) { return each.verb == Verb::Approve; });
    return found == set.talk.rend() ? nullptr : &*found;
}

/// All that a set did to terms, whether its source has it by now or not.
NetChanges wholeOf(const ChangeSet &set)
{
    NetChanges net;
    for (const Operation &edit : set.edits)
        net.add(edit);
    for (const Operation &each : set.talk)
        net.add(each); // approving may set the status of drafts
    return net;
}

void addSetRevisions(const Past &past, const QString &term, std::vector<Revision> &found)
{
    for (const ChangeSet &set : past.sets) {
        const Operation *approval = set.state == SetState::Approved ? approvalOf(set) : nullptr;
        if (approval == nullptr)
            continue;
        const NetChanges net = wholeOf(set);
        const auto of = net.terms().find(term);
        if (of == net.terms().end())
            continue;
        Revision revision;
        revision.at = approval->at;
        revision.who = set.authors().join(u", "_s);
        revision.approvedBy = set.authors().contains(approval->author) ? QString() : approval->author;
        revision.changeSet = set.uid;
        revision.title = set.title;
        revision.reason = approval->text;
        for (const auto &[path, field] : of->second.fields)
            revision.fields.push_back(field);
        found.push_back(std::move(revision));
    }
}

void addSourceRevisions(const QString &term, const std::vector<SourceChange> &changes,
                        std::vector<Revision> &found)
{
    std::map<std::pair<QDateTime, QString>, Revision> bySync;
    for (const SourceChange &change : changes) {
        if (change.term != term)
            continue;
        Revision &revision = bySync[{change.at, change.source}];
        revision.at = change.at;
        revision.who = change.source;
        revision.title = change.commit;
        revision.fields.push_back(change.field);
        if (change.field.path.isEmpty() && !change.field.from.isUndefined())
            revision.fields.back().from = true; // that it went; all of it is no field of it
    }
    for (auto &[when, revision] : bySync)
        found.push_back(std::move(revision));
}

Entry restored(const Entry &now, std::vector<core::Field> &fields, std::vector<core::FieldChange> &changes)
{
    core::undo(fields, changes);
    changes.clear();
    Entry then = now;
    core::AnyEntity made = core::entityFrom(core::EntityKind::Term, fields);
    then.term = std::get<core::Term>(std::move(made));
    then.term.identities = now.term.identities;
    return then;
}

/// A term as its source had it before the changes, newest first; it may be gone by now, and have come and
/// gone several times.
std::optional<Entry> before(std::optional<Entry> now, const std::vector<const SourceChange *> &changes)
{
    std::vector<core::Field> fields;
    std::vector<core::FieldChange> undone; // since the term was as it is in `now`
    if (now)
        fields = core::fieldsOf(core::AnyEntity(now->term));
    for (const SourceChange *change : changes) {
        if (!change->field.path.isEmpty()) {
            undone.push_back(change->field);
            continue;
        }
        undone.clear();
        now.reset();
        if (change->field.from.isUndefined())
            continue; // it came then
        std::optional<core::AnyEntity> kept =
            core::entityFromWhole(core::EntityKind::Term, change->field.from);
        if (!kept)
            continue;
        now.emplace();
        now->term = std::get<core::Term>(std::move(*kept));
        fields = core::fieldsOf(core::AnyEntity(now->term));
    }
    return now ? std::optional(restored(*now, fields, undone)) : std::nullopt;
}

/// A glossary that is named by a term only, and gone with it by now.
void addGlossaryOf(const core::Term &term, Lexicon &lexicon)
{
    if (term.glossary.isEmpty() || lexicon.glossary(term.glossary) != nullptr)
        return;
    core::Glossary named;
    named.identities = {term.glossary};
    named.name = term.glossary.section(u'/', -1, -1, QString::SectionSkipEmpty);
    lexicon.addGlossary(named);
}

} // namespace

Past::Past(const Book &book)
    : Past(book.base(), book.inForce(), book.changeSets(), book.moved())
{
}

Past::Past(const Lexicon &sources, const Lexicon &present, const std::vector<ChangeSet> &changeSets,
           const QHash<QString, QString> &movedKeys)
    : base(sources)
    , inForce(present)
    , sets(changeSets)
    , moved(movedKeys)
{
}

std::vector<Revision> revisionsOf(const Past &past, const QString &term,
                                  const std::vector<SourceChange> &changes)
{
    std::vector<Revision> found;
    addSetRevisions(past, term, found);
    addSourceRevisions(term, changes, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Revision &a, const Revision &b) { return a.at > b.at; });
    return found;
}

std::map<QString, Revision> blame(const Past &past, const QString &term,
                                  const std::vector<SourceChange> &changes)
{
    std::map<QString, Revision> found;
    const EntryPtr entry = past.inForce.find(term);
    if (!entry)
        return found;
    const Fields fields = fieldsOf(*entry);
    for (const Revision &revision : revisionsOf(past, entry->key(), changes)) {
        for (const core::FieldChange &field : revision.fields) {
            // Sources name elements one by one: "labels[en:Customer].text" speaks of "labels[en]".
            const QString list = field.path.section(u'[', 0, 0);
            const auto speaks = [&](const QString &path) {
                if (revision.changeSet.isNull() && path.contains(u'['))
                    return path.section(u'[', 0, 0) == list && field.path.startsWith(path.chopped(1));
                return path == field.path;
            };
            for (const auto &[path, value] : fields) {
                if (speaks(path) && !found.contains(path)
                    && (revision.changeSet.isNull() || field.to == value))
                    found.emplace(path, revision);
            }
        }
    }
    return found;
}

Lexicon asOf(const Past &past, const QDateTime &at, const std::vector<SourceChange> &changes)
{
    // The sources as they were …
    Lexicon then = past.base;
    std::map<QString, std::vector<const SourceChange *>> later;
    for (const SourceChange &change : changes) {
        if (change.at > at)
            later[change.term].push_back(&change);
    }
    for (auto &[term, list] : later) {
        std::stable_sort(list.begin(), list.end(),
                         [](const SourceChange *a, const SourceChange *b) { return a->at > b->at; });
        // Under its own key: another term may have taken its name since.
        const EntryPtr found = then.find(term);
        const bool isThere = found && found->key() == term;
        std::optional<Entry> old = before(isThere ? std::optional(*found) : std::nullopt, list);
        if (isThere)
            then.remove(term);
        if (old) {
            addGlossaryOf(old->term, then);
            then.put(std::move(*old));
        }
    }
    // … with what was approved by then.
    for (const ChangeSet &set : past.sets) {
        const Operation *approval = set.state == SetState::Approved ? approvalOf(set) : nullptr;
        if (approval != nullptr && approval->at <= at)
            (void)rebase(then, wholeOf(set), past.moved);
    }
    return then;
}

std::vector<TermChange> restoring(const Entry &now, const Entry &then)
{
    std::vector<core::FieldChange> fields = difference(now, then);
    std::erase_if(fields, [](const core::FieldChange &field) {
        return field.path == "identities"_L1 || field.path == "links"_L1 || field.path == "rejected"_L1;
    });
    if (fields.empty())
        return {};
    return {{now.key(), labelOf(now), now.term.glossary, std::move(fields)}};
}

} // namespace meshbook::glossary

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossarydesk.h"

#include "store/glossarylog.h"
#include "store/glossaryreader.h"
#include "store/ledger.h"
#include "store/workspace.h"
#include "sync/glossarypublish.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using glossary::ChangeSet;
using glossary::Operation;
using glossary::TermChange;
using glossary::Verb;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::GlossaryDesk)
};

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

GlossaryDesk::GlossaryDesk(store::Workspace &workspace, QString author)
    : m_workspace(workspace)
    , m_author(std::move(author))
{
}

GlossaryDesk::~GlossaryDesk() = default;

Result<std::unique_ptr<GlossaryDesk>> GlossaryDesk::open(store::Workspace &workspace, const QString &author,
                                                         const QDateTime &now)
{
    auto desk = std::unique_ptr<GlossaryDesk>(new GlossaryDesk(workspace, author));
    auto log = store::GlossaryLog::open(workspace);
    if (!log)
        return core::Unexpected{log.error()};
    desk->m_log = std::move(*log);
    auto reader = store::GlossaryReader::open(workspace);
    if (!reader)
        return core::Unexpected{reader.error()};
    desk->m_reader = std::move(*reader);
    if (const Result<> fresh = desk->refresh(now); !fresh)
        return core::Unexpected{fresh.error()};
    return desk;
}

void GlossaryDesk::take(const std::vector<Operation> &operations)
{
    for (const Operation &each : operations) {
        if (each.number <= m_number)
            continue;
        m_book.fold(each);
        m_number = each.number;
    }
}

Result<> GlossaryDesk::loadBase()
{
    auto terms = m_reader->terms();
    if (!terms)
        return core::Unexpected{terms.error()};
    const auto local = m_log->localGlossaries();
    if (!local)
        return core::Unexpected{local.error()};
    for (const core::Glossary &each : *local)
        terms->lexicon.addGlossary(each);
    QHash<QString, QString> roots;
    const auto sources = m_workspace.ledger().sources();
    if (!sources)
        return core::Unexpected{sources.error()};
    for (const core::Source &source : *sources)
        roots.insert(source.uid, m_workspace.rootOf(source));
    m_files.clear();
    QHash<QString, QHash<QString, int>> counts; // glossary → file → terms
    for (auto it = terms->homes.begin(); it != terms->homes.end(); ++it) {
        const glossary::EntryPtr entry = terms->lexicon.find(it.key());
        for (const store::GlossaryReader::Home &home : it.value()) {
            const QString root = roots.value(home.sourceUid);
            if (root.isEmpty())
                continue;
            const QString file = QFileInfo(root).isFile() ? root : root + u'/' + home.path;
            m_files[it.key()].append(file);
            if (entry)
                ++counts[entry->term.glossary][file];
        }
    }
    m_mainFiles.clear();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        int most = 0;
        for (auto file = it.value().begin(); file != it.value().end(); ++file) {
            const QString known = m_mainFiles.value(it.key());
            if (file.value() > most || (file.value() == most && file.key() < known)) {
                most = file.value();
                m_mainFiles.insert(it.key(), file.key());
            }
        }
    }
    m_book.setBase(std::move(terms->lexicon));
    return {};
}

Result<> GlossaryDesk::refresh(const QDateTime &now)
{
    const auto newer = m_log->since(m_number);
    if (!newer)
        return core::Unexpected{newer.error()};
    take(*newer);
    const auto sync = m_reader->lastSync();
    if (!sync)
        return core::Unexpected{sync.error()};
    if (*sync == m_sync)
        return {};
    if (const Result<> loaded = loadBase(); !loaded)
        return loaded;
    m_sync = *sync;
    noteLanded(now);
    return {};
}

void GlossaryDesk::noteLanded(const QDateTime &now)
{
    QStringList landed = m_book.landed();
    for (const ChangeSet &set : m_book.changeSets()) {
        // Merged with other words by somebody, so that the values alone do not tell.
        const QStringList published = set.published.split(u'\t');
        if (set.state != glossary::SetState::Approved || set.landed || published.size() != 3
            || landed.contains(set.uid) || m_book.conflictsOf(set.uid).empty())
            continue;
        if (sync::isCheckedOut(published[0], published[2], {}))
            landed.append(set.uid);
    }
    for (const QString &uid : std::as_const(landed)) {
        Operation land = operation(uid, Verb::Land, now);
        land.author = u"sync"_s;
        // Where it cannot be noted (a read-only ledger) it is seen again at the next start.
        [[maybe_unused]] const Result<> noted = append(std::move(land));
    }
}

Operation GlossaryDesk::operation(const QString &set, Verb verb, const QDateTime &now) const
{
    Operation made;
    made.uid = newUid();
    made.verb = verb;
    made.changeSet = set;
    made.author = m_author;
    made.email = m_email;
    made.at = now;
    return made;
}

Result<> GlossaryDesk::append(Operation operation)
{
    const auto written =
        m_log->append(m_number, [&](const std::vector<Operation> &newer) -> Result<std::vector<Operation>> {
            take(newer); // theirs are on disk already, whatever becomes of ours
            if (const Result<> may = m_book.check(operation); !may)
                return core::Unexpected{may.error()};
            return std::vector<Operation>{operation};
        });
    if (!written)
        return core::Unexpected{written.error()};
    take(*written);
    return {};
}

Result<QString> GlossaryDesk::findSet(const QString &text) const
{
    QStringList found;
    for (auto set = m_book.changeSets().rbegin(); set != m_book.changeSets().rend(); ++set) {
        if (set->uid == text)
            return text;
        if ((text.size() >= 4 && set->uid.startsWith(text))
            || set->title.compare(text, Qt::CaseInsensitive) == 0)
            found.append(set->uid);
    }
    // Of equal titles the one still under work is meant.
    QStringList pending;
    for (const QString &uid : std::as_const(found)) {
        if (m_book.changeSet(uid)->isPending())
            pending.append(uid);
    }
    if (pending.size() == 1)
        return pending.first();
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, Words::tr("There is no such change set."), text);
    if (found.size() > 1)
        return failure(ErrorCode::Ambiguous, Words::tr("Several change sets are called so."),
                       found.join(u", "_s));
    return found.first();
}

Result<QString> GlossaryDesk::openSet(const QString &title, const QDateTime &now)
{
    Operation open = operation(newUid(), Verb::Open, now);
    open.text = title.simplified();
    const QString uid = open.changeSet;
    if (const Result<> done = append(std::move(open)); !done)
        return core::Unexpected{done.error()};
    return uid;
}

Result<std::vector<TermChange>> GlossaryDesk::edit(const QString &set, Verb verb, const Edit &edit,
                                                   const QDateTime &now)
{
    glossary::Editor editor(m_book.view(set));
    auto changes = edit(editor);
    if (!changes)
        return changes;
    if (changes->empty())
        return changes; // said already
    if (const Result<> applied = apply(set, verb, *changes, now); !applied)
        return core::Unexpected{applied.error()};
    return changes;
}

Result<> GlossaryDesk::apply(const QString &set, Verb verb, const std::vector<TermChange> &changes,
                             const QDateTime &now)
{
    Operation step = operation(set, verb, now);
    step.changes = changes;
    return append(std::move(step));
}

Result<> GlossaryDesk::decide(const QString &set, Verb verb, const QString &text, const QDateTime &now)
{
    Operation step = operation(set, verb, now);
    step.text = text;
    if (const ChangeSet *known = m_book.changeSet(set); known != nullptr && verb == Verb::Submit)
        step.changes =
            glossary::namingsOf(glossary::openDuties(m_book.inForce(), *known), {m_author, m_email});
    return append(std::move(step));
}

/// One's word for the terms that name one as a reviewer, where that is not enough for the whole set; refused
/// with who else is to be asked.
Result<> GlossaryDesk::agree(const ChangeSet &set, const QString &reason, const QDateTime &now)
{
    const glossary::Person actor{m_author, m_email};
    const std::vector<glossary::ReviewDuty> open = m_book.openDuties(set);
    const std::vector<glossary::ReviewDuty> others = glossary::dutiesOf(open, actor, false);
    const std::vector<glossary::ReviewDuty> own = glossary::dutiesOf(open, actor, true);
    if (others.empty() || own.empty() || glossary::wroteIn(set, actor))
        return {}; // approving itself, or the refusal of it, says all
    Operation step = operation(set.uid, Verb::Agree, now);
    step.text = reason;
    step.changes = glossary::agreedTo(own);
    if (const Result<> done = append(std::move(step)); !done)
        return done;
    return failure(ErrorCode::Conflict,
                   Words::tr("Your approval is noted.") + u' ' + glossary::waitingText(others), set.title);
}

Result<> GlossaryDesk::approve(const QString &set, const QString &reason, const QDateTime &now)
{
    Operation step = operation(set, Verb::Approve, now);
    step.text = reason;
    const ChangeSet *known = m_book.changeSet(set);
    if (known != nullptr && known->state == glossary::SetState::InReview) {
        if (const Result<> heard = agree(*known, reason, now); !heard)
            return heard;
        glossary::Editor editor(m_book.view(set));
        if (const QStringList drafts = m_book.draftsOf(*known); !drafts.isEmpty()) {
            auto changes = editor.editAll(drafts, {{u"status"_s, u"Approved"_s}});
            if (!changes)
                return core::Unexpected{changes.error()};
            step.changes = std::move(*changes);
        }
    }
    return append(std::move(step));
}

Result<Operation> GlossaryDesk::undo(const QDateTime &now, bool redo)
{
    const Operation *last = redo ? m_book.redoable(m_author) : m_book.undoable(m_author);
    if (last == nullptr)
        return failure(ErrorCode::NotFound,
                       redo ? Words::tr("There is nothing to do again.")
                            : Words::tr("There is nothing to undo."));
    const Operation undone = *last;
    QString into = undone.changeSet;
    const ChangeSet *set = m_book.changeSet(into);
    if (set == nullptr || set->state != glossary::SetState::Open) {
        // A set is opened for it only where it can be done.
        for (const TermChange &change : undone.changes) {
            const glossary::EntryPtr entry = m_book.inForce().find(change.term);
            for (const core::FieldChange &field : change.fields) {
                const QJsonValue is =
                    entry ? glossary::fieldOf(*entry, field.path) : QJsonValue(QJsonValue::Undefined);
                if (!glossary::sameValue(is, field.to))
                    return failure(ErrorCode::Conflict,
                                   Words::tr("“%1” has changed since; undoing this would overwrite that.")
                                       .arg(change.label),
                                   field.path);
            }
        }
        const auto opened = openSet((redo ? Words::tr("Again: %1") : Words::tr("Undo: %1"))
                                        .arg(set != nullptr ? set->title : QString()),
                                    now);
        if (!opened)
            return core::Unexpected{opened.error()};
        into = *opened;
    }
    Operation step = operation(into, redo ? Verb::Redo : Verb::Undo, now);
    step.undoes = undone.uid;
    step.changes = glossary::inverted(undone.changes);
    if (const Result<> done = append(std::move(step)); !done)
        return core::Unexpected{done.error()};
    return undone;
}

Result<> GlossaryDesk::resolve(const glossary::Conflict &conflict, const QJsonValue &value,
                               const QDateTime &now)
{
    const ChangeSet *set = m_book.changeSet(conflict.changeSet);
    if (set == nullptr)
        return failure(ErrorCode::NotFound, Words::tr("There is no such change set."), conflict.changeSet);
    Operation step = operation(conflict.changeSet, Verb::Resolve, now);
    const glossary::EntryPtr entry = m_book.base().find(conflict.term);
    step.changes = glossary::settling(*set, conflict, entry ? entry->term.glossary : QString(), value);
    return append(std::move(step));
}

Result<> GlossaryDesk::keepDraft(const Draft &draft, const QDateTime &now)
{
    return m_log->keepDraft({draft.changeSet, draft.term, draft.path, draft.value, now});
}

Result<std::vector<GlossaryDesk::Draft>> GlossaryDesk::drafts() const
{
    const auto kept = m_log->drafts();
    if (!kept)
        return core::Unexpected{kept.error()};
    std::vector<Draft> all;
    for (const auto &each : *kept)
        all.push_back({each.changeSet, each.term, each.path, each.value});
    return all;
}

Result<> GlossaryDesk::dropDrafts(const QString &set, const QString &term, const QString &path)
{
    return m_log->dropDrafts(set, term, path);
}

Result<core::Glossary> GlossaryDesk::addGlossary(const QString &name, const QString &description,
                                                 const QDateTime &now)
{
    if (m_book.base().glossary(name) != nullptr)
        return failure(ErrorCode::Conflict, Words::tr("There is such a glossary already."), name);
    auto made = m_log->addLocalGlossary(name, description, now);
    if (made) {
        glossary::Lexicon base = m_book.base();
        base.addGlossary(*made);
        m_book.setBase(std::move(base));
    }
    return made;
}

QStringList GlossaryDesk::filesOf(const QString &term) const
{
    return m_files.value(term);
}

} // namespace meshbook::services

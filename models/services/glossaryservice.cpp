// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryserviceprivate.h"
#include "store/glossarylog.h"

namespace meshbook::services {

using core::Result;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Steps that give nothing give the key of what they were about.
Result<QString> named(const Result<> &result, const QString &name)
{
    if (!result)
        return core::Unexpected{result.error()};
    return name;
}

} // namespace

GlossaryService::GlossaryService(store::Workspace &workspace, const QString &author, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>(workspace, author))
    , m_author(author)
{
    m_worker->pool.setMaxThreadCount(1); // one after the other, in the order they were asked for
    m_worker->readingPool.setMaxThreadCount(1);
    m_worker->slow.setMaxThreadCount(1);
}

GlossaryService::~GlossaryService()
{
    for (const sync::Cancellation &each : m_worker->running)
        each.cancel();
    m_worker->pool.waitForDone(); // may begin what is slow
    m_worker->slow.waitForDone(); // may have something to write down
    m_worker->pool.waitForDone();
    m_worker->readingPool.waitForDone(); // which the other one gives its work
}

QPromise<GlossaryService::StatePtr> GlossaryService::stated()
{
    QPromise<StatePtr> promise;
    promise.start();
    const Answer<StatePtr> answer(promise.future());
    answer.then(this, [this](const StatePtr &state) {
        m_state = state;
        emit changed();
    });
    return promise;
}

void GlossaryService::setAuthor(const QString &author, const QString &email)
{
    if (author == m_author && email == m_email)
        return;
    m_author = author;
    m_email = email;
    // In its turn: what was asked for before is still the other person's.
    m_worker->pool.start([worker = m_worker.get(), author, email] {
        worker->author = author;
        worker->email = email;
        worker->desk.reset();
        worker->latest.reset();
    });
    emit authorChanged(m_author);
    if (m_state)
        refresh();
}

int GlossaryService::pendingQuestions() const
{
    return m_worker->pending;
}

GlossaryService::Reply<bool> GlossaryService::isBegun()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    Reply<bool> reply(promise->future());
    ++m_worker->pending;
    m_worker->pool.start([worker = m_worker.get(), promise] {
        const auto log = store::GlossaryLog::open(worker->workspace);
        const auto steps =
            log ? (*log)->since(0) : Result<std::vector<glossary::Operation>>(core::Unexpected{log.error()});
        promise->addResult(steps ? Result<bool>(!steps->empty())
                                 : Result<bool>(core::Unexpected{steps.error()}));
        promise->finish();
        --worker->pending;
    });
    return reply;
}

GlossaryService::Reply<GlossaryService::StatePtr> GlossaryService::refresh()
{
    return ask<StatePtr>(
        [worker = m_worker.get()](GlossaryDesk &desk) -> Result<StatePtr> {
            if (const Result<> fresh = desk.refresh(now()); !fresh)
                return core::Unexpected{fresh.error()};
            return worker->state();
        },
        true);
}

GlossaryService::Reply<glossary::Lexicon> GlossaryService::view(const QString &set)
{
    return ask<glossary::Lexicon>(
        [set](GlossaryDesk &desk) { return Result<glossary::Lexicon>(desk.book().view(set)); }, false);
}

GlossaryService::Reply<QString> GlossaryService::openSet(const QString &title)
{
    return ask<QString>([title](GlossaryDesk &desk) { return desk.openSet(title, now()); }, true);
}

GlossaryService::Reply<std::vector<glossary::TermChange>>
GlossaryService::preview(const QString &set, const GlossaryDesk::Edit &edit)
{
    return ask<std::vector<glossary::TermChange>>(
        [set, edit](GlossaryDesk &desk) {
            glossary::Editor editor(desk.book().view(set));
            return edit(editor);
        },
        false);
}

GlossaryService::Reply<std::vector<glossary::TermChange>>
GlossaryService::edit(const QString &set, glossary::Verb verb, const GlossaryDesk::Edit &edit)
{
    return ask<std::vector<glossary::TermChange>>(
        [set, verb, edit](GlossaryDesk &desk) { return desk.edit(set, verb, edit, now()); }, true);
}

GlossaryService::Reply<std::vector<glossary::TermChange>>
GlossaryService::apply(const QString &set, glossary::Verb verb,
                       const std::vector<glossary::TermChange> &changes)
{
    return ask<std::vector<glossary::TermChange>>(
        [set, verb, changes](GlossaryDesk &desk) -> Result<std::vector<glossary::TermChange>> {
            if (const Result<> done = desk.apply(set, verb, changes, now()); !done)
                return core::Unexpected{done.error()};
            return changes;
        },
        true);
}

GlossaryService::Reply<QString> GlossaryService::decide(const QString &set, glossary::Verb verb,
                                                        const QString &text)
{
    return ask<QString>([=](GlossaryDesk &desk) { return named(desk.decide(set, verb, text, now()), set); },
                        true);
}

GlossaryService::Reply<QString> GlossaryService::approve(const QString &set, const QString &reason)
{
    return ask<QString>([=](GlossaryDesk &desk) { return named(desk.approve(set, reason, now()), set); },
                        true);
}

GlossaryService::Reply<glossary::Operation> GlossaryService::undo()
{
    return ask<glossary::Operation>([](GlossaryDesk &desk) { return desk.undo(now()); }, true);
}

GlossaryService::Reply<glossary::Operation> GlossaryService::redo()
{
    return ask<glossary::Operation>([](GlossaryDesk &desk) { return desk.undo(now(), true); }, true);
}

GlossaryService::Reply<QString> GlossaryService::resolve(const glossary::Conflict &conflict,
                                                         const QJsonValue &value)
{
    return ask<QString>(
        [=](GlossaryDesk &desk) { return named(desk.resolve(conflict, value, now()), conflict.term); }, true);
}

GlossaryService::Reply<QString> GlossaryService::keepDraft(const GlossaryDesk::Draft &draft)
{
    return ask<QString>([=](GlossaryDesk &desk) { return named(desk.keepDraft(draft, now()), draft.term); },
                        false);
}

GlossaryService::Reply<std::vector<GlossaryDesk::Draft>> GlossaryService::drafts()
{
    return ask<std::vector<GlossaryDesk::Draft>>([](GlossaryDesk &desk) { return desk.drafts(); }, false);
}

GlossaryService::Reply<QString> GlossaryService::dropDrafts(const QString &set, const QString &term,
                                                            const QString &path)
{
    return ask<QString>([=](GlossaryDesk &desk) { return named(desk.dropDrafts(set, term, path), term); },
                        false);
}

GlossaryService::Reply<core::Glossary> GlossaryService::addGlossary(const QString &name,
                                                                    const QString &description)
{
    return ask<core::Glossary>([=](GlossaryDesk &desk) { return desk.addGlossary(name, description, now()); },
                               true);
}

} // namespace meshbook::services

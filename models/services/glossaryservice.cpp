// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryservice.h"

#include <QPromise>
#include <QThreadPool>

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

/// What a question about the whole catalog is answered from: values that nobody changes.
struct GlossaryService::Ground {
    glossary::Lexicon lexicon;
    QHash<QString, QDateTime> since; ///< terms in review
    GlossaryReading::Targets targets;
};

struct GlossaryService::Worker {
    Worker(store::Workspace &owner, QString person)
        : workspace(owner)
        , author(std::move(person))
        , reading(owner)
    {
    }

    store::Workspace &workspace;
    QString author;
    std::unique_ptr<GlossaryDesk> desk; ///< on the pool's thread only
    QThreadPool pool;
    GlossaryReading reading; ///< on the reading pool's thread only
    QThreadPool readingPool;

    /// Opened at the first question: a window that never looks at a glossary pays nothing.
    Result<GlossaryDesk *> opened()
    {
        if (!desk) {
            auto made = GlossaryDesk::open(workspace, author, now());
            if (!made)
                return core::Unexpected{made.error()};
            desk = std::move(*made);
        }
        return desk.get();
    }
    [[nodiscard]] StatePtr state() const
    {
        auto state = std::make_shared<State>();
        state->inForce = desk->book().inForce();
        state->changeSets = desk->book().changeSets();
        state->conflicts = desk->book().conflicts();
        return state;
    }
};

GlossaryService::GlossaryService(store::Workspace &workspace, const QString &author, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>(workspace, author))
{
    m_worker->pool.setMaxThreadCount(1); // one after the other, in the order they were asked for
    m_worker->readingPool.setMaxThreadCount(1);
}

GlossaryService::~GlossaryService()
{
    m_worker->pool.waitForDone();
    m_worker->readingPool.waitForDone(); // which the other one gives its work
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::ask(Work work, bool changes)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    QPromise<StatePtr> stated;
    stated.start();
    if (changes) {
        const Answer<StatePtr> answer(stated.future());
        answer.then(this, [this](const StatePtr &state) {
            m_state = state;
            emit changed();
        });
    }
    // Once begun it is done, though nobody listens any more: it may have been told as saved.
    m_worker->pool.start([worker = m_worker.get(), promise,
                          stated = std::make_shared<QPromise<StatePtr>>(std::move(stated)),
                          work = std::move(work), changes] {
        const Result<GlossaryDesk *> desk = worker->opened();
        Result<T> result = desk ? work(**desk) : Result<T>(core::Unexpected{desk.error()});
        if (changes && desk)
            stated->addResult(worker->state());
        stated->finish();
        promise->addResult(std::move(result));
        promise->finish();
    });
    return reply;
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::read(const QString &set, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    m_worker->pool.start([worker = m_worker.get(), promise, set, work = std::move(work)] {
        const Result<GlossaryDesk *> desk = worker->opened();
        if (!desk || promise->isCanceled()) {
            if (!desk)
                promise->addResult(Result<T>(core::Unexpected{desk.error()}));
            promise->finish();
            return;
        }
        const glossary::Book &book = (*desk)->book();
        Ground ground{book.view(set), GlossaryReading::inReviewSince(book.changeSets()), {}};
        worker->readingPool.start([worker, promise, ground = std::move(ground), work]() mutable {
            if (!promise->isCanceled()) {
                const Result<GlossaryReading::Targets> targets = worker->reading.targets();
                ground.targets = targets ? *targets : nullptr;
                promise->addResult(targets ? Result<T>(work(ground))
                                           : Result<T>(core::Unexpected{targets.error()}));
            }
            promise->finish();
        });
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

GlossaryService::Reply<std::vector<glossary::Revision>> GlossaryService::history(const QString &term)
{
    return ask<std::vector<glossary::Revision>>([term](GlossaryDesk &desk) { return desk.history(term); },
                                                false);
}

GlossaryService::Reply<std::map<QString, glossary::Revision>> GlossaryService::blame(const QString &term)
{
    return ask<std::map<QString, glossary::Revision>>([term](GlossaryDesk &desk) { return desk.blame(term); },
                                                      false);
}

GlossaryService::Reply<glossary::Lexicon> GlossaryService::asOf(const QDateTime &at)
{
    return ask<glossary::Lexicon>([at](GlossaryDesk &desk) { return desk.asOf(at); }, false);
}

GlossaryService::Reply<std::vector<glossary::LintFinding>> GlossaryService::lint(const QString &set,
                                                                                 const QString &glossary)
{
    return read<std::vector<glossary::LintFinding>>(set, [glossary](const Ground &ground) {
        return GlossaryReading::lint(ground.lexicon, *ground.targets, ground.since, glossary, now());
    });
}

GlossaryService::Reply<std::vector<glossary::Suggestion>>
GlossaryService::suggestions(const glossary::SuggestionRules &rules, const QString &set)
{
    return read<std::vector<glossary::Suggestion>>(set, [rules](const Ground &ground) {
        return glossary::suggestLinks(ground.lexicon, *ground.targets, GlossaryDesk::typeCheck(), rules);
    });
}

GlossaryService::Reply<std::vector<glossary::Disagreement>>
GlossaryService::disagreements(const QString &term, const QString &set)
{
    return read<std::vector<glossary::Disagreement>>(set, [term](const Ground &ground) {
        return glossary::disagreements(ground.lexicon, *ground.targets, GlossaryDesk::typeCheck(), term);
    });
}

GlossaryService::Reply<GlossaryReading::Targets> GlossaryService::targets()
{
    auto promise = std::make_shared<QPromise<Result<GlossaryReading::Targets>>>();
    promise->start();
    Reply<GlossaryReading::Targets> reply(promise->future());
    m_worker->readingPool.start([worker = m_worker.get(), promise] {
        if (!promise->isCanceled())
            promise->addResult(worker->reading.targets());
        promise->finish();
    });
    return reply;
}

GlossaryService::Reply<TermUse> GlossaryService::use(const QString &term, const QString &set)
{
    return read<TermUse>(set, [term](const Ground &ground) {
        return GlossaryReading::use(ground.lexicon, *ground.targets, term);
    });
}

GlossaryService::Reply<GlossaryDesk::Publication>
GlossaryService::planPublish(const QString &set, const GlossaryDesk::PublishOptions &options)
{
    return ask<GlossaryDesk::Publication>([=](GlossaryDesk &desk) { return desk.planPublish(set, options); },
                                          false);
}

GlossaryService::Reply<GlossaryDesk::Published>
GlossaryService::publish(const QString &set, const GlossaryDesk::Publication &publication)
{
    return ask<GlossaryDesk::Published>(
        [=](GlossaryDesk &desk) { return desk.publish(set, publication, now()); }, true);
}

} // namespace meshbook::services

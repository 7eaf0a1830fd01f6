// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryservice.h"

#include "store/glossarylog.h"
#include "sync/cancellation.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

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
    QString email;
    std::unique_ptr<GlossaryDesk> desk; ///< on the pool's thread only
    std::atomic<int> pending = 0;
    QThreadPool pool;
    GlossaryReading reading; ///< on the reading pool's thread only
    QThreadPool readingPool;
    QThreadPool slow; ///< git and the network, for whom no edit waits
    std::vector<sync::Cancellation> running; ///< on the service's thread only

    /// Opened at the first question: a window that never looks at a glossary pays nothing.
    Result<GlossaryDesk *> opened()
    {
        if (!desk) {
            auto made = GlossaryDesk::open(workspace, author, now());
            if (!made)
                return core::Unexpected{made.error()};
            desk = std::move(*made);
            desk->setEmail(email);
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

template <typename T>
void GlossaryService::cancelWith(const Reply<T> &reply, const sync::Cancellation &cancellation)
{
    std::erase_if(m_worker->running, [](const sync::Cancellation &each) { return each.isCancelled(); });
    m_worker->running.push_back(cancellation);
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [cancellation] { cancellation.cancel(); });
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, cancellation] {
        cancellation.cancel(); // nothing runs any more: the list may forget it
        watcher->deleteLater();
    });
    watcher->setFuture(reply.future());
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
    });
    emit authorChanged(m_author);
    if (m_state)
        refresh();
}

int GlossaryService::pendingQuestions() const
{
    return m_worker->pending;
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::ask(Work work, bool changes)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    QPromise<StatePtr> stated;
    if (changes)
        stated = this->stated();
    else
        stated.start();
    ++m_worker->pending;
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
        --worker->pending;
    });
    return reply;
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::read(const QString &set, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    ++m_worker->pending;
    m_worker->pool.start([worker = m_worker.get(), promise, set, work = std::move(work)] {
        const Result<GlossaryDesk *> desk = worker->opened();
        if (!desk || promise->isCanceled()) {
            if (!desk)
                promise->addResult(Result<T>(core::Unexpected{desk.error()}));
            promise->finish();
            --worker->pending;
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
            --worker->pending;
        });
    });
    return reply;
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
    ++m_worker->pending;
    m_worker->readingPool.start([worker = m_worker.get(), promise] {
        if (!promise->isCanceled())
            promise->addResult(worker->reading.targets());
        promise->finish();
        --worker->pending;
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
    using Planned = Result<GlossaryDesk::Publication>;
    auto promise = std::make_shared<QPromise<Planned>>();
    promise->start();
    Reply<GlossaryDesk::Publication> reply(promise->future());
    const sync::Cancellation cancellation;
    cancelWith(reply, cancellation);
    m_worker->pool.start([worker = m_worker.get(), promise, set, options, cancellation] {
        const auto tell = [promise](Planned result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        const Result<GlossaryDesk *> desk = worker->opened();
        const auto planning = desk ? (*desk)->preparePublish(set, options)
                                   : Result<GlossaryDesk::Planning>(core::Unexpected{desk.error()});
        if (!planning)
            tell(core::Unexpected{planning.error()});
        else
            worker->slow.start([tell, planning = *planning, cancellation] { tell(planning(cancellation)); });
    });
    return reply;
}

GlossaryService::Reply<GlossaryDesk::Published>
GlossaryService::publish(const QString &set, const GlossaryDesk::Publication &publication)
{
    auto promise = std::make_shared<QPromise<Result<GlossaryDesk::Published>>>();
    promise->start();
    Reply<GlossaryDesk::Published> reply(promise->future());
    const sync::Cancellation cancellation;
    cancelWith(reply, cancellation);
    auto stated = std::make_shared<QPromise<StatePtr>>(this->stated());
    m_worker->slow.start([worker = m_worker.get(), promise, stated, set, publication, cancellation] {
        Result<GlossaryDesk::Published> made = GlossaryDesk::makePublish(publication, cancellation);
        worker->pool.start([worker, promise, stated, set, made = std::move(made)]() mutable {
            const Result<GlossaryDesk *> desk = worker->opened();
            if (made && !desk)
                made = core::Unexpected{desk.error()};
            if (made && desk) {
                if (const Result<> noted = (*desk)->notePublished(set, *made, now()); !noted)
                    made = core::Unexpected{noted.error()};
            }
            if (desk)
                stated->addResult(worker->state());
            stated->finish();
            promise->addResult(std::move(made));
            promise->finish();
        });
    });
    return reply;
}

} // namespace meshbook::services

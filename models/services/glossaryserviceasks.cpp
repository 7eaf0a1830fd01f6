// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryserviceprivate.h"

/// What a GlossaryService is asked beside the steps it does, and publishing.
namespace meshbook::services {

using core::Result;
using SourceChanges = std::vector<glossary::SourceChange>;

GlossaryService::Reply<std::vector<glossary::Revision>> GlossaryService::history(const QString &term)
{
    return readPast<std::vector<glossary::Revision>>(
        term, [term](const glossary::Past &past, const SourceChanges &changes) {
            return glossary::revisionsOf(past, term, changes);
        });
}

GlossaryService::Reply<std::map<QString, glossary::Revision>> GlossaryService::blame(const QString &term)
{
    return readPast<std::map<QString, glossary::Revision>>(
        term, [term](const glossary::Past &past, const SourceChanges &changes) {
            return glossary::blame(past, term, changes);
        });
}

GlossaryService::Reply<glossary::Lexicon> GlossaryService::asOf(const QDateTime &at)
{
    return readPast<glossary::Lexicon>({}, [at](const glossary::Past &past, const SourceChanges &changes) {
        return glossary::asOf(past, at, changes);
    });
}

GlossaryService::Reply<std::vector<glossary::LintFinding>> GlossaryService::lint(const QString &set,
                                                                                 const QString &glossary)
{
    return read<std::vector<glossary::LintFinding>>(set, [glossary](const Ground &ground) {
        return GlossaryReading::lint(ground.lexicon, *ground.targets, ground.since, glossary,
                                     QDateTime::currentDateTimeUtc());
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
        TermUse found = GlossaryReading::use(ground.lexicon, *ground.targets, term);
        GlossaryReading::addPeople(found, ground.lexicon, *ground.people, term);
        return found;
    });
}

GlossaryService::Reply<GlossaryReading::PeoplePtr> GlossaryService::people(const QString &set)
{
    return read<GlossaryReading::PeoplePtr>(set, [](const Ground &ground) {
        auto all = std::make_shared<glossary::People>(*ground.people);
        all->addThoseOf(ground.lexicon);
        return GlossaryReading::PeoplePtr(std::move(all));
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
                if (const Result<> noted =
                        (*desk)->notePublished(set, *made, QDateTime::currentDateTimeUtc());
                    !noted)
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

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/columntype.h"
#include "services/glossarydesk.h"
#include "services/glossaryreading.h"
#include "store/glossarylog.h"
#include "store/glossaryreader.h"
#include "sync/glossarypublish.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// What a GlossaryDesk is asked, and publishing.
namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using glossary::ChangeSet;
using glossary::Verb;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::GlossaryDesk)
};

/// Asks git what publishing would do, and tells it with what is known already.
Result<GlossaryDesk::Publication> planned(const QString &set, const sync::GlossaryPublication &publication,
                                          GlossaryDesk::Publication made,
                                          const sync::Cancellation &cancellation)
{
    auto plan = sync::planPublish(publication, cancellation);
    if (!plan)
        return core::Unexpected{plan.error()};
    if (!plan->notice.isEmpty())
        made.notices.append(plan->notice);
    for (const formats::Loss &loss : plan->losses)
        made.notices.append(Words::tr("The file has no place for %1 of “%2”; it stays in the ledger.")
                                .arg(loss.path, loss.label));
    made.repository = plan->repository;
    made.baseBranch = plan->baseBranch;
    made.branch = plan->branch;
    made.diff = plan->diff;
    made.conflicts = plan->conflicts;
    for (glossary::Conflict &conflict : made.conflicts)
        conflict.changeSet = set;
    for (const auto &file : plan->files)
        made.paths.append(file.path);
    made.plan = std::make_shared<const sync::PublishPlan>(std::move(*plan));
    return made;
}

} // namespace

glossary::TypeCheck GlossaryDesk::typeCheck()
{
    return {[](const QString &wanted, const QString &written) {
        using Verdict = glossary::TypeCheck::Verdict;
        using governance::ColumnType;
        const ColumnType a = ColumnType::parse(wanted, true);
        const ColumnType b = ColumnType::parse(written);
        const governance::TypeChange change = governance::compareTypes(a, b);
        if (change != governance::TypeChange::Other)
            return Verdict::Same;
        const bool unknown =
            a.family == ColumnType::Family::Unknown || b.family == ColumnType::Family::Unknown;
        return unknown ? Verdict::Unknown : a.family == b.family ? Verdict::Same : Verdict::Other;
    }};
}

Result<std::vector<glossary::Revision>> GlossaryDesk::history(const QString &term) const
{
    const auto changes = m_reader->changes(term);
    if (!changes)
        return core::Unexpected{changes.error()};
    return glossary::revisionsOf(m_book, term, *changes);
}

Result<std::map<QString, glossary::Revision>> GlossaryDesk::blame(const QString &term) const
{
    const auto changes = m_reader->changes(term);
    if (!changes)
        return core::Unexpected{changes.error()};
    return glossary::blame(m_book, term, *changes);
}

Result<glossary::Lexicon> GlossaryDesk::asOf(const QDateTime &at) const
{
    const auto changes = m_reader->changes();
    if (!changes)
        return core::Unexpected{changes.error()};
    return glossary::asOf(m_book, at, *changes);
}

Result<std::vector<glossary::LinkTarget>> GlossaryDesk::targets() const
{
    return GlossaryReading::targetsOf(*m_reader);
}

Result<std::vector<glossary::LintFinding>> GlossaryDesk::lint(const QString &set, const QString &glossary,
                                                              const QDateTime &now) const
{
    const auto known = targets();
    if (!known)
        return core::Unexpected{known.error()};
    return GlossaryReading::lint(m_book.view(set), *known,
                                 GlossaryReading::inReviewSince(m_book.changeSets()), glossary, now);
}

Result<std::vector<glossary::Suggestion>>
GlossaryDesk::suggestions(const glossary::SuggestionRules &rules) const
{
    const auto known = targets();
    if (!known)
        return core::Unexpected{known.error()};
    return glossary::suggestLinks(m_book.inForce(), *known, typeCheck(), rules);
}

Result<std::vector<glossary::Disagreement>> GlossaryDesk::disagreements(const QString &term) const
{
    const auto known = targets();
    if (!known)
        return core::Unexpected{known.error()};
    return glossary::disagreements(m_book.inForce(), *known, typeCheck(), term);
}

QString GlossaryDesk::fileFor(const QString &term, const glossary::NetChanges::TermNet &net) const
{
    const glossary::EntryPtr entry = m_book.base().find(m_book.moved().value(term, term));
    for (const QString &key : {term, entry ? entry->key() : QString()}) {
        if (const QStringList files = m_files.value(key); !files.isEmpty())
            return files.first();
    }
    // A new one goes beside its parent, else to where most of its glossary is.
    const auto parent = net.fields.find(u"parent"_s);
    if (parent != net.fields.end()) {
        if (const QStringList files = m_files.value(parent->second.to.toString()); !files.isEmpty())
            return files.first();
    }
    return m_mainFiles.value(net.glossary);
}

Result<GlossaryDesk::Planning> GlossaryDesk::preparePublish(const QString &set,
                                                            const PublishOptions &options) const
{
    const ChangeSet *known = m_book.changeSet(set);
    if (known == nullptr)
        return failure(ErrorCode::NotFound, Words::tr("There is no such change set."), set);
    if (known->state != glossary::SetState::Approved)
        return failure(ErrorCode::Conflict, Words::tr("Only approved change sets are published."),
                       known->title);
    Publication made;
    if (made.conflicts = m_book.conflictsOf(set); !made.conflicts.empty())
        return Planning([made](const sync::Cancellation &) { return made; });
    sync::GlossaryPublication publication;
    publication.title = known->title;
    publication.moved = m_book.moved();
    publication.authorName = m_author;
    publication.authorEmail = options.email;
    publication.push = options.push;
    publication.direct = options.direct;
    QStringList here;
    for (const auto &[key, net] : known->net.terms()) {
        glossary::Operation one;
        glossary::TermChange change{key, net.label, net.glossary, {}};
        for (const auto &[path, field] : net.fields) {
            if (path != "links"_L1 && path != "rejected"_L1)
                change.fields.push_back(field);
        }
        if (change.fields.empty())
            continue;
        const QString file = fileFor(key, net);
        one.changes.push_back(std::move(change));
        if (file.isEmpty())
            here.append(net.label);
        else
            publication.files[file].add(one);
    }
    if (publication.files.empty() && here.isEmpty()) {
        made.notices.append(Words::tr("There is nothing left to publish."));
        return Planning([made](const sync::Cancellation &) { return made; });
    }
    if (!here.isEmpty())
        made.notices.append(
            Words::tr("These live in the ledger only and are not published: %1.").arg(here.join(u", "_s)));
    return Planning([set, publication, made](const sync::Cancellation &cancellation) {
        return planned(set, publication, made, cancellation);
    });
}

Result<GlossaryDesk::Publication> GlossaryDesk::planPublish(const QString &set,
                                                            const PublishOptions &options) const
{
    const Result<Planning> planning = preparePublish(set, options);
    return planning ? (*planning)({}) : Result<Publication>(core::Unexpected{planning.error()});
}

Result<GlossaryDesk::Published> GlossaryDesk::makePublish(const Publication &publication,
                                                          const sync::Cancellation &cancellation)
{
    if (!publication.conflicts.empty())
        return failure(ErrorCode::Conflict,
                       Words::tr("The source says otherwise by now. Resolve the conflicts first."));
    if (!publication.plan)
        return Published{}; // every part was settled in favour of what the source says
    const auto made = sync::makePublish(*publication.plan, cancellation);
    if (!made)
        return core::Unexpected{made.error()};
    return Published{made->repository, made->branch, made->commitId, made->pushed};
}

Result<> GlossaryDesk::notePublished(const QString &set, const Published &published, const QDateTime &now)
{
    if (published.repository.isEmpty())
        return decide(set, Verb::Land, {}, now);
    return decide(set, Verb::Publish,
                  published.repository + u'\t' + published.branch + u'\t' + published.commitId, now);
}

Result<GlossaryDesk::Published> GlossaryDesk::publish(const QString &set, const Publication &publication,
                                                      const QDateTime &now)
{
    auto made = makePublish(publication, {});
    if (!made)
        return made;
    if (const Result<> noted = notePublished(set, *made, now); !noted)
        return core::Unexpected{noted.error()};
    return made;
}

} // namespace meshbook::services

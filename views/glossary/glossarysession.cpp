// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/glossarysession.h"

#include "services/catalogservice.h"

#include <QDate>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace meshbook::views {

using core::Result;
using services::GlossaryDesk;
using services::GlossaryService;

GlossarySession::GlossarySession(GlossaryService &glossary, services::CatalogService &catalog,
                                 const QString &author, QObject *parent)
    : QObject(parent)
    , m_glossary(glossary)
    , m_catalog(catalog)
    , m_author(author)
{
    connect(&m_glossary, &GlossaryService::changed, this, &GlossarySession::take);
    const auto forgetPeople = [this] { m_people.reset(); };
    connect(this, &GlossarySession::changed, this, forgetPeople);
    connect(&m_catalog, &services::CatalogService::changed, this, forgetPeople);
    connect(&m_glossary, &GlossaryService::authorChanged, this,
            [this](const QString &name) { m_author = name; });
}

GlossarySession::~GlossarySession() = default;

void GlossarySession::refresh()
{
    m_glossary.refresh().then(this, [this](const Result<GlossaryService::StatePtr> &state) {
        if (!state)
            emit failed(state.error().message);
        else if (!m_state)
            take(); // where changed() went out before anybody listened
    });
}

/// The service knows more. Views hear of it when the terms with the set on top are there too.
void GlossarySession::take()
{
    if (!m_glossary.state())
        return;
    m_state = m_glossary.state();
    m_inReview.clear();
    for (const glossary::ChangeSet &set : m_state->changeSets) {
        if (set.state != glossary::SetState::InReview)
            continue;
        for (const auto &[key, net] : set.net.terms())
            m_inReview.insert(key);
    }
    chooseSet();
    if (m_set.isEmpty()) {
        ++m_asked;
        m_lexicon = m_state->inForce;
        emit changed();
        return;
    }
    askView();
}

/// What the person has open goes on; a set that was decided takes no more edits.
void GlossarySession::chooseSet()
{
    const glossary::ChangeSet *now = currentSet();
    if (now != nullptr && now->isPending())
        return;
    const bool wasThere = !m_set.isEmpty();
    m_set.clear();
    if (m_isChosen && !wasThere)
        return; // the person looks at what is in force, and wants to
    const auto &sets = m_state->changeSets;
    const auto own = std::find_if(sets.rbegin(), sets.rend(), [this](const glossary::ChangeSet &set) {
        return set.state == glossary::SetState::Open && set.author == m_author;
    });
    if (own != sets.rend()) {
        m_set = own->uid;
        m_isChosen = true;
    }
}

void GlossarySession::askView()
{
    const quint64 own = ++m_asked;
    m_glossary.view(m_set).then(this, [this, own](const Result<glossary::Lexicon> &lexicon) {
        if (own != m_asked)
            return;
        if (!lexicon) {
            emit failed(lexicon.error().message);
            return;
        }
        m_lexicon = *lexicon;
        emit changed();
    });
}

void GlossarySession::setChangeSet(const QString &uid)
{
    m_isChosen = true;
    if (uid == m_set)
        return;
    m_set = uid;
    if (!m_state)
        return;
    if (m_set.isEmpty())
        take();
    else
        askView();
}

const glossary::ChangeSet *GlossarySession::currentSet() const
{
    return m_set.isEmpty() ? nullptr : changeSet(m_set);
}

const glossary::ChangeSet *GlossarySession::changeSet(const QString &uid) const
{
    if (!m_state)
        return nullptr;
    const auto &sets = m_state->changeSets;
    const auto found = std::find_if(sets.begin(), sets.end(),
                                    [&uid](const glossary::ChangeSet &set) { return set.uid == uid; });
    return found == sets.end() ? nullptr : &*found;
}

glossary::Standing GlossarySession::standingOf(const QString &uid) const
{
    if (!m_state)
        return {};
    const auto known = m_state->standings.find(uid);
    return known == m_state->standings.end() ? glossary::Standing() : known->second;
}

std::map<QString, core::FieldChange> GlossarySession::pendingOf(const QString &term) const
{
    const glossary::ChangeSet *set = currentSet();
    if (set == nullptr)
        return {};
    const auto found = set->net.terms().find(term);
    return found == set->net.terms().end() ? std::map<QString, core::FieldChange>() : found->second.fields;
}

glossary::TermStatus GlossarySession::statusOf(const glossary::Entry &entry) const
{
    return m_inReview.contains(entry.key()) ? glossary::TermStatus::InReview : glossary::statusOf(entry.term);
}

void GlossarySession::edit(glossary::Verb verb, const GlossaryDesk::Edit &edit, const Done &done)
{
    attempt([this, verb, edit](const QString &set) { return m_glossary.edit(set, verb, edit); }, done, true);
}

void GlossarySession::apply(glossary::Verb verb, const Changes &changes, const Done &done)
{
    attempt([this, verb, changes](const QString &set) { return m_glossary.apply(set, verb, changes); }, done,
            true);
}

/// Somebody else may have decided the set a moment ago: then the step goes into the next one.
void GlossarySession::attempt(const Step &step, const Done &done, bool again)
{
    withSet(
        [this, step, done, again](const QString &set) {
            step(set).then(this, [this, step, done, again, set](const Result<Changes> &changes) {
                const glossary::ChangeSet *aimed = changeSet(set);
                if (changes || !again || aimed == nullptr || aimed->isPending()) {
                    answer(changes, done);
                    return;
                }
                if (m_set == set)
                    m_set.clear();
                attempt(step, done, false);
            });
        },
        done);
}

void GlossarySession::preview(const GlossaryDesk::Edit &edit, const QObject *context, const Done &done)
{
    const QPointer<const QObject> listens(context);
    m_glossary.preview(m_set, edit).then(this, [listens, done](const Result<Changes> &changes) {
        if (listens)
            done(changes);
    });
}

/// Edits that come while a set is being opened wait for it, so that one sitting makes one set.
void GlossarySession::withSet(std::function<void(const QString &set)> go, const Done &done)
{
    if (m_author.trimmed().isEmpty()) {
        answer(core::failure(core::ErrorCode::Usage,
                             tr("Nobody has said who you are. Write your name in Settings, Identity: every "
                                "change is kept with the name of who made it.")),
               done);
        return;
    }
    if (!m_set.isEmpty()) {
        go(m_set);
        return;
    }
    m_waiting.push_back({std::move(go), done});
    if (m_waiting.size() > 1)
        return;
    const QString title =
        tr("Changes of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    m_glossary.openSet(title).then(this, [this](const Result<QString> &set) { opened(set); });
}

void GlossarySession::opened(const Result<QString> &set)
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    if (set) {
        m_set = *set;
        m_isChosen = true;
    }
    for (const Waiting &each : waiting) {
        if (set)
            each.go(*set);
        else
            answer(core::Unexpected{set.error()}, each.done);
    }
}

void GlossarySession::answer(const Result<Changes> &changes, const Done &done)
{
    if (!changes)
        tell(changes.error().message, false);
    if (done)
        done(changes);
}

void GlossarySession::withPeople(QObject *context, const std::function<void(const PeoplePtr &)> &hear)
{
    if (m_people) {
        hear(m_people);
        return;
    }
    m_glossary.people(m_set).then(context, [self = QPointer(this), hear](const Result<PeoplePtr> &people) {
        if (!people)
            return; // it is an offer only
        if (self)
            self->m_people = *people;
        hear(*people);
    });
}

void GlossarySession::undo()
{
    step(false);
}

void GlossarySession::redo()
{
    step(true);
}

void GlossarySession::step(bool redo)
{
    const auto hear = [this](const Result<glossary::Operation> &operation) {
        if (!operation)
            tell(operation.error().message, false);
    };
    if (redo)
        m_glossary.redo().then(this, hear);
    else
        m_glossary.undo().then(this, hear);
}

} // namespace meshbook::views

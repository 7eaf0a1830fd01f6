// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termdraft.h"

#include "views/glossary/termchecks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using glossary::sameValue;
using services::GlossaryDesk;

namespace {

// Drafts belong to the person at this machine and not to a change set: the set they end up in may not be open
// yet, or be another one by then.
constexpr auto draftSet = "form"_L1;
constexpr auto referencesPath = "references"_L1;
constexpr std::chrono::milliseconds soon{400}; // and up to as much again for the disk: within a second
const QJsonValue nothing(QJsonValue::Undefined);

/// An empty text and none at all are the same to whoever looks at a field.
bool same(const QJsonValue &a, const QJsonValue &b)
{
    const auto isEmpty = [](const QJsonValue &value) {
        return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
    };
    return (isEmpty(a) && isEmpty(b)) || sameValue(a, b);
}

/// What a draft was made from goes to disk with it: so a change elsewhere shows after a restart too.
QJsonValue packed(const QJsonValue &value, const QJsonValue &base)
{
    QJsonObject object{{u"typed"_s, value.isUndefined() ? QJsonValue() : value}};
    if (!base.isUndefined())
        object.insert(u"from"_s, base);
    return object;
}

QString referenceName(const QJsonObject &reference)
{
    const QString url = reference["url"_L1].toString();
    return url.isEmpty() ? reference["description"_L1].toString() : url;
}

} // namespace

TermDraft::TermDraft(GlossarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &TermDraft::keep);
    connect(&m_session, &GlossarySession::changed, this, &TermDraft::follow);
}

TermDraft::~TermDraft()
{
    keep();
}

glossary::EntryPtr TermDraft::entry() const
{
    return m_term.isEmpty() ? nullptr : m_session.lexicon().find(m_term);
}

void TermDraft::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    keep();
    commitAll();
    m_term = key;
    m_typed.clear();
    restore();
    emit stateChanged();
}

QJsonValue TermDraft::stored(const QString &path) const
{
    const glossary::EntryPtr now = entry();
    if (!now)
        return nothing;
    if (path != referencesPath)
        return glossary::fieldOf(*now, path);
    QJsonArray all;
    for (const core::Reference &each : now->term.references) {
        QJsonObject object;
        for (const auto &[name, text] : {std::pair{u"type"_s, each.type}, std::pair{u"url"_s, each.url},
                                         std::pair{u"description"_s, each.description}}) {
            if (!text.isEmpty())
                object.insert(name, text);
        }
        if (!object.isEmpty())
            all.append(object);
    }
    return all.isEmpty() ? nothing : QJsonValue(all);
}

QJsonValue TermDraft::value(const QString &path) const
{
    const auto typed = m_typed.find(path);
    return typed == m_typed.end() ? stored(path) : typed->second.value;
}

bool TermDraft::isTyped(const QString &path) const
{
    const auto typed = m_typed.find(path);
    return typed != m_typed.end() && !typed->second.done;
}

bool TermDraft::isModified() const
{
    return std::any_of(m_typed.begin(), m_typed.end(), [](const auto &each) { return !each.second.done; });
}

bool TermDraft::isKept() const
{
    return isModified() && std::all_of(m_typed.begin(), m_typed.end(), [](const auto &each) {
               return each.second.done || each.second.onDisk;
           });
}

bool TermDraft::isOvertaken(const QString &path) const
{
    const auto typed = m_typed.find(path);
    return typed != m_typed.end() && !typed->second.done && !typed->second.committing && !typed->second.awaits
        && !same(typed->second.base, stored(path)) && !same(typed->second.value, stored(path));
}

QString TermDraft::refusal(const QString &path) const
{
    const auto typed = m_typed.find(path);
    return typed == m_typed.end() ? QString() : typed->second.refusal;
}

void TermDraft::type(const QString &path, const QJsonValue &value)
{
    auto typed = m_typed.find(path);
    if (m_term.isEmpty() || path.isEmpty() || (typed == m_typed.end() && same(value, stored(path))))
        return;
    if (typed == m_typed.end()) {
        typed = m_typed.emplace(path, Typed()).first;
        typed->second.base = stored(path);
    } else if (typed->second.done) {
        typed->second.base = typed->second.value; // on top of an edit that the session has not told yet
        typed->second.awaits = true;
    } else if (!typed->second.committing && same(value, stored(path))) {
        giveBack(path);
        return;
    }
    Typed &now = typed->second;
    now.value = value;
    now.state = ++m_states;
    now.onDisk = now.done = false;
    now.refusal.clear();
    if (!m_soon.isActive())
        m_soon.start(); // not put off by the next key
    emit changed(path);
    emit stateChanged();
}

void TermDraft::keep()
{
    m_soon.stop();
    for (const auto &[path, typed] : m_typed) {
        if (typed.onDisk || typed.done)
            continue;
        m_session.service()
            .keepDraft({draftSet, m_term, path, packed(typed.value, typed.base)})
            .then(this,
                  [this, term = m_term, path = path, state = typed.state](const Result<QString> &result) {
                      kept(term, path, state, result);
                  });
    }
}

void TermDraft::kept(const QString &term, const QString &path, quint64 state, const Result<QString> &result)
{
    if (!result) {
        emit notKept(result.error().message);
        return;
    }
    const auto typed = m_typed.find(path);
    if (term != m_term || typed == m_typed.end() || typed->second.state != state)
        return;
    typed->second.onDisk = true;
    emit stateChanged();
}

void TermDraft::drop(const QString &term, const QString &path)
{
    m_session.service().dropDrafts(draftSet, term, path);
}

/// What was typed before, here or in a program that ended. What is being typed by now is newer.
void TermDraft::restore()
{
    const quint64 own = ++m_asked;
    m_waits = !m_term.isEmpty() && !m_session.isReady(); // what drafts differ from is not known yet
    if (m_term.isEmpty() || m_waits)
        return;
    m_session.service().drafts().then(this, [this, own](const Result<std::vector<GlossaryDesk::Draft>> &all) {
        if (own != m_asked)
            return;
        if (!all) {
            emit notKept(all.error().message);
            return;
        }
        for (const GlossaryDesk::Draft &draft : *all) {
            const QJsonObject object = draft.value.toObject();
            if (draft.changeSet != draftSet || draft.term != m_term || m_typed.contains(draft.path)
                || !object.contains("typed"_L1))
                continue;
            const QJsonValue value = object["typed"_L1];
            if (same(value, stored(draft.path))) {
                drop(m_term, draft.path);
                continue;
            }
            Typed typed;
            typed.value = value;
            typed.base = object["from"_L1];
            typed.state = ++m_states;
            typed.onDisk = true;
            m_typed[draft.path] = typed;
            emit changed(draft.path);
            if (draft.path.startsWith("relations["_L1) || draft.path == "parent"_L1)
                run(draft.path, true); // was no typing but a whole step
        }
        emit stateChanged();
    });
}

/// The terms are others now: edits of ours have arrived, or somebody changed what is being typed into.
void TermDraft::follow()
{
    if (m_waits)
        restore();
    const std::map<QString, Typed> before = m_typed;
    for (const auto &[path, typed] : before) {
        m_typed[path].awaits = false;
        if (typed.done) {
            m_typed.erase(path);
        } else if (!typed.committing && same(typed.value, stored(path))) {
            drop(m_term, path); // somebody else said the same
            m_typed.erase(path);
        }
        emit changed(path);
    }
    if (!before.empty())
        emit stateChanged();
}

void TermDraft::giveBack(const QString &path)
{
    const auto typed = m_typed.find(path);
    if (typed == m_typed.end() || typed->second.done || typed->second.committing)
        return;
    m_typed.erase(typed);
    drop(m_term, path);
    emit changed(path);
    emit stateChanged();
}

void TermDraft::keepMine(const QString &path)
{
    const auto typed = m_typed.find(path);
    if (typed == m_typed.end())
        return;
    typed->second.base = stored(path);
    typed->second.refusal.clear();
    emit changed(path);
    commit(path);
}

void TermDraft::commit(const QString &path)
{
    const glossary::EntryPtr now = entry();
    if (now && isTyped(path) && !isOvertaken(path) && termchecks::problem(*now, path, value(path)).isNull())
        run(path, false);
}

void TermDraft::commitAll()
{
    QStringList paths;
    for (const auto &[path, typed] : m_typed)
        paths.append(path);
    for (const QString &path : std::as_const(paths))
        commit(path);
}

void TermDraft::put(const QString &path, const QJsonValue &value)
{
    type(path, value);
    if (isTyped(path))
        run(path, true);
}

glossary::Fields TermDraft::fieldsFor(const QString &path, const QJsonValue &value) const
{
    if (path != referencesPath)
        return {{path, value.isNull() ? nothing : value}};
    glossary::Fields fields;
    const QJsonArray before = stored(path).toArray();
    const QJsonArray after = value.toArray();
    for (const QJsonValue &each : before)
        fields[u"references["_s + referenceName(each.toObject()) + u']'] = nothing;
    for (const QJsonValue &each : after) {
        if (const QString name = referenceName(each.toObject()); !name.isEmpty())
            fields[u"references["_s + name + u']'] = each;
    }
    return fields;
}

void TermDraft::run(const QString &path, bool giveBackWhenRefused)
{
    Typed &typed = m_typed.at(path);
    if (typed.committing) {
        typed.again = true; // with what it will be by then
        return;
    }
    typed.committing = true;
    typed.again = false;
    typed.sent = typed.value;
    const QString key = m_term;
    const glossary::Fields fields = fieldsFor(path, typed.value);
    const QString label = typed.value.toString().simplified();
    // A label that is there already is renamed, so that what refers to the term by its name follows.
    const bool rename = path.startsWith("labels["_L1) && !label.isEmpty() && stored(path).isString();
    const QString language = path.mid(7, path.size() - 8);
    const GlossaryDesk::Edit edit = [key, fields, label, language, rename](glossary::Editor &editor) {
        return rename ? editor.rename(key, label, language, false) : editor.edit(key, fields);
    };
    const QPointer<TermDraft> self(this);
    m_session.edit(rename                                 ? glossary::Verb::Rename
                       : path.startsWith("relations["_L1) ? glossary::Verb::Relate
                                                          : glossary::Verb::Edit,
                   edit,
                   [self, key, path, state = typed.state, giveBackWhenRefused,
                    session = QPointer<GlossarySession>(&m_session)](const auto &result) {
                       if (self && self->m_term == key)
                           self->finished(path, state, result, giveBackWhenRefused);
                       else if (result && session)
                           session->service().dropDrafts(draftSet, key, path);
                   });
}

void TermDraft::finished(const QString &path, quint64 state, const Result<GlossarySession::Changes> &result,
                         bool giveBackWhenRefused)
{
    const auto found = m_typed.find(path);
    if (found == m_typed.end()) {
        if (result)
            drop(m_term, path);
        return;
    }
    Typed &typed = found->second;
    typed.committing = false;
    if (result && typed.state == state) {
        typed.done = true;
        drop(m_term, path);
        if (result->empty())
            m_typed.erase(found); // it said that already; nothing will be told
    } else if (result) {
        typed.base = typed.sent; // somebody typed on meanwhile
        typed.awaits = true;
    } else if (giveBackWhenRefused) {
        m_typed.erase(found);
        drop(m_term, path);
        emit refused(path, result.error().message);
    } else {
        typed.refusal = result.error().message;
    }
    emit changed(path);
    emit stateChanged();
    if (result && isTyped(path) && m_typed.at(path).again)
        run(path, giveBackWhenRefused);
}

} // namespace meshbook::views

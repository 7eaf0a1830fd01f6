// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"
#include "glossary/editor.h"

#include <QDateTime>
#include <QJsonValue>

/// A small glossary of Sales, and a book of what people do to it, for the tests of this folder.
namespace meshbook::glossary::test {

using namespace Qt::Literals::StringLiterals;
using core::RelationKind;

inline const QDateTime start(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
inline constexpr auto space = "https://x.example/g"_L1;

inline QString iri(const QString &name)
{
    return QString(space) + u'/' + name;
}

inline Entry termOf(const QString &name, const QString &parent = {},
                    core::Lifecycle lifecycle = core::Lifecycle::Active)
{
    Entry entry;
    entry.term.identities = {iri(name)};
    entry.term.nativeId = iri(name);
    entry.term.glossary = space;
    entry.term.name = name;
    entry.term.labels = {{u"en"_s, name}};
    entry.term.definitions = {{u"en"_s, u"What a %1 is."_s.arg(name)}};
    entry.term.description = u"What a %1 is."_s.arg(name);
    entry.term.lifecycle = lifecycle;
    if (!parent.isEmpty()) {
        entry.term.parent = iri(parent);
        entry.term.relations.push_back({RelationKind::Broader, iri(parent), u"skos:broader"_s, {}});
    }
    return entry;
}

inline Lexicon sample()
{
    Lexicon lexicon;
    core::Glossary glossary;
    glossary.identities = {space};
    glossary.name = u"Sales"_s;
    lexicon.addGlossary(glossary);
    lexicon.put(termOf(u"Party"_s));
    lexicon.put(termOf(u"Customer"_s, u"Party"_s));
    lexicon.put(termOf(u"Client"_s, u"Party"_s));
    lexicon.put(termOf(u"Order"_s));
    lexicon.put(termOf(u"Basket"_s, {}, core::Lifecycle::Draft));
    return lexicon;
}

/// A book with hands on it.
struct Desk {
    Book book;
    int step = 0;

    Desk() { book.setBase(sample()); }
    core::Result<> act(Verb verb, const QString &set, const QString &who,
                       std::vector<TermChange> changes = {}, const QString &text = {},
                       const QString &undoes = {})
    {
        Operation operation;
        operation.uid = u"op%1"_s.arg(++step);
        operation.number = step;
        operation.verb = verb;
        operation.changeSet = set;
        operation.author = who;
        operation.at = start.addSecs(step * 60);
        operation.text = text;
        operation.undoes = undoes;
        operation.changes = std::move(changes);
        core::Result<> may = book.check(operation);
        if (may)
            book.fold(operation);
        return may;
    }
    core::Result<> edit(const QString &set, const QString &who, const QString &key, const QString &path,
                        const QJsonValue &value)
    {
        const auto changes = Editor(book.view(set)).edit(key, {{path, value}});
        return changes ? act(Verb::Edit, set, who, *changes)
                       : core::Result<>(core::Unexpected{changes.error()});
    }
    core::Result<> undo(const QString &who, bool redo = false)
    {
        const Operation *last = redo ? book.redoable(who) : book.undoable(who);
        if (last == nullptr)
            return core::failure(core::ErrorCode::NotFound, u"nothing"_s);
        const Operation copy = *last;
        return act(redo ? Verb::Redo : Verb::Undo, copy.changeSet, who, inverted(copy.changes), {}, copy.uid);
    }
    QString definition(const QString &key, const QString &set = {}) const
    {
        return fieldOf(*book.view(set).find(key), u"definitions[en]"_s).toString();
    }
};

inline Fields fieldsAt(const Lexicon &lexicon, const QString &key)
{
    return fieldsOf(*lexicon.find(key));
}

} // namespace meshbook::glossary::test

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary.h"
#include "glossary/termstatus.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// list, show, lint, suggest: what there is to know of terms.
namespace meshbook::cli {

namespace {

int listGlossaries(Context &context, const glossary::Lexicon &state)
{
    QHash<QString, int> terms;
    QHash<QString, int> drafts;
    state.each([&](const glossary::Entry &entry) {
        if (entry.trashed)
            return;
        ++terms[entry.term.glossary];
        drafts[entry.term.glossary] += glossary::isDraft(entry.term) ? 1 : 0;
    });
    QJsonArray glossaries;
    Table table({u"glossary"_s, u"key"_s, u"terms"_s, u"drafts"_s}, 2);
    for (const core::Glossary &each : state.glossaries()) {
        const QString key = each.identities.value(0);
        glossaries.append(QJsonObject{{u"glossary"_s, key},
                                      {u"name"_s, each.name},
                                      {u"terms"_s, terms.value(key)},
                                      {u"drafts"_s, drafts.value(key)}});
        table.add({each.name, key, QString::number(terms.value(key)), QString::number(drafts.value(key))});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"glossaries"_s, glossaries}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

} // namespace

int runGlossaryList(Context &context, const QStringList &arguments)
{
    Options options({u"trash"_s}, {u"set"_s, u"at"_s, u"status"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto state = stateOf(**desk, options);
    if (!state)
        return context.fail(state.error());
    const bool trash = options.flag(u"trash"_s);
    if (options.positional().isEmpty() && !trash && options.value(u"status"_s).isEmpty())
        return listGlossaries(context, *state);
    const auto key = glossaryOf(*state, options.positional().value(0));
    if (!key)
        return context.fail(key.error());
    QJsonArray terms;
    Table table({u"term"_s, u"status"_s, u"path"_s, u"key"_s});
    for (const glossary::EntryPtr &entry : state->sorted(true)) {
        const QString status = toText(glossary::statusOf(entry->term));
        if (entry->trashed != trash || (!key->isEmpty() && entry->term.glossary != *key)
            || (!options.value(u"status"_s).isEmpty() && status != options.value(u"status"_s)))
            continue;
        if (context.settings().json)
            terms.append(QJsonObject{{u"term"_s, entry->key()},
                                     {u"label"_s, glossary::labelOf(*entry)},
                                     {u"glossary"_s, entry->term.glossary},
                                     {u"parent"_s, entry->term.parent},
                                     {u"status"_s, status}});
        else
            table.add({glossary::labelOf(*entry), status, state->pathOf(entry->key()), entry->key()});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"terms"_s, terms}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

int runGlossaryShow(Context &context, const QStringList &arguments)
{
    Options options({u"history"_s}, {u"set"_s, u"at"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() != 1)
        return context.usage(u"glossary show needs one term."_s);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto state = stateOf(**desk, options);
    if (!state)
        return context.fail(state.error());
    const auto key = termOf(*state, options.positional().first());
    if (!key)
        return context.fail(key.error());
    const glossary::EntryPtr entry = state->find(*key);
    const auto blame = (*desk)->blame(*key);
    const auto history = (*desk)->history(*key);
    if (!blame || !history)
        return context.fail(!blame ? blame.error() : history.error());
    QJsonArray revisions;
    QString past;
    for (const glossary::Revision &revision : *history) {
        QJsonArray fields;
        for (const core::FieldChange &field : revision.fields)
            fields.append(toJson(field));
        revisions.append(QJsonObject{{u"at"_s, revision.at.toString(Qt::ISODate)},
                                     {u"who"_s, revision.who},
                                     {u"approvedBy"_s, revision.approvedBy},
                                     {u"changeSet"_s, revision.changeSet},
                                     {u"title"_s, revision.title},
                                     {u"reason"_s, revision.reason},
                                     {u"fields"_s, fields}});
        past += u"  %1 %2: %3\n"_s.arg(revision.at.toString(Qt::ISODate), plain(revision.who),
                                       plain(revision.title));
    }
    if (context.settings().json) {
        QJsonObject object = toJson(*entry);
        QJsonObject who;
        for (const auto &[path, revision] : *blame)
            who.insert(path,
                       QJsonObject{{u"who"_s, revision.who},
                                   {u"at"_s, revision.at.toString(Qt::ISODate)},
                                   {u"title"_s, revision.title}});
        object.insert(u"path"_s, state->pathOf(*key));
        object.insert(u"children"_s, QJsonArray::fromStringList(state->children(*key)));
        object.insert(u"referrers"_s, QJsonArray::fromStringList(state->referrers(*key)));
        object.insert(u"files"_s, QJsonArray::fromStringList((*desk)->filesOf(*key)));
        object.insert(u"blame"_s, who);
        object.insert(u"history"_s, revisions);
        return context.print(object) ? Fine : InternalError;
    }
    QString text = plain(state->pathOf(*key)) + u"\n  "_s + plain(*key) + u"\n"_s;
    for (const auto &[path, value] : glossary::fieldsOf(*entry)) {
        text += u"  %1: %2"_s.arg(plain(path), plain(valueText(value)));
        const auto by = blame->find(path);
        if (by != blame->end())
            text += u"  (%1, %2)"_s.arg(plain(by->second.who), by->second.at.date().toString(Qt::ISODate));
        text += u'\n';
    }
    if (options.flag(u"history"_s))
        text += u"History:\n"_s + past;
    return context.print(text) ? Fine : InternalError;
}

int runGlossaryLint(Context &context, const QStringList &arguments)
{
    Options options({u"fix"_s, u"clashes"_s}, {u"set"_s, u"kind"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto state = stateOf(**desk, options);
    if (!state)
        return context.fail(state.error());
    const auto key = glossaryOf(*state, options.positional().value(0));
    if (!key)
        return context.fail(key.error());
    QString set;
    if (const QString name = options.value(u"set"_s); !name.isEmpty())
        set = *(*desk)->findSet(name);
    if (options.flag(u"fix"_s) && set.isEmpty())
        return context.usage(u"--fix needs --set, the change set that takes the fixes."_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto found = (*desk)->lint(set, *key, now);
    if (!found)
        return context.fail(found.error());
    const QString kind = options.value(u"kind"_s);
    std::erase_if(*found, [&](const glossary::LintFinding &each) {
        return !kind.isEmpty() && toText(each.kind) != kind;
    });
    int mended = 0;
    if (options.flag(u"fix"_s)) {
        for (const glossary::LintFinding &finding : *found) {
            // One fix may settle another finding; what does not fit any more is left.
            const auto changes = finding.canFix
                ? glossary::fixOf((*desk)->book().view(set), finding)
                : glossary::Editor::Changes(std::vector<glossary::TermChange>());
            if (changes && !changes->empty() && (*desk)->apply(set, glossary::Verb::Edit, *changes, now))
                ++mended;
        }
    }
    QJsonArray findings;
    Table table({u"kind"_s, u"term"_s, u"finding"_s});
    for (const glossary::LintFinding &each : *found) {
        findings.append(QJsonObject{{u"kind"_s, QString(toText(each.kind))},
                                    {u"term"_s, each.term},
                                    {u"label"_s, each.label},
                                    {u"message"_s, each.message},
                                    {u"other"_s, each.other},
                                    {u"canFix"_s, each.canFix}});
        table.add({toText(each.kind), each.label, each.message});
    }
    QJsonArray clashes;
    QString text = found->empty() ? u"No findings.\n"_s : table.toString(terminalWidth());
    if (options.flag(u"clashes"_s)) {
        for (const glossary::WordClash &clash : glossary::wordClashes(*state)) {
            QJsonArray meanings;
            text += u"\n%1\n"_s.arg(plain(clash.word));
            for (const auto &meaning : clash.meanings) {
                meanings.append(QJsonObject{{u"term"_s, meaning.term},
                                            {u"place"_s, meaning.place},
                                            {u"definition"_s, meaning.definition}});
                text += u"  %1: %2\n"_s.arg(plain(meaning.place), plain(meaning.definition));
            }
            clashes.append(QJsonObject{
                {u"word"_s, clash.word}, {u"likeness"_s, clash.likeness}, {u"meanings"_s, meanings}});
        }
    }
    if (mended > 0)
        context.say(u"%1 finding(s) were mended in the change set."_s.arg(mended));
    const bool printed = context.settings().json
        ? context.print(QJsonObject{{u"findings"_s, findings}, {u"clashes"_s, clashes}, {u"fixed"_s, mended}})
        : context.print(text);
    return !printed ? InternalError : found->empty() && clashes.isEmpty() ? Fine : Findings;
}

int runGlossarySuggest(Context &context, const QStringList &arguments)
{
    Options options({u"disagreements"_s}, {u"least"_s, u"accept"_s, u"reject"_s, u"set"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    glossary::SuggestionRules rules;
    if (!options.positional().isEmpty()) {
        const auto key = termOf((*desk)->book().inForce(), options.positional().first());
        if (!key)
            return context.fail(key.error());
        rules.term = *key;
    }
    const auto least = options.number(u"least"_s, 55, 0, 100);
    if (!least)
        return context.usage(u"--least is a number from 0 to 100."_s);
    rules.least = *least / 100.0;
    for (const bool accept : {true, false}) {
        const QString uris = options.value(accept ? u"accept"_s : u"reject"_s);
        if (uris.isEmpty())
            continue;
        if (rules.term.isEmpty() || options.value(u"set"_s).isEmpty())
            return context.usage(u"--accept and --reject need a term and --set."_s);
        const auto set = (*desk)->findSet(options.value(u"set"_s));
        if (!set)
            return context.fail(set.error());
        const auto done = (*desk)->edit(
            *set, glossary::Verb::Link,
            [&](glossary::Editor &editor) { return editor.link(rules.term, uris.split(u','), accept); },
            QDateTime::currentDateTimeUtc());
        if (!done)
            return context.fail(done.error());
    }
    if (options.flag(u"disagreements"_s)) {
        const auto found = (*desk)->disagreements(rules.term);
        if (!found)
            return context.fail(found.error());
        QJsonArray list;
        Table table({u"term"_s, u"column"_s, u"part"_s, u"wanted"_s, u"found"_s});
        for (const glossary::Disagreement &each : *found) {
            list.append(QJsonObject{{u"term"_s, each.term},
                                    {u"uri"_s, each.uri},
                                    {u"path"_s, each.path},
                                    {u"wanted"_s, each.wanted},
                                    {u"found"_s, each.found}});
            table.add({each.label, each.thing + u'.' + each.name, each.path.section(u'.', 1), each.wanted,
                       each.found});
        }
        const bool printed = context.settings().json ? context.print(QJsonObject{{u"disagreements"_s, list}})
                                                     : context.print(table.toString(terminalWidth()));
        return !printed ? InternalError : found->empty() ? Fine : Findings;
    }
    const auto found = (*desk)->suggestions(rules);
    if (!found)
        return context.fail(found.error());
    QJsonArray list;
    Table table({u"term"_s, u"linked to"_s, u"why"_s, u"score"_s}, 1);
    for (const glossary::Suggestion &each : *found) {
        list.append(QJsonObject{{u"term"_s, each.term},
                                {u"uri"_s, each.uri},
                                {u"thing"_s, each.thing},
                                {u"name"_s, each.name},
                                {u"score"_s, each.score},
                                {u"reasons"_s, QJsonArray::fromStringList(each.reasons)}});
        const glossary::EntryPtr entry = (*desk)->book().inForce().find(each.term);
        table.add({entry ? glossary::labelOf(*entry) : each.term, each.thing + u'.' + each.name,
                   each.reasons.join(u", "_s), QString::number(qRound(each.score * 100))});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"suggestions"_s, list}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

} // namespace meshbook::cli

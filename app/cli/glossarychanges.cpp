// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// changes, edit, undo, redo, conflicts: what people do to terms.
namespace meshbook::cli {

using core::Result;
using glossary::Verb;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// A text, a JSON list or object, or nothing.
QJsonValue valueFrom(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    if (text.startsWith(u'[') || text.startsWith(u'{')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
        if (document.isObject())
            return document.object();
    }
    return text;
}

/// The set that takes edits: --set, or a new one of --title.
Result<QString> setFor(services::GlossaryDesk &desk, const Options &options)
{
    if (const QString set = options.value(u"set"_s); !set.isEmpty())
        return desk.findSet(set);
    if (const QString title = options.value(u"title"_s); !title.isEmpty())
        return desk.openSet(title, now());
    return core::failure(core::ErrorCode::Usage,
                         u"Name the change set: --set SET, or --title TITLE for a new one."_s);
}

int listChanges(Context &context, const services::GlossaryDesk &desk)
{
    QJsonArray sets;
    Table table({u"change set"_s, u"title"_s, u"author"_s, u"state"_s, u"conflicts"_s, u"terms"_s}, 2);
    const glossary::Book &book = desk.book();
    for (auto set = book.changeSets().rbegin(); set != book.changeSets().rend(); ++set) {
        if (context.settings().json) {
            sets.append(toJson(book, *set));
            continue;
        }
        const QString state = set->landed ? u"published"_s : QString(toText(set->state));
        table.add({set->uid.left(8), set->title, set->author, state,
                   QString::number(book.conflictsOf(set->uid).size()),
                   QString::number(set->net.terms().size())});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"changeSets"_s, sets}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

int showChanges(Context &context, const services::GlossaryDesk &desk, const QString &uid)
{
    const glossary::Book &book = desk.book();
    const glossary::ChangeSet &set = *book.changeSet(uid);
    if (context.settings().json)
        return context.print(toJson(book, set)) ? Fine : InternalError;
    QString text =
        u"%1\n  %2, %3, by %4\n"_s.arg(plain(set.title), set.uid, toText(set.state), plain(set.author));
    glossary::NetChanges net;
    for (const glossary::Operation &edit : set.edits)
        net.add(edit);
    for (const auto &[key, term] : net.terms()) {
        text += u"\n%1\n"_s.arg(plain(term.label));
        for (const auto &[path, change] : term.fields)
            text += u"  %1: %2 → %3\n"_s.arg(plain(path), plain(valueText(change.from)),
                                             plain(valueText(change.to)));
    }
    if (const QString waiting = glossary::waitingText(book.openDuties(set)); !waiting.isEmpty())
        text += u"\n%1\n"_s.arg(plain(waiting));
    for (const glossary::Operation &each : set.talk)
        text += u"\n%1 %2: %3 %4\n"_s.arg(
            each.at.toString(Qt::ISODate), plain(each.author), toText(each.verb),
            plain(each.verb == Verb::Publish ? QString(each.text).replace(u'\t', u' ') : each.text));
    return context.print(text) ? Fine : InternalError;
}

} // namespace

int runGlossaryChanges(Context &context, const QStringList &arguments)
{
    Options options({}, {u"author"_s, u"email"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    (*desk)->setEmail(options.value(u"email"_s));
    const QStringList words = options.positional();
    if (words.isEmpty())
        return listChanges(context, **desk);
    if (words.first() == "open"_L1) {
        const auto opened = (*desk)->openSet(words.mid(1).join(u' '), now());
        return opened ? showChanges(context, **desk, *opened) : context.fail(opened.error());
    }
    const auto set = (*desk)->findSet(words.first());
    if (!set)
        return context.fail(set.error());
    if (words.size() == 1)
        return showChanges(context, **desk, *set);
    const QString text = words.mid(2).join(u' ');
    const auto verb = glossary::verbFromText(words.at(1));
    Result<> done;
    if (verb == Verb::Approve)
        done = (*desk)->approve(*set, text, now());
    else if (verb == Verb::Submit || verb == Verb::Reject || verb == Verb::Reopen || verb == Verb::Withdraw
             || verb == Verb::Comment)
        done = (*desk)->decide(*set, *verb, text, now());
    else
        return context.usage(
            u"A change set is submitted, approved, rejected, reopened, withdrawn or commented on; "
            "there is no \"%1\"."_s.arg(words.at(1)));
    return done ? showChanges(context, **desk, *set) : context.fail(done.error());
}

namespace {

/// What the options of `edit` ask for.
struct Step {
    Verb verb = Verb::Edit;
    services::GlossaryDesk::Edit edit;
};

Result<Step> addStep(const glossary::Lexicon &view, const Options &options)
{
    glossary::Entry entry;
    entry.term.labels = {{options.value(u"language"_s), options.value(u"add"_s)}};
    entry.term.glossary = options.value(u"in"_s);
    if (const QString parent = options.value(u"parent"_s); !parent.isEmpty()) {
        const auto key = termOf(view, parent);
        if (!key)
            return core::Unexpected{key.error()};
        entry.term.parent = *key;
        if (entry.term.glossary.isEmpty())
            entry.term.glossary = view.find(*key)->term.glossary;
    }
    for (const QString &word : options.positional())
        glossary::setField(entry, word.section(u'=', 0, 0), valueFrom(word.section(u'=', 1)));
    return Step{Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); }};
}

Step renameStep(const glossary::Entry &entry, const Options &options)
{
    QString language = options.value(u"language"_s);
    if (language.isEmpty()) { // of the label that is shown
        for (const core::LabelText &each : entry.term.labels)
            language = each.text == glossary::labelOf(entry) ? each.language : language;
    }
    return Step{Verb::Rename,
                [term = entry.key(), label = options.value(u"rename"_s), language,
                 keep = options.flag(u"keep-old"_s)](glossary::Editor &editor) {
                    return editor.rename(term, label, language, keep);
                }};
}

/// PART=VALUE, as often as there are.
Result<Step> valuesStep(const QString &term, const QStringList &words)
{
    glossary::Fields values;
    for (const QString &word : words) {
        if (!word.contains(u'='))
            return core::failure(core::ErrorCode::Usage, u"\"%1\" is no PART=VALUE."_s.arg(word));
        values[word.section(u'=', 0, 0)] = valueFrom(word.section(u'=', 1));
    }
    return Step{Verb::Edit, [term, values](glossary::Editor &editor) { return editor.edit(term, values); }};
}

Result<Step> stepOf(const glossary::Lexicon &view, const Options &options)
{
    if (!options.value(u"add"_s).isEmpty())
        return addStep(view, options);
    QStringList words = options.positional();
    if (words.isEmpty())
        return core::failure(core::ErrorCode::Usage, u"glossary edit needs a term, or --add LABEL."_s);
    const auto key = termOf(view, words.takeFirst());
    if (!key)
        return core::Unexpected{key.error()};
    const QString term = *key;
    const auto other = [&](const QString &name) { return termOf(view, options.value(name)); };
    if (options.flag(u"trash"_s)) {
        const bool branch = options.flag(u"branch"_s);
        return Step{Verb::Trash,
                    [term, branch](glossary::Editor &editor) { return editor.trash({term}, branch); }};
    }
    if (options.flag(u"restore"_s))
        return Step{Verb::Restore, [term](glossary::Editor &editor) { return editor.restore({term}); }};
    if (!options.value(u"rename"_s).isEmpty())
        return renameStep(*view.find(term), options);
    if (options.flag(u"to-top"_s))
        return Step{Verb::Move, [term](glossary::Editor &editor) { return editor.move({term}, {}); }};
    if (!options.value(u"move-to"_s).isEmpty()) {
        const auto parent = other(u"move-to"_s);
        if (!parent)
            return core::Unexpected{parent.error()};
        return Step{Verb::Move,
                    [term, to = *parent](glossary::Editor &editor) { return editor.move({term}, to); }};
    }
    if (!options.value(u"merge-into"_s).isEmpty()) {
        const auto into = other(u"merge-into"_s);
        if (!into)
            return core::Unexpected{into.error()};
        return Step{Verb::Merge,
                    [term, to = *into](glossary::Editor &editor) { return editor.merge(term, to); }};
    }
    if (options.flag(u"deprecate"_s)) {
        QString by;
        if (!options.value(u"replacement"_s).isEmpty()) {
            const auto replacement = other(u"replacement"_s);
            if (!replacement)
                return core::Unexpected{replacement.error()};
            by = *replacement;
        }
        return Step{Verb::Deprecate,
                    [term, by](glossary::Editor &editor) { return editor.deprecate(term, by); }};
    }
    return valuesStep(term, words);
}

int undoOrRedo(Context &context, const QStringList &arguments, bool redo)
{
    Options options({}, {u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto done = (*desk)->undo(now(), redo);
    if (!done)
        return context.fail(done.error());
    QStringList labels;
    QJsonArray terms;
    for (const glossary::TermChange &change : done->changes) {
        labels.append(change.label);
        terms.append(toJson(change));
    }
    const QJsonObject object{
        {u"operation"_s, done->uid}, {u"what"_s, QString(toText(done->verb))}, {u"terms"_s, terms}};
    const QString text = (redo ? u"Done again: %1 of %2\n"_s : u"Undone: %1 of %2\n"_s)
                             .arg(toText(done->verb), plain(labels.join(u", "_s)));
    return (context.settings().json ? context.print(object) : context.print(text)) ? Fine : InternalError;
}

} // namespace

int runGlossaryEdit(Context &context, const QStringList &arguments)
{
    Options options(
        {u"trash"_s, u"branch"_s, u"restore"_s, u"to-top"_s, u"deprecate"_s, u"keep-old"_s, u"dry-run"_s},
        {u"set"_s, u"title"_s, u"author"_s, u"add"_s, u"in"_s, u"parent"_s, u"rename"_s, u"language"_s,
         u"move-to"_s, u"merge-into"_s, u"replacement"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const bool dry = options.flag(u"dry-run"_s);
    const auto set =
        dry && options.value(u"set"_s).isEmpty() ? Result<QString>(QString()) : setFor(**desk, options);
    if (!set)
        return context.fail(set.error());
    const auto step = stepOf((*desk)->book().view(*set), options);
    if (!step)
        return context.fail(step.error());
    glossary::Editor editor((*desk)->book().view(*set));
    const auto changes = dry ? step->edit(editor) : (*desk)->edit(*set, step->verb, step->edit, now());
    if (!changes)
        return context.fail(changes.error());
    QJsonArray terms;
    QString text;
    for (const glossary::TermChange &change : *changes) {
        text += plain(change.label) + u'\n';
        for (const core::FieldChange &field : change.fields)
            text += u"  %1: %2 → %3\n"_s.arg(plain(field.path), plain(valueText(field.from)),
                                             plain(valueText(field.to)));
        terms.append(toJson(change));
    }
    if (changes->empty())
        text = u"Nothing changes.\n"_s;
    const bool printed = context.settings().json
        ? context.print(
            QJsonObject{{u"changeSet"_s, *set}, {u"saved"_s, !dry && !changes->empty()}, {u"terms"_s, terms}})
        : context.print(text);
    return printed ? Fine : InternalError;
}

int runGlossaryUndo(Context &context, const QStringList &arguments)
{
    return undoOrRedo(context, arguments, false);
}

int runGlossaryRedo(Context &context, const QStringList &arguments)
{
    return undoOrRedo(context, arguments, true);
}

int runGlossaryConflicts(Context &context, const QStringList &arguments)
{
    Options options({}, {u"author"_s, u"set"_s, u"take"_s, u"value"_s, u"part"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    QString set;
    if (const QString name = options.value(u"set"_s); !name.isEmpty()) {
        const auto found = (*desk)->findSet(name);
        if (!found)
            return context.fail(found.error());
        set = *found;
    }
    const QString take = options.value(u"take"_s);
    const QString term = options.positional().value(0);
    const auto all = [&] {
        return set.isEmpty() ? (*desk)->book().conflicts() : (*desk)->book().conflictsOf(set);
    };
    if (!take.isEmpty()) {
        if (take != "mine"_L1 && take != "theirs"_L1 && take != "value"_L1)
            return context.usage(u"--take is mine, theirs or value (with --value TEXT)."_s);
        for (const glossary::Conflict &conflict : all()) {
            const bool meant = (term.isEmpty() || conflict.term == term || conflict.label == term)
                && (options.value(u"part"_s).isEmpty() || conflict.path == options.value(u"part"_s));
            if (!meant)
                continue;
            const QJsonValue value = take == "mine"_L1 ? conflict.mine
                : take == "theirs"_L1                  ? conflict.theirs
                                                       : valueFrom(options.value(u"value"_s));
            if (const Result<> done = (*desk)->resolve(conflict, value, now()); !done)
                return context.fail(done.error());
        }
    }
    const std::vector<glossary::Conflict> left = all();
    QJsonArray list;
    for (const glossary::Conflict &conflict : left)
        list.append(toJson(conflict));
    const bool printed = context.settings().json
        ? context.print(QJsonObject{{u"conflicts"_s, list}})
        : context.print(left.empty() ? u"No conflicts.\n"_s : conflictText(left));
    return !printed ? InternalError : left.empty() ? Fine : Refused;
}

} // namespace meshbook::cli

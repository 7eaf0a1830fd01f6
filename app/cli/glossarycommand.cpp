// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarycommand.h"

#include "glossary.h"
#include "store/workspace.h"
#include "sync/gitprogram.h"
#include "text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Verb {
    QLatin1StringView name;
    int (*run)(Context &, const QStringList &);
};
constexpr std::array<Verb, 14> verbs{{{"list"_L1, runGlossaryList},
                                      {"show"_L1, runGlossaryShow},
                                      {"export"_L1, runGlossaryExport},
                                      {"import"_L1, runGlossaryImport},
                                      {"lint"_L1, runGlossaryLint},
                                      {"changes"_L1, runGlossaryChanges},
                                      {"edit"_L1, runGlossaryEdit},
                                      {"undo"_L1, runGlossaryUndo},
                                      {"redo"_L1, runGlossaryRedo},
                                      {"publish"_L1, runGlossaryPublish},
                                      {"diff"_L1, runGlossaryDiff},
                                      {"merge"_L1, runGlossaryMerge},
                                      {"suggest"_L1, runGlossarySuggest},
                                      {"conflicts"_L1, runGlossaryConflicts}}};

QString nobodySaid()
{
    const QString set = qEnvironmentVariable("MESHBOOK_AUTHOR");
    if (!set.isEmpty())
        return set;
    const auto name =
        sync::GitProgram::run(QDir::currentPath(), {u"config"_s, u"--get"_s, u"user.name"_s}, {}, 5'000);
    const QString git = name ? QString::fromUtf8(*name).trimmed() : QString();
    return git.isEmpty() ? qEnvironmentVariable("USER", u"unknown"_s) : git;
}

} // namespace

Result<std::unique_ptr<services::GlossaryDesk>> openDesk(Context &context, const Options &options)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return core::Unexpected{workspace.error()};
    const QString author = options.value(u"author"_s);
    return services::GlossaryDesk::open(**workspace, author.isEmpty() ? nobodySaid() : author,
                                        QDateTime::currentDateTimeUtc());
}

Result<QString> termOf(const glossary::Lexicon &lexicon, const QString &text)
{
    const QStringList found = lexicon.resolve(text);
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, u"There is no term \"%1\"."_s.arg(text));
    if (found.size() > 1)
        return failure(ErrorCode::Ambiguous, u"\"%1\" may be any of these:"_s.arg(text),
                       found.join(u"\n  "_s));
    return found.first();
}

Result<QString> glossaryOf(const glossary::Lexicon &lexicon, const QString &text)
{
    if (text.isEmpty())
        return QString();
    if (const core::Glossary *found = lexicon.glossary(text))
        return found->identities.value(0);
    QStringList names;
    for (const core::Glossary &each : lexicon.glossaries())
        names.append(each.name);
    return failure(ErrorCode::NotFound, u"There is no glossary \"%1\"."_s.arg(text),
                   u"There are: %1"_s.arg(names.join(u", "_s)));
}

Result<QDateTime> momentOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return QDateTime(day, QTime(23, 59, 59, 999), Qt::UTC);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return failure(ErrorCode::Usage,
                       u"\"%1\" is no date or time (2026-03-01, 2026-03-01T12:00:00Z)."_s.arg(text));
    return moment.toUTC();
}

Result<glossary::Lexicon> stateOf(const services::GlossaryDesk &desk, const Options &options)
{
    if (const QString at = options.value(u"at"_s); !at.isEmpty()) {
        const auto moment = momentOf(at);
        if (!moment)
            return core::Unexpected{moment.error()};
        return desk.asOf(*moment);
    }
    if (const QString set = options.value(u"set"_s); !set.isEmpty()) {
        const auto found = desk.findSet(set);
        if (!found)
            return core::Unexpected{found.error()};
        return desk.book().view(*found);
    }
    return desk.book().inForce();
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isUndefined() || value.isNull())
        return u"(nothing)"_s;
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(valueText(each));
        return texts.join(u", "_s);
    }
    if (value.isDouble())
        return QString::number(value.toDouble());
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const core::FieldChange &change)
{
    QJsonObject object{{u"path"_s, change.path}};
    if (!change.from.isUndefined())
        object.insert(u"from"_s, change.from);
    if (!change.to.isUndefined())
        object.insert(u"to"_s, change.to);
    return object;
}

QJsonObject toJson(const glossary::TermChange &change)
{
    QJsonArray fields;
    for (const core::FieldChange &field : change.fields)
        fields.append(toJson(field));
    return {{u"term"_s, change.term}, {u"label"_s, change.label}, {u"fields"_s, fields}};
}

QJsonObject toJson(const glossary::Conflict &conflict)
{
    const auto value = [](const QJsonValue &v) { return v.isUndefined() ? QJsonValue() : v; };
    return {{u"changeSet"_s, conflict.changeSet}, {u"term"_s, conflict.term},
            {u"label"_s, conflict.label},         {u"path"_s, conflict.path},
            {u"base"_s, value(conflict.base)},    {u"mine"_s, value(conflict.mine)},
            {u"theirs"_s, value(conflict.theirs)}};
}

QJsonObject toJson(const glossary::TermDifference &difference)
{
    QJsonArray fields;
    for (const core::FieldChange &change : difference.fields)
        fields.append(toJson(change));
    return {{u"kind"_s, QString(toText(difference.kind))},
            {u"term"_s, difference.key},
            {u"label"_s, difference.label},
            {u"glossary"_s, difference.glossary},
            {u"fields"_s, fields}};
}

QJsonObject toJson(const glossary::Entry &entry)
{
    QJsonObject fields;
    for (const auto &[path, value] : glossary::fieldsOf(entry))
        fields.insert(path, value);
    return {{u"term"_s, entry.key()},
            {u"label"_s, glossary::labelOf(entry)},
            {u"glossary"_s, entry.term.glossary},
            {u"status"_s, QString(toText(glossary::statusOf(entry.term)))},
            {u"trashed"_s, entry.trashed},
            {u"fields"_s, fields}};
}

QJsonObject toJson(const glossary::Book &book, const glossary::ChangeSet &set)
{
    glossary::NetChanges net;
    for (const auto *list : {&set.edits, &set.talk}) {
        for (const glossary::Operation &operation : *list)
            net.add(operation);
    }
    QJsonArray terms;
    for (const auto &[key, term] : net.terms()) {
        QJsonArray fields;
        for (const auto &[path, change] : term.fields)
            fields.append(toJson(change));
        terms.append(QJsonObject{{u"term"_s, key}, {u"label"_s, term.label}, {u"fields"_s, fields}});
    }
    QJsonArray talk;
    for (const glossary::Operation &each : set.talk)
        talk.append(QJsonObject{{u"what"_s, QString(toText(each.verb))},
                                {u"who"_s, each.author},
                                {u"at"_s, each.at.toString(Qt::ISODate)},
                                {u"text"_s, each.text}});
    QJsonArray waiting;
    for (const glossary::ReviewDuty &duty : book.openDuties(set))
        waiting.append(QJsonObject{{u"term"_s, duty.term},
                                   {u"label"_s, duty.label},
                                   {u"reviewers"_s, QJsonArray::fromStringList(duty.reviewers)}});
    return {{u"changeSet"_s, set.uid},
            {u"title"_s, set.title},
            {u"author"_s, set.author},
            {u"openedAt"_s, set.openedAt.toString(Qt::ISODate)},
            {u"state"_s, QString(toText(set.state))},
            {u"needsReview"_s, book.needsReview(set)},
            {u"waitsFor"_s, waiting},
            {u"landed"_s, set.landed},
            {u"conflicts"_s, static_cast<int>(book.conflictsOf(set.uid).size())},
            {u"terms"_s, terms},
            {u"talk"_s, talk}};
}

QString conflictText(const std::vector<glossary::Conflict> &conflicts)
{
    QString text;
    for (const glossary::Conflict &conflict : conflicts) {
        if (conflict.path.isNull()) {
            text += u"%1: changed here, removed in its source\n"_s.arg(plain(conflict.label));
            continue;
        }
        text += u"%1, %2\n"_s.arg(plain(conflict.label), plain(conflict.path));
        text += u"  base:   %1\n"_s.arg(plain(valueText(conflict.base)));
        text += u"  mine:   %1\n"_s.arg(plain(valueText(conflict.mine)));
        text += u"  theirs: %1\n"_s.arg(plain(valueText(conflict.theirs)));
    }
    return text;
}

QString differenceText(const std::vector<glossary::TermDifference> &differences)
{
    QString text;
    for (const glossary::TermDifference &each : differences) {
        const QString mark = each.kind == glossary::TermDifference::Kind::Added ? u"+ "_s
            : each.kind == glossary::TermDifference::Kind::Removed              ? u"- "_s
                                                                                : u"~ "_s;
        text += mark + plain(each.label) + u'\n';
        if (each.kind != glossary::TermDifference::Kind::Changed)
            continue;
        for (const core::FieldChange &field : each.fields)
            text += u"    %1: %2 → %3\n"_s.arg(plain(field.path), plain(valueText(field.from)),
                                               plain(valueText(field.to)));
    }
    return text;
}

int runGlossary(Context &context)
{
    QStringList arguments = context.arguments();
    const QString name = arguments.isEmpty() ? u"list"_s : arguments.takeFirst();
    for (const Verb &verb : verbs) {
        if (name == verb.name)
            return verb.run(context, arguments);
    }
    return context.usage(u"glossary has no \"%1\"."_s.arg(name));
}

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/glossaryfiles.h"
#include "formats/glossary/glossarycontent.h"
#include "glossary.h"
#include "sync/readfile.h"
#include "text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// export, import, diff, merge, publish: glossaries and files.
namespace meshbook::cli {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

QJsonArray lossesJson(const std::vector<formats::Loss> &losses)
{
    QJsonArray array;
    for (const formats::Loss &loss : losses)
        array.append(QJsonObject{{u"term"_s, loss.term},
                                 {u"label"_s, loss.label},
                                 {u"path"_s, loss.path},
                                 {u"value"_s, loss.value}});
    return array;
}

void sayIssues(const Context &context, const QString &path, const std::vector<core::Issue> &issues)
{
    for (const core::Issue &issue : issues) {
        if (issue.severity == core::Severity::Error)
            context.say(u"%1:%2:%3: error: %4"_s.arg(plain(path))
                            .arg(issue.at.line)
                            .arg(issue.at.column)
                            .arg(plain(issue.message)));
    }
}

void sayLosses(const Context &context, const std::vector<formats::Loss> &losses)
{
    if (losses.empty())
        return;
    QSet<QString> paths;
    for (const formats::Loss &loss : losses)
        paths.insert(loss.path.isNull() ? u"whole terms"_s : loss.path.section(u'[', 0, 0));
    QStringList names(paths.begin(), paths.end());
    names.sort();
    context.say(u"The format has no place for %1 part(s) of terms: %2."_s.arg(losses.size())
                    .arg(plain(names.join(u", "_s))));
}

/// Terms of a file; what was wrong with it goes to the person.
Result<formats::GlossaryContent> contentOfFile(const Context &context, const QString &path)
{
    const Result<core::Batch> batch = sync::readFile(path);
    if (!batch)
        return core::Unexpected{batch.error()};
    sayIssues(context, path, batch->issues);
    formats::GlossaryContent content = formats::contentOf(*batch);
    if (content.terms.empty())
        return failure(ErrorCode::Unreadable, u"The file has no terms."_s, path);
    return content;
}

int printDifferences(Context &context, const std::vector<glossary::TermDifference> &differences,
                     QJsonObject extra)
{
    int counts[3] = {0, 0, 0};
    QJsonArray list;
    for (const glossary::TermDifference &each : differences) {
        ++counts[static_cast<int>(each.kind)];
        if (context.settings().json)
            list.append(toJson(each));
    }
    extra.insert(u"added"_s, counts[0]);
    extra.insert(u"changed"_s, counts[1]);
    extra.insert(u"removed"_s, counts[2]);
    extra.insert(u"terms"_s, list);
    const QString text = differenceText(differences)
        + u"%1 added, %2 changed, %3 removed.\n"_s.arg(counts[0]).arg(counts[1]).arg(counts[2]);
    return (context.settings().json ? context.print(extra) : context.print(text)) ? Fine : InternalError;
}

} // namespace

int runGlossaryExport(Context &context, const QStringList &arguments)
{
    Options options({u"dry-run"_s}, {u"as"_s, u"set"_s, u"at"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const QString as = options.value(u"as"_s).isEmpty() ? u"skos"_s : options.value(u"as"_s);
    const auto format = formats::glossaryFormatFromText(as);
    if (!format)
        return context.usage(u"--as is skos, rdfxml, openmetadata, datahub, csv or json."_s);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto state = stateOf(**desk, options);
    if (!state)
        return context.fail(state.error());
    const auto key = glossaryOf(*state, options.positional().value(0));
    if (!key)
        return context.fail(key.error());
    const formats::GlossaryContent content = formats::contentOf(*state, *key);
    const bool single =
        format == formats::GlossaryFormat::OpenMetadataCsv || format == formats::GlossaryFormat::DataHubYaml;
    if (single && content.glossaries.size() > 1)
        return context.usage(u"Such a file holds one glossary: name it."_s);
    const formats::WrittenGlossary written = formats::writeGlossary(content, *format);
    if (options.flag(u"dry-run"_s)) {
        const QJsonObject object{{u"terms"_s, static_cast<int>(content.terms.size())},
                                 {u"bytes"_s, written.bytes.size()},
                                 {u"losses"_s, lossesJson(written.losses)}};
        QString text = u"%1 terms, %2 bytes.\n"_s.arg(content.terms.size()).arg(written.bytes.size());
        for (const formats::Loss &loss : written.losses)
            text += u"  no place for %1 of %2\n"_s.arg(plain(loss.path.isNull() ? u"anything"_s : loss.path),
                                                       plain(loss.label));
        return (context.settings().json ? context.print(object) : context.print(text)) ? Fine : InternalError;
    }
    sayLosses(context, written.losses);
    return context.print(QString::fromUtf8(written.bytes)) ? Fine : InternalError;
}

int runGlossaryImport(Context &context, const QStringList &arguments)
{
    Options options({u"dry-run"_s, u"replace"_s}, {u"set"_s, u"title"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() != 1)
        return context.usage(u"glossary import needs one file."_s);
    const QString file = options.positional().first();
    const auto content = services::glossaryfiles::read(file);
    if (!content)
        return context.fail(content.error());
    for (const core::PathIssue &each : content->issues)
        sayIssues(context, each.path, {each.issue});
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const glossary::Lexicon incoming = services::glossaryfiles::lexiconOf(*content);
    QString set;
    if (const QString name = options.value(u"set"_s); !name.isEmpty()) {
        const auto found = (*desk)->findSet(name);
        if (!found)
            return context.fail(found.error());
        set = *found;
    }
    const auto mode =
        options.flag(u"replace"_s) ? glossary::ImportMode::Replace : glossary::ImportMode::Update;
    const auto plan = glossary::planImport((*desk)->book().view(set), incoming, mode);
    const bool dry = options.flag(u"dry-run"_s);
    if (!dry && !plan.empty()) {
        // Terms of a glossary that is nowhere yet make it one of the ledger.
        for (const core::Glossary &each : incoming.glossaries()) {
            const QString key = each.identities.value(0);
            if ((*desk)->book().base().glossary(key) == nullptr && !key.contains("://"_L1)) {
                if (const auto made = (*desk)->addGlossary(each.name, each.description, now);
                    !made && made.error().code != ErrorCode::Conflict)
                    return context.fail(made.error());
            }
        }
        if (set.isEmpty()) {
            const QString title = options.value(u"title"_s);
            const auto opened = (*desk)->openSet(
                title.isEmpty() ? u"Import of %1"_s.arg(QFileInfo(file).fileName()) : title, now);
            if (!opened)
                return context.fail(opened.error());
            set = *opened;
        }
        if (const auto done = (*desk)->apply(set, glossary::Verb::Add, glossary::changesOf(plan), now); !done)
            return context.fail(done.error());
    }
    return printDifferences(context, plan, {{u"changeSet"_s, set}, {u"saved"_s, !dry && !plan.empty()}});
}

int runGlossaryDiff(Context &context, const QStringList &arguments)
{
    Options options({}, {u"from"_s, u"to"_s, u"author"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const QStringList words = options.positional();
    if (words.size() == 2) {
        const auto before = contentOfFile(context, words[0]);
        const auto after = contentOfFile(context, words[1]);
        if (!before || !after)
            return context.fail(!before ? before.error() : after.error());
        const auto found = glossary::compare(formats::lexiconOf(*before), formats::lexiconOf(*after));
        const int code = printDifferences(context, found, {});
        return code == Fine && !found.empty() ? Findings : code;
    }
    if (options.value(u"from"_s).isEmpty())
        return context.usage(u"glossary diff needs two files, or --from DATE [--to DATE]."_s);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto from = momentOf(options.value(u"from"_s));
    const auto to = options.value(u"to"_s).isEmpty() ? Result<QDateTime>(QDateTime::currentDateTimeUtc())
                                                     : momentOf(options.value(u"to"_s));
    if (!from || !to)
        return context.fail(!from ? from.error() : to.error());
    const auto before = (*desk)->asOf(*from);
    const auto after = (*desk)->asOf(*to);
    if (!before || !after)
        return context.fail(!before ? before.error() : after.error());
    const auto key = glossaryOf(*after, words.value(0));
    if (!key)
        return context.fail(key.error());
    const auto found = glossary::compare(*before, *after, *key);
    const int code = printDifferences(context, found, {});
    return code == Fine && !found.empty() ? Findings : code;
}

int runGlossaryMerge(Context &context, const QStringList &arguments)
{
    Options options({}, {u"as"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const QStringList files = options.positional();
    if (files.size() != 3)
        return context.usage(u"glossary merge needs three files: BASE MINE THEIRS."_s);
    std::vector<formats::GlossaryContent> contents;
    std::vector<glossary::Lexicon> states;
    for (const QString &file : files) {
        auto content = contentOfFile(context, file);
        if (!content)
            return context.fail(content.error());
        states.push_back(formats::lexiconOf(*content));
        contents.push_back(std::move(*content));
    }
    std::optional<formats::GlossaryFormat> format = formats::glossaryFormatFromText(options.value(u"as"_s));
    if (!format && !options.value(u"as"_s).isEmpty())
        return context.usage(u"--as is skos, rdfxml, openmetadata, datahub, csv or json."_s);
    if (!format) {
        const auto batch = sync::readFile(files[1]);
        format = batch ? formats::glossaryFormatOf(*batch) : std::nullopt;
    }
    formats::GlossaryContent merged;
    merged.glossaries = contents[1].glossaries;
    std::vector<glossary::Conflict> conflicts;
    QSet<QString> seen;
    for (const std::size_t side : {1U, 2U}) { // in the order of mine, then what is only in theirs
        for (const glossary::Entry &entry : contents[side].terms) {
            const QString key = entry.key();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            const glossary::EntryPtr base = states[0].find(key);
            const glossary::EntryPtr mine = states[1].find(key);
            const glossary::EntryPtr theirs = states[2].find(key);
            glossary::MergedEntry result = glossary::mergeEntries(base.get(), mine.get(), theirs.get());
            conflicts.insert(conflicts.end(), result.conflicts.begin(), result.conflicts.end());
            if (result.entry)
                merged.terms.push_back(std::move(*result.entry));
        }
    }
    const formats::WrittenGlossary written =
        formats::writeGlossary(merged, format.value_or(formats::GlossaryFormat::Turtle));
    if (context.settings().json) {
        QJsonArray list;
        for (const glossary::Conflict &conflict : conflicts)
            list.append(toJson(conflict));
        if (!context.print(QJsonObject{{u"conflicts"_s, list},
                                       {u"terms"_s, static_cast<int>(merged.terms.size())},
                                       {u"merged"_s, QString::fromUtf8(written.bytes)}}))
            return InternalError;
    } else {
        sayLosses(context, written.losses);
        if (!conflicts.empty())
            context.say(conflictText(conflicts) + u"Where both differ, the result has your word."_s);
        if (!context.print(QString::fromUtf8(written.bytes)))
            return InternalError;
    }
    return conflicts.empty() ? Fine : Refused;
}

int runGlossaryPublish(Context &context, const QStringList &arguments)
{
    Options options({u"push"_s, u"direct"_s, u"dry-run"_s}, {u"author"_s, u"email"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() != 1)
        return context.usage(u"glossary publish needs one change set."_s);
    const auto desk = openDesk(context, options);
    if (!desk)
        return context.fail(desk.error());
    const auto set = (*desk)->findSet(options.positional().first());
    if (!set)
        return context.fail(set.error());
    services::GlossaryDesk::PublishOptions asked;
    asked.push = options.flag(u"push"_s) || options.flag(u"direct"_s);
    asked.direct = options.flag(u"direct"_s);
    asked.email = options.value(u"email"_s);
    const auto plan = (*desk)->planPublish(*set, asked);
    if (!plan)
        return context.fail(plan.error());
    for (const QString &notice : plan->notices)
        context.say(plain(notice));
    QJsonArray conflicts;
    for (const glossary::Conflict &conflict : plan->conflicts)
        conflicts.append(toJson(conflict));
    QJsonObject object{{u"changeSet"_s, *set},
                       {u"repository"_s, plan->repository},
                       {u"branch"_s, plan->branch},
                       {u"baseBranch"_s, plan->baseBranch},
                       {u"paths"_s, QJsonArray::fromStringList(plan->paths)},
                       {u"diff"_s, plan->diff},
                       {u"notices"_s, QJsonArray::fromStringList(plan->notices)},
                       {u"conflicts"_s, conflicts},
                       {u"commit"_s, QString()},
                       {u"pushed"_s, false}};
    QString text = plan->diff;
    if (!plan->conflicts.empty()) {
        const bool printed =
            context.settings().json ? context.print(object) : context.print(conflictText(plan->conflicts));
        return printed ? Refused : InternalError;
    }
    if (!options.flag(u"dry-run"_s)) {
        const auto made = (*desk)->publish(*set, *plan, QDateTime::currentDateTimeUtc());
        if (!made)
            return context.fail(made.error());
        object.insert(u"commit"_s, made->commitId);
        object.insert(u"pushed"_s, made->pushed);
        text += u"%1 on %2%3\n"_s.arg(made->commitId.left(10), plain(made->branch),
                                      made->pushed ? u", pushed"_s : QString());
        if (plan->paths.isEmpty())
            text = u"The source says all of it already.\n"_s;
    }
    return (context.settings().json ? context.print(object) : context.print(text)) ? Fine : InternalError;
}

} // namespace meshbook::cli

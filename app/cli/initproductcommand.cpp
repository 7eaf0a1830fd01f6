// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "initproduct.h"
#include "options.h"
#include "services/pipelinefiles.h"
#include "services/producttemplate.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using services::NewFile;
using services::ProductTemplate;

/// Those that most templates have, as options of their own; the rest by --set.
const QStringList &commonParameters()
{
    static const QStringList names{u"product"_s, u"domain"_s, u"owner"_s,
                                   u"purpose"_s, u"title"_s,  u"contact"_s};
    return names;
}

ProductTemplate::Found templatesOf(const Context &context, const Options &options)
{
    QStringList folders;
    if (const QString given = options.value(u"templates"_s); !given.isEmpty())
        folders.append(given);
    folders.append(context.settings().workspace + u"/templates"_s);
    ProductTemplate::Found found = ProductTemplate::all(folders);
    for (const core::Error &error : found.errors)
        context.say(u"%1:%2:%3: %4"_s.arg(plain(error.detail))
                        .arg(error.at.line)
                        .arg(error.at.column)
                        .arg(plain(error.message)));
    return found;
}

int listTemplates(Context &context, const std::vector<ProductTemplate> &templates)
{
    if (context.settings().json) {
        QJsonArray list;
        for (const ProductTemplate &each : templates) {
            QJsonArray parameters;
            for (const services::TemplateParameter &parameter : each.parameters())
                parameters.append(QJsonObject{{u"name"_s, parameter.name},
                                              {u"title"_s, parameter.title},
                                              {u"needed"_s, parameter.initial.isNull()},
                                              {u"default"_s, parameter.initial},
                                              {u"pattern"_s, parameter.pattern}});
            list.append(QJsonObject{{u"id"_s, each.id()},
                                    {u"title"_s, each.title()},
                                    {u"description"_s, each.description()},
                                    {u"parameters"_s, parameters}});
        }
        return context.print(QJsonObject{{u"templates"_s, list}}) ? Fine : InternalError;
    }
    QString text;
    for (const ProductTemplate &each : templates) {
        text += u"%1: %2\n  %3\n"_s.arg(plain(each.id()), plain(each.title()), plain(each.description()));
        Table table({u"parameter"_s, u"what"_s, u"default"_s});
        for (const services::TemplateParameter &parameter : each.parameters())
            table.add({parameter.name, parameter.title,
                       parameter.initial.isNull() ? u"(needed)"_s : parameter.initial});
        text += table.toString(terminalWidth()) + u'\n';
    }
    return context.print(text) ? Fine : InternalError;
}

core::Result<QMap<QString, QString>> valuesFrom(const Options &options)
{
    QMap<QString, QString> values;
    for (const QString &name : commonParameters()) {
        if (const QString value = options.value(name); !value.isNull())
            values.insert(name, value);
    }
    if (!options.positional().isEmpty())
        values.insert(u"product"_s, options.positional().front());
    for (const QString &pair : options.value(u"set"_s).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return core::failure(core::ErrorCode::Usage,
                                 u"--set takes name=value, several with \";\" between."_s);
        values.insert(pair.first(equals).trimmed(), pair.sliced(equals + 1).trimmed());
    }
    return values;
}

/// The pipeline's file, unless the repository has it already.
core::Result<> addPipeline(const Options &options, const QDir &folder, std::vector<NewFile> &files)
{
    const QString word = options.value(u"ci"_s).isNull() ? u"github"_s : options.value(u"ci"_s);
    if (word == "none"_L1)
        return {};
    const auto kind = services::pipelineKindFromText(word);
    if (!kind)
        return core::failure(core::ErrorCode::Usage, u"--ci is github, gitlab, pre-commit or none."_s);
    const auto file = services::pipelineFile(*kind, u"."_s, {});
    if (!file)
        return core::Unexpected{file.error()};
    if (!QFileInfo::exists(folder.filePath(file->path)))
        files.push_back({file->path, file->bytes});
    return {};
}

int write(Context &context, const Options &options, const QString &subfolder, std::vector<NewFile> files)
{
    const QDir folder(options.value(u"dir"_s).isEmpty() ? u"."_s : options.value(u"dir"_s));
    for (NewFile &file : files)
        file.path = subfolder + u'/' + file.path;
    if (const auto added = addPipeline(options, folder, files); !added)
        return context.fail(added.error());
    if (options.flag(u"print"_s)) {
        QString text;
        for (const NewFile &file : files)
            text += u"# %1\n%2\n"_s.arg(file.path, QString::fromUtf8(file.bytes));
        return context.print(text) ? Fine : InternalError;
    }
    if (const auto written = services::writeNewFiles(folder.path(), files); !written)
        return context.fail(written.error());
    QJsonArray paths;
    QString text;
    for (const NewFile &file : files) {
        paths.append(folder.filePath(file.path));
        text += folder.filePath(file.path) + u'\n';
    }
    const bool printed =
        context.settings().json ? context.print(QJsonObject{{u"files"_s, paths}}) : context.print(text);
    return printed ? Fine : InternalError;
}

} // namespace

int initProduct(Context &context, const QStringList &arguments)
{
    Options options({u"print"_s, u"list"_s},
                    QStringList{u"template"_s, u"templates"_s, u"dir"_s, u"set"_s, u"ci"_s}
                        + commonParameters());
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const ProductTemplate::Found found = templatesOf(context, options);
    if (options.flag(u"list"_s))
        return listTemplates(context, found.templates);
    if (options.positional().size() > 1)
        return context.usage(u"init product takes the id of one product."_s);
    const QString id = options.value(u"template"_s).isNull() ? u"table"_s : options.value(u"template"_s);
    const auto chosen = std::find_if(found.templates.begin(), found.templates.end(),
                                     [&](const ProductTemplate &each) { return each.id() == id; });
    if (chosen == found.templates.end())
        return context.usage(u"There is no template \"%1\"; --list gives those that there are."_s.arg(id));
    const auto given = valuesFrom(options);
    if (!given)
        return context.usage(given.error().message);
    const auto values = chosen->complete(*given);
    if (!values)
        return context.usage(values.error().message);
    const auto files = chosen->files(*values);
    if (!files)
        return context.fail(files.error());
    return write(context, options, services::productFolder(values->value(u"domain"_s)), *files);
}

} // namespace meshbook::cli

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "glossarycommand.h"
#include "options.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"sync", "[PATH or URL …] [--domain D] [--branch B] [--allow-removal]",
         "adds the given sources if they are new and syncs them, or syncs all", runSync},
        {"sources", "[add PATH or URL | remove NAME | removed | restore NAME | show NAME]",
         "lists and manages sources", runSources},
        {"stats", "", "counts of every kind of thing", runStats},
        {"search",
         "QUERY or --saved NAME [--limit N] [--sort ORDER] [--type T] [--domain D] [--facets] [--explain]",
         "finds things by name, column, term or text", runSearch},
        {"searches", "[list | add NAME QUERY | remove NAME]",
         "lists and manages saved searches, with what is new and gone in each", runSearches},
        {"show", "URI or NAME", "everything known of one thing, and who said it", runShow},
        {"lineage",
         "THING … | --select EXPR [--exclude EXPR] [--up N] [--down N] [--columns] [--group G] [--as FORMAT] "
         "| "
         "path A B | pii | changes",
         "what things are made from and what is made from them; ways, classified data, changes", runLineage},
        {"impact",
         "URI or NAME [--columns] [--drop | --rename N | --retype T] [--as-of TIME] [--limit N] [--as "
         "FORMAT]",
         "what depends on a thing or column: promises at risk, people to tell", runImpact},
        {"health",
         "[--domain D] [--owner O] [--product P] [--window N | --since TIME] [--until TIME] [--fail-on "
         "LEVEL]",
         "how products stand: promises kept over time, error budgets, breaches and the score", runHealth},
        {"digest",
         "[--domain D] [--owner O] [--product P] [--window N | --since TIME] [--until TIME] [--as FORMAT]",
         "what happened to products in a week, as HTML or Markdown", runDigest},
        {"measure",
         "[PRODUCT, CONTRACT or DATASET …] [--connection NAME] [--dry-run] [--openlineage FILE] [--fail-on "
         "LEVEL]",
         "asks databases whether rules and promises are kept, and keeps the answers", runMeasure},
        {"connections", "[list | add NAME --driver D --database D … | remove NAME | test NAME]",
         "lists and manages the databases that may be measured", runConnections},
        {"access",
         "URI or NAME [--role R] [--purpose TEXT] [--for TIME] [--name N] [--email E] [--branch [--dry-run]]",
         "the roles that can be asked for, and with --role the letter or the branch that asks", runAccess},
        {"diff", "OLD NEW [--consumers]",
         "what a new version of a contract breaks for whom, and the version it should have", runDiff},
        {"glossary",
         "list | show TERM | export | import FILE | lint | changes | edit | undo | redo | publish SET | diff "
         "| merge | "
         "suggest | conflicts",
         "terms, their change sets and files; see docs/cli.md", runGlossary},
        {"check",
         "[PATH …] [--policies DIR] [--policy ID] [--as text|json|sarif|junit] [--fail-on LEVEL] "
         "[--changed-since REF] [--domain D] [--time-limit S]",
         "checks the catalog, or folders and files without a workspace, against the policies", runCheck},
        {"policy", "[list | show ID | test [ID …]] [--policies DIR]",
         "the policies that hold, where each comes from, and their own tests", runPolicy},
        {"init",
         "ci [github] [gitlab] [pre-commit] [--dir DIR] [--check PATH] [--policies DIR] [--print] [--force] "
         "| product ID --domain D --owner O --purpose TEXT [--template T] [--set NAME=VALUE;…] [--dir DIR] "
         "[--list]",
         "writes the pipeline files that run check, or a new product with its contract from a template",
         runInit},
        {"fix", "PATH … [--policy ID [--value TEXT]] [--policies DIR] [--domain D] [--apply]",
         "shows, and with --apply makes, the edits that mend findings in folders and files", runFix},
        {"readiness", "",
         "how far each domain has come with owners, contracts, service levels, terms, policies and releases",
         runReadiness},
        {"join", "A B …", "whether products can be joined, by what, and what the result is worth", runJoin},
        {"demo", "[DIR]", "writes the sample mesh and syncs it", runDemo},
    };
    return all;
}

namespace {

QString helpText()
{
    QString text = u"Meshbook: a catalog and glossary browser for a data mesh.\n\n"
                   "Usage: meshbook-cli [--workspace DIR] [--json] [--quiet] [--output FILE] COMMAND …\n\n"
                   "Commands:\n"_s;
    for (const Command &command : commands()) {
        text += u"  %1 %2\n      %3\n"_s.arg(QString::fromUtf8(command.name),
                                             QString::fromUtf8(command.arguments),
                                             QString::fromUtf8(command.summary));
    }
    text += u"\nExit codes: 0 fine, 1 findings or nothing found, 2 usage, 3 some input could not be read,\n"
            "4 conflict or refused write, 5 internal. See the manual page meshbook-cli(1).\n"_s;
    return text;
}

QString defaultWorkspace()
{
    const QString set = qEnvironmentVariable("MESHBOOK_WORKSPACE");
    if (!set.isEmpty())
        return set;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/meshbook/default"_s;
}

/// Options may stand before the command's name or anywhere after it.
int runProgram(QStringList arguments)
{
    Settings settings;
    settings.workspace = defaultWorkspace();
    QStringList rest;
    bool literal = false;
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        const auto value = [&](QLatin1StringView name, QString &into) {
            if (argument == name && !arguments.isEmpty())
                into = arguments.takeFirst();
            else if (argument.startsWith(QString(name) + u'='))
                into = argument.sliced(name.size() + 1);
            else
                return false;
            return true;
        };
        if (literal)
            rest.append(argument);
        else if (argument == "--json"_L1)
            settings.json = true;
        else if (argument == "--quiet"_L1)
            settings.quiet = true;
        else if (argument == "--version"_L1)
            return std::puts("meshbook-cli " MESHBOOK_VERSION) < 0 ? InternalError : Fine;
        else if (argument == "--help"_L1 || argument == "-h"_L1)
            return std::fputs(helpText().toUtf8().constData(), stdout) < 0 ? InternalError : Fine;
        else if (!value("--workspace"_L1, settings.workspace) && !value("--output"_L1, settings.output)) {
            literal = argument == "--"_L1;
            rest.append(argument);
        }
    }
    if (rest.isEmpty()) {
        std::fputs(helpText().toUtf8().constData(), stderr);
        return BadUsage;
    }
    const QString name = rest.takeFirst();
    Context context(settings, rest);
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return command.run(context);
    }
    return context.usage(u"There is no command \"%1\"."_s.arg(name));
}

} // namespace

} // namespace meshbook::cli

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"meshbook-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MESHBOOK_VERSION));
    return meshbook::cli::runProgram(QCoreApplication::arguments().sliced(1));
}

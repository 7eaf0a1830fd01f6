// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What policies cost: 30 policies (each of ten questions with three parameters) over N datasets with ten
// columns each; once with making the tables they are asked over, once with tables at hand. With a folder of
// contracts also a check straight on it, as a pipeline does. Then the built-in policies over the same
// datasets, and bringing the tables up to date after syncs. Wall-clock and processor seconds. Run it as:
// bench_policies [datasets] [folder]
// bench_policies corpora FOLDER: how much each built-in policy finds in each folder in it.
#include "bench/loader/datasetloader.h"
#include "bench/loader/measuring.h"
#include "policies/catalogtables.h"
#include "policies/packsources.h"
#include "policies/policyrunner.h"
#include "services/foldercheck.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::bench;

namespace {

struct Question {
    const char *scope;
    const char *sql;
};

/// What governance asks of every column and dataset; few or no findings each, so that the asking is measured.
constexpr std::array questions{
    Question{"column", "SELECT uri AS subject, 'x' AS message FROM column WHERE length(name) > 60 + :n"},
    Question{"column",
             "SELECT uri AS subject, 'x' AS message FROM column WHERE description IS NULL AND name LIKE "
             "'%zz' || :n || '%'"},
    Question{"column",
             "SELECT uri AS subject, 'x' AS message FROM column WHERE personal AND class_rank < :n"},
    Question{"column",
             "SELECT uri AS subject, 'x' AS message FROM column WHERE words(name) LIKE '% passport %' AND "
             "class_rank < 4 + :n"},
    Question{"column",
             "SELECT uri AS subject, 'x' AS message FROM column WHERE type_family = 'timestamp' AND name "
             "NOT REGEXP '.{' || :n || ',}'"},
    Question{"dataset",
             "SELECT d.uri AS subject, 'x' AS message FROM dataset d WHERE length(description) < :n"},
    Question{"dataset",
             "SELECT d.uri AS subject, 'x' AS message FROM dataset d WHERE NOT EXISTS (SELECT 1 FROM column "
             "c WHERE c.dataset_id = d.id)"},
    Question{"dataset",
             "SELECT d.uri AS subject, 'x' AS message FROM dataset d JOIN column c ON c.dataset_id = d.id "
             "GROUP BY d.id HAVING count(*) > 100 + :n"},
    Question{"dataset",
             "SELECT d.uri AS subject, 'x' AS message FROM dataset d LEFT JOIN owner o ON o.thing_id = d.id "
             "WHERE o.party IS NULL AND d.name LIKE '%zz' || :n"},
    Question{
        "column",
        "SELECT c.uri AS subject, 'x' AS message FROM edge e JOIN column s ON s.dataset_id = e.from_id AND "
        "s.path = e.from_column JOIN column c ON c.dataset_id = e.to_id AND c.path = e.to_column WHERE "
        "s.class_rank > c.class_rank + 8 + :n"}};

governance::PolicyPack pack()
{
    governance::PolicyPack made;
    made.id = u"bench"_s;
    made.version = u"1.0.0"_s;
    for (int n = 1; n <= 3; ++n) {
        for (std::size_t i = 0; i < questions.size(); ++i) {
            governance::Policy policy;
            policy.id = u"q%1-%2"_s.arg(i).arg(n);
            policy.scope.kind = QString::fromLatin1(questions[i].scope);
            policy.sql = QString::fromLatin1(questions[i].sql);
            governance::Parameter parameter;
            parameter.name = u"n"_s;
            parameter.type = governance::Parameter::Type::Integer;
            parameter.initial = n;
            policy.parameters.push_back(parameter);
            made.policies.push_back(policy);
        }
    }
    return made;
}

governance::CheckReport measured(const char *what, const std::function<governance::CheckReport()> &work)
{
    governance::CheckReport report;
    const double before = processorSeconds();
    const double seconds = secondsOf([&] { report = work(); });
    std::printf("%-44s %8.2f s, processor %8.2f s, %zu findings, %zu problems\n", what, seconds,
                processorSeconds() - before, report.findings.size(), report.problems.size());
    std::fflush(stdout);
    return report;
}

void measureFolder(const QString &folder)
{
    services::FolderCheck check;
    check.paths = {folder};
    check.now = QDateTime::currentDateTimeUtc();
    const governance::CheckReport report = measured("check of the folder, built-in policies", [&check] {
        return std::move(orDie(services::checkFolders(check)).report);
    });
    std::printf("%-44s %8zu\n", "  policies", report.policies.size());
}

/// What the policies that everybody has cost, and which of them most.
void measureBuiltIn(store::Workspace &workspace)
{
    const policies::PolicySet set = orDie(policies::policySet(workspace, {}));
    policies::CheckOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.limits.milliseconds = 60'000;
    governance::CheckReport report = measured("built-in policies", [&] {
        return orDie(policies::PolicyRunner::run(workspace, set.federation, set.waivers, options));
    });
    std::sort(report.runs.begin(), report.runs.end(),
              [](const auto &a, const auto &b) { return a.seconds > b.seconds; });
    for (std::size_t i = 0; i < 8 && i < report.runs.size(); ++i)
        std::printf("  %-42s %8.2f s, %lld findings\n", qPrintable(report.runs[i].policy),
                    report.runs[i].seconds, static_cast<long long>(report.runs[i].rows));
}

/// Bringing the tables up to date after syncs that changed so many files of a hundred datasets.
void measureUpdates(store::Workspace &workspace, quint64 files)
{
    int revision = 0;
    for (const quint64 changed : {quint64{1}, std::max<quint64>(1, files / 100), files / 10}) {
        syncDatasets(workspace, files, changed, ++revision);
        const double before = processorSeconds();
        const double seconds = secondsOf([&] { orDie(policies::CatalogTables::refresh(workspace, {})); });
        std::printf("tables after %5llu changed datasets %17.2f s, processor %8.2f s\n",
                    static_cast<unsigned long long>(changed * datasetsPerFile), seconds,
                    processorSeconds() - before);
        std::fflush(stdout);
    }
}

/// How much each built-in policy finds in each folder of a folder, as a table of Markdown: what guesses, and
/// what is found everywhere, shows here.
void tellCorpora(const QString &folder)
{
    const QStringList corpora = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QMap<QString, QMap<QString, int>> found; // policy → corpus → findings
    for (const QString &corpus : corpora) {
        services::FolderCheck check;
        check.paths = {folder + u'/' + corpus};
        check.now = QDateTime::currentDateTimeUtc();
        const governance::CheckReport report = std::move(orDie(services::checkFolders(check)).report);
        for (const governance::PolicyRun &run : report.runs)
            found[run.policy];
        for (const governance::Finding &finding : report.findings)
            ++found[finding.policy][corpus];
        for (const governance::PolicyProblem &problem : report.problems)
            std::fprintf(stderr, "%s: %s\n", qPrintable(corpus), qPrintable(problem.message));
    }
    std::printf("| policy | %s |\n|---|%s\n", qPrintable(corpora.join(u" | "_s)),
                qPrintable(u"---:|"_s.repeated(corpora.size())));
    for (auto policy = found.cbegin(); policy != found.cend(); ++policy) {
        std::printf("| `%s` |", qPrintable(policy.key()));
        for (const QString &corpus : corpora)
            std::printf(" %d |", policy->value(corpus));
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "corpora") {
        tellCorpora(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    const quint64 datasets = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const QTemporaryDir dir;
    const auto workspace = orDie(store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc()));
    syncDatasets(*workspace, datasets / datasetsPerFile, datasets / datasetsPerFile, 0);
    std::printf("%llu datasets with ten columns each, 30 policies\n", datasets);
    const governance::Federation federation = governance::federate({pack()});
    policies::CheckOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.limits.milliseconds = 60'000;
    const double made = secondsOf([&] { orDie(policies::CatalogTables::refresh(*workspace, {})); });
    std::printf("%-44s %8.2f s\n", "making the tables", made);
    std::printf("%-44s %8.0f MB\n", "tables on disk",
                double(QFile(policies::CatalogTables::pathIn(*workspace)).size()) / 1e6);
    const auto run = [&] { return orDie(policies::PolicyRunner::run(*workspace, federation, {}, options)); };
    measured("30 policies, from cold", run);
    const governance::CheckReport report = measured("30 policies again", run);
    double worst = 0;
    QString slowest;
    for (const governance::PolicyRun &each : report.runs) {
        if (each.seconds > worst) {
            worst = each.seconds;
            slowest = each.policy;
        }
    }
    std::printf("%-44s %8.2f s (%s)\n", "slowest policy", worst, qPrintable(slowest));
    std::printf("%-44s %8.0f MB\n", "most memory", mostMemory());
    measureBuiltIn(*workspace);
    measureUpdates(*workspace, datasets / datasetsPerFile);
    if (argc > 2)
        measureFolder(QString::fromLocal8Bit(argv[2]));
    return 0;
}

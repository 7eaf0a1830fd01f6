// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What opening a page costs in a catalog of N datasets with ten columns each, beside which a generated mesh
// of 500 products, the sample mesh and the contracts of the corpora are read: from asking for the address
// until the page stands there with its first section and is painted, in a window of 1280 × 800. Prints
// Markdown for docs/performance.md, the middle / 95th of a hundred / worst of up to fifty pages of a kind, by
// the clock and by the processor (all threads, which one waits for only in part). Then the pages of the rail
// in the real window, each opened five times, until they have painted what they show first and until
// everything they asked has been answered. A workspace that bench_search built is gone on with. Run it as:
// QT_QPA_PLATFORM=offscreen bench_pages [--things N] [--workspace DIR]
#include "app/gui/applicationcontext.h"
#include "app/gui/windowcontroller.h"
#include "bench/generator/meshgenerator.h"
#include "bench/loader/datasetloader.h"
#include "bench/loader/measuring.h"
#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "services/settings.h"
#include "store/cachereader.h"
#include "store/sourceupdate.h"
#include "support/corpora.h"
#include "sync/syncengine.h"
#include "views/product/pagefactory.h"
#include "views/product/thingpage.h"
#include "views/search/thingwords.h"
#include "views/shell/mainwindow.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::bench;

namespace {

constexpr int pagesOfAKind = 50;
constexpr int timesOpened = 5;
constexpr int longestWait = 20'000;
constexpr int lookMs = 20;
constexpr int products = 500;
constexpr quint64 seed = 42;
constexpr QSize windowSize(1280, 800);

void syncFolder(store::Workspace &workspace, const QString &name, const QString &folder)
{
    core::Source source;
    source.uid = name;
    source.name = name;
    source.kind = u"folder"_s;
    source.location = folder;
    source.addedAt = QDateTime::currentDateTimeUtc();
    noteSource(workspace, source);
    const sync::ReaderRegistry readers;
    sync::SyncEngine engine(workspace, readers);
    const core::SourceReport report = engine.sync(source, {}, {}, [](const core::SyncProgress &) {});
    if (report.failed) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(report.error.message));
        std::exit(1);
    }
}

/// The teams and domains that the synthetic datasets name, so that there are pages of them.
void addOwners(store::Workspace &workspace)
{
    core::Batch batch;
    batch.format = u"datahub"_s;
    for (int i = 0; i < pagesOfAKind; ++i) {
        core::Team team;
        team.name = u"team %1"_s.arg(i);
        team.identities = QStringList{u"team/%1"_s.arg(i)};
        batch.entities.emplace_back(team);
        core::Domain domain;
        domain.name = u"domain %1"_s.arg(i);
        domain.identities = QStringList{u"domain/%1"_s.arg(i)};
        batch.entities.emplace_back(domain);
    }
    const auto database = orDie(workspace.openWriter());
    core::Source source;
    source.uid = source.name = u"owners"_s;
    source.kind = u"folder"_s;
    source.location = u"/owners"_s;
    source.addedAt = QDateTime::currentDateTimeUtc();
    noteSource(workspace, source);
    const auto update = orDie(store::SourceUpdate::begin(*database, source, QDateTime::currentDateTimeUtc()));
    orDie(update->put({u"owners"_s, 1, 0, {}}, store::prepare(std::move(batch))));
    orDie(update->finish({u"ok"_s, {}, {}, {}, 0}, false));
}

void build(store::Workspace &workspace, const QString &folder, quint64 files)
{
    if (!QFile::exists(folder + u"/built"_s)) // by bench_search, with the same datasets
        syncDatasets(workspace, files, files, 0);
    noteSource(workspace, datasetSource());
    addOwners(workspace);
    const QString mesh = folder + u"/mesh"_s;
    orDie(generateMesh(mesh, products, seed));
    syncFolder(workspace, u"generated"_s, mesh);
    const QString example = folder + u"/sample"_s;
    orDie(sample::writeSampleMesh(example, QDate::currentDate()));
    syncFolder(workspace, u"sample"_s, example);
    if (const QString contracts = tests::corporaPath(u"odcs/v3.0.2/docs/examples/all"_s);
        !contracts.isEmpty())
        syncFolder(workspace, u"contracts"_s, contracts);
}

/// What something took each time: by the clock, and by the processor in all threads of the process.
class Times {
public:
    class Running {
    public:
        Running() { m_timer.start(); }
        void addTo(Times &times) const
        {
            times.m_clock.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            times.m_processor.push_back((processorSeconds() - m_processor) * 1e3);
        }

    private:
        QElapsedTimer m_timer;
        double m_processor = processorSeconds();
    };

    [[nodiscard]] std::size_t size() const { return m_clock.size(); }
    /// Two cells of a table.
    [[nodiscard]] QString cells()
    {
        return m_clock.empty() ? u"– | –"_s : u"%1 | %2"_s.arg(spread(m_clock), spread(m_processor));
    }

private:
    static QString spread(std::vector<double> &ms)
    {
        std::sort(ms.begin(), ms.end());
        const auto at = [&ms](double part) {
            return QString::number(ms[static_cast<std::size_t>(double(ms.size() - 1) * part)], 'f', 0);
        };
        return u"%1 / %2 / %3"_s.arg(at(0.5), at(0.95), at(1));
    }

    std::vector<double> m_clock; ///< milliseconds
    std::vector<double> m_processor;
};

/// Opens one page and waits until it is painted.
void open(services::CatalogService &catalog, const core::Uri &uri, const QString &section, Times &times)
{
    QWidget window;
    window.resize(windowSize);
    const Times::Running running;
    QUrl url = views::things::url(uri);
    if (!section.isEmpty())
        url.setQuery(u"section="_s + section);
    auto *page = qobject_cast<views::ThingPage *>(views::makeCatalogPage(url, catalog, &window));
    if (page == nullptr)
        return;
    page->resize(windowSize);
    window.show();
    QEventLoop loop;
    QObject::connect(page, &views::ThingPage::loaded, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    if (!page->isLoaded())
        loop.exec();
    if (!page->isLoaded())
        return; // an error, or too late: none of the pages that are counted
    (void)window.grab();
    running.addTo(times);
}

void measure(services::CatalogService &catalog, const char *what, const std::vector<core::Uri> &uris,
             const QString &section = {})
{
    Times reading;
    Times whole;
    for (const core::Uri &uri : uris) {
        const Times::Running running;
        auto asked = catalog.dossier(uri);
        asked.waitForFinished();
        running.addTo(reading);
        open(catalog, uri, section, whole);
    }
    std::printf("| %s | %zu | %s | %s |\n", what, whole.size(), qPrintable(reading.cells()),
                qPrintable(whole.cells()));
    std::fflush(stdout);
}

/// The counts and sources that the window asks for after every change.
void measureCounts(services::CatalogService &catalog)
{
    const auto time = [](const char *what, const auto &ask) {
        Times times;
        for (int i = 0; i < timesOpened; ++i) {
            const Times::Running running;
            auto asked = ask();
            asked.waitForFinished();
            running.addTo(times);
        }
        std::printf("| %s | %zu | %s | | |\n", what, times.size(), qPrintable(times.cells()));
    };
    time("counts, after every change", [&] { return catalog.stats(); });
    time("sources, after every change", [&] { return catalog.sources(); });
}

bool isQuiet(gui::ApplicationContext &context)
{
    return context.catalog().pendingQuestions() == 0 && context.lineage().pendingQuestions() == 0
        && context.glossary().pendingQuestions() == 0 && context.governance().pendingQuestions() == 0;
}

void measureWindow(const QString &folder)
{
    const auto context = orDie(gui::ApplicationContext::open(folder));
    services::Settings settings;
    views::Theme theme(qApp);
    gui::WindowController controller(*context, theme, settings);
    controller.restore({});
    controller.window().resize(windowSize);
    controller.window().show();
    std::printf("\n| page | times | painted, ms | processor | everything answered, ms | processor |\n"
                "|---|---|---|---|---|---|\n");
    for (const QString &address :
         {u"meshbook:search"_s, u"meshbook:search?q=customer"_s, u"meshbook:sources"_s, u"meshbook:lineage"_s,
          u"meshbook:health"_s, u"meshbook:glossary"_s, u"meshbook:glossary?view=grid"_s,
          u"meshbook:governance"_s, u"meshbook:governance?view=policies"_s,
          u"meshbook:governance?view=readiness"_s}) {
        Times painted;
        Times whole;
        for (int i = 0; i < timesOpened; ++i) {
            controller.openTarget(i % 2 == 0 ? u"meshbook:start"_s : u"meshbook:search"_s);
            const QDeadlineTimer longest(longestWait);
            while (!isQuiet(*context) && !longest.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, lookMs);
            const Times::Running running;
            controller.openTarget(address);
            (void)controller.window().grab();
            running.addTo(painted);
            while (!isQuiet(*context) && !longest.hasExpired())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            (void)controller.window().grab();
            running.addTo(whole);
        }
        std::printf("| %s | %zu | %s | %s |\n", qPrintable(address), painted.size(),
                    qPrintable(painted.cells()), qPrintable(whole.cells()));
        std::fflush(stdout);
    }
}

/// Some things of a kind, from all over the catalog.
std::vector<core::Uri> some(store::Workspace &workspace, core::EntityKind kind, const QString &where)
{
    const auto database = orDie(workspace.openWriter());
    SQLite::Statement rows(*database,
                           "SELECT key FROM entity WHERE kind = ? AND records > 0 AND (" + where.toStdString()
                               + ") ORDER BY (id * 7919) % 10007 LIMIT ?");
    rows.bind(1, static_cast<int>(kind));
    rows.bind(2, pagesOfAKind);
    std::vector<core::Uri> uris;
    while (rows.executeStep())
        uris.push_back({kind, QString::fromStdString(rows.getColumn(0).getString()), {}});
    return uris;
}

void measureAll(store::Workspace &workspace)
{
    using Kind = core::EntityKind;
    services::CatalogService catalog(workspace);
    const auto kind = [&](Kind each, const QString &where = u"1"_s) { return some(workspace, each, where); };
    std::printf(
        "| page | pages | what is known of it, ms | processor | opened and painted, ms | processor |\n"
        "|---|---|---|---|---|---|\n");
    measure(catalog, "dataset", kind(Kind::Dataset, u"columns = 10"_s));
    measure(catalog, "dataset of a product", kind(Kind::Dataset, u"columns > 10"_s));
    measure(catalog, "product", kind(Kind::Product));
    measure(catalog, "product, its schema", kind(Kind::Product), u"schema"_s);
    measure(catalog, "contract", kind(Kind::Contract));
    measure(catalog, "term", kind(Kind::Term));
    measure(catalog, "domain", kind(Kind::Domain));
    measure(catalog, "team", kind(Kind::Team));
    const auto wide = kind(Kind::Contract, u"name LIKE '%adventure%' OR key LIKE '%6aeafdc1%'"_s);
    measure(catalog, "AdventureWorks contract", wide);
    measure(catalog, "AdventureWorks contract, its schema", wide, u"schema"_s);
    measure(catalog, "AdventureWorks contract, its text", wide, u"contract"_s);
    measureCounts(catalog);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"things"_s, u"Datasets."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"workspace"_s, u"Where to build, and to find what was built."_s, u"DIR"_s});
    parser.addHelpOption();
    parser.process(app);
    const QTemporaryDir temporary;
    const QString folder =
        parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : temporary.filePath(u"workspace"_s);
    const bool built = QFile::exists(folder + u"/built-pages"_s);
    const auto workspace = orDie(store::Workspace::open(folder, QDateTime::currentDateTimeUtc()));
    if (!built) {
        build(*workspace, folder, parser.value(u"things"_s).toULongLong() / datasetsPerFile);
        QFile mark(folder + u"/built-pages"_s);
        (void)mark.open(QIODevice::WriteOnly);
    }
    measureAll(*workspace);
    measureWindow(folder);
    return 0;
}

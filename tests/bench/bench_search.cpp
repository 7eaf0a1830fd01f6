// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What search costs at N synthetic datasets with ten columns each (tests/bench/generator): building the
// index, opening it, and queries of many classes, best of three runs each; beside it the same texts in
// plain FTS5 and in Xapian. Prints Markdown for docs/performance.md. MB = 10^6 bytes.
// Run it as: bench_search [--things N] [--workspace DIR] [--peers] [--updates] [--quick]
//   --workspace DIR  keeps what is built there, and uses it again where it is there already
//   --peers          asks FTS5 and Xapian too; they are built once per workspace, which takes minutes
//   --updates        measures changes of 1, 1,000 and 100,000 things; they stay in the workspace
//   --only TEXT      only the classes of queries with this in their names
//   --quick          one run per query instead of the best of three
#include "bench/generator/syntheticdataset.h"
#include "bench/loader/datasetloader.h"
#include "bench/loader/measuring.h"
#include "bench/search/peer.h"
#include "bench/search/queryset.h"
#include "search/searcher.h"
#include "store/cachereader.h"
#include "store/searchfeed.h"
#include "store/searchfolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::bench;

namespace {

constexpr double msPerSecond = 1'000;

struct Settings {
    quint64 files = 0;
    QString folder;
    bool peers = false;
    bool updates = false;
    QString only;
    int runs = 3;
};

struct Times {
    std::vector<double> ms;
    void add(double value) { ms.push_back(value); }
    [[nodiscard]] QString text() const
    {
        if (ms.empty())
            return u"–"_s;
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&sorted](double part) {
            return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * part)];
        };
        const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 0); };
        return u"%1 / %2 / %3"_s.arg(number(at(0.5)), number(at(0.95)), number(sorted.back()));
    }
};

/// The best of some runs, in milliseconds.
double best(int runs, const std::function<void()> &work)
{
    double least = secondsOf(work);
    for (int i = 1; i < runs; ++i)
        least = std::min(least, secondsOf(work));
    return least * msPerSecond;
}

void line(const char *what, const QString &value)
{
    std::printf("| %s | %s |\n", what, qPrintable(value));
    std::fflush(stdout);
}

QString seconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1) + u" s"_s;
}

void build(const Settings &settings, store::Workspace &workspace)
{
    double end = 0;
    const double whole = secondsOf([&] { end = syncDatasets(workspace, settings.files, settings.files, 0); });
    line("store and index, first sync", seconds(whole));
    line("of which folding, index and commit", seconds(end));
    line("most memory while building", QString::number(mostMemory(), 'f', 0) + u" MB"_s);
}

std::shared_ptr<const search::Index> openIndex(store::Workspace &workspace, store::SearchFolder &folder)
{
    const auto database = orDie(workspace.openWriter());
    const store::SearchFolder::Opened opened = folder.open(store::SearchFeed::files(*database));
    if (opened.damaged) {
        std::fprintf(stderr, "The index is damaged.\n");
        std::exit(1);
    }
    return opened.index;
}

void measureOpening(const QString &folder, store::Workspace &workspace)
{
    // What the page cache holds of the index is given back first, so that it is read from the disk.
    std::fflush(stdout);
    const QDir index(folder + u"/search"_s);
    for (const QString &name : index.entryList(QDir::Files))
        dropFromPageCache(index.filePath(name));
    const double before = memoryNow();
    double opening = 0;
    double first = 0;
    {
        store::SearchFolder files(index.path());
        std::shared_ptr<const search::Index> opened;
        opening = secondsOf([&] { opened = openIndex(workspace, files); });
        search::SearchOptions options;
        first = secondsOf([&] { (void)search::search(*opened, u"cust"_s, options); });
        line("opening the index, not in the page cache", seconds(opening));
        line("the first search after it (\"cust\", ten facets)", seconds(first));
        line("memory of both, pages of the index included",
             QString::number(memoryNow() - before, 'f', 0) + u" MB"_s);
    }
}

void measureUpdates(const Settings &settings, store::Workspace &workspace)
{
    // Each in a sync of its own with another revision, so that what is changed differs from what was there.
    static int revision = static_cast<int>(QDateTime::currentSecsSinceEpoch() % 1'000'000);
    for (const quint64 things : {quint64(100), quint64(1'000), quint64(10'000), quint64(100'000)}) {
        const quint64 files = things / datasetsPerFile;
        if (files * 2 > settings.files)
            break;
        const double whole =
            secondsOf([&] { (void)syncDatasets(workspace, settings.files, files, ++revision); });
        std::printf("| %llu things changed, until searchable | %s |\n",
                    static_cast<unsigned long long>(things), qPrintable(seconds(whole)));
        std::fflush(stdout);
    }
}

/// The peers get what our index gets, split at the underscores, which they do not split at.
QString split(QString text)
{
    return text.replace(u'_', u' ').replace(u'.', u' ');
}

void fill(Peer &peer, quint64 things)
{
    for (quint64 i = 0; i < things; ++i) {
        const core::Dataset d = syntheticDataset(i, 0);
        QString columns;
        for (const core::Column &column : d.columns)
            columns += column.name + u' ';
        peer.add(i + 1, split(d.name + u' ' + d.physicalName), split(columns),
                 d.description + u' ' + d.tags.join(u' ') + u' ' + d.domain + u' ' + d.owners.front().party);
    }
    peer.finish();
}

std::unique_ptr<Peer> builtPeer(const char *name, const QString &path, quint64 things,
                                std::unique_ptr<Peer> (*make)(const QString &))
{
    const bool built = QFile::exists(path + u".done"_s);
    if (!built) { // or only partly
        QFile::remove(path);
        QDir(path).removeRecursively();
    }
    std::unique_ptr<Peer> peer = make(path);
    if (peer && !built) {
        const double took = secondsOf([&] { fill(*peer, things); });
        std::printf("| %s: index build | %s |\n", name, qPrintable(seconds(took)));
        peer.reset();
        QFile mark(path + u".done"_s);
        (void)mark.open(QIODevice::WriteOnly);
        peer = make(path);
    }
    if (peer) {
        const double size = QFileInfo(path).isDir() ? folderSize(path) : double(QFileInfo(path).size()) / 1e6;
        std::printf("| %s: size | %.0f MB |\n", name, size);
    } else {
        std::printf("| %s | not here |\n", name);
    }
    std::fflush(stdout);
    return peer;
}

struct Row {
    QString slowest; ///< query
    double slowestMs = 0;
    void addHits(const QString &query, double ms)
    {
        hits.add(ms);
        if (ms > slowestMs) {
            slowestMs = ms;
            slowest = query.left(24).simplified().remove(u'|');
        }
    }
    Times hits;
    Times facets;
    Times reader;
    Times readerFacets;
    Times fts;
    Times xapian;
};

class Bench final {
public:
    Bench(const Settings &settings, store::Workspace &workspace)
        : m_settings(settings)
        , m_folder(settings.folder + u"/search"_s)
        , m_index(openIndex(workspace, m_folder))
        , m_reader(orDie(workspace.openReader()))
    {
    }

    void openPeers()
    {
        const quint64 things = m_settings.files * datasetsPerFile;
        m_fts = builtPeer("FTS5", m_settings.folder + u"/peer-fts5.db"_s, things, ftsPeer);
        m_xapian = builtPeer("Xapian", m_settings.folder + u"/peer-xapian"_s, things, xapianPeer);
    }

    void measure(const QueryClass &asked)
    {
        Row row;
        for (const QString &query : asked.queries) {
            search::SearchOptions options;
            options.now = QDateTime::currentSecsSinceEpoch();
            options.facets = false;
            row.addHits(query,
                        best(m_settings.runs, [&] { (void)search::search(*m_index, query, options); }));
            options.facets = true;
            row.facets.add(best(m_settings.runs, [&] { (void)search::search(*m_index, query, options); }));
            store::SearchRequest request;
            request.text = query;
            request.limit = 50;
            request.facets = false;
            row.reader.add(best(m_settings.runs, [&] { (void)m_reader->search(request); }));
            request.facets = true;
            row.readerFacets.add(best(m_settings.runs, [&] { (void)m_reader->search(request); }));
        }
        askPeers(asked, row);
        std::printf("| %s | %s | %s | %s | %s |", qPrintable(asked.name), qPrintable(row.hits.text()),
                    qPrintable(row.facets.text()), qPrintable(row.reader.text()),
                    qPrintable(row.readerFacets.text()));
        if (m_settings.peers)
            std::printf(" %s | %s |", qPrintable(row.fts.text()), qPrintable(row.xapian.text()));
        std::printf(" `%s` |\n", qPrintable(row.slowest));
        std::fflush(stdout);
    }

private:
    /// Some of the queries, and once each: some take the peers seconds.
    void askPeers(const QueryClass &asked, Row &row)
    {
        if (asked.filters && asked.queries.size() < 1'000)
            return;
        const qsizetype wanted = asked.queries.size() < 1'000 ? 10 : 40;
        const qsizetype step = std::max<qsizetype>(1, asked.queries.size() / wanted);
        for (qsizetype i = 0; i < asked.queries.size(); i += step) {
            static const QRegularExpression between(u"[^\\w]+"_s);
            const QStringList words = asked.queries.at(i).split(between, Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            if (m_fts)
                row.fts.add(best(1, [&] { (void)m_fts->best(words); }));
            if (m_xapian)
                row.xapian.add(best(1, [&] { (void)m_xapian->best(words); }));
        }
    }

    const Settings &m_settings;
    store::SearchFolder m_folder;
    std::shared_ptr<const search::Index> m_index;
    std::unique_ptr<store::CacheReader> m_reader;
    std::unique_ptr<Peer> m_fts;
    std::unique_ptr<Peer> m_xapian;
};

void measureQueries(const Settings &settings, store::Workspace &workspace)
{
    Bench bench(settings, workspace);
    if (settings.peers)
        bench.openPeers();
    std::printf("\np50 / p95 / worst in milliseconds:\n\n| queries | 50 hits | 50 hits and ten facets | "
                "CacheReader, 50 hits | CacheReader, hits and facets |%s slowest for 50 hits "
                "|\n|---|---|---|---|---|%s---|\n",
                settings.peers ? " FTS5, 50 hits, ten of the queries | Xapian, the same |" : "",
                settings.peers ? "---|---|" : "");
    std::vector<QueryClass> classes = queryClasses(settings.files * datasetsPerFile);
    classes.push_back(badInput());
    for (const QueryClass &asked : classes) {
        if (asked.name.contains(settings.only))
            bench.measure(asked);
    }
}

Settings settingsFrom(const QCoreApplication &app, const QTemporaryDir &temporary)
{
    QCommandLineParser parser;
    parser.addOption({u"things"_s, u"Datasets."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"workspace"_s, u"Where to build, and to find what was built."_s, u"DIR"_s});
    parser.addOption({u"peers"_s, u"Ask FTS5 and Xapian too."_s});
    parser.addOption({u"updates"_s, u"Measure changes."_s});
    parser.addOption({u"only"_s, u"Only these classes of queries."_s, u"TEXT"_s});
    parser.addOption({u"quick"_s, u"One run per query."_s});
    parser.addHelpOption();
    parser.process(app);
    Settings settings;
    settings.files = parser.value(u"things"_s).toULongLong() / datasetsPerFile;
    settings.folder = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : temporary.path();
    settings.peers = parser.isSet(u"peers"_s);
    settings.updates = parser.isSet(u"updates"_s);
    settings.only = parser.value(u"only"_s);
    settings.runs = parser.isSet(u"quick"_s) ? 1 : 3;
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir temporary;
    const Settings settings = settingsFrom(app, temporary);
    const bool built = QFile::exists(settings.folder + u"/built"_s);
    const auto workspace = orDie(store::Workspace::open(settings.folder, QDateTime::currentDateTimeUtc()));
    std::printf("| %llu datasets, %llu columns | |\n|---|---|\n",
                static_cast<unsigned long long>(settings.files * datasetsPerFile),
                static_cast<unsigned long long>(settings.files * datasetsPerFile * columnsPerDataset));
    if (!built) {
        build(settings, *workspace);
        QFile mark(settings.folder + u"/built"_s);
        (void)mark.open(QIODevice::WriteOnly);
    }
    const double index = folderSize(settings.folder + u"/search"_s);
    line("size of the index", QString::number(index, 'f', 0) + u" MB"_s);
    line("size of the cache without it",
         QString::number(double(QFileInfo(settings.folder + u"/catalog.db"_s).size()) / 1e6, 'f', 0)
             + u" MB"_s);
    measureOpening(settings.folder, *workspace);
    measureQueries(settings, *workspace);
    if (settings.updates) {
        std::printf("\n| changes | |\n|---|---|\n");
        measureUpdates(settings, *workspace);
    }
    return 0;
}

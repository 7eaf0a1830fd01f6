// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a sync of a generated mesh costs: the first one, one with nothing changed, one with one file
// changed; beside it the bare YAML and JSON libraries parsing the same bytes. Wall-clock seconds, files
// in the page cache. MB = 10^6 bytes.
// Run it as: bench_sync [products] [rounds]
#include "bench/generator/meshgenerator.h"
#include "store/workspace.h"
#include "sync/syncengine.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <libfyaml.h>
#include <simdjson.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

constexpr quint64 seed = 4711;
constexpr double nanoseconds = 1e9;

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / nanoseconds;
}

void line(const char *what, std::vector<double> times, double megabytes)
{
    std::sort(times.begin(), times.end());
    const double middle = times[times.size() / 2];
    std::printf("%-46s %8.3f s  (%.3f to %.3f)", what, middle, times.front(), times.back());
    if (megabytes > 0)
        std::printf("  %7.1f MB/s", megabytes / middle);
    std::printf("\n");
}

struct File {
    QByteArray bytes;
    bool json = false;
};

std::vector<File> readAll(const QString &folder)
{
    std::vector<File> files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        File one{file.readAll(), file.fileName().endsWith(".json"_L1)};
        one.bytes.reserve(one.bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        files.push_back(one);
    }
    return files;
}

void parseBare(const File &file)
{
    const auto size = static_cast<std::size_t>(file.bytes.size());
    if (file.json) {
        simdjson::dom::parser parser;
        if (parser.parse(file.bytes.constData(), size, false).error() != simdjson::SUCCESS)
            std::abort();
        return;
    }
    fy_parse_cfg config{};
    config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG);
    fy_document *const document = fy_document_build_from_string(&config, file.bytes.constData(), size);
    if (document == nullptr)
        std::abort();
    fy_document_destroy(document);
}

void parseAll(const std::vector<File> &files, unsigned threads)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++)
            parseBare(files[i]);
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < threads; ++i)
        workers.emplace_back(work);
}

class SyncBench final {
public:
    SyncBench(QString mesh, QString space)
        : m_mesh(std::move(mesh))
        , m_space(std::move(space))
    {
        m_source.uid = u"bench"_s;
        m_source.name = u"bench"_s;
        m_source.kind = u"folder"_s;
        m_source.location = m_mesh;
    }

    void sync()
    {
        auto workspace = store::Workspace::open(m_space, QDateTime::currentDateTimeUtc());
        if (!workspace)
            std::abort();
        sync::SyncEngine engine(**workspace, m_readers);
        m_report = engine.sync(m_source, {}, {}, [](const core::SyncProgress &) {});
        if (m_report.failed) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(m_report.error.message));
            std::abort();
        }
    }
    /// Everything up to the store: listing, reading, parsing, normalizing. At most the first 2,000 files.
    void readOnly() const
    {
        if (!sync::SyncEngine::preview(m_mesh, m_readers, m_space + u".scratch"_s, {}))
            std::abort();
    }
    void forgetAll() const { QDir(m_space).removeRecursively(); }
    [[nodiscard]] const core::SourceReport &report() const { return m_report; }

private:
    QString m_mesh;
    QString m_space;
    core::Source m_source;
    sync::ReaderRegistry m_readers;
    core::SourceReport m_report;
};

int run(int products, int rounds)
{
    const QTemporaryDir dir;
    const QString mesh = dir.filePath(u"mesh"_s);
    const auto made = bench::generateMesh(mesh, products, seed);
    if (!made)
        return 1;
    const double megabytes = static_cast<double>(made->bytes) / 1e6;
    std::printf("%d products, %lld files, %.1f MB, %lld datasets, %lld columns; %d rounds, middle (least to "
                "most)\n",
                products, static_cast<long long>(made->files), megabytes,
                static_cast<long long>(made->datasets), static_cast<long long>(made->columns), rounds);
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<double> one;
    std::vector<double> all;
    std::vector<double> reading;
    std::vector<double> first;
    std::vector<double> unchanged;
    std::vector<double> changed;
    SyncBench bench(mesh, dir.filePath(u"workspace"_s));
    const std::vector<File> files = readAll(mesh);
    for (int round = 0; round < rounds; ++round) {
        one.push_back(seconds([&] { parseAll(files, 1); }));
        all.push_back(seconds([&] { parseAll(files, cores); }));
        reading.push_back(seconds([&] { bench.readOnly(); }));
        bench.forgetAll();
        first.push_back(seconds([&] { bench.sync(); }));
        unchanged.push_back(seconds([&] { bench.sync(); }));
        if (!bench::touchProduct(mesh, products / 2, seed, round + 1))
            return 1;
        changed.push_back(seconds([&] { bench.sync(); }));
        if (bench.report().filesRead != 1)
            std::abort();
    }
    line("libraries alone, one thread", one, megabytes);
    line("libraries alone, all cores", all, megabytes);
    constexpr qint64 readFiles = 2'000;
    line("reading without storing (2,000 files at most)", reading, made->files <= readFiles ? megabytes : 0);
    line("first sync", first, megabytes);
    line("sync with nothing changed", unchanged, 0);
    line("sync with one contract changed", changed, 0);
    std::sort(all.begin(), all.end());
    std::sort(first.begin(), first.end());
    constexpr double percent = 100;
    std::printf("first sync at %.0f %% of the libraries' speed on all cores\n",
                percent * all[all.size() / 2] / first[first.size() / 2]);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory of this process %ld MB\n", usage.ru_maxrss / 1024);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int usualProducts = 300;
    constexpr int usualRounds = 5;
    return run(argc > 1 ? std::max(1, std::atoi(argv[1])) : usualProducts,
               argc > 2 ? std::max(1, std::atoi(argv[2])) : usualRounds);
}

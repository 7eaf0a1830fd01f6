// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What storing and indexing normalized things costs, without reading files: a first sync of N datasets with
// ten columns each, one with nothing changed, one with 1 % of them changed. Wall-clock and processor
// seconds. MB = 10^6 bytes.
// Run it as: bench_store [datasets]
#include "bench/generator/syntheticdataset.h"
#include "bench/loader/datasetloader.h"
#include "bench/loader/measuring.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace meshbook;
using namespace meshbook::bench;

namespace {

void measured(const char *what, const std::function<void()> &work)
{
    const double before = processorSeconds();
    const double seconds = secondsOf(work);
    std::printf("%-34s %8.2f s, processor %8.2f s\n", what, seconds, processorSeconds() - before);
    std::fflush(stdout);
}

void measuredSync(const char *what, store::Workspace &workspace, quint64 files, quint64 changed, int revision)
{
    double end = 0;
    measured(what, [&] { end = syncDatasets(workspace, files, changed, revision); });
    std::printf("%-34s %8.2f s\n", "  of which folding, index, commit", end);
}

} // namespace

int main(int argc, char **argv)
{
    const quint64 datasets = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const quint64 files = datasets / datasetsPerFile;
    const QTemporaryDir dir;
    const auto workspace = orDie(store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc()));
    std::printf("%llu datasets, %llu columns\n", files * datasetsPerFile,
                files * datasetsPerFile * columnsPerDataset);
    measured("making the things alone", [&] { produce(files, 0, [](quint64, store::PreparedBatch &&) {}); });
    measuredSync("first sync", *workspace, files, files, 0);
    const double index = folderSize(dir.filePath(QStringLiteral("search")));
    std::printf("%-34s %8.0f MB\n", "cache on disk", folderSize(dir.path()) - index);
    std::printf("%-34s %8.0f MB\n", "search index on disk", index);
    measuredSync("nothing changed", *workspace, files, 0, 0);
    measuredSync("1 % changed", *workspace, files, files / 100, 1);
    std::printf("%-34s %8.0f MB\n", "most memory", mostMemory());
    return 0;
}

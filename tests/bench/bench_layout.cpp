// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What laying out costs and how good it is: neighbourhoods of N boxes from a made-up graph and from the
// lineage graph of the corpora. Prints Markdown for docs/performance.md: milliseconds (median and largest
// over the runs), crossings of the lines as drawn and of straight lines between the boxes, area in million
// square pixels; beside it dot and igraph on the same graphs with --peers. How it is counted:
// docs/lineage.md. Run it as: bench_layout [--peers] [--runs N] [--sizes 300,1000] [--seed N] [--only
// dag|corpora]
#include "bench/layout/drawn.h"
#include "bench/layout/graphs.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::bench;

namespace {

constexpr double perMillion = 1e6;

void printRow(const QString &by, const lineage::LayoutInput &input, const Drawn &drawn, const QString &time)
{
    std::printf("| %s | %s | %lld | %lld | %.1f |\n", qPrintable(by), qPrintable(time),
                static_cast<long long>(drawnCrossings(input, drawn)),
                static_cast<long long>(straightCrossings(input, drawn)),
                drawn.size.width() * drawn.size.height() / perMillion);
    std::fflush(stdout);
}

void measure(const QString &name, const lineage::LayoutInput &input, int runs, bool peers)
{
    std::vector<double> times;
    std::optional<lineage::Layout> layout;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        layout = lineage::layOut(input);
        times.push_back(static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::printf("| **%s: %zu boxes, %zu lines** | | | | |\n", qPrintable(name), input.boxes.size(),
                input.lines.size());
    printRow(u"Meshbook"_s, input, drawnBy(input, *layout),
             u"%1 ms, most %2"_s.arg(times[times.size() / 2], 0, 'f', 1).arg(times.back(), 0, 'f', 1));
    if (!peers)
        return;
    if (const auto dot = drawnByDot(input))
        printRow(u"dot"_s, input, *dot, u"%1 s"_s.arg(dot->seconds, 0, 'f', 2));
    else
        std::printf("| dot | ended after 300 s | – | – | – |\n");
    if (const auto igraph = drawnByIgraph(input))
        printRow(u"igraph"_s, input, *igraph, u"%1 s"_s.arg(igraph->seconds, 0, 'f', 2));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"peers"_s, u"Ask dot and igraph too."_s},
                       {u"runs"_s, u"How often each is laid out."_s, u"N"_s, u"9"_s},
                       {u"sizes"_s, u"Numbers of boxes."_s, u"LIST"_s, u"300,1000,2000,5000,10000"_s},
                       {u"seed"_s, u"Picks the graphs."_s, u"N"_s, u"1"_s},
                       {u"only"_s, u"One kind of graph: dag or corpora."_s, u"KIND"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const QString only = parser.value(u"only"_s);
    CorporaGraph corpora;
    const bool haveCorpora = only != u"dag"_s && corpora.load();
    std::printf("| | time | crossings | of straight lines | area, Mpx² |\n|---|---|---|---|---|\n");
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        const int boxes = size.toInt();
        if (only != u"corpora"_s)
            measure(u"made up"_s, localityDag(boxes, seed), runs, parser.isSet(u"peers"_s));
        if (haveCorpora)
            measure(u"corpora"_s, corpora.neighbourhood(boxes, seed), runs, parser.isSet(u"peers"_s));
    }
    return 0;
}

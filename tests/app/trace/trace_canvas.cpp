// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the lineage canvas takes for a frame: a scripted pan and zoom over pictures of 300, 2,000 and
// 10,000 boxes that are all in sight, in a window of 1920 x 1080, painted in software. Prints one line for
// each. docs/performance.md says how it is run.
#include "tests/views/support/madepicture.h"
#include "views/lineage/lineagecanvas.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

struct Times {
    std::vector<double> ms;
    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
    }
};

template <typename Step>
Times measure(views::LineageCanvas &canvas, int steps, Step step)
{
    Times times;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer clock;
        clock.start();
        step(i);
        canvas.repaint();
        times.ms.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

void print(int boxes, const char *what, double zoom, const Times &times)
{
    std::printf("| %d | %s | %.2f | %.1f | %.1f | %.1f |\n", boxes, what, zoom, times.quantile(0.5),
                times.quantile(0.95), times.quantile(1));
}

void run(int count)
{
    const lineage::Picture picture = test::largePicture(count);
    views::LineageCanvas canvas;
    canvas.resize(1920, 1080);
    canvas.show();
    const views::CanvasMetrics sizes = views::CanvasMetrics::current();
    const auto flow = lineage::Flow::LeftToRight;
    const lineage::Layout layout = test::plainLayout(picture, views::layoutInput(picture, sizes, flow));
    const views::LensColors lens(views::Lens::Domain, picture, views::SemanticPalette::of(&canvas),
                                 [](const QString &domain) { return static_cast<int>(qHash(domain) % 12); });
    canvas.setScene(std::make_shared<views::CanvasScene>(picture, layout, flow, sizes), lens);
    QApplication::processEvents();
    canvas.fit();
    QApplication::processEvents();
    const double fitted = canvas.zoom();
    print(count, "whole repaint", fitted, measure(canvas, 20, [&](int i) {
              canvas.setLens(lens);
              Q_UNUSED(i)
          }));
    print(count, "pan", fitted, measure(canvas, 200, [&](int i) {
              canvas.panBy({i % 100 < 50 ? 9 : -9, i % 40 < 20 ? 5 : -5});
          }));
    print(count, "zoom", fitted, measure(canvas, 80, [&](int i) {
              canvas.setZoom(canvas.zoom() * (i % 40 < 20 ? 1.02 : 1 / 1.02), {960, 540});
          }));
    canvas.fit();
    const int middle = count / 2;
    print(count, "hover and choose", fitted, measure(canvas, 40, [&](int i) {
              canvas.setCurrent({views::CanvasTarget::Kind::Box, (middle + i * 7) % count});
          }));
    canvas.setCurrent({});
    canvas.setZoom(1, {960, 540});
    print(count, "pan at 1:1", 1, measure(canvas, 200, [&](int i) {
              canvas.panBy({i % 100 < 50 ? 9 : -9, i % 40 < 20 ? 5 : -5});
          }));
    print(count, "zoom about 1:1", 1, measure(canvas, 80, [&](int i) {
              canvas.setZoom(canvas.zoom() * (i % 40 < 20 ? 1 / 1.04 : 1.04), {960, 540});
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const views::Theme theme(&application);
    std::printf("| boxes | what | zoom | p50 ms | p95 ms | worst ms |\n|---|---|---|---|---|---|\n");
    for (const int count : {300, 2'000, 10'000})
        run(count);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/layout/drawn.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {
namespace {

constexpr double pointsPerInch = 72;
constexpr int fiveMinutes = 300'000;

QByteArray graphText(const lineage::LayoutInput &input)
{
    QByteArray text;
    QTextStream out(&text);
    out << "digraph { rankdir=LR; nodesep=" << input.boxGap / pointsPerInch
        << "; ranksep=" << input.layerGap / pointsPerInch
        << "; node [shape=box, fixedsize=true, label=\"\"];\n";
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        out << 'n' << i << " [width=" << input.boxes[i].size.width() / pointsPerInch
            << ", height=" << input.boxes[i].size.height() / pointsPerInch << "];\n";
    }
    for (const lineage::LayoutLine &line : input.lines)
        out << 'n' << line.from << " -> n" << line.to << ";\n";
    out << "}\n";
    out.flush();
    return text;
}

int numberOf(const QByteArray &name)
{
    return name.mid(1).toInt();
}

/// A chain of cubic Bézier curves as a polyline.
std::vector<QPointF> flattened(const std::vector<QPointF> &controls)
{
    constexpr int steps = 8;
    std::vector<QPointF> line;
    for (std::size_t i = 0; i + 3 < controls.size(); i += 3) {
        for (int k = i == 0 ? 0 : 1; k <= steps; ++k) {
            const double t = static_cast<double>(k) / steps;
            const double s = 1 - t;
            line.push_back(controls[i] * (s * s * s) + controls[i + 1] * (3 * s * s * t)
                           + controls[i + 2] * (3 * s * t * t) + controls[i + 3] * (t * t * t));
        }
    }
    return line;
}

/// Lines between the same boxes come in any order; the first one drawn is the first one asked for.
Drawn parsed(const lineage::LayoutInput &input, const QByteArray &plain)
{
    Drawn drawn;
    drawn.middles.resize(input.boxes.size());
    drawn.lines.resize(input.lines.size());
    QHash<std::pair<int, int>, QList<int>> waiting;
    for (int i = static_cast<int>(input.lines.size()) - 1; i >= 0; --i)
        waiting[{input.lines[i].from, input.lines[i].to}].append(i);
    for (const QByteArray &line : plain.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const auto point = [&](qsizetype at) {
            return QPointF(words.at(at).toDouble(), words.at(at + 1).toDouble()) * pointsPerInch;
        };
        if (words.first() == "graph" && words.size() > 3) {
            drawn.size = QSizeF(words.at(2).toDouble(), words.at(3).toDouble()) * pointsPerInch;
        } else if (words.first() == "node" && words.size() > 3) {
            drawn.middles[numberOf(words.at(1))] = point(2);
        } else if (words.first() == "edge" && words.size() > 4) {
            const int index = waiting[{numberOf(words.at(1)), numberOf(words.at(2))}].takeLast();
            const int points = words.at(3).toInt();
            std::vector<QPointF> controls;
            for (int i = 0; i < points; ++i)
                controls.push_back(point(4 + 2 * i));
            drawn.lines[index] = flattened(controls);
        }
    }
    return drawn;
}

} // namespace

std::optional<Drawn> drawnByDot(const lineage::LayoutInput &input)
{
    QElapsedTimer timer;
    timer.start();
    QProcess dot;
    dot.start(u"dot"_s, {u"-Tplain"_s});
    if (!dot.waitForStarted())
        return {};
    dot.write(graphText(input));
    dot.closeWriteChannel();
    if (!dot.waitForFinished(fiveMinutes)) {
        dot.kill();
        dot.waitForFinished();
        return {};
    }
    Drawn drawn = parsed(input, dot.readAllStandardOutput());
    drawn.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return drawn;
}

} // namespace meshbook::bench

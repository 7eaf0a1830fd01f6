// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "lineage/paths.h"
#include "lineage/selection.h"
#include "lineage/walk.h"
#include "options.h"
#include "store/cachereader.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using lineage::Adjacency;
using lineage::Graph;
using lineage::NodeId;
using lineage::Path;

namespace {

constexpr int pathsByDefault = 100;

/// What a path is looked for between, and in which of the two graphs.
struct Question {
    bool columns = false;
    bool all = false;
    std::size_t most = pathsByDefault;
    std::vector<NodeId> from;
    std::vector<NodeId> to;
};

struct Answer {
    std::vector<Path> paths;
    bool cut = false;
    bool reversed = false;
};

std::vector<NodeId> endsOf(const Graph &graph, const core::Uri &uri, bool columns)
{
    core::Uri whole = uri;
    whole.column.clear();
    const std::vector<NodeId> things = lineage::thingsOf(graph, whole);
    if (!columns)
        return things;
    std::vector<NodeId> ends;
    for (const NodeId thing : things) {
        if (!uri.column.isEmpty()) {
            if (const NodeId column = graph.findColumn(thing, uri.column); column != lineage::none)
                ends.push_back(column);
            continue;
        }
        for (NodeId column = graph.firstColumn(thing); column < graph.endColumn(thing); ++column)
            ends.push_back(column);
    }
    return ends;
}

void addBetween(const Adjacency &graph, const Question &question, NodeId from, NodeId to, Answer &answer)
{
    lineage::PathRequest request;
    request.from = from;
    request.to = to;
    request.most = question.most;
    if (!question.all) {
        answer.paths.push_back(lineage::shortestPath(graph, request));
        return;
    }
    lineage::PathAnswer found = lineage::simplePaths(graph, request);
    answer.cut = answer.cut || found.cut;
    std::move(found.paths.begin(), found.paths.end(), std::back_inserter(answer.paths));
}

Answer find(const Adjacency &graph, const Question &question)
{
    Answer answer;
    for (const NodeId from : question.from) {
        std::vector<NodeId> reached = lineage::closure(graph, {from}, lineage::Direction::Down);
        std::sort(reached.begin(), reached.end());
        for (const NodeId to : question.to) {
            if (from == to || !std::binary_search(reached.begin(), reached.end(), to))
                continue;
            if (answer.paths.size() > question.most) {
                answer.cut = true;
                break;
            }
            addBetween(graph, question, from, to, answer);
        }
    }
    std::stable_sort(answer.paths.begin(), answer.paths.end(),
                     [](const Path &a, const Path &b) { return a.size() < b.size(); });
    // Of things the shortest way of all is asked for, of columns that of each of them.
    const std::size_t most = question.all || question.columns ? question.most : 1;
    if (answer.paths.size() > most) {
        answer.cut = answer.cut || most > 1;
        answer.paths.resize(most);
    }
    return answer;
}

QString nameOf(const Graph &graph, NodeId node, bool columns)
{
    if (!columns)
        return plain(graph.name(node));
    return plain(graph.name(graph.thingOf(node)))
        + (graph.isWhole(node) ? QString() : u'.' + plain(graph.path(node)));
}

QJsonObject stepOf(const Graph &graph, const Path &path, std::size_t index, bool columns)
{
    const NodeId node = path[index];
    const NodeId thing = columns ? graph.thingOf(node) : node;
    QJsonObject step{
        {u"uri"_s, (columns && !graph.isWhole(node) ? graph.columnUri(node) : graph.uri(thing)).toString()},
        {u"type"_s, columns ? u"column"_s : QString(core::toText(graph.kind(thing)))},
        {u"name"_s, columns ? graph.path(node) : graph.name(thing)}};
    if (index == 0)
        return step;
    if (columns) {
        const auto &edge = graph.columnEdge(graph.columns().edge(path[index - 1], node));
        step.insert(u"kind"_s, QString(core::toText(edge.kind)));
        step.insert(u"via"_s, graph.texts().text(edge.transformation));
    } else {
        const auto &edge = graph.edge(graph.things().edge(path[index - 1], node));
        step.insert(u"kind"_s, QString(core::toText(edge.kind)));
        step.insert(u"via"_s, graph.texts().text(edge.job));
    }
    return step;
}

bool print(Context &context, const Graph &graph, const Answer &answer, bool columns, bool json)
{
    QJsonArray paths;
    QString text;
    for (const Path &path : answer.paths) {
        QJsonArray steps;
        QStringList names;
        for (std::size_t i = 0; i < path.size(); ++i) {
            steps.append(stepOf(graph, path, i, columns));
            names.append(nameOf(graph, path[i], columns));
        }
        paths.append(QJsonObject{{u"hops"_s, static_cast<qint64>(path.size()) - 1}, {u"steps"_s, steps}});
        text += names.join(u" → "_s) + u'\n';
    }
    return json ? context.print(
               QJsonObject{{u"paths"_s, paths}, {u"reversed"_s, answer.reversed}, {u"cut"_s, answer.cut}})
                : context.print(text);
}

} // namespace

int runLineagePath(Context &context, const QStringList &arguments)
{
    Options options({u"all"_s, u"columns"_s}, {u"limit"_s, u"as"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    const auto limit = options.number(u"limit"_s, pathsByDefault, 1, 1'000'000);
    const QString as = options.value(u"as"_s);
    if (options.positional().size() != 2)
        return context.usage(u"lineage path needs two things."_s);
    if (!limit)
        return context.usage(u"--limit takes a whole number."_s);
    if (!as.isNull() && as != "text"_L1 && as != "json"_L1)
        return context.usage(u"--as is text or json here."_s);
    const auto sight = openLineage(context);
    if (!sight)
        return context.fail(sight.error());
    std::vector<core::Uri> ends;
    for (const QString &name : options.positional()) {
        const auto end = resolveFlowing(context, *sight, name);
        if (const int *code = std::get_if<int>(&end))
            return *code;
        ends.push_back(std::get<core::Uri>(end));
    }
    const Graph &graph = *sight->graph;
    Question question;
    question.all = options.flag(u"all"_s);
    question.columns = options.flag(u"columns"_s) || !ends[0].column.isEmpty() || !ends[1].column.isEmpty();
    question.most = static_cast<std::size_t>(*limit);
    question.from = endsOf(graph, ends[0], question.columns);
    question.to = endsOf(graph, ends[1], question.columns);
    const Adjacency &edges = question.columns ? graph.columns() : graph.things();
    Answer answer = find(edges, question);
    if (answer.paths.empty()) {
        std::swap(question.from, question.to);
        answer = find(edges, question);
        answer.reversed = !answer.paths.empty();
    }
    context.say(answer.paths.empty()  ? u"Nothing flows from one to the other."_s
                    : answer.reversed ? u"Data flows the other way: from %1 to %2."_s.arg(
                          plain(options.positional()[1]), plain(options.positional()[0]))
                                      : u"%1 paths"_s.arg(answer.paths.size()));
    if (answer.cut)
        context.say(u"There may be more paths than these."_s);
    const bool json = context.settings().json || as == "json"_L1;
    if (!print(context, graph, answer, question.columns, json))
        return InternalError;
    return answer.paths.empty() ? Findings : Fine;
}

} // namespace meshbook::cli

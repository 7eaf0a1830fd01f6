// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "items/pictureoutlinemodel.h"
#include "items/picturetablemodel.h"
#include "lineage/export/impactexport.h"
#include "lineage/export/pictureexport.h"
#include "lineage/makepicture.h"
#include "services/impactreport.h"
#include "services/lineagepictures.h"
#include "services/lineageservice.h"
#include "store/cachereader.h"
#include "store/lineagereader.h"
#include "store/workspace.h"
#include "support/corpora.h"
#include "support/picturetexts.h"
#include "support/searchlineagegraph.h"
#include "views/lineage/timebar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::PictureOutlineModel;
using items::PictureTableModel;
using lineage::NodeId;
using lineage::Picture;
using lineage::Scope;
using tests::ReadPicture;
using tests::runCli;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do

QString flat(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString endOf(const Picture &picture, int box, int column)
{
    const lineage::Box &of = picture.boxes.at(static_cast<std::size_t>(box));
    return flat(column < 0 ? of.name : of.name + u'.' + of.columns.at(static_cast<std::size_t>(column)).path);
}

QString lineOf(const QString &from, const QString &to, int edges)
{
    return from + u'>' + to + (edges > 1 ? u" x%1"_s.arg(edges) : QString());
}

ReadPicture sorted(ReadPicture picture)
{
    picture.boxes.sort();
    picture.lines.sort();
    return picture;
}

ReadPicture said(const Picture &picture)
{
    ReadPicture all;
    for (const lineage::Box &box : picture.boxes)
        all.boxes.append(flat(box.name));
    for (const lineage::Line &line : picture.lines)
        all.lines.append(lineOf(endOf(picture, line.from, line.fromColumn),
                                endOf(picture, line.to, line.toColumn), line.edges));
    return sorted(all);
}

/// What a person reads in the cells of the table, row by row.
ReadPicture readTable(const std::shared_ptr<const Picture> &picture)
{
    PictureTableModel model;
    model.setPicture(picture);
    ReadPicture all;
    QSet<int> boxes;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int section) {
            return flat(model.index(row, section).data(Qt::DisplayRole).toString());
        };
        const int box = model.index(row, 0).data(PictureTableModel::BoxRole).toInt();
        if (!boxes.contains(box)) {
            boxes.insert(box);
            all.boxes.append(cell(PictureTableModel::NameSection));
        }
        const lineage::PictureRow &of = model.row(row);
        if (of.line < 0)
            continue;
        const auto end = [](const QString &name, const QString &column) {
            return column.isEmpty() ? name : name + u'.' + column;
        };
        const QString here =
            end(cell(PictureTableModel::NameSection), cell(PictureTableModel::ColumnSection));
        const QString there =
            end(cell(PictureTableModel::ViaSection), cell(PictureTableModel::ViaColumnSection));
        const int edges =
            model.index(row, PictureTableModel::EdgesSection).data(PictureTableModel::SortRole).toInt();
        all.lines.append(of.direction == lineage::Direction::Up ? lineOf(here, there, edges)
                                                                : lineOf(there, here, edges));
    }
    return sorted(all);
}

/// Boxes and lines that the tree leads to.
ReadPicture readOutline(const std::shared_ptr<const Picture> &picture)
{
    PictureOutlineModel model;
    model.setPicture(picture);
    ReadPicture all;
    QSet<int> boxes;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const int box = index.data(PictureOutlineModel::BoxRole).toInt();
            if (!boxes.contains(box)) {
                boxes.insert(box);
                all.boxes.append(flat(index.data().toString()));
            }
            if (const int at = index.data(PictureOutlineModel::LineRole).toInt(); at >= 0) {
                const lineage::Line &line = picture->lines.at(static_cast<std::size_t>(at));
                all.lines.append(lineOf(endOf(*picture, line.from, line.fromColumn),
                                        endOf(*picture, line.to, line.toColumn), line.edges));
            }
            open.push_back(index);
        }
    }
    return sorted(all);
}

QByteArray lineageLine(const QByteArray &to, const QByteArray &from)
{
    const auto urn = [](const QByteArray &name) -> QByteArray {
        return "\"urn:li:dataset:(urn:li:dataPlatform:hive," + name + ",PROD)\"";
    };
    return R"({"entityType":"dataset","entityUrn":)" + urn(to)
        + R"(,"changeType":"UPSERT","aspectName":"upstreamLineage","aspect":{"json":{"upstreams":[{"dataset":)"
        + urn(from) + R"(,"type":"TRANSFORMED"}]}}})";
}

} // namespace

/// Table and outline of the window, the command line and every export say the same of the same scope, over
/// the sample mesh, DataHub's showcase and its graph of 53,324 datasets; and the time bar shows what --as-of
/// does.
class TestLineageAgreement final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A workspace with what one corpus says, made once; empty: not here.
    QString workspaceOf(const QString &corpus)
    {
        const QString workspace = m_folder.filePath(corpus);
        if (QFileInfo::exists(workspace))
            return workspace;
        if (corpus == "sample"_L1)
            return runCli(workspace, {u"demo"_s}).code == 0 ? workspace : QString();
        QString source = tests::corporaPath(u"datahub/datapacks/showcase-ecommerce"_s);
        if (corpus == "graph"_L1) {
            source = m_folder.filePath(u"graph-source"_s);
            if (!tests::writeSearchLineage(source))
                return {};
        }
        const int code = runCli(workspace, {u"sync"_s, source}).code;
        return code == 0 || code == 3 ? workspace : QString();
    }

    /// The things with most flows, each of a hop that a picture still holds.
    static std::vector<NodeId> hubs(const lineage::Graph &graph, std::size_t count, std::size_t most)
    {
        std::vector<NodeId> nodes;
        const auto degree = [&](NodeId node) {
            return graph.things().upstream(node).size() + graph.things().downstream(node).size();
        };
        for (NodeId node = 0; node < graph.thingCount(); ++node) {
            if (graph.kind(node) == core::EntityKind::Dataset && degree(node) > 0 && degree(node) <= most)
                nodes.push_back(node);
        }
        std::stable_sort(nodes.begin(), nodes.end(),
                         [&](NodeId a, NodeId b) { return degree(a) > degree(b); });
        nodes.resize(std::min(nodes.size(), count));
        return nodes;
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void allSayTheSame_data()
    {
        QTest::addColumn<QString>("corpus");
        QTest::addColumn<QString>("shape");
        for (const char *corpus : {"sample", "showcase", "graph"}) {
            for (const char *shape : {"hop", "far", "columns", "closed", "what-if"})
                QTest::addRow("%s, %s", corpus, shape)
                    << QString::fromLatin1(corpus) << QString::fromLatin1(shape);
        }
    }
    void allSayTheSame()
    {
        QFETCH(QString, corpus);
        QFETCH(QString, shape);
        if (corpus != "sample"_L1)
            MESHBOOK_NEED_CORPORA();
        const QString folder = workspaceOf(corpus);
        QVERIFY(!folder.isEmpty());
        auto workspace = store::Workspace::open(folder, QDateTime::currentDateTimeUtc());
        QVERIFY(workspace);
        const auto cache = (*workspace)->openReader();
        const auto graph = (*(*workspace)->openLineage())->graph();
        QVERIFY(cache && graph);
        for (const NodeId root : hubs(**graph, 2, 150)) {
            Scope scope = lineage::wholeOf({});
            scope.roots = {(*graph)->uri(root)};
            QStringList arguments{u"lineage"_s, scope.roots.front().toString()};
            if (shape == "far"_L1) {
                scope.up = 3;
                scope.down = 2;
                arguments << u"--up"_s << u"3"_s << u"--down"_s << u"2"_s;
            } else if (shape == "columns"_L1) {
                const auto closed = services::pictureOf(*graph, **cache, scope);
                QVERIFY(closed);
                for (const lineage::Box &box : closed->boxes)
                    scope.columnsOf.push_back(box.uri);
                arguments << u"--columns"_s;
            } else if (shape == "closed"_L1) {
                scope.grouping =
                    corpus == "sample"_L1 ? lineage::Grouping::Product : lineage::Grouping::Schema;
                scope.closed = {u"*"_s};
                arguments << u"--group"_s << (corpus == "sample"_L1 ? u"product"_s : u"schema"_s)
                          << u"--closed"_s;
            } else if (shape == "what-if"_L1) {
                scope.whatIfs = {{scope.roots.front(), {lineage::WhatIf::Change::Rename, u"x"_s}}};
                arguments << u"--rename"_s << u"x"_s << u"--down"_s << u"1"_s;
            }
            auto made = services::pictureOf(*graph, **cache, scope);
            QVERIFY(made);
            const auto picture = std::make_shared<const Picture>(std::move(*made));
            const ReadPicture expected = said(*picture);
            QVERIFY(expected.lines.size() > 0);
            QCOMPARE(readTable(picture).boxes, expected.boxes);
            QCOMPARE(readTable(picture).lines, expected.lines);
            QCOMPARE(readOutline(picture).boxes, expected.boxes);
            QCOMPARE(readOutline(picture).lines, expected.lines);
            // What the window writes to files, and what the command line prints: byte for byte.
            const auto printed = [&](const char *format) {
                return runCli(folder, arguments + QStringList{u"--as"_s, QString::fromLatin1(format)}).out;
            };
            QCOMPARE(QJsonDocument::fromJson(printed("json")).object(), lineage::toJson(*picture));
            QCOMPARE(QString::fromUtf8(printed("csv")).trimmed(), lineage::toCsv(*picture).trimmed());
            QCOMPARE(QString::fromUtf8(printed("dot")).trimmed(), lineage::toDot(*picture).trimmed());
            QCOMPARE(QString::fromUtf8(printed("mermaid")).trimmed(), lineage::toMermaid(*picture).trimmed());
            // And those hold all of it.
            QVERIFY(tests::readCsvPicture(lineage::toCsv(*picture).toUtf8()) == expected);
            QVERIFY(tests::readJsonPicture(QJsonDocument(lineage::toJson(*picture)).toJson()) == expected);
            QVERIFY(tests::readDotPicture(lineage::toDot(*picture).toUtf8()) == expected);
            QVERIFY(tests::readMermaidPicture(lineage::toMermaid(*picture).toUtf8()) == expected);
        }
    }

    void earlierMomentsAreTheSameOnTheCommandLine()
    {
        const QString folder = m_folder.filePath(u"past"_s);
        const QString data = m_folder.filePath(u"past-data"_s);
        const auto sync = [&](const QList<QByteArray> &lines) {
            return tests::writeFile(data + u"/a.json"_s, "[" + lines.join(',') + "]")
                && runCli(folder, {u"sync"_s, data}).code == 0;
        };
        QVERIFY(sync({lineageLine("db.b", "db.a"), lineageLine("db.c", "db.b")}));
        QVERIFY(
            sync({lineageLine("db.b", "db.a"), lineageLine("db.d", "db.b"), lineageLine("db.e", "db.d")}));
        QVERIFY(sync({lineageLine("db.d", "db.b"), lineageLine("db.f", "db.d")}));
        auto workspace = store::Workspace::open(folder, QDateTime::currentDateTimeUtc());
        QVERIFY(workspace);
        const auto cache = (*workspace)->openReader();
        const auto graph = (*(*workspace)->openLineage())->graph();
        QVERIFY(cache && graph);
        services::LineageService service(**workspace);
        views::TimeBar bar(service);
        QTRY_COMPARE_WITH_TIMEOUT(bar.momentCount(), 3, patience);
        Scope scope = lineage::wholeOf({});
        for (NodeId node = 0; node < (*graph)->thingCount(); ++node) {
            if ((*graph)->name(node).endsWith("db.b"_L1) || (*graph)->name(node) == "b"_L1)
                scope.roots = {(*graph)->uri(node)};
        }
        QVERIFY(!scope.roots.empty());
        const QString root = scope.roots.front().toString();
        scope.up = -1;
        scope.down = -1;
        bar.showScope(scope);
        QSignalSpy edited(&bar, &views::TimeBar::scopeEdited);
        QStringList seen;
        for (int step = 1; step >= 0; --step) {
            bar.findChild<QSlider *>()->setValue(step);
            QTRY_VERIFY(!edited.isEmpty());
            const Scope asked = edited.takeLast().constFirst().value<Scope>();
            QVERIFY(asked.asOf.isValid());
            const auto window = services::pictureOf(*graph, **cache, asked);
            QVERIFY(window);
            const QString at = asked.asOf.toString(Qt::ISODateWithMs);
            const auto printed = runCli(folder,
                                        {u"lineage"_s, root, u"--up"_s, u"all"_s, u"--down"_s, u"all"_s,
                                         u"--as-of"_s, at, u"--json"_s});
            QCOMPARE(printed.code, 0);
            QCOMPARE(printed.json(), lineage::toJson(*window));
            seen << QString::number(window->boxes.size());
            const auto report = services::impactReport(**graph, **cache,
                                                       {.about = scope.roots.front(),
                                                        .mostLines = std::numeric_limits<int>::max(),
                                                        .asOf = asked.asOf});
            QVERIFY(report);
            const auto impact = runCli(folder, {u"impact"_s, root, u"--as-of"_s, at, u"--json"_s});
            QCOMPARE(impact.json(), lineage::toJson(*report));
            seen << QString::number(report->things);
        }
        // a, b, d, e and two below; a, b, c and one below: not what is there now (b, d, f).
        QCOMPARE(seen, (QStringList{u"4"_s, u"2"_s, u"3"_s, u"1"_s}));
        // Compared with the first: what is other is marked alike.
        Scope compared = scope;
        compared.comparedWith = cache.value()->lineageMoments(10)->back().at;
        const auto window = services::pictureOf(*graph, **cache, compared);
        QVERIFY(window);
        const auto printed =
            runCli(folder,
                   {u"lineage"_s, root, u"--up"_s, u"all"_s, u"--down"_s, u"all"_s, u"--compare"_s,
                    compared.comparedWith.toString(Qt::ISODateWithMs), u"--json"_s});
        QCOMPARE(printed.json(), lineage::toJson(*window));
        QVERIFY(printed.out.contains("\"added\""));
        // Before its first sync a source said nothing.
        const auto before =
            runCli(folder, {u"impact"_s, root, u"--as-of"_s, u"1999-01-01T00:00:00Z"_s, u"--json"_s});
        QCOMPARE(before.code, 0);
        QCOMPARE(before.json().value(u"total"_s).toInt(), 0);
    }
};

QTEST_MAIN(TestLineageAgreement)
#include "tst_lineageagreement.moc"

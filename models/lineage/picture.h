// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "core/vocabulary.h"
#include "lineage/whatif.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a scope shows, without positions: plain values that canvas, outline, table, command line and every
/// export are made from, so that they cannot disagree.
namespace meshbook::lineage {

/// Against an earlier state, or in a what-if.
enum class Mark : quint8 { None, Added, Removed, Changed, Dropped, AtRisk };

/// How a line stands between what is meant to flow and what was seen to flow.
enum class Standing : quint8 {
    Observed, ///< seen, and nobody would have to declare it
    Declared, ///< declared, and never seen
    Both,
    Undeclared ///< seen, and not among what the product that reads it says it reads
};

struct PictureColumn {
    QString path; ///< within its dataset
    QString type;
    QString classification; ///< empty: none
    bool key = false;
    bool traced = false;
    Mark mark = Mark::None;
    friend bool operator==(const PictureColumn &, const PictureColumn &) = default;
};

struct Box {
    QString id; ///< the thing's address, or Frame::id of a closed group; stable between pictures
    core::Uri uri; ///< empty key: a closed group
    core::EntityKind kind = core::EntityKind::Dataset;
    QString type; ///< table, view, dashboard …
    QString name;
    QString qualified;
    QString domain, owner, product, schema, source, platform;
    QString classification; ///< the strictest of its columns and its own
    QStringList tags;
    std::optional<double> health; ///< 0 … 100; absent: nothing measured
    std::optional<double> ageSeconds; ///< of its data as measured last
    int frame = -1; ///< index into Picture::frames
    int members = 1; ///< things it stands for
    int inside = 0; ///< edges between those
    int depth = 0; ///< hops from the nearest root, negative upstream
    bool root = false;
    bool implied = false; ///< named by an edge, described nowhere: a dangling end
    bool selfLoop = false;
    bool inCycle = false;
    int hiddenUp = 0; ///< direct neighbours that are not shown: the stub's "+N"
    int hiddenDown = 0;
    std::vector<PictureColumn> columns; ///< those shown; empty while closed
    int moreColumns = 0; ///< columns of an opened box that are not shown
    Mark mark = Mark::None;
    friend bool operator==(const Box &, const Box &) = default;
};

struct Frame {
    QString id; ///< "product:<key>", "domain:<name>", "schema:<name>", "source:<name>"
    QString title;
    QString domain; ///< for its square
    int members = 0; ///< boxes inside
    friend bool operator==(const Frame &, const Frame &) = default;
};

/// One drawn line: one edge, or all between two boxes. A self edge begins and ends at one box.
struct Line {
    int from = 0; ///< index into Picture::boxes
    int to = 0;
    int fromColumn = -1; ///< index into Box::columns; -1: the box itself
    int toColumn = -1;
    int edges = 1; ///< dataset or column edges it stands for
    core::EdgeKind kind = core::EdgeKind::Transform; ///< of the first edge
    QString via; ///< identity of the job that moves the data, or how a column is made; empty: not said
    bool bridged = false; ///< over things the filter leaves out
    bool traced = false;
    Standing standing = Standing::Observed;
    Mark mark = Mark::None;
    friend bool operator==(const Line &, const Line &) = default;
};

struct Picture {
    std::vector<Box> boxes; ///< by id: the order is stable
    std::vector<Frame> frames;
    std::vector<Line> lines;
    qint64 reachable = 0; ///< things in the surroundings of the roots, shown or not
    bool reachableMore = false; ///< counting ended there: "more than"
    qint64 filtered = 0; ///< left out by the filter
    bool cut = false; ///< mostBoxes was reached
    qint64 atRisk = 0; ///< things that the scope's changes in mind put at risk, shown or not
    std::vector<Supposition> whatIfs; ///< those changes, with what is known of new types
    QStringList unmatched; ///< what stands in the selector and names nothing
    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace meshbook::lineage
